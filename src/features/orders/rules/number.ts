/** By what a channel's order is known again: its number there. */
import type { Channel } from '../tables';

/** The same order of the same channel has the same key, in a file and in the workbook. */
export const orderKey = (channel: Channel | null, channelNo: string): string =>
  `${channel ?? ''} ${channelNo.trim()}`;
