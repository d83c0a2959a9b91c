/** Bringing a file in: choose it, match its columns, see what would happen, then let it run. Every step can be gone back from; only the last one writes. */
import { useState } from 'preact/hooks';
import { Panel } from '../../../ui/kit/Panel';
import { Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { ask, keep } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import type { Match } from '../actions/match';
import { Choose } from './Choose';
import type { FileTable } from './file/csv';
import { readFile } from './file/read';
import './look.css';
import { MatchForm } from './MatchForm';
import { hash, jobOf, type Plan, planOf } from './plan';
import { useImport } from './running';
import { Stages } from './Stages';
import { panelWords } from './words';

interface Opened {
  readonly name: string;
  readonly file: FileTable;
  readonly match: Match;
}

/** Rows by which the server guesses the style. */
const SAMPLE = 100;

export function Wizard({ input }: PanelProps) {
  const of = useImport(given(input, 'id'));
  const [opened, setOpened] = useState<Opened>();
  const [plan, setPlan] = useState<Plan>();
  const [said, setSaid] = useState('');

  const matched = (header: readonly string[], rows: FileTable['rows'], into?: string): Promise<Match> =>
    ask<Match>('imports.match', {
      header,
      rows: rows.slice(0, SAMPLE).map(({ fields }) => fields),
      ...(into && { into }),
    });
  const choose = async (file: File): Promise<void> => {
    const { name } = file;
    of.begin();
    setSaid(t(panelWords.reading, { name }));
    try {
      const table = await readFile(file);
      const kept = keep().get(shapeKey(table)) as Plan | undefined;
      const match = await matched(table.header, table.rows, kept?.into);
      setOpened({ name, file: table, match });
      setPlan(kept ?? planOf(match, table));
      of.go('match');
    } catch (error) {
      of.trouble(error, 'choose', name);
    }
    setSaid('');
  };
  const changeTable = (into: string): void => {
    if (!opened) return;
    const { file } = opened;
    matched(file.header, file.rows, into)
      .then((match) => {
        setOpened({ ...opened, match });
        setPlan(planOf(match, file));
      })
      .catch((error: unknown) => of.trouble(error, 'match'));
  };
  const look = (): void => {
    if (!opened || !plan) return;
    keep().set(shapeKey(opened.file), plan);
    void of.lookAt(jobOf(opened.name, opened.file, plan), 'match');
  };

  const what =
    opened?.match.tables.find(({ key }) => key === plan?.into)?.name.toLowerCase() ?? t(panelWords.rows);
  return (
    <Panel title={t(panelWords.title)}>
      {of.problems.length > 0 && <Problems problems={of.problems} />}
      {of.stage === 'choose' && <Choose said={said} choose={(file) => void choose(file)} />}
      {of.stage === 'match' && opened && plan && (
        <MatchForm
          {...opened}
          plan={plan}
          set={(patch) => setPlan({ ...plan, ...patch })}
          changeTable={changeTable}
          look={look}
          other={() => of.go('choose')}
        />
      )}
      <Stages of={of} what={what} name={opened?.name ?? ''} back={() => of.go('match')} />
    </Panel>
  );
}

/** Files of the same header and separator are read the same way. */
function shapeKey({ header, separator }: FileTable): string {
  return `import ${hash(JSON.stringify([separator, header]))}`;
}
