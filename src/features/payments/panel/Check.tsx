/** *Cek pembayaran*: ↓ goes on, Y is right, T is not; the answer leaves the list before it is saved. */
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Chip, Empty, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { type ShownKey, usePanelKeys } from '../../../ui/panel-keys';
import { open } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { Save } from '../../../ui/queue';
import { save, saves, settling } from '../../../ui/server';
import type { Queue, QueueRow } from '../actions/queue';
import { panelWords } from './words';

type Step = 'accept' | 'reject';
const LETTERS = { id: { accept: 'Y', reject: 'T' }, en: { accept: 'Y', reject: 'N' } } as const;
const WORD = { accept: panelWords.right, reject: panelWords.wrong };

const shownKeys = (of: 'id' | 'en'): readonly ShownKey[] => [
  [LETTERS[of].accept, panelWords.right],
  [LETTERS[of].reject, panelWords.wrong],
  ['↓', panelWords.next],
  ['↑', panelWords.previous],
];
const KEYS = { id: shownKeys('id'), en: shownKeys('en') };

/** Answered already, and only waiting to be saved or to be shown. */
function isAnswered(id: string): boolean {
  const same = ({ action, input }: Save): boolean =>
    (action === 'payments.accept' || action === 'payments.reject') && (input as { id?: string }).id === id;
  return saves.value.waiting.some(same) || settling.value.some(same);
}

export function Check() {
  const { value, trouble, again } = useQuery<Queue>('payments.queue', {});
  const [at, setAt] = useState('');
  const rows = (value?.rows ?? []).filter(({ id }) => !isAnswered(id));
  const place = Math.max(
    0,
    rows.findIndex(({ id }) => id === at),
  );
  const current = rows[place];
  const may = value?.may === true;

  const move = (by: number): void => {
    const next = rows[place + by];
    if (next) setAt(next.id);
  };
  const answer = (step: Step): void => {
    if (!current || !may) return;
    setAt((rows[place + 1] ?? rows[place - 1])?.id ?? '');
    void save({
      action: `payments.${step}`,
      input: { id: current.id },
      label: `${current.id}: ${t(WORD[step])}`,
      from: { panel: 'payments.check', input: {} },
    });
  };
  usePanelKeys(KEYS[language()], (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pressed = event.key.toUpperCase();
    const letters = LETTERS[language()];
    if (pressed === letters.accept) answer('accept');
    else if (pressed === letters.reject) answer('reject');
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else return;
    event.preventDefault();
  });

  return (
    <Panel title={t(panelWords.check)} note={rows.length > 0 ? String(rows.length) : undefined}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={6} />}
      {value && rows.length === 0 && <Empty>{t(panelWords.nothing)}</Empty>}
      {value && !may && rows.length > 0 && <p class="quiet">{t(panelWords.onlyFinance)}</p>}
      <ul class="rows queue" aria-label={t(panelWords.check)}>
        {rows.map((row) => (
          <li key={row.id} class={row === current ? 'at' : ''} aria-current={row === current}>
            <button type="button" class="row-main" onClick={() => setAt(row.id)}>
              <span class="row-title">
                <span class="title">{row.customer || row.target}</span>
                <span class="figure">{row.amount}</span>
              </span>
              <span class="note">{[row.target, row.when].filter(Boolean).join(' · ')}</span>
            </button>
            <div class="row-under">
              <Chip text={row.match.text} tone={row.match.tone} />
              {row.late && <Chip text={t(panelWords.late)} tone="watch" />}
            </div>
            {row === current && <Answer row={row} may={may} answer={answer} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const SAFE_LINK = /^https?:/i;

function Answer({
  row,
  may,
  answer,
}: {
  readonly row: QueueRow;
  readonly may: boolean;
  readonly answer: (step: Step) => void;
}) {
  const letters = LETTERS[language()];
  return (
    <div class="queue-answer">
      <p class="row">
        {SAFE_LINK.test(row.proof) ? (
          <a href={row.proof} target="_blank" rel="noopener noreferrer">
            {t(panelWords.proof)}
          </a>
        ) : (
          <span class="quiet">{row.proof || t(panelWords.noProof)}</span>
        )}
        <button type="button" class="link" onClick={() => open('payments.card', { id: row.id })}>
          {row.id}
        </button>
      </p>
      {row.note && <p class="quiet">{row.note}</p>}
      {may && (
        <div class="row">
          <Button look="primary" wide keys={letters.accept} onPress={() => answer('accept')}>
            {t(panelWords.right)}
          </Button>
          <Button wide keys={letters.reject} onPress={() => answer('reject')}>
            {t(panelWords.wrong)}
          </Button>
        </div>
      )}
    </div>
  );
}
