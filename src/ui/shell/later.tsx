/** Screens that few open and not every day: a part of the page that is fetched when the first of them is opened. */
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { awaited } from '../awaited';
import { Panel } from '../kit/Panel';
import { Bars, Empty, Problems } from '../kit/small';
import { t } from '../language';
import { fetchPart } from '../transport';
import { kitWords } from '../words';
import type { Panels } from './panels';

/** The later screens by key, once they are here. */
export const laterViews = signal<Panels['views'] | undefined>(undefined);

/** What the part calls when it has arrived. */
export function joinPage(views: Panels['views']): void {
  laterViews.value = views;
}

/** Fetches the part. Its script joins the page by itself. */
async function bring(): Promise<void> {
  const text = await awaited(fetchPart());
  if (laterViews.peek()) return;
  const part = document.createElement('template');
  part.innerHTML = text;
  for (const { localName, textContent } of part.content.children) {
    // A script runs where it was made as an element, never where it came as text.
    const own = document.createElement(localName);
    own.textContent = textContent;
    document.body.append(own);
  }
}

/** Stands in a later screen's place until the part has come. */
export function Coming() {
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (!lost) bring().catch(() => setLost(true));
  }, [lost]);
  const again = (): void => setLost(false);
  const problems = [{ code: 'noAnswer', text: t(kitWords.noAnswer) }];
  return <Panel title="Rapi">{lost ? <Problems problems={problems} again={again} /> : <Bars />}</Panel>;
}

export function Absent({ panel }: { readonly panel: string }) {
  return (
    <Panel title={panel}>
      <Empty>{t(kitWords.noPanel)}</Empty>
    </Panel>
  );
}
