/** One page of rows that differ: the row, its columns, then and now side by side; stacked where there is no room. */
import { Chip, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { useQuery } from '../../../ui/query';
import type { Compared } from '../actions/compare';
import type { Detail, DetailCell } from '../rules/details';
import { panelWords } from './words';

/** Columns of a row that is missing or new: the first ones tell which row it is. */
const FIRST = 8;
const TONES = { changed: 'watch', back: 'act', gone: 'note' } as const;

interface Props {
  readonly wish: { readonly version: string; readonly sheet: string; readonly from: number };
  readonly at: string;
  /** Absent where rows cannot be chosen. */
  readonly ticked?: ReadonlySet<string>;
  readonly tick?: (key: string) => void;
}

export function RowTable({ wish, at, ticked, tick }: Props) {
  const { value, trouble, again } = useQuery<Compared>('backup.compare', wish);
  const rows = value?.page?.rows ?? [];
  if (trouble) return <Problems problems={trouble} again={again} />;
  if (rows.length === 0) return null;
  return (
    <table class="compare-table">
      <thead>
        <tr>
          <th scope="col">{t(panelWords.row)}</th>
          <th scope="col">{t(panelWords.column)}</th>
          <th scope="col">{t(panelWords.atVersion, { at })}</th>
          <th scope="col">{t(panelWords.atNow)}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <Row key={row.key} row={row} {...(tick && ticked && { tick, ticked: ticked.has(row.key) })} />
      ))}
    </table>
  );
}

interface RowProps {
  readonly row: Detail;
  readonly ticked?: boolean;
  readonly tick?: (key: string) => void;
}

function Row({ row, ticked = false, tick }: RowProps) {
  const { kind, id, name, cells } = row;
  const shown: readonly (DetailCell | undefined)[] = kind === 'changed' ? cells : [undefined];
  const place = id || t(panelWords.rowNo, { row: row.row });
  const label = t(panelWords.tick, { row: [place, name].filter(Boolean).join(' ') });
  return (
    <tbody>
      {shown.map((cell, index) => (
        <tr key={cell?.column ?? 'row'}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={shown.length}>
              <div class="which">
                {tick && kind !== 'gone' && (
                  <input type="checkbox" checked={ticked} aria-label={label} onChange={() => tick(row.key)} />
                )}
                <span>
                  <span class="title">{name || place}</span>
                  {name && <span class="quiet"> {place}</span>}
                </span>
                <Chip text={t(panelWords[kind])} tone={TONES[kind]} />
              </div>
            </th>
          )}
          {cell ? <Cells cell={cell} /> : <Whole row={row} />}
        </tr>
      ))}
    </tbody>
  );
}

function Cells({ cell: { column, was, now } }: { readonly cell: DetailCell }) {
  return (
    <>
      <td class="quiet">{column}</td>
      <td class="was">{was || <span class="quiet">{t(panelWords.blank)}</span>}</td>
      <td class="now">{now || <span class="quiet">{t(panelWords.blank)}</span>}</td>
    </>
  );
}

/** A row that is on one side only, in one line. */
function Whole({ row: { kind, cells } }: { readonly row: Detail }) {
  const side = kind === 'back' ? 'was' : 'now';
  const filled = cells.filter((cell) => cell[side] !== '');
  const first = filled.slice(0, FIRST).map((cell) => `${cell.column}: ${cell[side]}`);
  const more = filled.length - first.length;
  const text = [...first, ...(more > 0 ? [t(panelWords.moreCells, { n: more })] : [])].join(' · ');
  return (
    <>
      <td />
      <td class="was">{side === 'was' && text}</td>
      <td class="now">{side === 'now' && text}</td>
    </>
  );
}
