/** What a firm switches on for its orders; both are off until one wants them. */
import type { Settings } from '../../kernel/settings';

type Options = Pick<Settings, 'options'>;

/** `on` where no parcel leaves without a second pair of eyes. */
export const SECOND_CHECK = 'orders.secondCheck';
/** `on` where a stage ends only with its checklist done. */
export const MUST_TICK = 'orders.mustTick';

export const secondCheckOn = ({ options }: Options): boolean => options[SECOND_CHECK] === 'on';

export const mustTickOn = ({ options }: Options): boolean => options[MUST_TICK] === 'on';
