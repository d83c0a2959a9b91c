/** The rows behind a figure. */
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { Rows } from '../../../ui/kit/Rows';
import { Bars, Empty, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { useQuery } from '../../../ui/query';
import { ask } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import { kitWords } from '../../../ui/words';
import type { RowsAnswer } from '../actions/rows';
import { panelWords } from './words';

export function Behind({ input }: PanelProps) {
  const { value, trouble, again } = useQuery<RowsAnswer>('dashboard.rows', input);
  const [further, setFurther] = useState<RowsAnswer>();
  const rows = [...(value?.rows ?? []), ...(further?.rows ?? [])];
  const after = (further ?? value)?.more;
  const readOn = (): Promise<void> =>
    ask<RowsAnswer>('dashboard.rows', { ...Object(input), after })
      .then((next) => setFurther({ ...next, rows: [...(further?.rows ?? []), ...next.rows] }))
      .catch(again);
  return (
    <Panel title={value?.label ?? t(panelWords.title)} note={value?.span}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={6} />}
      {value && rows.length === 0 && <Empty>{t(panelWords.noRows)}</Empty>}
      {rows.length > 0 && <Rows rows={rows} label={value?.label ?? ''} />}
      {after !== undefined && (
        <Button wide onPress={readOn}>
          {t(kitWords.loadMore)}
        </Button>
      )}
    </Panel>
  );
}
