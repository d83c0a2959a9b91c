/** A version from files of this computer into this workbook: every file goes up by itself, then everything is brought back. */
import { useState } from 'preact/hooks';
import type { SaidProblem } from '../../../kernel/protocol';
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { goHome } from '../../../ui/places';
import { ask, save, Unanswered } from '../../../ui/server';
import { kitWords } from '../../../ui/words';
import { isBundle, unbundled } from './bundle';
import { panelWords } from './words';

/** Characters in which a download says what it is. */
const HEAD = 500;
const MANIFEST = /^(CDG-\d+)(?: ?\(\d+\))?\.json$/;

/** The newest version among the chosen files. */
export function versionIn(names: readonly string[]): string | undefined {
  return names
    .flatMap((name) => MANIFEST.exec(name)?.[1] ?? [])
    .sort()
    .pop();
}

interface Chosen {
  readonly name: string;
  readonly text: () => Promise<string>;
}

/** Loose files as they are, and those inside a download; the name of a download that is not whole. */
async function filesIn(files: readonly File[]): Promise<readonly Chosen[] | string> {
  const found: Chosen[] = [];
  for (const file of files) {
    const { name } = file;
    if (!isBundle(await file.slice(0, HEAD).text())) {
      found.push({ name, text: () => file.text() });
      continue;
    }
    const inside = unbundled(await file.text());
    if (inside === 'cut') return name;
    found.push(...inside.map(({ name: own, text }) => ({ name: own, text: async () => text })));
  }
  return found;
}

export function TakeIn() {
  const [progress, setProgress] = useState<string>();
  const [trouble, setTrouble] = useState<readonly SaidProblem[]>();
  const [version, setVersion] = useState<string>();

  const bring = async (files: readonly File[]): Promise<void> => {
    setTrouble(undefined);
    const inside = await filesIn(files);
    if (typeof inside === 'string')
      return setTrouble([{ code: 'backup.bundleCut', text: t(panelWords.bundleCut, { file: inside }) }]);
    const found = versionIn(inside.map(({ name }) => name));
    if (!found) return setTrouble([{ code: 'backup.noManifest', text: t(panelWords.noManifest) }]);
    try {
      for (const [index, { name, text }] of inside.entries()) {
        setProgress(t(panelWords.taking, { n: index + 1, all: inside.length }));
        await ask('backup.takeIn', { files: [{ name, text: await text() }] }, true);
      }
      setVersion(found);
    } catch (error) {
      setTrouble(
        error instanceof Unanswered ? error.problems : [{ code: 'kit.noAnswer', text: t(kitWords.noAnswer) }],
      );
    } finally {
      setProgress(undefined);
    }
  };
  const restore = (): void => {
    const label = t(panelWords.restoreAll, { version: version ?? '' });
    void save({ action: 'backup.takeIn', input: { files: [], restore: version }, label });
    goHome();
  };
  return (
    <Panel title={t(panelWords.takeIn)}>
      <div class="stack">
        <label class="field">
          <span>{t(panelWords.choose)}</span>
          <input
            type="file"
            multiple
            accept=".json,.ndjson"
            data-first=""
            aria-describedby="take-in-help"
            onChange={(event) => void bring([...(event.currentTarget.files ?? [])])}
          />
        </label>
        <p id="take-in-help" class="quiet">
          {t(panelWords.chooseHelp)}
        </p>
      </div>
      {progress && <p role="status">{progress}</p>}
      {trouble && <Problems problems={trouble} />}
      {version && (
        <>
          <p>{t(panelWords.takenAsk, { version })}</p>
          <Button look="primary" wide onPress={restore}>
            {t(panelWords.restoreAll, { version })}
          </Button>
        </>
      )}
    </Panel>
  );
}
