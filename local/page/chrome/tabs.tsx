/** The sheets at the foot: tabs with their colours, all sheets behind ☰, and what the selected numbers come to. */
import { focusGrid, goTo } from '../book';
import { cellAt, looks } from '../cells';
import { reshape } from '../doing';
import { addSheet } from '../grid/menus';
import { area, contextMenu, front, lastCost, type MenuItem, opened, phone, sheets } from '../state';
import type { SheetView } from '../types';
import { say } from '../words';
import { MenuButton } from './menu';
import { askLine, confirm } from './messages';

/** Above this many cells the sum would be felt; Sheets itself takes a moment there. */
const MOST_SUMMED = 20_000;

export function Tabs() {
  const shown = sheets.value.filter(({ hidden }) => !hidden);
  return (
    <footer class="tabs">
      {!phone.value && (
        <button
          type="button"
          class="tool"
          aria-label={say('addSheet')}
          title={say('addSheet')}
          onClick={() => void addSheet(say('sheet'))}
        >
          +
        </button>
      )}
      <MenuButton class="tool" label="☰" name={say('allSheets')} items={allSheets} />
      <div class="tab-list" role="tablist">
        {shown.map((one) => (
          <Tab key={one.id} sheet={one} />
        ))}
      </div>
      {!phone.value && <Figures />}
    </footer>
  );
}

function Tab({ sheet }: { sheet: SheetView }) {
  const on = sheet.id === front.value;
  return (
    <button
      type="button"
      role="tab"
      aria-selected={on}
      class={on ? 'tab on' : 'tab'}
      style={sheet.tabColor ? { '--tab': sheet.tabColor } : {}}
      onClick={() => {
        goTo(sheet.id);
        focusGrid();
      }}
      onDblClick={() => !phone.value && rename(sheet)}
      onContextMenu={(event) => {
        event.preventDefault();
        goTo(sheet.id);
        if (!phone.value) contextMenu.value = { items: tabMenu(sheet), x: event.clientX, y: event.clientY };
      }}
    >
      {sheet.name}
    </button>
  );
}

function allSheets(): MenuItem[] {
  return sheets.value.map((one) => ({
    label: one.name,
    hint: one.hidden ? say('hidden') : '',
    mark: one.id === front.value ? '✓' : ' ',
    run: () => {
      if (one.hidden)
        void reshape({ kind: 'showSheet', sheet: one.id, hidden: false }).then(
          (done) => done && goTo(one.id),
        );
      else goTo(one.id);
    },
  }));
}

function tabMenu(sheet: SheetView): MenuItem[] {
  const others = sheets.value.filter(({ hidden, id }) => !hidden && id !== sheet.id).length > 0;
  return [
    { label: say('rename'), run: () => void rename(sheet) },
    ...(others
      ? [
          {
            label: say('hide'),
            run: () => void reshape({ kind: 'showSheet', sheet: sheet.id, hidden: true }).then(showAnother),
          },
        ]
      : []),
    ...(others ? [{ label: say('remove'), run: () => void remove(sheet) }] : []),
  ];
}

function showAnother() {
  const next = sheets.value.find(({ id, hidden }) => !hidden && id !== front.value);
  if (next) goTo(next.id);
}

async function rename(sheet: SheetView) {
  const name = await askLine(say('rename'), '', sheet.name);
  if (name?.trim() && name !== sheet.name)
    await reshape({ kind: 'renameSheet', sheet: sheet.id, name: name.trim() });
}

async function remove(sheet: SheetView) {
  if (await confirm(say('remove'), say('removeSheet', { r: sheet.name }), say('remove')))
    await reshape({ kind: 'deleteSheet', sheet: sheet.id });
}

/** Sum, average and count of the selected numbers; otherwise what the last script run would have cost at Google. */
function Figures() {
  looks.value;
  const { row, column, rows, columns } = area.value;
  const locale = opened.value?.book.locale.replace('_', '-') ?? 'id-ID';
  const text = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 2 });
  if (rows * columns > 1 && rows * columns <= MOST_SUMMED) {
    const numbers: number[] = [];
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const value = cellAt(front.value, r, c)?.value;
        if (typeof value === 'number') numbers.push(value);
      }
    }
    const sum = numbers.reduce((total, one) => total + one, 0);
    if (numbers.length > 1) {
      const figures = [
        [say('sum'), text(sum)],
        [say('average'), text(sum / numbers.length)],
        [say('count'), text(numbers.length)],
      ];
      return (
        <output class="figures">{figures.map(([word, value]) => `${word}: ${value}`).join('   ')}</output>
      );
    }
  }
  const cost = lastCost.value;
  if (!cost || cost.roundTrips === 0) return null;
  return (
    <output class="figures quiet">
      {say('trips', { n: cost.roundTrips, r: `${text(Math.round(cost.simulatedMs / 100) / 10)} s` })}
    </output>
  );
}
