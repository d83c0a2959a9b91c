/** Somebody of the team: names while one types; a firm without a team writes any name. */
import { page } from '../boot';
import type { Bound } from '../form';
import { TextInput } from './inputs';
import { Lookup } from './Lookup';

interface PersonProps {
  readonly bound: Bound;
  readonly label: string;
  readonly placeholder?: string;
}

export function PersonInput({ bound, ...field }: PersonProps) {
  const names = page.value.team ?? [];
  if (names.length === 0) return <TextInput bound={bound} {...field} />;
  const { value, onValue } = bound;
  return (
    <Lookup
      {...field}
      bound={{
        ...bound,
        value: { id: names.includes(value) ? value : '', text: value },
        onValue: ({ text }) => onValue(text),
      }}
      entries={names.map((name) => ({ id: name, panel: '', title: name, note: '', keys: [] }))}
      shown={({ title }) => title}
    />
  );
}
