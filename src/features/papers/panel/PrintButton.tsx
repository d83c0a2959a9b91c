/** The big button of a paper: Enter prints as soon as there is something to print. */
import { useLayoutEffect } from 'preact/hooks';
import { keyboardIsFree } from '../../../ui/keyboard';
import { Button } from '../../../ui/kit/Button';

export function PrintButton({ word, print }: { readonly word: string; readonly print: () => void }) {
  // It arrives with the answer, after the panel: only a cursor that is nowhere yet may be taken to it.
  useLayoutEffect(() => {
    if (keyboardIsFree()) document.querySelector<HTMLElement>('.print-buttons .primary')?.focus();
  }, []);
  return (
    <Button look="primary" keys="↵" onPress={print}>
      {word}
    </Button>
  );
}
