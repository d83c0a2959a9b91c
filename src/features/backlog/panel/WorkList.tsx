/** Work in its order with the capacity line, and what is late, untouched, blocked or proposed. */
import { page } from '../../../ui/boot';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { viewNames } from '../../../ui/view-names';
import { DECIDES } from '../tables';
import { reviewWords } from './review/words';
import { panelWords } from './words';

/** Those that stand there always; the others are opened from an alarm and then stand beside them. */
const ALWAYS = ['order', 'mine', 'late', 'intake'] as const;
const FILTERS = [...ALWAYS, 'lying', 'blocked'] as const;

export function WorkList({ input }: PanelProps) {
  const asked = given(input, 'filter');
  const chosen = FILTERS.find((key) => key === asked) ?? 'order';
  const shown = FILTERS.filter((key) => key === chosen || ALWAYS.some((always) => always === key));
  return (
    <ListPanel
      action="backlog.list"
      title={t(panelWords.backlog)}
      empty={t(panelWords.empty)}
      filters={shown.map((key) => ({ key, text: t(panelWords[key]) }))}
      filter={chosen}
      add="backlog.new"
    >
      <nav class="ways" aria-label={t(viewNames.views)}>
        <button type="button" class="link" onClick={() => open('backlog.review')}>
          {t(reviewWords.short)}
        </button>
        <button type="button" class="link" onClick={() => open('views.board')}>
          {t(viewNames.board)}
        </button>
        <button type="button" class="link" onClick={() => open('views.week')}>
          {t(viewNames.week)}
        </button>
        <button type="button" class="link" onClick={() => open('views.figures')}>
          {t(viewNames.figures)}
        </button>
        {DECIDES.includes(page.value.person.role) && (
          <button type="button" class="link" onClick={() => open('backlog.settings')}>
            {t(panelWords.settings)}
          </button>
        )}
      </nav>
    </ListPanel>
  );
}
