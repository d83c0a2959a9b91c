/** The frame of the wide views: which of them stands, and keys 1 to 4 that turn to another. */
import type { ComponentChildren } from 'preact';
import { Panel } from '../../../../ui/kit/Panel';
import { t } from '../../../../ui/language';
import { type ShownKey, usePanelKeys } from '../../../../ui/panel-keys';
import { turnTo } from '../../../../ui/places';
import { viewNames } from '../../../../ui/view-names';
import { columnWords } from './words';

const VIEWS = [
  { panel: 'views.board', word: viewNames.board },
  { panel: 'views.week', word: viewNames.week },
  { panel: 'views.quadrants', word: viewNames.quadrants },
  { panel: 'views.figures', word: viewNames.figures },
] as const;
type View = (typeof VIEWS)[number]['panel'];

const MOVES: readonly ShownKey[] = [
  ['← ↑ ↓ →', columnWords.keyChoose],
  ['Enter', columnWords.keyOpen],
];
const TURNS: readonly ShownKey[] = [['1 2 3 4', columnWords.keyViews]];

/** Keys of a view as `?` shows them; made once, outside of what is drawn. */
export const viewKeys = (own: readonly ShownKey[], cards = true): readonly ShownKey[] => [
  ...(cards ? MOVES : []),
  ...own,
  ...TURNS,
];

interface Props {
  readonly view: View;
  readonly keys: readonly ShownKey[];
  /** What else this view hears. */
  readonly hear?: (event: KeyboardEvent) => void;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Frame({ view, keys, hear, aside, children }: Props) {
  usePanelKeys(keys, (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const turned = VIEWS[Number(event.key) - 1];
    if (turned && turned.panel !== view) turnTo(turned.panel);
    else hear?.(event);
  });
  const title = t(VIEWS.find(({ panel }) => panel === view)?.word ?? viewNames.board);
  const views = (
    <nav class="views" aria-label={t(viewNames.views)}>
      {VIEWS.map(({ panel, word }) => (
        <button
          key={panel}
          type="button"
          aria-current={panel === view ? 'page' : undefined}
          onClick={() => panel !== view && turnTo(panel)}
        >
          {t(word)}
        </button>
      ))}
    </nav>
  );
  // The dialog has its own title bar: what is chosen and filtered stands beside the name of the view.
  const head = (
    <>
      {views}
      {aside}
    </>
  );
  return (
    <Panel title={title} aside={head}>
      {children}
    </Panel>
  );
}
