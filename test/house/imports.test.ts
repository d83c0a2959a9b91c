// The directions of imports: the house keeps them, and the check would notice if it did not.
import { wrongImports } from '../../build/imports.mjs';

const about = (file: string, text: string) => wrongImports([{ file, text }]).join('\n');

test('nothing in the house imports against the directions, and features use each other without circles', () => {
  expect(wrongImports()).toEqual([]);
});

test.each([
  ['a feature takes what app puts together', 'src/features/stock/actions.ts', '../../app/registry'],
  ['a feature names Google', 'src/features/stock/actions.ts', '../../google/sheets'],
  ['a feature reaches behind the index of another', 'src/features/orders/actions.ts', '../stock/rules'],
  ['the server part of a feature takes a panel', 'src/features/stock/feature.ts', './panel'],
  ['a panel takes the rules of its feature', 'src/features/stock/panel/card.tsx', '../rules'],
  ['a panel takes the tables of another feature', 'src/features/stock/panel/card.tsx', '../../orders/tables'],
  ['kernel asks the world', 'src/kernel/day.ts', '../ports/clock'],
  ['kernel takes a package', 'src/kernel/day.ts', 'date-fns'],
  ['a feature takes all of zod', 'src/features/stock/actions.ts', 'zod'],
  ['the source knows the local host', 'src/app/shell/menu.ts', '../../local/host'],
  ['the app names a feature', 'src/app/router.ts', '../features/stock'],
  ['the app reaches behind the index of a feature', 'src/app/router.ts', '../features/team/rules'],
  ['the local host knows the source', 'local/core/book.ts', '../../src/kernel/day'],
  ['the façade uses Node', 'local/facade/index.ts', 'node:fs'],
])('refused: %s', (_, file, from) => {
  expect(about(file, `import { it } from '${from}';`)).toContain(`${file} imports ${from}`);
});

test.each([
  ['a feature uses another through its index', 'src/features/orders/actions.ts', '../stock'],
  ['app knows features', 'src/app/registry.ts', '../features/stock/feature'],
  ['the app is made with the team', 'src/app/router.ts', '../features/team'],
  ['a panel takes the words of its feature', 'src/features/stock/panel/card.tsx', '../words'],
  ['a panel takes the kit', 'src/features/stock/panel/card.tsx', '../../../ui/form'],
  ['the page knows panels', 'src/page/main.tsx', '../features/stock/panel'],
  ['the façade takes the gate', 'local/facade/index.ts', '../gate/operations'],
])('allowed: %s', (_, file, from) => {
  expect(about(file, `import {\n  it,\n} from '${from}';`)).toBe('');
});

test('a panel may take types from the rest of its feature', () => {
  expect(about('src/features/stock/panel/card.tsx', "import type { Move } from '../rules';")).toBe('');
});

test('two features that use each other are a circle', () => {
  const circle = [
    { file: 'src/features/orders/index.ts', text: "export { a } from '../stock';" },
    { file: 'src/features/stock/actions.ts', text: "import type { b } from '../orders/index';" },
  ];
  expect(wrongImports(circle)).toEqual(['Features use each other in a circle: orders → stock → orders.']);
});
