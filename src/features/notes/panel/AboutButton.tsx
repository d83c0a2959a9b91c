/** The way from a note to the record that it is about. */
import { Button } from '../../../ui/kit/Button';
import { t } from '../../../ui/language';
import { open } from '../../../ui/places';
import { panelWords } from './words';

/** Cards by how the numbers of their records begin. */
const CARDS: Readonly<Record<string, string>> = {
  PSN: 'orders.card',
  PLG: 'customers.card',
  PRD: 'stock.card',
  BLG: 'backlog.card',
  INV: 'payments.invoice',
  BYR: 'payments.card',
  PB: 'purchasing.card',
  TKT: 'tickets.card',
  CKI: 'checkins.card',
  KPT: 'decisions.card',
  SOP: 'sops.card',
  DOK: 'documents.card',
  PRS: 'leads.card',
};

export function AboutButton({ about }: { readonly about: { readonly id: string; readonly label: string } }) {
  const panel = CARDS[about.id.slice(0, about.id.indexOf('-'))];
  if (!panel) return null;
  return (
    <Button wide onPress={() => open(panel, { id: about.id })}>
      {t(panelWords.openRecord, { about: about.label })}
    </Button>
  );
}
