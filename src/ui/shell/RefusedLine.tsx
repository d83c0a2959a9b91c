/** What was refused, said on the screen that it belongs to or where it reached people, and on no other: home keeps all of it. */
import { useContext, useRef } from 'preact/hooks';
import { page } from '../boot';
import { t } from '../language';
import { given, goHome, open, type Place, places } from '../places';
import type { Refused, Save } from '../queue';
import { forget, saves } from '../server';
import { kitWords } from '../words';
import { PanelsContext } from './panels';

const panelOf = ({ form, from }: Save): string => (form ?? from)?.panel ?? '';

/** Without a form there was nothing typed: the sentence is all there is to see. */
const isTyped = ({ save }: Refused): boolean => save.form !== undefined;

export function RefusedLine() {
  const { views } = useContext(PanelsContext);
  const { refused } = saves.value;
  const here = places.value[places.value.length - 1];
  // Where each was first heard of; what an earlier page heard of belongs to its own screen alone.
  const heard = useRef<Map<string, Place | undefined>>(undefined);
  heard.current ??= new Map(refused.map(({ save }) => [save.id, undefined]));
  const at = heard.current;
  for (const { save } of refused) if (!at.has(save.id)) at.set(save.id, here);
  if (!here) return null;
  const shown = refused.filter(
    ({ save }) =>
      (at.get(save.id) === here || panelOf(save) === here.panel) &&
      // Its own form says beside the fields what is wrong; what another page refused is mended where its form is.
      given(here.input, 'refused') !== save.id &&
      (!page.value.wide || panelOf(save) in views),
  );
  const [first] = shown;
  if (!first) return null;
  const { save, problems } = first;
  const alone = shown.length === 1;
  const isHere = panelOf(save) === here.panel || panelOf(save) === '';
  const see = (): void => {
    if (save.form && page.value.wide) open(save.form.panel, { refused: save.id });
    else if (isTyped(first)) goHome();
    else {
      forget(save.id);
      if (save.from && !isHere) open(save.from.panel, save.from.input);
    }
  };
  const sentence = alone ? t(kitWords.refusedOne) : t(kitWords.refusedMany, { n: shown.length });
  return (
    <div class="foot-line mend">
      <span>{isTyped(first) || !alone ? sentence : problems.map(({ text }) => text).join(' ')}</span>
      <button type="button" class="link" onClick={alone || page.value.wide ? see : goHome}>
        {t(!isTyped(first) && alone && isHere ? kitWords.discard : kitWords.see)}
      </button>
    </div>
  );
}
