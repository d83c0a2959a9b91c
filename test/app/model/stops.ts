/** How a run is stopped or deceived in the middle, as a seed decides it. */
import fc from 'fast-check';
import { EVERYTHING, type Fault, type Faults } from '../../../local/gate/faults';

export interface Trouble {
  readonly way: 'killed' | 'killed after' | 'torn' | 'buffer lost' | 'timeout' | 'lock lost' | 'quota';
  /** The service call at which it strikes. */
  readonly call: number;
  /** Buffered writes that survive. */
  readonly writes: number;
}

const SAID: Readonly<Record<Trouble['way'], string>> = {
  killed: 'the run stops before call',
  'killed after': 'the run stops after call',
  torn: 'the run stops in the middle of a range at call',
  'buffer lost': 'what was written is lost at call',
  timeout: 'Google says it timed out at call',
  'lock lost': 'the lock is lost at call',
  quota: 'Google’s quota is used up at call',
};

/** Most runs have between thirty and sixty calls; a stop that never comes is an ordinary run. */
export const trouble: fc.Arbitrary<Trouble> = fc.record({
  way: fc.constantFrom<Trouble['way']>(
    'killed',
    'torn',
    'killed',
    'killed after',
    'buffer lost',
    'timeout',
    'lock lost',
    'quota',
  ),
  call: fc.integer({ min: 1, max: 48 }),
  writes: fc.integer({ min: 0, max: 12 }),
});

export const troubleSaid = ({ way, call, writes }: Trouble): string =>
  `${SAID[way]} ${call}${way === 'killed' || way === 'torn' ? `, ${writes} writes kept` : ''}`;

export function faultsOf({ way, call, writes }: Trouble, struck: () => void): Faults {
  const at =
    (fault: Fault): Faults['before'] =>
    ({ number }) => {
      if (number !== call) return undefined;
      struck();
      return fault;
    };
  switch (way) {
    case 'killed':
      return { before: at({ kind: 'killed', kept: { writes } }) };
    case 'torn':
      return { before: at({ kind: 'killed', kept: { writes, rows: 1 } }) };
    case 'killed after':
      return { after: at({ kind: 'killed', kept: EVERYTHING }) };
    case 'quota':
      return {
        before: at({ kind: 'refused', message: 'Service invoked too many times for one day: properties.' }),
      };
    default:
      return { before: at({ kind: way }) };
  }
}
