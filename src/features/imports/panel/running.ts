/** One import as a page sees it, from the dry run to its end: the stage, what is known so far, and the steps between. Every wizard has one. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaidProblem } from '../../../kernel/protocol';
import { changes } from '../../../ui/boot';
import { t } from '../../../ui/language';
import { renew, Unanswered } from '../../../ui/server';
import type { Ran } from '../actions/run';
import { UnfitFile } from './file/text';
import type { Job } from './plan';
import { follow, handOver, look, NOTHING, type Progress, progressOf, Stopped, showOnDashboard } from './send';
import { panelWords } from './words';

/** `match` is whatever a wizard asks before it looks. */
export type Stage = 'choose' | 'match' | 'looking' | 'looked' | 'handing' | 'bringing' | 'paused' | 'done';

/** `going` is an import that is somewhere on its way: it goes on while this page watches. */
export function useImport(going = '') {
  const [stage, setStage] = useState<Stage>(going ? 'bringing' : 'choose');
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
  /** Tells what went wrong; `name` is the file's. */
  const trouble = (error: unknown, next: Stage, name = ''): void => {
    const known =
      error instanceof UnfitFile
        ? [{ code: error.why, text: t(panelWords[error.why], { name }) }]
        : error instanceof Unanswered || error instanceof Stopped
          ? error.problems
          : [];
    setProblems(known.length > 0 ? known : [{ code: 'lost', text: t(panelWords.lost) }]);
    setStage(next);
  };
  const begin = (): void => {
    setRan(undefined);
    setImported('');
    setProblems([]);
  };
  /** Where it was paused or failed, back to `from`. */
  const lookAt = async (made: Job, from: Stage): Promise<void> => {
    job.current = made;
    setProgress(NOTHING);
    pausing.current = false;
    go('looking');
    try {
      await look(made, setProgress, () => pausing.current);
      go(pausing.current ? from : 'looked');
    } catch (error) {
      trouble(error, from);
    }
  };
  const goOn = async (id: string): Promise<void> => {
    go('bringing');
    setImported(id);
    const end = await follow(id, (now) => {
      setRan(now);
      setProgress(progressOf(now));
    });
    setRan(end);
    setProgress(progressOf(end, end.report));
    changes.value += 1;
    void renew();
    showOnDashboard();
    go('done');
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
  useEffect(() => {
    if (going) goOn(going).catch((error: unknown) => trouble(error, 'paused'));
  }, [going]);
  return {
    stage,
    problems,
    progress,
    imported,
    ran,
    all: ran?.all ?? job.current?.rows.length ?? 0,
    begin,
    go,
    trouble,
    lookAt,
    run: () => void run(),
    again: () => (imported ? goOn(imported).catch((error: unknown) => trouble(error, 'paused')) : void run()),
    pause: (): void => {
      pausing.current = true;
    },
  };
}

export type Importing = ReturnType<typeof useImport>;
