/** What happens seldom: files brought in, versions and restores, what the clock does at night, every other action there is. */
import type { Told } from '../../support/shop-host';
import { EXAMPLES, must } from '../sweep/examples';
import { PEOPLE, phoneOf, placesIn, recordsIn } from './book';
import { type Business, TABLE_NAMES, type TableName } from './business';
import { broken } from './compare';
import { type Doing, pick, type Scene, type Wish } from './deed';
import { type Expected, perform } from './perform';

type Compose = (wish: Wish, scene: Scene) => Doing;

const RATNA = PEOPLE[0] as (typeof PEOPLE)[number];

/** Several requests of one person, one after another; what the last one answers is what is looked at. */
function sending(
  { shop }: Scene,
  requests: readonly {
    readonly id: string;
    readonly action: string;
    readonly input: (last: Told | undefined) => Readonly<Record<string, unknown>>;
  }[],
): { run(): Told | undefined; mean(business: Business): Expected | undefined } {
  const now = shop.now();
  const given = new Map<string, Readonly<Record<string, unknown>>>();
  return {
    run: () => {
      let last: Told | undefined;
      for (const { id, action, input } of requests) {
        given.set(id, input(last));
        last = shop.send(action, given.get(id), { as: RATNA.email, id, at: now });
      }
      return last;
    },
    mean: (business) => {
      let expected: Expected | undefined;
      for (const { id, action } of requests)
        expected = perform(business, { id, at: now, who: RATNA, action, input: given.get(id) ?? {} }, now);
      return expected;
    },
  };
}

let files = 0;

const bring: Compose = ({ a, b, c }, scene) => {
  const id = `import ${++files}`;
  const rows = Array.from({ length: 1 + (c % 4) }, (_, at) => ({
    line: at + 2,
    values: {
      name: `Impor ${a + at}`,
      phone: phoneOf(1 + ((a * 7 + at) % 120)),
      city: pick(['Solo', 'Ubud'], b),
    },
  }));
  const customers = rows.map(({ values }) => values.phone).join(', ');
  return {
    says: `Ratna brings in a file of ${rows.length} customers (${customers})`,
    ...sending(scene, [
      {
        id: `${id} start`,
        action: 'imports.start',
        input: () => ({ file: `${id}.csv`, into: 'customers', rows: rows.length }),
      },
      {
        id: `${id} rows`,
        action: 'imports.batch',
        input: (last) => ({
          import: last?.ok ? last.result.import : '',
          batch: 1,
          into: 'customers',
          mode: 'upsert',
          rows,
          last: true,
        }),
      },
    ]),
    settles: true,
  };
};

const version: Compose = (_, scene) => ({
  says: 'Ratna backs everything up',
  ...sending(scene, [{ id: `version ${++files}`, action: 'backup.now', input: () => ({}) }]),
  settles: true,
});

const restore: Compose = ({ a, c }, scene) => {
  const versions = [...scene.business.versions.keys()];
  if (versions.length === 0) return version({ kind: 'version', who: 0, a, b: 0, c, wait: 0 }, scene);
  const chosen = pick(versions, a);
  const sheet = c % 2 === 0 ? undefined : 'Catatan';
  return {
    says: `Ratna restores ${sheet ?? 'everything'} from ${chosen}`,
    ...sending(scene, [
      {
        id: `restore ${++files}`,
        action: 'backup.restore',
        input: () => ({ version: chosen, ...(sheet && { sheet }) }),
      },
    ]),
    settles: true,
    moves: 'all',
  };
};

const recover: Compose = (_, { shop }) => ({
  says: 'the hourly job comes by',
  run: () => shop.send('jobs.run', { name: 'app.recover' }),
  mean: () => ({ done: { name: 'app.recover' }, id: '' }),
  settles: true,
});

/** Every table as it stands. */
export function bookOf(shop: Scene['shop']): ReadonlyMap<TableName, ReturnType<typeof recordsIn>> {
  const places = placesIn(shop);
  return new Map(TABLE_NAMES.map((name) => [name, recordsIn(shop, places, name)]));
}

/** Done and looked at, and then as if it had never been: the model has no rule for it. */
function aside(says: string, { shop }: Scene, does: () => void): Doing {
  return {
    says,
    run: () => {
      const before = shop.mark();
      try {
        does();
        const wrong = broken(bookOf(shop));
        if (wrong.length > 0) throw new Error(wrong.join('; '));
      } finally {
        shop.rewind(before);
      }
      return undefined;
    },
    mean: () => undefined,
    settles: false,
    moves: 'all',
  };
}

/** Every action of the registry that has an example; a new one joins by itself. */
const example: Compose = ({ a }, scene) => {
  const { action, input } = pick(
    EXAMPLES.filter(({ action: name }) => name !== 'orders.proposeCancel'),
    a,
  );
  const { shop } = scene;
  return aside(`for once, ${action}`, scene, () => {
    let given: unknown;
    try {
      given = input(shop);
    } catch {
      // Its stage cannot be set in this shop: its customer is archived, its product gone.
      return;
    }
    const told = shop.send(action, given, { id: 'the example' });
    if (!told.ok) return;
    const again = shop.send(action, given, { id: 'the example' });
    if (action !== 'jobs.run') must(again);
  });
};

const night: Compose = (_, scene) => {
  const { shop } = scene;
  return aside('the night’s jobs run', scene, () => {
    shop.advance(24 * 3_600_000);
    for (const { handler, execution } of shop.tick())
      if (execution.error) throw new Error(`${handler}: ${execution.error}`);
  });
};

export const RARE: Readonly<Record<string, Compose>> = { bring, version, restore, recover, example, night };
