/** Which charts stand on the tab: a tick is kept at once, and the tab follows. */
import { useState } from 'preact/hooks';
import { language, t } from '../../../ui/language';
import { ask, save } from '../../../ui/server';
import type { ShownChart } from '../rules/charts';
import { panelWords } from './words';

export function ChooseCharts({ charts }: { readonly charts: readonly ShownChart[] }) {
  const [chosen, setChosen] = useState(() => charts.filter(({ first }) => first).map(({ key }) => key));
  const choose = (key: string, on: boolean): void => {
    const keys = on ? [...chosen, key] : chosen.filter((each) => each !== key);
    setChosen(keys);
    const label = panelWords.chosen[language()];
    save({ action: 'dashboard.setUp', input: { charts: keys }, label })
      .then(({ ok }) => (ok ? ask('dashboard.refresh', { quiet: true }) : setChosen(chosen)))
      // The tab follows within the quarter.
      .catch(() => undefined);
  };
  return (
    <fieldset class="choose-charts">
      <legend>{t(panelWords.onTab)}</legend>
      {charts.map(({ key, title }) => (
        <label key={key} class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            onChange={({ currentTarget }) => choose(key, currentTarget.checked)}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}
