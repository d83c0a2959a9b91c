/** Names of suppliers to choose from: those of their tab, and those that products name. */
import * as z from 'zod/mini';
import { fold } from '../../../kernel/text';
import type { Query } from '../../../ports/feature';
import { products, suppliers } from '../../stock';

const input = () => z.object({});

export const supplierNames: Query<Record<string, never>, { readonly names: readonly string[] }> = {
  name: 'purchasing.suppliers',
  writes: false,
  input,
  roles: 'all',
  run: (context) => {
    const written = [
      ...context
        .from(suppliers)
        .all()
        .map(({ values }) => values.name),
      ...context
        .from(products)
        .all()
        .map(({ values }) => values.supplier.trim()),
    ];
    // The first writing of a name is the one of its own tab.
    const names = new Map<string, string>();
    for (const name of written) {
      const key = fold(name) || name;
      if (key !== '' && !names.has(key)) names.set(key, name);
    }
    return { names: [...names.values()].sort((a, b) => (fold(a) < fold(b) ? -1 : 1)) };
  },
};
