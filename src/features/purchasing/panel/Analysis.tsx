/** What goes a day, how long the shelf lasts, and what follows from it; classes and what does not move once there are 60 days of sales. */
import { useState } from 'preact/hooks';
import { Filters } from '../../../ui/kit/ListPanel';
import { Panel } from '../../../ui/kit/Panel';
import { type ListRow, Rows } from '../../../ui/kit/Rows';
import { Bars, Empty, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { useQuery } from '../../../ui/query';
import { panelWords } from './words';

const FILTERS = ['point', 'class', 'dead'] as const;

interface Answered {
  readonly rows: readonly ListRow[];
  readonly span: string;
  readonly lacking?: string;
}

export function Analysis() {
  const [at, setAt] = useState('point');
  const { value, trouble, again } = useQuery<Answered>('purchasing.analysis', { filter: at });
  const filters = FILTERS.map((key) => ({ key, text: t(panelWords[key]) }));
  return (
    <Panel title={t(panelWords.analysis)}>
      <Filters filters={filters} at={at} choose={setAt} />
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={6} />}
      {value && value.rows.length === 0 && <Empty>{value.lacking ?? t(panelWords.analysisNone)}</Empty>}
      {value && value.rows.length > 0 && (
        <>
          <p class="quiet">{value.span}</p>
          <Rows rows={value.rows} label={t(panelWords.analysis)} />
        </>
      )}
    </Panel>
  );
}
