/** A list to tick: one line that opens in place; what was pressed stands at once, until an answer says the same. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Ticks } from '../../kernel/protocol';
import { WORKING } from '../../kernel/role';
import { page } from '../boot';
import { save } from '../server';
import type { StepFrom } from './Step';

interface Props {
  readonly title: string;
  readonly ticks: Ticks;
  /** The record whose list it is, and its card. */
  readonly from: StepFrom;
  /** Where more of it is written. */
  readonly children?: ComponentChildren;
}

export function Checklist({ title, ticks: { action, input, items }, from, children }: Props) {
  const [open, setOpen] = useState(false);
  const [pressed, setPressed] = useState<Readonly<Record<string, boolean>>>({});
  useEffect(() => {
    const isOpen = ([item, on]: [string, boolean]): boolean =>
      items.some((each) => each.item === item && each.done !== on);
    setPressed((before) => Object.fromEntries(Object.entries(before).filter(isOpen)));
  }, [items]);
  const isDone = (item: string, done: boolean): boolean => pressed[item] ?? done;
  const count = items.filter(({ item, done }) => isDone(item, done)).length;
  const press = (item: string, on: boolean): void => {
    setPressed({ ...pressed, [item]: on });
    void save({
      action,
      input: { ...input, item, on },
      label: `${from.about}: ${item}`,
      from: { panel: from.panel, input: from.input },
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
        {children}
      </div>
      {open &&
        items.map(({ item, done, by }) => (
          <label key={item} class="tick">
            <input
              class="tick-box"
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
