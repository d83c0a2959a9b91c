/** A list: a filter, rows with one step each. From a query page by page, or from the index without waiting at all. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { changes, page } from '../boot';
import { t } from '../language';
import { open } from '../places';
import { useQuery } from '../query';
import { ask } from '../server';
import { kitWords } from '../words';
import { Button } from './Button';
import { Panel } from './Panel';
import { type ListRow, Rows } from './Rows';
import { Bars, Empty, Problems } from './small';

/** What a list query answers. */
export interface ListAnswer {
  readonly rows: readonly ListRow[];
  /** Given back as `after` to get the rows behind these. */
  readonly more?: string | number;
}

export interface Filter {
  readonly key: string;
  readonly text: string;
}

interface Frame {
  readonly title: string;
  /** Said where nothing exists yet; a filter that holds nothing says so itself. */
  readonly empty: string;
  readonly filters: readonly Filter[];
  /** Filter it opens with. */
  readonly filter: string;
  /** Panel that adds one. */
  readonly add?: string;
  /** Stands above the rows: what can be done with the list itself. */
  readonly children?: ComponentChildren;
}

function AddButton({ panel }: { readonly panel: string }) {
  if (page.value.person.role === 'reviewer') return null;
  return (
    <Button look="quiet" icon="plus" onPress={() => open(panel)}>
      {t(kitWords.add)}
    </Button>
  );
}

export function Filters({
  filters,
  at,
  choose,
}: {
  readonly filters: readonly Filter[];
  readonly at: string;
  readonly choose: (key: string) => void;
}) {
  if (filters.length < 2) return null;
  return (
    <div class="filters">
      {filters.map(({ key, text }) => (
        <button key={key} type="button" aria-pressed={key === at} onClick={() => choose(key)}>
          {text}
        </button>
      ))}
    </div>
  );
}

/** Under a filter that holds nothing: whether there is anything at all says what to do next. */
function NoneHere({
  action,
  whole,
  empty,
}: {
  readonly action: string;
  readonly whole: string;
  readonly empty: string;
}) {
  const { value } = useQuery<ListAnswer>(action, { filter: whole });
  return <Empty>{value?.rows.length === 0 ? empty : t(kitWords.filterEmpty)}</Empty>;
}

/** A list the server answers. */
export function ListPanel<A extends ListAnswer>({
  action,
  title,
  empty,
  filters,
  filter,
  add,
  children,
  above,
}: Frame & {
  readonly action: string;
  /** Stands between filters and rows, which stay where they are while it comes: what the answer says beside them. */
  readonly above?: (answer: A) => ComponentChildren;
}) {
  const [at, setAt] = useState(filter);
  const { value, trouble, again } = useQuery<A>(action, { filter: at });
  const [further, setFurther] = useState<ListAnswer>({ rows: [] });
  const changed = changes.value;
  // Later pages belong to one filter and one state of the book.
  useEffect(() => setFurther({ rows: [] }), [at, changed]);
  const rows = [...(value?.rows ?? []), ...further.rows];
  // Where no filter shows everything, the one that it opens with stands for it.
  const whole = filters.length === 0 || filters.some(({ key }) => key === 'all') ? 'all' : filter;
  const after = further.rows.length > 0 ? further.more : value?.more;
  const readOn = (): Promise<void> =>
    ask<ListAnswer>(action, { filter: at, after })
      .then((next) => setFurther({ ...next, rows: [...further.rows, ...next.rows] }))
      .catch(again);
  return (
    <Panel title={title} aside={add && <AddButton panel={add} />}>
      {children}
      <Filters filters={filters} at={at} choose={setAt} />
      {value && above?.(value)}
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={6} />}
      {value &&
        rows.length === 0 &&
        (at === whole ? <Empty>{empty}</Empty> : <NoneHere action={action} whole={whole} empty={empty} />)}
      {rows.length > 0 && <Rows rows={rows} label={title} />}
      {after !== undefined && rows.length > 0 && (
        <Button wide onPress={readOn}>
          {t(kitWords.loadMore)}
        </Button>
      )}
    </Panel>
  );
}

const PAGE = 40;

/** A list over rows that are already in the page. */
export function IndexList({
  title,
  empty,
  none,
  filters,
  filter,
  add,
  rowsOf,
  children,
}: Frame & {
  /** Said where rows exist, but none under this filter. */
  readonly none: string;
  readonly rowsOf: (filter: string) => readonly ListRow[];
  /** Between title and filters. */
  readonly children?: ComponentChildren;
}) {
  const [at, setAt] = useState(filter);
  const [shown, setShown] = useState(PAGE);
  const rows = rowsOf(at);
  return (
    <Panel title={title} aside={add && <AddButton panel={add} />}>
      {children}
      <Filters
        filters={filters}
        at={at}
        choose={(key) => {
          setAt(key);
          setShown(PAGE);
        }}
      />
      {rows.length === 0 && <Empty>{rowsOf('all').length === 0 ? empty : none}</Empty>}
      {rows.length > 0 && <Rows rows={rows.slice(0, shown)} label={title} />}
      {rows.length > shown && (
        <Button wide onPress={() => setShown(shown + PAGE)}>
          {t(kitWords.loadMore)}
        </Button>
      )}
    </Panel>
  );
}
