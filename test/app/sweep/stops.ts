/** Every way a run can be stopped or deceived at each of its service calls; stops that cannot differ count once. */
import { EVERYTHING, type Fault, type Faults, type Kept, type Place } from '../../../local/gate/faults';
import { PRICES } from '../../../local/gate/prices';
import type { ShopHost } from '../../support/shop-host';

export const MODES = [
  'killed before',
  'killed after',
  'torn',
  'buffer lost',
  'timeout',
  'lock lost',
] as const;
export type Mode = (typeof MODES)[number];

/** One call of a run as it went by undisturbed. */
export interface Call {
  readonly number: number;
  readonly method: string;
  /** Writes in the buffer before the call. */
  readonly buffered: number;
  /** Whether the call does any work; handles do none. */
  readonly works: boolean;
  /** Whether something outlives the run only because of this call: it commits a buffer, or writes at once. */
  readonly lasting: boolean;
}

export interface Stop {
  readonly mode: Mode;
  readonly call: number;
  readonly said: string;
  readonly faults: Faults;
  /** Where the run is over at once: what survives of its buffer. */
  readonly kept?: Kept;
}

/** The calls of one undisturbed run, its end included. */
export function traced(shop: ShopHost, run: () => void, look?: (place: Place) => void): Call[] {
  const calls: Call[] = [];
  shop.faults({
    before: (place: Place) => {
      const { number, method, buffered, work } = place;
      look?.(place);
      const works = work !== undefined || method === 'end of run';
      calls.push({ number, method, buffered, works, lasting: works && (buffered > 0 || atOnce(work)) });
      return undefined;
    },
  });
  run();
  shop.faults();
  return calls;
}

/** Changes of structure, and writes to the services beside the cells. */
function atOnce(work: Place['work']): boolean {
  if (!work) return false;
  const { kind } = PRICES[work.op];
  return kind === 'structure' || (kind === 'service' && /\.(write|add|remove)$/.test(work.op));
}

/**
 * Of calls of one kind between the same two lasting ones only the first: a version asks for the width of every column of every tab, and nothing is
 * different after the tenth. Looks at the lock part them as well.
 */
export function firstOfEach(calls: readonly Call[]): Call[] {
  let stretch = 0;
  const seen = new Set<string>();
  return calls.filter(({ method, lasting, works }) => {
    const key = `${stretch} ${method}`;
    if (lasting || method.startsWith('Lock.')) stretch += 1;
    else if (seen.has(key) || !works) return false;
    seen.add(key);
    return true;
  });
}

/** A mode's stops, and how many places it stands for: those where nothing new can be lost or torn are left out. */
export function stopsOf(
  mode: Mode,
  calls: readonly Call[],
  meanwhile: () => void,
): { stops: Stop[]; places: number } {
  const before = (call: Call, fault: Fault, said = ''): Stop => ({
    mode,
    call: call.number,
    said: `${mode} ${call.method} (${call.number})${said}`,
    faults: { before: (place) => (place.number === call.number ? fault : undefined) },
    ...(fault.kind === 'killed' && { kept: fault.kept }),
  });
  const working = calls.filter(({ works }) => works);
  const holding = calls.filter(({ buffered, works }) => buffered > 0 && works);
  switch (mode) {
    case 'killed before':
      // A prefix of the buffer survives; at a call that commits nothing only the longest buffers differ from those before. Where the call before left
      // nothing and nothing waits, being stopped here is being stopped there.
      return {
        places: calls.reduce((sum, { buffered }) => sum + buffered + 1, 0),
        stops: working.flatMap((call, index) => {
          const [last, next] = [working[index - 1], working[index + 1]];
          if (last && !last.lasting && call.buffered === 0) return [];
          const grows = next !== undefined && next.buffered > call.buffered;
          const most = grows ? 0 : call.buffered;
          return Array.from({ length: most + 1 }, (_, writes) =>
            before(call, { kind: 'killed', kept: { writes } }, `, ${writes} writes kept`),
          );
        }),
      };
    case 'killed after':
      return {
        places: calls.length,
        stops: working
          .filter(({ method, lasting }) => lasting && method !== 'end of run')
          .map((call) => ({
            ...before(call, { kind: 'timeout' }),
            faults: {
              after: (place) =>
                place.number === call.number ? { kind: 'killed', kept: EVERYTHING } : undefined,
            },
          })),
      };
    case 'torn':
      return {
        places: calls.reduce((sum, { buffered }) => sum + buffered, 0),
        stops: lastOfEach(holding).flatMap((call) =>
          Array.from({ length: call.buffered }, (_, writes) =>
            before(call, { kind: 'killed', kept: { writes, rows: 1 } }, `, write ${writes + 1} torn`),
          ),
        ),
      };
    case 'buffer lost':
      return { places: calls.length, stops: holding.map((call) => before(call, { kind: 'buffer lost' })) };
    case 'timeout':
      return { places: calls.length, stops: working.map((call) => before(call, { kind: 'timeout' })) };
    case 'lock lost':
      return {
        places: calls.length,
        stops: working
          // Between a look at the lock and the next call there is a window that nothing closes; the port says so.
          .filter(({ method, number }) => method !== 'end of run' && !afterLook(calls, number))
          .map((call) => {
            const lost: Fault = { kind: 'lock lost' };
            return {
              ...before(call, lost),
              faults: {
                before: (place) => {
                  if (place.number !== call.number) return undefined;
                  // The lock goes first, then somebody else's whole change, then this run goes on.
                  return lost;
                },
                after: (place) => {
                  if (place.number === call.number) meanwhile();
                  return undefined;
                },
              },
            };
          }),
      };
  }
}

const afterLook = (calls: readonly Call[], number: number): boolean =>
  calls.find((call) => call.number === number - 1)?.method === 'Lock.hasLock';

/** The call at which each buffer is fullest: right before it is committed. */
function lastOfEach(holding: readonly Call[]): Call[] {
  return holding.filter((call, index) => {
    const next = holding[index + 1];
    return next === undefined || next.buffered <= call.buffered;
  });
}
