/** Rows of a list: each opens its thing and offers one step; ↑ ↓ move between them. */
import { useState } from 'preact/hooks';
import type { CardStep, Tone } from '../../kernel/protocol';
import { t } from '../language';
import { open } from '../places';
import { kitWords } from '../words';
import { Button } from './Button';
import { isWaiting, needsWords, StepAsk, takeStep } from './Step';
import { Chip } from './small';

export interface ListRow {
  readonly id: string;
  /** Panel that opens it. */
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly chip?: { readonly text: string; readonly tone: Tone };
  readonly aside?: string;
  readonly step?: CardStep;
  /** A line drawn above the row, such as where the capacity ends. */
  readonly above?: string;
}

/** Moves the cursor between the rows of one list. */
export function moveInRows(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const list = event.currentTarget as HTMLElement;
  const rows = [...list.querySelectorAll<HTMLElement>('.row-main')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

export function Rows({ rows, label }: { readonly rows: readonly ListRow[]; readonly label: string }) {
  return (
    // Arrow keys only add to the buttons inside, which Tab reaches as well.
    <ul class="rows" aria-label={label} onKeyDown={moveInRows}>
      {rows.map((row, at) => (
        <Row key={row.id} row={row} first={at === 0} />
      ))}
    </ul>
  );
}

function Row({ row, first }: { readonly row: ListRow; readonly first: boolean }) {
  const [asking, setAsking] = useState(false);
  const { step, aside } = row;
  const from = { about: row.id, panel: row.panel, input: { id: row.id } };
  const waiting = step ? isWaiting(step) : false;
  const chip = row.chip && <Chip {...row.chip} />;
  // A chip alone stands beside; with an amount or a step it gets a line of its own, so that names keep the width.
  const under = Boolean(step ?? aside);
  return (
    <li>
      {row.above && <p class="line-above">{row.above}</p>}
      <div class="row-line">
        <button
          type="button"
          class="row-main"
          data-first={first ? '' : undefined}
          onClick={() => open(row.panel, { id: row.id })}
        >
          <span class="row-title">
            <span class="title">{row.title}</span>
            {aside && <span class="quiet">{aside}</span>}
          </span>
          {row.note && <span class="note">{row.note}</span>}
        </button>
        {!under && chip && <div class="row-side">{chip}</div>}
      </div>
      {under && (
        <div class="row-under">
          {chip}
          {step && !asking && (
            <Button
              look="quiet"
              waiting={waiting}
              onPress={() => (needsWords(step) ? setAsking(true) : takeStep(step, from))}
            >
              {waiting ? t(kitWords.savingStep) : step.label}
            </Button>
          )}
        </div>
      )}
      {step && asking && <StepAsk step={step} from={from} close={() => setAsking(false)} />}
    </li>
  );
}
