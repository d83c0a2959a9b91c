/** The inputs of an item's score as words on buttons; keys 1 to 5 answer one after the other. */
import { useEffect, useState } from 'preact/hooks';
import { takeStep } from '../../../ui/kit/Step';
import { t } from '../../../ui/language';
import type { ItemCard } from '../actions/card';
import { type Choice, choicesOf, FIELDS, type Field, labelOf, ScoreFields } from './ScoreFields';
import { panelWords } from './words';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea');

export function Scores({ card }: { readonly card: ItemCard }) {
  const { item, method } = card;
  const fields = FIELDS[method];
  const [at, setAt] = useState(0);
  // What was pressed shows at once; the answer of the server follows.
  const [pressed, setPressed] = useState<Partial<Record<Field, string | number>>>({});
  const pick = (field: Field, choice: Choice): void => {
    const was = pressed[field] ?? item[field];
    if (was === choice.value) return;
    setPressed({ ...pressed, [field]: choice.value });
    const label = t(panelWords.scored, {
      field: labelOf(field),
      value: choice.text,
    });
    const input = { id: item.id, set: { [field]: choice.value }, was: { [field]: was } };
    takeStep(
      { label, action: 'backlog.edit', input },
      { about: item.id, panel: 'backlog.card', input: { id: item.id } },
    );
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const field = fields[at] as Field;
      const choice = choicesOf(field)[Number(event.key) - 1];
      if (!choice) return;
      pick(field, choice);
      setAt((at + 1) % fields.length);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  if (item.state === 'done' || item.state === 'cancelled') return null;
  return (
    <ScoreFields
      fields={fields}
      at={at}
      chosen={(field) => pressed[field] ?? item[field]}
      pick={pick}
      turn={setAt}
    />
  );
}
