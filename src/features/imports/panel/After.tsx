/** What is shown once the columns are matched: the bar while it runs, what the check found, what became of the file. */
import type { ComponentChildren } from 'preact';
import type { Bilingual } from '../../../kernel/words';
import { Button } from '../../../ui/kit/Button';
import { Empty } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { open } from '../../../ui/places';
import type { Progress, Sentence, Sum } from './send';
import { panelWords } from './words';

/** Sentences shown; the rest is counted. */
const SHOWN = 200;

const number = (value: number): string => value.toLocaleString(language());

export function Bringing({
  progress: { done },
  all,
  pause,
  text,
}: {
  readonly progress: Progress;
  readonly all: number;
  /** Absent where it goes on by itself. */
  readonly pause?: () => void;
  readonly text: Bilingual;
}) {
  const said = t(text, { done: number(done), all: number(all) });
  return (
    <section class="running">
      <progress max={Math.max(1, all)} value={done} aria-label={said} />
      <p role="status">{said}</p>
      {pause && (
        <Button wide first onPress={pause}>
          {t(panelWords.pause)}
        </Button>
      )}
    </section>
  );
}

export function Looked({
  progress,
  what,
  bring,
  back,
  children,
}: {
  readonly progress: Progress;
  readonly what: string;
  readonly bring: () => void;
  readonly back: () => void;
  readonly children?: ComponentChildren;
}) {
  const n = progress.created + progress.changed;
  return (
    <section class="running">
      <p role="status">{t(panelWords.looked)}</p>
      <Counts progress={progress} />
      {n > 0 ? (
        <Button look="primary" wide first keys="↵" onPress={bring}>
          {t(panelWords.bringDo, { n: number(n), what })}
        </Button>
      ) : (
        <Empty>{t(panelWords.nothingToDo)}</Empty>
      )}
      <Button wide onPress={back}>
        {t(children ? panelWords.other : panelWords.again)}
      </Button>
      {children}
      <Details progress={progress} />
    </section>
  );
}

export function Paused({
  progress,
  all,
  what,
  name,
  done,
  imported,
  goOn,
  other,
}: {
  readonly progress: Progress;
  readonly all: number;
  readonly what: string;
  readonly name: string;
  readonly done: boolean;
  /** Id of the import; empty where nothing was begun. */
  readonly imported: string;
  readonly goOn: () => unknown;
  readonly other: () => void;
}) {
  const values = { done: number(progress.done), all: number(all) };
  return (
    <section class="running">
      <p role="status">
        {done
          ? t(panelWords.done, { n: number(progress.created + progress.changed), what, name })
          : t(imported ? panelWords.paused : panelWords.handedPart, values)}
      </p>
      <Counts progress={progress} />
      {!done && (
        <Button look="primary" wide first keys="↵" onPress={() => void goOn()}>
          {t(panelWords.goOn)}
        </Button>
      )}
      <Button wide first={done} onPress={other}>
        {t(panelWords.other)}
      </Button>
      {imported && (
        <Button look="quiet" onPress={() => open('imports.undo', { id: imported })}>
          {t(panelWords.undoThis)}
        </Button>
      )}
      <Details progress={progress} />
    </section>
  );
}

function Counts({ progress }: { readonly progress: Progress }) {
  const told = [
    [panelWords.isNew, progress.created],
    [panelWords.isChanged, progress.changed],
    [panelWords.isSame, progress.same],
    [panelWords.isRefused, progress.refusedRows],
    ...(progress.archived ? [[panelWords.isArchived, progress.archived] as const] : []),
  ] as const;
  return (
    <dl class="counts">
      {told.map(([words, count]) => (
        <div key={words.en}>
          <dt>{t(words)}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Details({ progress: { refused, notes, twins, sums } }: { readonly progress: Progress }) {
  return (
    <>
      {sums && (
        <dl class="sums">
          <SumLine label={panelWords.inFile} sum={sums.file} />
          <SumLine label={panelWords.inBook} sum={sums.stored} />
        </dl>
      )}
      {refused.length > 0 && (
        <section class="part">
          <h2>{t(panelWords.refusedRows)}</h2>
          <Sentences sentences={refused} />
        </section>
      )}
      {notes.length > 0 && (
        <section class="part">
          <h2>{t(panelWords.notes)}</h2>
          <Sentences sentences={notes} />
        </section>
      )}
      {twins.length > 0 && (
        <details>
          <summary>{t(panelWords.twinRows, { n: number(twins.length) })}</summary>
          <Sentences sentences={twins} />
        </details>
      )}
    </>
  );
}

function SumLine({ label, sum: { units, amount } }: { readonly label: Bilingual; readonly sum: Sum }) {
  return (
    <div>
      <dt>{t(label)}</dt>
      <dd>{t(panelWords.sum, { units: number(units), amount: number(amount) })}</dd>
    </div>
  );
}

export function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return (
    <ul class="sentences">
      {sentences.slice(0, SHOWN).map(({ line, text }, at) => (
        <li key={`${line} ${at}`}>{text}</li>
      ))}
      {sentences.length > SHOWN && <li>{t(panelWords.moreRows, { n: number(sentences.length - SHOWN) })}</li>}
    </ul>
  );
}
