/** *Periksa & perbaiki*: each finding with the button that mends it, what was mended meanwhile, and all of it as a text to pass on. */
import { signal } from '@preact/signals';
import { copyText, openLink } from '../../../ui/copy';
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { isWaiting } from '../../../ui/kit/Step';
import { Bars, Chip, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { open } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { save } from '../../../ui/server';
import type { Finding, Report } from '../report';
import { panelWords } from './words';

const TONES = { fine: 'good', watch: 'watch', act: 'act' } as const;

/** What was mended since the page came. */
const mended = signal<readonly string[]>([]);

async function mend({ text, mend: step }: Finding): Promise<void> {
  if (!step) return;
  const { action, input, label } = step;
  const from = { panel: 'checkup.list', input: {} };
  const answer = await save({ action, input, label: `${t(panelWords.title)}: ${label}`, from });
  if (answer.ok) mended.value = [...mended.peek(), answer.message ?? text];
}

const told = (done: readonly string[]): readonly string[] =>
  done.length > 0 ? [`${t(panelWords.mended)}:`, ...done] : [];

export function Checkup() {
  const { value, trouble, again } = useQuery<Report>('checkup.look', {});
  const done = mended.value;
  const toMend = value?.findings.filter(({ level }) => level !== 'fine') ?? [];
  const fine = value?.findings.filter(({ level }) => level === 'fine') ?? [];
  return (
    <Panel title={t(panelWords.title)}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && (
        <>
          <p class="help">{t(panelWords.looking)}</p>
          <Bars rows={8} />
        </>
      )}
      {value && <p class="help">{value.head}</p>}
      {toMend.length > 0 && (
        <ul class="rows modules">
          {toMend.map((finding, at) => (
            <Line key={finding.text} finding={finding} first={at === 0} />
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <section class="part">
          <h2>{t(panelWords.mended)}</h2>
          {done.map((text, at) => (
            // The same may be mended twice.
            <p key={at} class="help">
              {text}
            </p>
          ))}
        </section>
      )}
      {fine.length > 0 && (
        <section class="part">
          <h2>{t(panelWords.fine, { count: fine.length })}</h2>
          <ul class="rows modules">
            {fine.map((finding) => (
              <Line key={finding.text} finding={finding} />
            ))}
          </ul>
        </section>
      )}
      {value && (
        <div class="row quick">
          <Button look="quiet" onPress={() => void copyText([value.text, ...told(done)].join('\n'))}>
            {t(panelWords.copy)}
          </Button>
          <Button look="quiet" onPress={again}>
            {t(panelWords.again)}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Line({ finding, first = false }: { readonly finding: Finding; readonly first?: boolean }) {
  const { level, said, text, mend: step, open: card, link } = finding;
  return (
    <li class="module">
      <p>
        <Chip text={said} tone={TONES[level]} /> {text}
      </p>
      {(step || card || link) && (
        <div class="row quick">
          {step && (
            <Button
              look={first ? 'primary' : 'plain'}
              first={first}
              waiting={isWaiting(step)}
              onPress={() => void mend(finding)}
            >
              {step.label}
            </Button>
          )}
          {card && <Button onPress={() => open(card.panel, card.input)}>{card.label}</Button>}
          {link && <Button onPress={() => openLink(link.href)}>{link.label}</Button>}
        </div>
      )}
    </li>
  );
}
