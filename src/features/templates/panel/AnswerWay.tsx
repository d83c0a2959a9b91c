/** `J` on the card of whatever a customer may ask about: the templates, filled from it. */
import { isOn, page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { t } from '../../../ui/language';
import { type ShownKey, usePanelKeys } from '../../../ui/panel-keys';
import { open } from '../../../ui/places';
import { panelWords } from './words';

/** How the numbers of records begin whose cards have a customer. */
const HAS_CUSTOMER = /^(TKT|PSN|PLG|INV|PRS)-/;
const KEY = 'J';
const KEYS: readonly ShownKey[] = [[KEY, panelWords.answer]];
const NO_KEYS: readonly ShownKey[] = [];

export function AnswerWay({ id }: { readonly id: string }) {
  const may = HAS_CUSTOMER.test(id) && isOn('templates.answer') && page.value.person.role !== 'reviewer';
  const go = (): void => open('templates.answer', { about: id });
  usePanelKeys(may ? KEYS : NO_KEYS, (event) => {
    if (!may || event.ctrlKey || event.metaKey || event.altKey || event.key.toUpperCase() !== KEY) return;
    event.preventDefault();
    go();
  });
  if (!may) return null;
  return (
    <div class="answer-way">
      <Button wide keys={KEY} onPress={go}>
        {t(panelWords.answer)}
      </Button>
    </div>
  );
}
