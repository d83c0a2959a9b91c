/** The outbox: every mail that the script sent on this machine, where it goes nowhere else. */
import { useEffect, useRef } from 'preact/hooks';
import type { Mail } from '../../host';
import { ask } from '../api';
import { focusGrid } from '../book';
import { mails } from '../state';
import { say } from '../words';
import { complain } from './messages';

/** Read anew each time it is opened. */
export async function openOutbox(): Promise<void> {
  try {
    mails.value = await ask('outbox', {});
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
}

function close(): void {
  mails.value = null;
  focusGrid();
}

export const Outbox = () => mails.value && <Lying all={mails.value} />;

function Lying({ all }: { all: readonly Mail[] }) {
  const closing = useRef<HTMLButtonElement>(null);
  useEffect(() => closing.current?.focus(), []);
  return (
    <div class="veil">
      <div
        class="dialog outbox"
        role="dialog"
        aria-modal="true"
        aria-label={say('mails')}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <div class="panel-top">
          <h2>
            {say('mails')} ({all.length})
          </h2>
          <button type="button" class="plain" aria-label={say('close')} ref={closing} onClick={close}>
            ×
          </button>
        </div>
        <div class="mails">
          {all.length === 0 && <p>{say('noMails')}</p>}
          {all
            .map(({ to, subject, body }, at) => (
              <details key={at} open={at === all.length - 1}>
                <summary>
                  <strong>{subject}</strong>
                  <span>{say('mailTo', { r: to })}</span>
                </summary>
                <p>{body}</p>
              </details>
            ))
            .reverse()}
        </div>
      </div>
    </div>
  );
}
