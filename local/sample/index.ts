/** The sample business: what others on this machine may ask of it. */
import type { Host } from '../host';
import { nowIn } from './calendar';
import { type Filled, fillSample as fill, type Send } from './fill';

export type { Filled, Send } from './fill';
export { FIRM, OWNER } from './people';

/** Fills a workbook as of this moment on its own wall clock. */
export function fillSample(send: Send, host: Pick<Host, 'book'>, at = Date.now()): Promise<Filled> {
  const { zone, locale } = host.book();
  return fill(send, nowIn(zone, at), /^en/.test(locale) ? 'en' : 'id');
}
