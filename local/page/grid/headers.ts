/** The letters above the columns, and above them the bands of grouped columns with their + and −. */
import { letters } from '../a1';
import { reshape } from '../doing';
import { say } from '../words';
import type { Layout, ShownColumn } from './layout';
import type { Create } from './look';

/** What stands in a column's header. */
export function headerLook(create: Create, column: ShownColumn, { depth, sheet }: Layout) {
  const letter = create('span', { class: 'letter' }, letters(column.column));
  if (depth === 0) return letter;
  const bands = Array.from({ length: depth }, (_, level) =>
    create('span', { class: level < column.depth ? 'band lined' : 'band' }),
  );
  return [create('span', { class: 'bands' }, [...bands, toggle(create, column, sheet)]), letter];
}

function toggle(create: Create, { toggles }: ShownColumn, sheet: number) {
  if (!toggles) return null;
  const { column, collapsed } = toggles;
  return create(
    'button',
    {
      class: 'group-toggle',
      type: 'button',
      'aria-label': say(collapsed ? 'openGroup' : 'closeGroup'),
      'aria-expanded': String(!collapsed),
      onClick: () => reshape({ kind: 'toggleGroup', sheet, column, collapsed: !collapsed }),
    },
    collapsed ? '+' : '−',
  );
}
