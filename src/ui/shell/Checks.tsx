/** *Perlu dicek*: each mark with the one click that settles it, and a reason where the change wants one. */
import { useState } from 'preact/hooks';
import type { CardStep, Check } from '../../kernel/protocol';
import { may, WORKING } from '../../kernel/role';
import { page } from '../boot';
import { Button } from '../kit/Button';
import { isWaiting, StepAsk, takeStep } from '../kit/Step';
import { t } from '../language';
import { kitWords } from '../words';

export function Checks({ checks }: { readonly checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  return (
    <section class="part" aria-labelledby="checks">
      <h2 id="checks">
        {t(kitWords.checks)}
        <span class="figure quiet">{checks.length}</span>
      </h2>
      <ul class="rows">
        {checks.map((check) => (
          <CheckRow key={`${check.table} ${check.id} ${check.text}`} check={check} />
        ))}
      </ul>
    </section>
  );
}

/** An offer whose input leaves its reason empty wants one; stock is never corrected without. */
function stepOf(offer: NonNullable<Check['offer']>): CardStep {
  const reason = (offer.input as { reason?: unknown } | null)?.reason;
  const wants = reason === '' || reason === null;
  return { ...offer, ...(wants && { ask: [{ field: 'reason', label: t(kitWords.reason), kind: 'text' }] }) };
}

/** Whoever sees that nothing is to be done takes the mark away. */
function leaveOf({ table, id }: Check): CardStep {
  return { label: t(kitWords.leaveCheck), action: 'checks.dismiss', input: { table, id } };
}

function CheckRow({ check }: { readonly check: Check }) {
  const [asking, setAsking] = useState(false);
  const step = check.offer && stepOf(check.offer);
  // A proposal is settled where it stands: a refusal leads back here, not to a card.
  const from = { about: check.id, panel: '', input: {} };
  const waiting = step ? isWaiting(step) : false;
  // Who only looks reads it.
  if (!may(page.value.person, WORKING))
    return (
      <li class="check">
        <p>{check.text}</p>
      </li>
    );
  return (
    <li class="check">
      <p>{check.text}</p>
      {step && !asking && (
        <Button waiting={waiting} onPress={() => (step.ask ? setAsking(true) : takeStep(step, from))}>
          {waiting ? t(kitWords.savingStep) : step.label}
        </Button>
      )}
      {!asking && !waiting && (
        <button type="button" class="link quiet" onClick={() => takeStep(leaveOf(check), from)}>
          {t(kitWords.leaveCheck)}
        </button>
      )}
      {step && asking && <StepAsk step={step} from={from} close={() => setAsking(false)} />}
    </li>
  );
}
