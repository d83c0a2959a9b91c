/**
 * Bringing in a file whose source is known beforehand: nothing is matched, the check begins as soon as the file is chosen. What it asks is asked once. How
 * such a file is read is its source's; the page puts the two together.
 */
import type { ComponentType, FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { Bilingual } from '../../../kernel/words';
import { Panel } from '../../../ui/kit/Panel';
import { Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { keep } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import { Choose } from './Choose';
import type { FileTable } from './file/csv';
import { readFile } from './file/read';
import './look.css';
import type { Common, SentRow } from './plan';
import { hash } from './plan';
import { useImport } from './running';
import { Stages } from './Stages';
import type { Sentence } from './send';
import { panelWords } from './words';

interface Ready {
  /** The rows, and what every request about them says. */
  readonly rows: readonly SentRow[];
  readonly common: (ticked: readonly string[]) => Common;
  /** What is left out or to be known of the file before the server has seen it. */
  readonly refused: readonly Sentence[];
  readonly notes: readonly Sentence[];
}

interface Opened extends Ready {
  /** What has to be answered before anything can be looked at; gives the file with the answers in it. */
  readonly Ask?: FunctionComponent<{ readonly done: (ready: Ready) => void }>;
}

export interface Source {
  readonly key: string;
  readonly title: Bilingual;
  /** Which file is meant, and where it comes from. */
  readonly help: Bilingual;
  /** What is imported, beside its count. */
  readonly what: Bilingual;
  /** Choices beside what the check found; remembered. */
  readonly ticks: readonly { readonly key: string; readonly label: Bilingual }[];
  /** Throws `Unanswered` with the sentence where the file is another one. */
  readonly read: (name: string, file: FileTable) => Promise<Opened>;
}

/** The wizard of a source. */
export function wizardOf(source: Source): ComponentType<PanelProps> {
  const kept = `import ${source.key}`;
  return function KnownWizard() {
    const of = useImport();
    const [name, setName] = useState('');
    const [said, setSaid] = useState('');
    const [opened, setOpened] = useState<Opened>();
    const [ticked, setTicked] = useState((keep().get(kept) as string[] | undefined) ?? []);

    const look = (file: Ready, called: string, so: readonly string[]): void => {
      setOpened(file);
      const { rows, refused, notes } = file;
      const common = file.common(so);
      const mark = hash(JSON.stringify([common, rows]));
      void of.lookAt(
        { name: called, into: 'orders', common, rows, mark, told: { refused, notes } },
        'choose',
      );
    };
    const choose = async (file: File): Promise<void> => {
      of.begin();
      setName(file.name);
      setSaid(t(panelWords.reading, { name: file.name }));
      try {
        const read = await source.read(file.name, await readFile(file));
        if (!read.Ask) look(read, file.name, ticked);
        else {
          setOpened(read);
          of.go('match');
        }
      } catch (error) {
        of.trouble(error, 'choose', file.name);
      }
      setSaid('');
    };
    const tick = (key: string, on: boolean): void => {
      const next = [...ticked.filter((each) => each !== key), ...(on ? [key] : [])];
      keep().set(kept, next);
      setTicked(next);
      if (opened) look(opened, name, next);
    };
    const { Ask } = opened ?? {};
    return (
      <Panel title={t(source.title)}>
        {of.problems.length > 0 && <Problems problems={of.problems} />}
        {of.stage === 'choose' && (
          <Choose said={said || t(source.help)} busy={said !== ''} choose={(file) => void choose(file)} />
        )}
        {of.stage === 'match' && Ask && <Ask done={(file) => look(file, name, ticked)} />}
        <Stages of={of} what={t(source.what)} name={name} back={() => of.go('choose')}>
          <fieldset class="ticks">
            <legend>{t(panelWords.choices)}</legend>
            {source.ticks.map(({ key, label }) => (
              <label key={key} class="tick">
                <input
                  type="checkbox"
                  checked={ticked.includes(key)}
                  onChange={(event) => tick(key, event.currentTarget.checked)}
                />
                <span>{t(label)}</span>
              </label>
            ))}
          </fieldset>
        </Stages>
      </Panel>
    );
  };
}
