/** *Mulai*: three short screens before anything is written; then everything is made, and the sidebar opens anew with the first steps. */
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../kernel/protocol';
import type { Language } from '../../../kernel/words';
import { page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { ChoiceInput, type Option, TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { keep, save } from '../../../ui/server';
import { drawMenu, runMenu } from '../../../ui/transport';
import { chosenBy, SIGNS } from '../choices';
import { ASKS, ASKS_TITLE } from '../words';
import { panelWords } from './words';

/** Zones of Indonesia by the name people give them; a browser elsewhere adds its own. */
const ZONES: readonly Option[] = [
  { key: 'Asia/Jakarta', text: 'WIB' },
  { key: 'Asia/Makassar', text: 'WITA' },
  { key: 'Asia/Jayapura', text: 'WIT' },
];
const CURRENCIES: readonly Option[] = ['IDR', 'USD', 'EUR', 'GBP', 'SGD', 'MYR'].map((key) => ({
  key,
  text: key,
}));
const LANGUAGES: readonly Option[] = [
  { key: 'id', text: 'Bahasa Indonesia' },
  { key: 'en', text: 'English' },
];
const DRAFT = 'draft modules.start';

interface Typed {
  readonly firm: string;
  readonly zone: string;
  readonly currency: string;
  readonly ticked: readonly string[];
}

function zones(): readonly Option[] {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = !here || here === 'Asia/Pontianak' || ZONES.some(({ key }) => key === here);
  return known ? ZONES : [...ZONES, { key: here, text: here }];
}

function fresh(): Typed {
  const kept = keep().get(DRAFT) as Partial<Typed> | undefined;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = zones().find(({ key }) => key === here)?.key ?? page.value.zone;
  return { firm: '', currency: page.value.currency, zone, ticked: [], ...kept };
}

export function Start() {
  const [at, setAt] = useState(0);
  const [typed, setTyped] = useState(fresh);
  const [state, setState] = useState<'typing' | 'making' | { readonly refused: Answer }>('typing');
  const set = (patch: Partial<Typed>): void => {
    const next = { ...typed, ...patch };
    keep().set(DRAFT, next);
    setTyped(next);
  };
  // Each screen begins with the keyboard where its work begins.
  useEffect(() => document.querySelector<HTMLElement>('.start [data-first]')?.focus(), [at]);
  const make = async (): Promise<void> => {
    setState('making');
    const { firm, zone, currency, ticked } = typed;
    const { modules, later } = chosenBy(ticked);
    const input = {
      language: page.value.language,
      firm: firm.trim(),
      zone,
      currency,
      modules,
      offered: later,
    };
    const answer = await save({ action: 'setup.install', input, label: t(panelWords.make) });
    if (!answer.ok && !answer.problems.some(({ code }) => code === 'app.installed')) {
      setState({ refused: answer });
      return;
    }
    keep().remove(DRAFT);
    drawMenu();
    void runMenu('menuFirst', {});
  };
  const screens = [<Firm typed={typed} set={set} />, <Signs typed={typed} set={set} />, <Asks />];
  const last = at === screens.length - 1;
  const refused = typeof state === 'object' && !state.refused.ok ? state.refused.problems : undefined;
  return (
    <Panel title={t(panelWords.start)} note={t(panelWords.part, { at: at + 1, of: screens.length })}>
      <form
        class="start stack"
        autocomplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (state === 'making') return;
          if (last) void make();
          else setAt(at + 1);
        }}
      >
        {screens[at]}
        {refused && <Problems problems={refused} />}
        {state === 'making' && (
          <p class="help" role="status">
            {t(panelWords.making)}
          </p>
        )}
        <div class="row form-foot">
          <Button look="primary" submit first={last} waiting={state === 'making'}>
            {t(last ? panelWords.make : panelWords.next)}
          </Button>
          {at > 0 && state !== 'making' && (
            <Button look="quiet" onPress={() => setAt(at - 1)}>
              {t(panelWords.before)}
            </Button>
          )}
        </div>
      </form>
    </Panel>
  );
}

interface Screen {
  readonly typed: Typed;
  readonly set: (patch: Partial<Typed>) => void;
}

const bound = (path: string, value: string, onValue: (value: string) => void) => ({ path, value, onValue });

function Firm({ typed, set }: Screen) {
  return (
    <>
      <p class="help">{t(panelWords.welcome)}</p>
      <ChoiceInput
        first
        label={t(panelWords.language)}
        options={LANGUAGES}
        bound={bound('language', page.value.language, (language) => {
          page.value = { ...page.value, language: language as Language };
          document.documentElement.lang = language;
        })}
      />
      <TextInput label={t(panelWords.firm)} bound={bound('firm', typed.firm, (firm) => set({ firm }))} />
      <ChoiceInput
        label={t(panelWords.zone)}
        options={zones()}
        bound={bound('zone', typed.zone, (zone) => set({ zone }))}
      />
      <ChoiceInput
        label={t(panelWords.currency)}
        options={CURRENCIES}
        bound={bound('currency', typed.currency, (currency) => set({ currency }))}
      />
    </>
  );
}

function Signs({ typed: { ticked }, set }: Screen) {
  const { sign, later } = chosenBy(ticked);
  return (
    <>
      <fieldset class="plain">
        <legend>{t(panelWords.signs)}</legend>
        {SIGNS.map(({ key, says }, at) => (
          <label key={key} class="tick">
            <input
              type="checkbox"
              data-first={at === 0 ? '' : undefined}
              checked={ticked.includes(key)}
              onChange={(event) =>
                set({
                  ticked: event.currentTarget.checked
                    ? [...ticked, key]
                    : ticked.filter((each) => each !== key),
                })
              }
            />
            <span>{t(says)}</span>
          </label>
        ))}
      </fieldset>
      <div aria-live="polite">
        {ticked.length > 1 && <p>{t(panelWords.time, { n: ticked.length })}</p>}
        <p>{t(panelWords.begins, { modules: t(sign.begins) })}</p>
        {later.length > 0 && <p class="help">{t(panelWords.later)}</p>}
      </div>
    </>
  );
}

function Asks() {
  return (
    <>
      <h2>{t(ASKS_TITLE)}</h2>
      <ul class="plain-list">
        {ASKS.map(({ scope, words }) => (
          <li key={scope}>{t(words)}</li>
        ))}
      </ul>
      <p class="help">{t(panelWords.allow)}</p>
    </>
  );
}
