/** What is owed to suppliers, as *Kas minggu ini* needs it: one door, so that nothing else here knows where it comes from. */
import type { Context } from '../../ports/context';
import { payables as owed, type Payable } from '../purchasing';

export type { Payable };

/** Purchases with something still to be paid; none where the shop keeps no purchases. */
export const payables = (context: Context): readonly Payable[] =>
  context.settings.modules.includes('purchasing') ? owed(context) : [];
