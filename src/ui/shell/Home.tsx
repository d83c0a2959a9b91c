/** Home: at most one alarm, what needs mending, six actions by role and the rest behind them, what waits, what is to be checked. */
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardStep, Work } from '../../kernel/protocol';
import { isOn, page } from '../boot';
import { keyboardIsFree } from '../keyboard';
import { Icon } from '../kit/Icon';
import { moveInRows } from '../kit/Rows';
import { isWaiting, needsWords, StepAsk, takeStep } from '../kit/Step';
import { Bars, Empty } from '../kit/small';
import { dueWord, language, t } from '../language';
import { open } from '../places';
import { kitWords } from '../words';
import { Checks } from './Checks';
import { Mend } from './Mend';
import { type HomeAction, PanelsContext } from './panels';
import { UnderWay } from './UnderWay';

const ACTIONS = 6;
const ROWS = 7;

/** What this person may begin, the role's daily work first: six are shown, each letter works. Who only looks has the lists. */
export function actionsFor(all: readonly HomeAction[]): readonly HomeAction[] {
  const { role } = page.value.person;
  const here = all.filter(({ panel, roles }) => isOn(panel) && (!roles || roles.includes(role)));
  if (role === 'reviewer') return here.filter(({ panel }) => panel.endsWith('.list'));
  const daily = ({ firstFor }: HomeAction): boolean => firstFor?.includes(role) ?? false;
  return [...here.filter(daily), ...here.filter((action) => !daily(action))];
}

export function Home() {
  const { actions } = useContext(PanelsContext);
  const { home } = page.value;
  const { alarm } = home;
  const [all, setAll] = useState(false);
  const mine = actionsFor(actions);
  const shown = all ? mine : mine.slice(0, ACTIONS);
  return (
    <>
      {alarm && (
        <div class="alarm" role="status">
          <Icon name="alarm" />
          <span>{alarm.text}</span>
          {alarm.panel !== undefined && (
            <button type="button" class="link" onClick={() => open(alarm.panel as string, alarm.input)}>
              {t(kitWords.see)}
            </button>
          )}
        </div>
      )}
      <UnderWay />
      <Mend />
      {mine.length > 0 && (
        <section class="part actions" aria-label={t(kitWords.actions)}>
          {shown.map(({ panel, input, label, letter, icon }) => (
            <button key={panel} type="button" class="action" onClick={() => open(panel, input)}>
              <Icon name={icon} />
              <span>{t(label)}</span>
              <span class="key" aria-hidden="true">
                {letter[language()]}
              </span>
            </button>
          ))}
          {mine.length > ACTIONS && (
            <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
              {t(all ? kitWords.fewer : kitWords.others)}
            </button>
          )}
        </section>
      )}
      <Mine work={home.work} waiting={home.waiting} />
      <Checks checks={home.checks} />
    </>
  );
}

/** Late before today before later; the server's own order among equals. */
function bySoonest(a: Work, b: Work): number {
  return Number(b.late) - Number(a.late) || (a.due ?? '9999').localeCompare(b.due ?? '9999');
}

function Mine({ work, waiting }: { readonly work: readonly Work[]; readonly waiting: number }) {
  const { list } = useContext(PanelsContext);
  const rows = [...work].sort(bySoonest).slice(0, ROWS);
  // The server sends the most urgent ones and says how many there are.
  const all = Math.max(waiting, work.length);
  const frame = useRef<HTMLUListElement>(null);
  const held = useRef<{ readonly id: string; readonly at: number } | undefined>(undefined);
  // Where the row with the keyboard is done and gone, the one in its place goes on.
  useLayoutEffect(() => {
    const { id, at } = held.current ?? { id: '', at: 0 };
    if (id === '' || rows.some((row) => row.id === id)) return;
    held.current = undefined;
    const left = frame.current?.querySelectorAll<HTMLElement>('.row-main');
    if (left && keyboardIsFree()) left[Math.min(at, left.length - 1)]?.focus();
  });
  return (
    <section class="part" aria-labelledby="mine">
      <div class="heading">
        <h2 id="mine">
          {t(kitWords.mine)} <span class="figure quiet">{all > 0 && all}</span>
        </h2>
        {list && isOn(list.panel) && (
          <button type="button" class="link" onClick={() => open(list.panel)}>
            {t(list.label)}
          </button>
        )}
      </div>
      {page.value.home.coming && <Bars />}
      {rows.length === 0 && !page.value.home.coming && <Empty>{t(kitWords.mineEmpty)}</Empty>}
      {rows.length > 0 && (
        // Arrow keys only add to the buttons inside, which Tab reaches as well.
        <ul ref={frame} class="rows" aria-labelledby="mine" onKeyDown={moveInRows}>
          {rows.map((item, at) => (
            <MineRow
              key={`${item.kind} ${item.id}`}
              item={item}
              hold={() => {
                held.current = { id: item.id, at };
              }}
            />
          ))}
        </ul>
      )}
      {rows.some(({ steps }) => steps) && <p class="help">{t(kitWords.mineKeys)}</p>}
    </section>
  );
}

/** Letters on a row of work, by language: done, held up, put off. */
const KEYS = {
  id: { S: 'done', H: 'block', D: 'snooze' },
  en: { D: 'done', B: 'block', S: 'snooze' },
} as const;

function MineRow({ item, hold }: { readonly item: Work; readonly hold: () => void }) {
  const [asking, setAsking] = useState<CardStep>();
  const from = { about: item.id, panel: item.panel, input: { id: item.id } };
  const onKeyDown = (event: KeyboardEvent): void => {
    const keys: Readonly<Record<string, 'done' | 'block' | 'snooze'>> = KEYS[language()];
    const which = keys[event.key.toUpperCase()];
    const step = which && item.steps?.[which];
    if (!step || asking || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    // On home the same letters start something new.
    event.preventDefault();
    event.stopPropagation();
    if (needsWords(step)) setAsking(step);
    else if (!isWaiting(step)) takeStep(step, from);
  };
  return (
    <li>
      <button
        type="button"
        class="row-main work"
        onClick={() => open(item.panel, { id: item.id })}
        onKeyDown={onKeyDown}
        onFocus={hold}
      >
        <span class={`dot${item.late ? ' late' : ''}`} aria-hidden="true" />
        <span class="title">{item.title}</span>
        <span class={item.late ? 'due late' : 'due'}>{dueWord(item.due, item.late)}</span>
        <span class="note">{item.note ?? item.step}</span>
      </button>
      {asking && <StepAsk step={asking} from={from} close={() => setAsking(undefined)} />}
    </li>
  );
}
