/** Columns as a desk and a phone show them: no word of a header is cut, no number shows as ####, and what stands frozen leaves room for the rest. */
import { TABLES } from '../../src/app/registry';
import { columnKeys, columnOf } from '../../src/kernel/table';

const LANGUAGES = ['id', 'en'] as const;
/** Pixels of Arial 10, bold and not, measured generously: an `m` is wider, an `i` narrower. */
const BOLD = 7;
const PLAIN = 6.5;
const PADDING = 6;
/** The longest that stands in such cells from day to day; Sheets shows #### where it does not fit. */
const LONGEST: Readonly<Record<string, string>> = {
  money: 'Rp99.999.999',
  day: '30 Nov 2026',
  moment: '30 Nov 2026 14.02',
  percent: '100,0 %',
};
const shown = TABLES.flatMap((table) =>
  columnKeys(table).map((key) => ({ name: `${table.key}.${key}`, table, ...columnOf(table, key) })),
).filter(({ shown = 'visible' }) => shown !== 'hidden');

test('no header is wider than its column, in either language', () => {
  const cut = shown.flatMap(({ name, header, writer, width = 110 }) =>
    LANGUAGES.flatMap((language) => {
      const word = header[language] + (writer === 'acts' ? ' ▸' : '');
      const needed = Math.ceil(word.length * BOLD + PADDING);
      return needed > width ? [`${name}: ${word} needs ${needed} of ${width}`] : [];
    }),
  );
  expect(cut).toEqual([]);
});

test('no number or day shows as ####', () => {
  const cut = shown.flatMap(({ name, codec, width = 110 }) => {
    const needed = Math.ceil((LONGEST[codec.kind] ?? '').length * PLAIN + PADDING);
    return needed > width ? [`${name}: ${codec.kind} needs ${needed} of ${width}`] : [];
  });
  expect(cut).toEqual([]);
});

test('the frozen column leaves half of a phone to the others', () => {
  const wide = TABLES.filter(({ hidden, loose }) => !hidden && !loose).flatMap((table) => {
    const [key = ''] = columnKeys(table);
    const { width = 110 } = columnOf(table, key);
    return width > 180 ? [`${table.key}.${key}: ${width}`] : [];
  });
  expect(wide).toEqual([]);
});
