/**
 * *Enkripsi cadangan*. What is typed here is kept nowhere in the browser: no draft, no queue of saves, and the boxes are empty again as soon as it was sent.
 */
import { useEffect, useState } from 'preact/hooks';
import type { SaidProblem } from '../../../kernel/protocol';
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { ask, Unanswered } from '../../../ui/server';
import { showToast } from '../../../ui/toast';
import { kitWords } from '../../../ui/words';
import type { Standing } from '../actions/card';
import { texts } from '../words';
import { panelWords } from './words';

export function Encryption() {
  const [standing, setStanding] = useState<Standing>();
  const [trouble, setTrouble] = useState<readonly SaidProblem[]>();
  const [busy, setBusy] = useState(false);

  const look = async (): Promise<void> => setStanding(await ask<Standing>('encryption.card', {}));
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setTrouble(undefined);
    setBusy(true);
    try {
      await work();
      await look();
    } catch (error) {
      setTrouble(
        error instanceof Unanswered ? error.problems : [{ code: 'kit.noAnswer', text: t(kitWords.noAnswer) }],
      );
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => void attempt(async () => {}), []);

  const set = (input: object): Promise<void> =>
    attempt(async () => {
      const { key } = await ask<{ key: string }>('encryption.set', input);
      showToast({ text: t(texts[key === '' ? 'encryption.off' : 'encryption.on']) });
    });
  const unlock = (passphrase: string): Promise<void> =>
    attempt(async () => {
      const { opened } = await ask<{ opened: number }>('encryption.unlock', { passphrase });
      showToast({ text: t(texts['encryption.opened'], { count: opened }) });
    });

  const { on = false, held = false } = standing ?? {};
  const state = on ? (held ? panelWords.isOn : panelWords.isLocked) : panelWords.isOff;
  return (
    <Panel title={t(panelWords.title)}>
      {trouble && <Problems problems={trouble} />}
      {!standing && !trouble && <Bars />}
      {standing && (
        <>
          <p role="status">{t(state)}</p>
          {on && !held && <Ask label={t(panelWords.unlock)} busy={busy} send={unlock} first />}
          <Ask
            label={t(on ? panelWords.change : panelWords.turnOn)}
            help={t(panelWords.help)}
            busy={busy}
            twice
            first={!on}
            send={(passphrase, again) => set({ passphrase, again })}
          />
          {on && (
            <div class="part">
              <Button wide waiting={busy} onPress={() => void set({ key: '' })}>
                {t(panelWords.turnOff)}
              </Button>
            </div>
          )}
          {(!on || held) && (
            <Ask label={t(panelWords.unlock)} help={t(panelWords.unlockHelp)} busy={busy} send={unlock} />
          )}
        </>
      )}
    </Panel>
  );
}

interface AskProps {
  readonly label: string;
  readonly help?: string;
  readonly busy: boolean;
  readonly twice?: boolean;
  readonly first?: boolean;
  readonly send: (passphrase: string, again: string) => Promise<void>;
}

/** One box or two, and the button that sends them. */
function Ask({ label, help, busy, twice, first, send }: AskProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const box = (name: string, value: string, change: (text: string) => void, lead?: boolean) => (
    <label class="field">
      <span>{name}</span>
      <input
        type="password"
        autocomplete={twice ? 'new-password' : 'current-password'}
        maxLength={200}
        value={value}
        data-first={lead ? '' : undefined}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <form
      class="part"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || passphrase === '') return;
        setPassphrase('');
        setAgain('');
        void send(passphrase, again);
      }}
    >
      <h2>{label}</h2>
      {twice && (
        <>
          <p>{t(panelWords.warning)}</p>
          <p class="quiet">{t(panelWords.write)}</p>
        </>
      )}
      {box(t(panelWords.passphrase), passphrase, setPassphrase, first)}
      {twice && box(t(panelWords.again), again, setAgain)}
      {help && <p class="quiet">{help}</p>}
      <Button submit wide look={first ? 'primary' : 'plain'} waiting={busy}>
        {label}
      </Button>
    </form>
  );
}
