/** A new supplier; the same name twice is the same supplier. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import { fold, normalPhone } from '../../../kernel/text';
import { isIndonesian } from '../../../kernel/zone';
import type { Action } from '../../../ports/feature';
import { countField, nameField, phoneField, textField } from '../input';
import { KEEPS_SUPPLIERS } from '../roles';
import { suppliers } from '../tables';

const input = () =>
  z.object({
    name: nameField('stock.name'),
    contact: z.optional(textField()),
    phone: z.optional(phoneField()),
    city: z.optional(textField()),
    leadDays: z.optional(z.nullable(countField())),
    notes: z.optional(textField()),
    address: z.optional(textField()),
  });
type Input = z.infer<ReturnType<typeof input>>;

export const addSupplier: Action<Input, { readonly id: string; readonly name: string }> = {
  name: 'stock.addSupplier',
  writes: true,
  input,
  roles: KEEPS_SUPPLIERS,
  run: (context, { name, phone = '', leadDays, ...rest }) => {
    const key = fold(name) || name;
    const other = context
      .from(suppliers)
      .all()
      .find(({ values }) => (fold(values.name) || values.name) === key);
    if (other)
      return refuse('stock.sameSupplier', { name: other.values.name, id: other.id }, { field: 'name' });
    const { id } = context.change.insert(suppliers, {
      ...rest,
      name,
      phone: normalPhone(phone, isIndonesian(context.zone)) ?? phone.trim(),
      leadDays: leadDays ?? null,
    });
    return { id, name };
  },
  inverse: { none: 'stock.supplierStays' },
  done: ({ id, name }) => ({ code: 'stock.supplierAdded', values: { id, name } }),
};
