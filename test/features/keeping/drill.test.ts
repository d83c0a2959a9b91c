/** The rebuilding of a version for a drill, over a Drive in memory: one run after another goes on, and nothing is looked at twice. */
import { healthOf } from '../../../src/features/backup';
import { rebuilt } from '../../../src/features/keeping/rebuild';
import type { Apart } from '../../../src/ports/apart';
import { random, rowOf, VersionFolder } from '../../support/version-folder';

const ALL = ['A', 'B', 'C', 'D'];

/** A version of four tabs, a run that has time for so many of them, and how many texts it hashed. */
function drilled() {
  const draw = random(7);
  const folder = new VersionFolder(
    Array.from({ length: 1_200 }, (_, at) => rowOf(at + 1, draw)),
    ALL,
  );
  folder.take('daily');
  const file = () => folder.listing().find(({ name }) => name === 'CDG-000001.json') ?? folder.listing()[0];
  const run = (tabs: number, more: Partial<Apart> = {}) => {
    let [left, hashed] = [tabs, 0];
    const own = folder.apart();
    const apart = {
      ...own,
      mayGoOn: () => --left > 0,
      digest: (text: string) => {
        hashed += 1;
        return own.digest(text);
      },
      ...more,
    };
    const manifest = file();
    if (!manifest) throw new Error('no version');
    return { found: rebuilt(apart, manifest, folder.listing()), hashed };
  };
  return { folder, run, noted: () => healthOf(folder.apart()).rebuilding?.sheets };
}

test('what one run has no time for the next goes on with', () => {
  const { run, noted } = drilled();
  const whole = drilled().run(9);
  expect(whole.found).toMatchObject({ manifest: { version: 'CDG-000001' } });
  expect(run(1).found).toEqual({ done: 1, all: 4 });
  expect(run(2).found).toEqual({ done: 3, all: 4 });
  expect(noted()).toBe(3);
  const last = run(9);
  expect(last.found).toMatchObject({ manifest: { version: 'CDG-000001' } });
  expect(last.hashed).toBeLessThan(whole.hashed);
});

test('a run that Google ends costs no more than its last seconds', () => {
  const { folder, run, noted } = drilled();
  let now = folder.now as number;
  // Each tab takes ten seconds, and the run is ended in its fourth.
  const ended = (): ReturnType<typeof run> =>
    run(9, {
      now: () => {
        now += 10_000;
        if (now > folder.now + 90_000) throw new Error('Exceeded maximum execution time');
        return now;
      },
    });
  expect(ended).toThrow('Exceeded');
  expect(noted()).toBeGreaterThan(0);
  expect(run(9).found).toMatchObject({ manifest: { version: 'CDG-000001' } });
});

test('of another version nothing is known yet; one that is damaged meanwhile is told', () => {
  const { folder, run, noted } = drilled();
  run(2);
  const [pack] = [...folder.files.values()].filter(({ name }) => name.endsWith('.ndjson'));
  if (pack) folder.files.set(pack.id, { ...pack, text: pack.text.replace('BRS-000700', 'BRS-000701') });
  expect(run(9).found).toMatchObject({ problem: { code: 'backup.pack.changed' } });
  expect(noted()).toBe(2);
});
