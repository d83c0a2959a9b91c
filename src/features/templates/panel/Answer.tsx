/** A text for a customer: choose a template, see it filled, copy it or open it as a draft. A person presses send. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { filledIn, missingIn, type Stretch, wholeOf } from '../../../kernel/blanks';
import { copyText, openLink } from '../../../ui/copy';
import { afterDraw } from '../../../ui/draw';
import { Button } from '../../../ui/kit/Button';
import { TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { takeStep } from '../../../ui/kit/Step';
import { Bars, Chip, Empty, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { mailLink, whatsappLink } from '../../../ui/links';
import { type ShownKey, usePanelKeys } from '../../../ui/panel-keys';
import { back, given, open } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { save } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import type { Filling, Offered } from '../actions/fill';
import { panelWords } from './words';

const KEYS: readonly ShownKey[] = [
  ['1–9', panelWords.choose],
  ['S', panelWords.copy],
  ['W', panelWords.whatsapp],
  ['E', panelWords.email],
];

export function Answer({ input }: PanelProps) {
  const about = given(input, 'about');
  const { value, trouble, again } = useQuery<Filling>('templates.fill', { about });
  const [at, setAt] = useState('');
  const chosen = value?.templates.find(({ id }) => id === at);
  usePanelKeys(KEYS, (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || chosen) return;
    const picked = value?.templates[Number(event.key) - 1];
    if (!/^[1-9]$/.test(event.key) || !picked) return;
    event.preventDefault();
    setAt(picked.id);
  });
  return (
    <Panel title={`${t(panelWords.answerTo)}: ${about}`}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={5} />}
      {value && value.about !== about && (
        <p class="quiet answered">{value.about.replace(`${about} · `, '')}</p>
      )}
      {value?.closed !== undefined && <p class="problems">{value.closed}</p>}
      {value && value.closed === undefined && !chosen && <Choose filling={value} choose={setAt} />}
      {value && chosen && (
        <Preview key={chosen.id} filling={value} template={chosen} about={about} leave={() => setAt('')} />
      )}
    </Panel>
  );
}

function Choose({ filling, choose }: { readonly filling: Filling; readonly choose: (id: string) => void }) {
  const { templates, proposed } = filling;
  // They arrive after the panel: Enter takes the first, as everywhere.
  useLayoutEffect(() => document.querySelector<HTMLElement>('.templates button')?.focus(), []);
  if (templates.length === 0)
    return (
      <>
        <Empty>{t(panelWords.none)}</Empty>
        <Button wide onPress={() => open('templates.list')}>
          {t(panelWords.templates)}
        </Button>
      </>
    );
  return (
    <div class="templates">
      {templates.map(({ id, title }, place) => (
        <Button
          key={id}
          wide
          look={place === 0 && proposed ? 'primary' : 'plain'}
          keys={place < 9 ? String(place + 1) : ''}
          onPress={() => choose(id)}
        >
          {place === 0 && proposed ? `${title} · ${t(panelWords.fits)}` : title}
        </Button>
      ))}
    </div>
  );
}

type Way = 'copy' | 'whatsapp' | 'email';
const LETTERS: Readonly<Record<string, Way>> = { S: 'copy', W: 'whatsapp', E: 'email' };
const NO_KEYS: readonly ShownKey[] = [];

interface PreviewProps {
  readonly filling: Filling;
  readonly template: Offered;
  readonly about: string;
  readonly leave: () => void;
}

function Preview({ filling, template, about, leave }: PreviewProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState(false);
  const [sent, setSent] = useState(false);
  const { values, where, dial, email, answered } = filling;
  // What nobody has written down is asked for as long as the preview stands, so that a field does not go while one types.
  const asked = missingIn(filledIn(template.text, values));
  const stretches = filledIn(template.text, { ...values, ...typed });
  const missing = missingIn(stretches);
  const send = (way: Way): void => {
    const text = wholeOf(stretches);
    if (text === undefined) {
      setRefused(true);
      afterDraw(() => document.querySelector<HTMLElement>('.blanks input')?.focus());
      return;
    }
    if (way === 'copy') void copyText(text);
    else if (way === 'whatsapp' && dial !== '') openLink(whatsappLink(dial, text));
    else if (way === 'email' && email !== '') openLink(mailLink(email, template.title, text));
    else return;
    // Copied and opened in WhatsApp is one use.
    if (sent) return;
    setSent(true);
    void save({
      action: 'templates.use',
      input: { id: template.id },
      label: template.title,
      from: { panel: 'templates.answer', input: { about } },
    });
  };
  usePanelKeys(NO_KEYS, (event) => {
    const way = LETTERS[event.key.toUpperCase()];
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    send(way);
  });
  return (
    <div class="answer">
      <Shown stretches={stretches} />
      {missing.length > 0 && (
        <p class={refused ? 'problems' : 'help'} role={refused ? 'alert' : undefined}>
          {t(panelWords.missing, { names: missing.join(', ') })}
        </p>
      )}
      <form
        class="blanks"
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.defaultPrevented) return;
          event.preventDefault();
          const fields = [...event.currentTarget.querySelectorAll('input')];
          const next = fields[fields.indexOf(event.target as HTMLInputElement) + 1];
          // As in every form: Enter goes on, and behind the last field it is done.
          if (next && !event.ctrlKey && !event.metaKey) next.focus();
          else send('copy');
        }}
      >
        {asked.map((name) => (
          <TextInput
            key={name}
            bound={{
              path: `blank.${name}`,
              value: typed[name] ?? '',
              onValue: (text) => setTyped({ ...typed, [name]: text }),
            }}
            label={name}
            {...(where[name] && { help: where[name] })}
          />
        ))}
      </form>
      <div class="row answer-ways">
        <Button look={sent ? 'plain' : 'primary'} wide keys="S" onPress={() => send('copy')}>
          {t(panelWords.copy)}
        </Button>
        {dial !== '' && (
          <Button wide keys="W" onPress={() => send('whatsapp')}>
            {t(panelWords.whatsapp)}
          </Button>
        )}
        {email !== '' && (
          <Button wide keys="E" onPress={() => send('email')}>
            {t(panelWords.email)}
          </Button>
        )}
      </div>
      <p class="help">{t(dial === '' ? panelWords.noPhone : panelWords.youSend)}</p>
      {answered && sent && (
        <Button
          look="primary"
          wide
          onPress={() => {
            takeStep(answered, { about, panel: 'tickets.card', input: { id: about } });
            back();
          }}
        >
          {answered.label}
        </Button>
      )}
      <div class="row">
        <Button look="quiet" onPress={leave}>
          {t(panelWords.another)}
        </Button>
        <Button look="quiet" onPress={() => open('templates.edit', { id: template.id })}>
          {t(panelWords.change)}
        </Button>
      </div>
    </div>
  );
}

function Shown({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return (
    <div class="preview">
      {stretches.map((each, at) =>
        // Stretches have no identity of their own and come anew with each letter.
        'text' in each ? (
          <span key={at}>{each.text}</span>
        ) : (
          <Chip key={at} text={each.missing} tone="watch" />
        ),
      )}
    </div>
  );
}
