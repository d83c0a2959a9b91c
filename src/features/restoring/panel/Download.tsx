/** *Unduh*: all that a version needs as one file; the pieces come one a call, and the browser saves them together. */
import { useState } from 'preact/hooks';
import type { SaidProblem } from '../../../kernel/protocol';
import { page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { saveFile } from '../../../ui/save-file';
import { ask, Unanswered } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import { kitWords } from '../../../ui/words';
import type { Download as Answer } from '../actions/download';
import { BUNDLE_END, bundleHead, bundlePart } from './bundle';
import { panelWords } from './words';

export function Download({ input }: PanelProps) {
  const wanted = given(input, 'version');
  const about = wanted ? { version: wanted } : {};
  const { value, trouble, again } = useQuery<Answer>('backup.download', about);
  const [progress, setProgress] = useState<string>();
  const [failed, setFailed] = useState<readonly SaidProblem[]>();
  const [saved, setSaved] = useState<string>();

  const fetchAll = async ({ version, files }: Answer): Promise<void> => {
    setFailed(undefined);
    try {
      // A part of the file for each, so that the browser may keep them on its disk.
      const parts = [new Blob([bundleHead(version, files.length)])];
      for (const [part, name] of files.entries()) {
        setProgress(t(panelWords.fetching, { n: part + 1, all: files.length }));
        const { text = '' } = await ask<Answer>('backup.download', { version, part }, true);
        parts.push(new Blob([bundlePart({ name, text })]));
      }
      const name = `${version}${BUNDLE_END}`;
      saveFile(name, new Blob(parts, { type: 'application/x-ndjson' }));
      setSaved(name);
    } catch (error) {
      setFailed(
        error instanceof Unanswered ? error.problems : [{ code: 'kit.noAnswer', text: t(kitWords.noAnswer) }],
      );
    } finally {
      setProgress(undefined);
    }
  };
  return (
    <Panel title={t(panelWords.download)} note={value?.version}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={3} />}
      {value && (
        <div class="stack">
          <p>{t(panelWords.downloadSays, { version: value.version, at: value.at })}</p>
          <Button
            look="primary"
            wide
            first
            waiting={progress !== undefined}
            onPress={() => void fetchAll(value)}
          >
            {t(panelWords.downloadIt, { size: value.size })}
          </Button>
          <p class="quiet">{t(panelWords.downloadHelp, { firm: page.value.firm || 'Rapi' })}</p>
        </div>
      )}
      {progress && <p role="status">{progress}</p>}
      {failed && <Problems problems={failed} />}
      {saved && <p role="status">{t(panelWords.downloaded, { file: saved })}</p>}
    </Panel>
  );
}
