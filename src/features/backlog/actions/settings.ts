/** The settings as their screen shows them. */
import * as z from 'zod/mini';
import type { Query } from '../../../ports/feature';
import { methodOf } from '../../scores';
import { KINDS, type Method, STATES } from '../choices';
import { stateWord } from '../said';
import { ageIn, capacityIn, methodsIn, wipIn } from '../settings';

export interface BacklogSettings {
  readonly methods: Readonly<Record<string, Method>>;
  /** 0 where nobody set one. */
  readonly capacity: number;
  readonly wip: number;
  readonly age: number;
  /** The words that hold now. */
  readonly labels: Readonly<Record<string, string>>;
}

export const settings: Query<Record<string, never>, BacklogSettings> = {
  name: 'backlog.settings',
  writes: false,
  input: () => z.object({}),
  roles: 'all',
  run: (context) => {
    const methods = methodsIn(context.settings);
    return {
      methods: Object.fromEntries(KINDS.map(({ key }) => [key, methodOf(key, methods)])),
      capacity: capacityIn(context.settings) ?? 0,
      wip: wipIn(context.settings) ?? 0,
      age: ageIn(context.settings),
      labels: Object.fromEntries(STATES.map(({ key }) => [key, stateWord(key, context)])),
    };
  },
};
