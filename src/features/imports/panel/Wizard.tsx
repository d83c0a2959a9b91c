/** Bringing a file in: choose it, match its columns, see what would happen, then let it run. Every step can be gone back from; only the last one writes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaidProblem } from '../../../kernel/protocol';
import type { Bilingual } from '../../../kernel/words';
import { changes } from '../../../ui/boot';
import { Panel } from '../../../ui/kit/Panel';
import { Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { ask, keep, renew, Unanswered } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import type { Match } from '../actions/match';
import type { Ran } from '../actions/run';
import { Bringing, Looked, Paused } from './After';
import { Choose } from './Choose';
import type { FileTable } from './file/csv';
import { readFile } from './file/read';
import { UnfitFile } from './file/text';
import './look.css';
import { MatchForm } from './MatchForm';
import { hash, type Job, jobOf, type Plan, planOf } from './plan';
import { follow, handOver, look, NOTHING, type Progress, progressOf, Stopped } from './send';
import { panelWords } from './words';

interface Opened {
  readonly name: string;
  readonly file: FileTable;
  readonly match: Match;
}

type Stage = 'choose' | 'match' | 'looking' | 'looked' | 'handing' | 'bringing' | 'paused' | 'done';

/** Rows by which the server guesses the style. */
const SAMPLE = 100;

export function Wizard({ input }: PanelProps) {
  const going = given(input, 'id');
  const [stage, setStage] = useState<Stage>(going ? 'bringing' : 'choose');
  const [opened, setOpened] = useState<Opened>();
  const [plan, setPlan] = useState<Plan>();
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<readonly SaidProblem[]>([]);
  const [progress, setProgress] = useState<Progress>(NOTHING);
  const [imported, setImported] = useState('');
  const [ran, setRan] = useState<Ran>();
  const pausing = useRef(false);
  const job = useRef<Job | undefined>(undefined);

  const go = (next: Stage): void => {
    setProblems([]);
    setStage(next);
  };
  const trouble = (error: unknown, next: Stage): void => {
    const known = error instanceof Unanswered || error instanceof Stopped ? error.problems : [];
    setProblems(known.length > 0 ? known : [{ code: 'lost', text: t(panelWords.lost) }]);
    setStage(next);
  };
  const matched = (header: readonly string[], rows: FileTable['rows'], into?: string): Promise<Match> =>
    ask<Match>('imports.match', {
      header,
      rows: rows.slice(0, SAMPLE).map(({ fields }) => fields),
      ...(into && { into }),
    });

  const choose = async (file: File): Promise<void> => {
    const { name } = file;
    setRan(undefined);
    setImported('');
    setSaid(t(panelWords.reading, { name }));
    setProblems([]);
    try {
      const table = await readFile(file);
      const kept = keep().get(shapeKey(table)) as Plan | undefined;
      const match = await matched(table.header, table.rows, kept?.into);
      setOpened({ name, file: table, match });
      setPlan(kept ?? planOf(match, table));
      setSaid('');
      go('match');
    } catch (error) {
      setSaid('');
      if (!(error instanceof UnfitFile)) return trouble(error, 'choose');
      const words: Bilingual = panelWords[error.why];
      setProblems([{ code: error.why, text: t(words, { name }) }]);
    }
  };
  const changeTable = (into: string): void => {
    if (!opened) return;
    const { file } = opened;
    matched(file.header, file.rows, into)
      .then((match) => {
        setOpened({ ...opened, match });
        setPlan(planOf(match, file));
      })
      .catch((error: unknown) => trouble(error, 'match'));
  };
  const lookAt = async (): Promise<void> => {
    if (!opened || !plan) return;
    keep().set(shapeKey(opened.file), plan);
    const made = jobOf(opened.name, opened.file, plan);
    job.current = made;
    setProgress(NOTHING);
    pausing.current = false;
    go('looking');
    try {
      await look(made, setProgress, () => pausing.current);
      go(pausing.current ? 'match' : 'looked');
    } catch (error) {
      trouble(error, 'match');
    }
  };
  const run = async (): Promise<void> => {
    const made = job.current;
    if (!made) return;
    pausing.current = false;
    setProgress(NOTHING);
    go('handing');
    try {
      const id = await handOver(
        made,
        (done) => setProgress({ ...NOTHING, done }),
        () => pausing.current,
      );
      if (id) await goOn(id);
      else go('paused');
    } catch (error) {
      trouble(error, 'paused');
    }
  };
  const goOn = async (id: string): Promise<void> => {
    go('bringing');
    setImported(id);
    const end = await follow(id, (ran) => {
      setRan(ran);
      setProgress(progressOf(ran));
    });
    setRan(end);
    setProgress(progressOf(end, end.report));
    changes.value += 1;
    void renew();
    go('done');
  };
  // Opened from home: the import is somewhere on its way, and goes on while this page watches.
  useEffect(() => {
    if (going) goOn(going).catch((error: unknown) => trouble(error, 'paused'));
  }, [going]);
  const pause = (): void => {
    pausing.current = true;
  };

  const what =
    opened?.match.tables.find(({ key }) => key === plan?.into)?.name.toLowerCase() ?? t(panelWords.rows);
  const all = ran?.all ?? job.current?.rows.length ?? 0;
  const running = { progress, all };
  return (
    <Panel title={t(panelWords.title)}>
      {problems.length > 0 && <Problems problems={problems} />}
      {stage === 'choose' && <Choose said={said} choose={(file) => void choose(file)} />}
      {stage === 'match' && opened && plan && (
        <MatchForm
          {...opened}
          plan={plan}
          set={(patch) => setPlan({ ...plan, ...patch })}
          changeTable={changeTable}
          look={() => void lookAt()}
          other={() => go('choose')}
        />
      )}
      {stage === 'looking' && <Bringing {...running} pause={pause} text={panelWords.looking} />}
      {stage === 'looked' && (
        <Looked progress={progress} what={what} bring={() => void run()} back={() => go('match')} />
      )}
      {stage === 'handing' && <Bringing {...running} pause={pause} text={panelWords.handing} />}
      {stage === 'bringing' && <Bringing {...running} text={panelWords.bringing} />}
      {(stage === 'paused' || stage === 'done') && (
        <Paused
          progress={progress}
          all={all}
          what={what}
          name={ran?.file ?? opened?.name ?? ''}
          done={stage === 'done'}
          imported={imported}
          goOn={() => (imported ? goOn(imported).catch((error: unknown) => trouble(error, 'paused')) : run())}
          other={() => go('choose')}
        />
      )}
    </Panel>
  );
}

/** Files of the same header and separator are read the same way. */
function shapeKey({ header, separator }: FileTable): string {
  return `import ${hash(JSON.stringify([separator, header]))}`;
}
