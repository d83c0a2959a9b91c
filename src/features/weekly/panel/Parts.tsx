/** The prepared parts of the weekly report: each line leads to what it is about. */
import { Button } from '../../../ui/kit/Button';
import { Chip } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { open } from '../../../ui/places';
import type { Question } from '../asked';
import type { SaidFigure } from '../said';
import type { Stuck } from '../stuck';
import { panelWords } from './words';

const SHOWN = 8;

export function Figures({ figures }: { readonly figures: readonly SaidFigure[] }) {
  return (
    <section class="part">
      <h2>{t(panelWords.numbers)}</h2>
      <div class="card-lines">
        {figures.map(({ key, label, text, change, well }) => (
          <div key={key}>
            <p class="card-line strong">
              <span>{label}</span>
              <span class="aside">{text}</span>
            </p>
            {change !== '' && (
              <p class="help">
                {well === null ? change : <Chip text={change} tone={well ? 'good' : 'watch'} />}
              </p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

export function StuckNow({ stuck }: { readonly stuck: readonly Stuck[] }) {
  if (stuck.length === 0) return null;
  return (
    <section class="part">
      <h2>{t(panelWords.stuckNow)}</h2>
      <ul class="rows">
        {stuck.slice(0, SHOWN).map(({ id, panel, title, cause, age }) => (
          <li key={id}>
            <button type="button" class="row-main" onClick={() => open(panel, { id })}>
              <span class="row-title">
                <span class="title">{title}</span>
                {age !== '' && <span class="quiet">{age}</span>}
              </span>
              <span class="note">{cause}</span>
            </button>
          </li>
        ))}
      </ul>
      {stuck.length > SHOWN && <p class="help">{t(panelWords.more, { n: stuck.length - SHOWN })}</p>}
    </section>
  );
}

/** What is decided here stands in Keputusan, with the question as its reason. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <section class="part">
      <h2>{t(panelWords.questions)}</h2>
      {questions.map(({ key, text, panel, input }) => (
        <div key={key} class="part">
          <p>{text}</p>
          <div class="row">
            <Button onPress={() => open('decisions.new', { reason: text })}>{t(panelWords.decide)}</Button>
            <Button look="quiet" onPress={() => open(panel, input)}>
              {t(panelWords.look)}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}
