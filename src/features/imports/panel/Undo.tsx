/** Taking an import back: which one, what would happen, then one part after another until nothing of it is left but what is in use. */
import { useEffect, useState } from 'preact/hooks';
import type { SaidProblem } from '../../../kernel/protocol';
import { changes } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Chip, Empty, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { renew } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import type { Undone } from '../actions/undo';
import { Sentences } from './After';
import './look.css';
import { answered, Stopped, showOnDashboard } from './send';
import { panelWords } from './words';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly state: string;
  readonly open: boolean;
}

export function UndoImport({ input }: PanelProps) {
  const [id, setId] = useState(given(input, 'id'));
  return (
    <Panel title={t(panelWords.undoTitle)}>
      {id ? <One id={id} back={() => setId('')} /> : <All choose={setId} />}
    </Panel>
  );
}

function All({ choose }: { readonly choose: (id: string) => void }) {
  const { value, trouble, again } = useQuery<{ rows: readonly Line[] }>('imports.list', {});
  if (trouble) return <Problems problems={trouble} again={again} />;
  if (!value) return <Bars rows={6} />;
  if (value.rows.length === 0) return <Empty>{t(panelWords.undoEmpty)}</Empty>;
  return (
    <ul class="rows">
      {value.rows.map(({ id, title, note, state, open }, at) => (
        <li key={id}>
          <div class="row-line">
            <button
              type="button"
              class="row-main"
              data-first={at === 0 ? '' : undefined}
              disabled={!open}
              onClick={() => choose(id)}
            >
              <span class="row-title">
                <span class="title">{title}</span>
              </span>
              <span class="note">{note}</span>
            </button>
            <div class="row-side">
              <Chip text={state} tone="idle" />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

const number = (value: number): string => value.toLocaleString(language());

function One({ id, back }: { readonly id: string; readonly back: () => void }) {
  const { value, trouble, again } = useQuery<Undone>('imports.undoLook', { import: id });
  const [sum, setSum] = useState<Undone>();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly SaidProblem[]>([]);
  // What has just been taken back needs no second look.
  const finished = sum !== undefined && sum.left === 0;
  useEffect(() => {
    if (!finished) return;
    changes.value += 1;
    void renew();
    showOnDashboard();
  }, [finished]);
  const run = async (): Promise<void> => {
    setBusy(true);
    setProblems([]);
    try {
      // The same request as long as there is more: home, or the trigger, may go on with it too.
      for (let more = true; more; ) {
        const answer = await answered('imports.undo', { import: id }, `${id}:undo`);
        setSum(answer.result as Undone);
        more = answer.more !== undefined;
      }
    } catch (error) {
      const known = error instanceof Stopped ? error.problems : [];
      setProblems(known.length > 0 ? known : [{ code: 'lost', text: t(panelWords.lost) }]);
    }
    setBusy(false);
  };
  if (trouble && !sum) return <Problems problems={trouble} again={again} />;
  const seen = sum ?? value;
  if (!seen) return <Bars rows={6} />;
  const told = {
    file: seen.file,
    removed: number(seen.removed),
    restored: number(seen.restored),
    stays: number(seen.stays),
  };
  return (
    <section class="running">
      {problems.length > 0 && <Problems problems={problems} />}
      {!sum && <h2 class="title">{seen.file}</h2>}
      <p role="status">
        {finished
          ? t(panelWords.undone, told)
          : busy
            ? t(panelWords.undoing, { done: number(seen.parts - seen.left), all: number(seen.parts) })
            : t(panelWords.undoAsk, told)}
      </p>
      {!finished && (
        <Button look="danger" wide first waiting={busy} onPress={() => void run()}>
          {t(panelWords.undoDo)}
        </Button>
      )}
      <Button wide first={finished} onPress={back}>
        {t(panelWords.others)}
      </Button>
      {seen.kept.length > 0 && (
        <section class="part">
          <h2>{t(panelWords.keptRows)}</h2>
          <Sentences sentences={seen.kept.map((text) => ({ line: 0, text }))} />
        </section>
      )}
    </section>
  );
}
