/** Every field of every action that writes, given what does not belong there: stored literally, refused in words, or it simply works. */
import { OWNER, type ShopHost, shopHost, type Told } from '../../support/shop-host';
import { said, type Watched, watched } from '../../support/untouched';
import { EXAMPLES } from '../sweep/examples';
import { nameOf } from '../sweep/sweep';

let shop: ShopHost;
let watch: Watched;
beforeAll(async () => {
  shop = await shopHost();
  watch = watched(shop);
});
afterAll(() => shop.close());

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

const MARKUP = '"><img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}';
/** What comes in the place of a field; texts that JSON.stringify would not write stand as themselves. */
const BAD: readonly (readonly [name: string, text: string])[] = [
  ['markup', JSON.stringify(MARKUP)],
  ['50,001 characters', JSON.stringify('a'.repeat(50_001))],
  ['nothing that can be seen', JSON.stringify('\u200b\u00a0\u3164\u2060')],
  ['infinity', '1e309'],
  ['a number beyond whole ones', '9007199254740993'],
  ['null', 'null'],
  ['a list', '[["x"]]'],
  ['an object that names its making', '{"__proto__":{"role":"owner"},"constructor":{"name":"x"}}'],
  ['Arabic digits', '"١٢٣"'],
  ['a formula', '"=IMPORTXML(\\"http://x\\",\\"//a\\")"'],
];

function leaves(value: Json, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
const at = (input: Json, path: Path): Json =>
  path.reduce<Json>((inner, key) => (inner as Record<string, Json>)[key] as Json, input);

const HOLE = 'the place of the bad value';
function replaced(input: Json, path: Path): Json {
  const [key, ...rest] = path;
  if (key === undefined) return HOLE;
  const copy = (Array.isArray(input) ? [...input] : { ...(input as object) }) as Record<string, Json>;
  copy[key] = replaced(copy[key] as Json, rest);
  return copy as Json;
}

let requests = 0;
/** The request as a text, for what JSON.stringify would not write. */
function send(action: string, input: Json, bad: string): Told {
  const request = JSON.stringify({ id: `bad-${++requests}`, at: shop.now(), action, input });
  const text = request.replace(JSON.stringify(HOLE), () => bad);
  const execution = shop.run({ handler: 'rapi', args: [text], as: OWNER, door: 'sidebar' });
  const answer =
    execution.error === undefined
      ? JSON.parse(String(execution.value))
      : { ok: false, problems: [], error: execution.error };
  return { ...answer, execution };
}

/** No cell anywhere became a formula by what was sent. */
const formulas = (): number =>
  shop
    .sheets()
    .map(
      ({ id, lastRow }) =>
        shop
          .window(id, Math.max(1, lastRow - 3), 4)
          .flat()
          .filter((cell) => cell?.formula?.includes('IMPORTXML')).length,
    )
    .reduce((sum, count) => sum + count, 0);

let turn = 0;

test.each(
  EXAMPLES.filter(({ ends }) => ends !== 'again').map((example) => [nameOf(example), example] as const),
)('%s takes no harm from any of its fields', (_, example) => {
  const furnished = shop.mark();
  const input = (example.input(shop) ?? {}) as Json;
  const due = shop.mark();
  const wrong: string[] = [];
  // A list's first and last entry stand for all.
  const paths = leaves(input).filter((path) => path.length > 0);
  for (const path of [...paths.slice(0, 8), ...paths.slice(8).slice(-2)]) {
    for (let some = 0; some < 2; some++) {
      const [name, bad] = BAD[turn++ % BAD.length] as (typeof BAD)[number];
      const place = `${path.join('.')} (${JSON.stringify(at(input, path))?.slice(0, 30)}): ${name}`;
      const before = watch.now();
      const told = send(example.action, replaced(input, path), bad);
      if (!told.ok) wrong.push(...watch.flaws(told, before).map((flaw) => `${place}: ${flaw}`));
      else if (told.message && told.message.length > 400) wrong.push(`${place}: ${said(told)}`);
      else if (name === 'a formula' && formulas() > 0) wrong.push(`${place}: evaluated`);
      shop.rewind(due);
    }
  }
  shop.rewind(furnished);
  expect(wrong).toEqual([]);
});
