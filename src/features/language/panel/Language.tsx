/** *Atur → Bahasa & tampilan*: which language the workbook speaks, the step to the other, and how dark this person's own screens are. */
import { LOOKS } from '../../../kernel/look';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { Filters } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { look, wear } from '../../../ui/look';
import { save } from '../../../ui/server';
import { panelWords } from './words';

export function LanguageCard() {
  return (
    <CardPanel panel="language.card" action="language.card" id="language" bare below={() => <Looks />} />
  );
}

/** Worn at the press: nobody waits for the server to see what was chosen. */
function Looks() {
  const choose = (key: string): void => {
    const chosen = LOOKS.find((each) => each === key);
    if (!chosen || chosen === look()) return;
    wear(chosen);
    void save({ action: 'language.look', input: { look: chosen }, label: t(panelWords.look) });
  };
  return (
    <section class="part" aria-labelledby="look">
      <h2 id="look">{t(panelWords.look)}</h2>
      <Filters
        filters={LOOKS.map((key) => ({ key, text: t(panelWords[key]) }))}
        at={look()}
        choose={choose}
      />
      <p class="help">{t(panelWords.lookIsOwn)}</p>
    </section>
  );
}
