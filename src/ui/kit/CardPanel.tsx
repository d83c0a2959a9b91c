/** The card of one thing: facts, one big next step, the rest under ⋯, and what happened. */

import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Card, CardLine, CardStep } from '../../kernel/protocol';
import { keyboardIsFree } from '../keyboard';
import { t } from '../language';
import { open } from '../places';
import { useQuery } from '../query';
import { PanelsContext } from '../shell/panels';
import { kitWords } from '../words';
import { Button, IconButton } from './Button';
import { Checklist } from './Checklist';
import { Panel } from './Panel';
import { isWaiting, needsWords, StepAsk, type StepFrom, takeStep } from './Step';
import { Bars, Chip, Problems } from './small';

interface CardProps<C extends Card> {
  readonly panel: string;
  /** The query that answers with the card. */
  readonly action: string;
  readonly id: string;
  /** The big step of a thing that has none of its own to save: it leads to another panel, or answers a customer. */
  readonly lead?: Way | ((card: C) => Way | undefined);
  /** What is done all day beside the big step, quietly under it. */
  readonly quick?: (card: C) => readonly Way[];
  /** Further ways on, under ⋯. */
  readonly ways?: readonly Way[] | ((card: C) => readonly Way[]);
  /** What is to be done before its next step. */
  readonly above?: (card: C) => ComponentChildren;
  /** What this kind of thing has more, between its steps and what happened. */
  readonly below?: (card: C) => ComponentChildren;
  /** Nothing is written about it, and nobody is answered from it. */
  readonly bare?: boolean;
}

/** A press that saves nothing by itself. */
export interface Way {
  readonly label: string;
  readonly keys?: string;
  readonly go: () => void;
}

/** Opens what is not Rapi in a tab of its own. */
export const leaveTo = (link: string): void => void window.open(link, '_blank', 'noopener,noreferrer');

export function CardPanel<C extends Card = Card>({
  panel,
  action,
  id,
  lead,
  quick,
  ways = [],
  above,
  below,
  bare,
}: CardProps<C>) {
  const { beneath: Beneath, answers: Answers } = useContext(PanelsContext);
  const { value: card, trouble, again } = useQuery<C>(action, { id });
  if (!card) {
    return (
      <Panel title={id}>{trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={6} />}</Panel>
    );
  }
  const big = typeof lead === 'function' ? lead(card) : lead;
  const others = typeof ways === 'function' ? ways(card) : ways;
  const beside = quick?.(card) ?? [];
  // Without a big step all ways stand under each other, and these are the first of them.
  const under = card.next || big;
  const from: StepFrom = { about: card.title, panel, input: { id } };
  return (
    <Panel title={card.title} aside={card.state && <Chip text={card.state.text} tone={card.state.tone} />}>
      {trouble && <Problems problems={trouble} again={again} />}
      <div class="card-lines">
        {card.lines.map((line, at) => (
          // Lines have no identity of their own and come anew with each answer.
          <Line key={at} line={line} from={{ ...from, about: id }} />
        ))}
      </div>
      {above?.(card)}
      <Steps
        key={`${id} ${card.state?.text}`}
        card={card}
        from={from}
        ways={under ? others : [...beside, ...others]}
        {...(big && { lead: big })}
      />
      {under && beside.length > 0 && (
        <div class="row quick">
          {beside.map(({ label, go }) => (
            <Button key={label} look="quiet" onPress={go}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {Answers && bare !== true && <Answers id={id} />}
      {below?.(card)}
      {Beneath && bare !== true ? (
        <Beneath id={id} history={card.history} />
      ) : (
        <Timeline history={card.history} />
      )}
    </Panel>
  );
}

/** What happened, newest first; what has a card of its own is one press away. */
export function Timeline({ history }: { readonly history: Card['history'] }) {
  if (history.length === 0) return null;
  return (
    <section class="part">
      <h2>{t(kitWords.history)}</h2>
      <ul class="history">
        {history.map(({ when, text, panel, id }) => (
          <li key={`${when} ${id} ${text}`}>
            <span class="quiet">{when}</span>
            {panel && id ? (
              <button type="button" class="told" onClick={() => open(panel, { id })}>
                {text}
              </button>
            ) : (
              <span>{text}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Characters of a word beside a fact, and of a line at 300 px. */
const A_WORD = 16;
const A_LINE = 40;
/** Only addresses that cannot run anything inside the page. */
const SAFE_LINK = /^(https?:|mailto:|tel:)/i;

function Line({ line, from }: { readonly line: CardLine; readonly from: StepFrom }) {
  const { text, aside, tone, strong, link, panel, id, ticks } = line;
  if (ticks)
    return (
      <Checklist title={text} ticks={ticks} from={from}>
        {panel && id && (
          <button type="button" class="told" onClick={() => open(panel, { id })}>
            {t(kitWords.read)}
          </button>
        )}
      </Checklist>
    );
  const words =
    link && SAFE_LINK.test(link) ? (
      <a href={link} target="_blank" rel="noopener noreferrer">
        {text}
      </a>
    ) : panel && id ? (
      <button type="button" class="told" onClick={() => open(panel, { id })}>
        {text}
      </button>
    ) : (
      text
    );
  const bare = tone && !aside;
  // Amounts and names stay on their line, right-aligned; a sentence gets lines of its own.
  const long = !tone && aside && aside.length > A_WORD && text.length + aside.length > A_LINE;
  return (
    <div class={`card-line${strong ? ' strong' : ''}${long ? ' long' : ''}`}>
      {bare ? <Chip text={text} tone={tone} /> : <span>{words}</span>}
      {aside && (tone ? <Chip text={aside} tone={tone} /> : <span class="aside">{aside}</span>)}
    </div>
  );
}

interface StepsProps {
  readonly card: Card;
  readonly from: StepFrom;
  readonly lead?: Way;
  readonly ways: readonly Way[];
}

function Steps({ card, from, lead, ways }: StepsProps) {
  const [asking, setAsking] = useState<CardStep>();
  const [open, setOpen] = useState(false);
  const { next, more } = card;
  const waiting = next ? isWaiting(next) : false;
  // The card arrives after the panel: only a cursor that is nowhere yet may be taken to the big step.
  useLayoutEffect(() => {
    if (keyboardIsFree()) document.querySelector<HTMLElement>('.steps .primary')?.focus();
  }, []);
  const choose = (step: CardStep): void => {
    setOpen(false);
    if (needsWords(step)) setAsking(step);
    else takeStep(step, from);
  };
  if (asking) return <StepAsk step={asking} from={from} close={() => setAsking(undefined)} />;
  const big = next || lead;
  const under = more.length + ways.length;
  if (!big && under === 0) return null;
  return (
    <div class="steps">
      <div class="row">
        {next && (
          <Button
            look="primary"
            wide
            keys={waiting ? '' : '↵'}
            waiting={waiting}
            onPress={() => choose(next)}
          >
            {waiting ? t(kitWords.savingStep) : next.label}
          </Button>
        )}
        {!next && lead && (
          <Button look="primary" wide keys={lead.keys ?? '↵'} onPress={lead.go}>
            {lead.label}
          </Button>
        )}
        {big && under > 0 && (
          <IconButton icon="more" label={t(kitWords.more)} expanded={open} onPress={() => setOpen(!open)} />
        )}
      </div>
      {(open || !big) && (
        <div class="more-steps">
          {ways.map(({ label, go }) => (
            <Button key={label} wide onPress={go}>
              {label}
            </Button>
          ))}
          {more.map((step) => (
            <Button key={step.label} wide waiting={isWaiting(step)} onPress={() => choose(step)}>
              {step.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
