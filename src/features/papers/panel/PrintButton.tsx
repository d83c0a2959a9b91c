/** The big button of a paper: Enter prints as soon as there is something to print. */
import { useLayoutEffect } from 'preact/hooks';
import { Button } from '../../../ui/kit/Button';

export function PrintButton({ word, print }: { readonly word: string; readonly print: () => void }) {
  // It arrives with the answer, after the panel: only a cursor that is nowhere yet may be taken to it.
  useLayoutEffect(() => {
    const here = document.activeElement;
    if (!here || here === document.body || here.id === 'panel-title')
      document.querySelector<HTMLElement>('.print-buttons .primary')?.focus();
  }, []);
  return (
    <Button look="primary" keys="↵" onPress={print}>
      {word}
    </Button>
  );
}
