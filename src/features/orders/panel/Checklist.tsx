/** SOP and checklist of an order's stage: one line above the next step that opens in place, each item ticked for this order. */
import { useEffect, useState } from 'preact/hooks';
import { WORKING } from '../../../kernel/role';
import { page } from '../../../ui/boot';
import { t } from '../../../ui/language';
import { save } from '../../../ui/server';
import type { Checklist as Answer } from '../checklist';
import { panelWords } from './words';

interface Props {
  readonly id: string;
  readonly checklist: Answer;
}

/** Only addresses that cannot run anything inside the page. */
const SAFE_LINK = /^https?:/i;

export function Checklist({ id, checklist: { stage, sop, items } }: Props) {
  const [open, setOpen] = useState(false);
  // What was pressed stands at once, until an answer says the same.
  const [pressed, setPressed] = useState<Readonly<Record<string, boolean>>>({});
  useEffect(() => {
    const isOpen = ([item, on]: [string, boolean]): boolean =>
      items.some((each) => each.item === item && each.done !== on);
    setPressed((before) => Object.fromEntries(Object.entries(before).filter(isOpen)));
  }, [items]);
  const isDone = (item: string, done: boolean): boolean => pressed[item] ?? done;
  const count = items.filter(({ item, done }) => isDone(item, done)).length;
  const title = sop.text === '' ? t(panelWords.checklist) : t(panelWords.sop, { sop: sop.text });
  const press = (item: string, on: boolean): void => {
    setPressed({ ...pressed, [item]: on });
    void save({
      action: 'orders.tick',
      input: { id, stage, item, on },
      label: `${id}: ${item}`,
      from: { panel: 'orders.card', input: { id } },
    }).then(({ ok }) => {
      if (!ok) setPressed({});
    });
  };
  return (
    <section class="checklist">
      <div class="card-line">
        {items.length > 0 ? (
          <button type="button" class="told" aria-expanded={open} onClick={() => setOpen(!open)}>
            {title} {count}/{items.length}
          </button>
        ) : (
          <span>{title}</span>
        )}
        {sop.link && SAFE_LINK.test(sop.link) && (
          <a href={sop.link} target="_blank" rel="noopener noreferrer">
            {t(panelWords.read)}
          </a>
        )}
      </div>
      {open &&
        items.map(({ item, done, by }) => (
          <label key={item} class="tick">
            <input
              type="checkbox"
              checked={isDone(item, done)}
              disabled={!WORKING.includes(page.value.person.role)}
              onChange={(event) => press(item, event.currentTarget.checked)}
            />
            <span>{item}</span>
            {by !== '' && isDone(item, done) && <span class="quiet">{by}</span>}
          </label>
        ))}
    </section>
  );
}
