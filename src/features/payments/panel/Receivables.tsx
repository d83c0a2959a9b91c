/** *Piutang*: what is owed, by days past due; each invoice opens its card. */
import { useState } from 'preact/hooks';
import { Filters } from '../../../ui/kit/ListPanel';
import { Panel } from '../../../ui/kit/Panel';
import { Rows } from '../../../ui/kit/Rows';
import { Bars, Empty, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { useQuery } from '../../../ui/query';
import type { Receivables as Answer } from '../actions/receivables';
import { panelWords } from './words';

export function Receivables() {
  const [at, setAt] = useState('all');
  const { value, trouble, again } = useQuery<Answer>('payments.receivables', { filter: at });
  const filters = [
    { key: 'all', text: t(panelWords.all) },
    ...(value?.buckets ?? []).map(({ key, label }) => ({ key, text: label })),
  ];
  return (
    <Panel title={t(panelWords.receivables)}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={6} />}
      {value && value.all.amount === 0 && <Empty>{t(panelWords.noReceivables)}</Empty>}
      {value && value.all.amount !== 0 && (
        <>
          <div class="card-lines owed">
            {value.buckets.map(({ key, label, text }) => (
              <div key={key} class="card-line">
                <span>{label}</span>
                <span class="aside">{text}</span>
              </div>
            ))}
            <div class="card-line strong">
              <span>{t(panelWords.total)}</span>
              <span class="aside">{value.all.text}</span>
            </div>
          </div>
          <Filters filters={filters} at={at} choose={setAt} />
          <Rows rows={value.rows} label={t(panelWords.receivables)} />
        </>
      )}
    </Panel>
  );
}
