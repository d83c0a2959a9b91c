/** SOP and checklist of an order's stage, above the next step: each item ticked for this order. */
import { Checklist as TickList } from '../../../ui/kit/Checklist';
import { t } from '../../../ui/language';
import { open } from '../../../ui/places';
import { kitWords } from '../../../ui/words';
import type { Checklist as Answer } from '../checklist';
import { panelWords } from './words';

interface Props {
  readonly id: string;
  readonly checklist: Answer;
}

/** Only addresses that cannot run anything inside the page. */
const SAFE_LINK = /^https?:/i;

export function Checklist({ id, checklist: { stage, sop, items } }: Props) {
  const title = sop.text === '' ? t(panelWords.checklist) : t(panelWords.sop, { sop: sop.text });
  return (
    <TickList
      title={title}
      ticks={{ action: 'orders.tick', input: { id, stage }, items }}
      from={{ about: id, panel: 'orders.card', input: { id } }}
    >
      {sop.id ? (
        <button type="button" class="told" onClick={() => open('sops.card', { id: sop.id })}>
          {t(kitWords.read)}
        </button>
      ) : (
        sop.link &&
        SAFE_LINK.test(sop.link) && (
          <a href={sop.link} target="_blank" rel="noopener noreferrer">
            {t(kitWords.read)}
          </a>
        )
      )}
    </TickList>
  );
}
