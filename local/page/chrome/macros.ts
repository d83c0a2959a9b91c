/** The keys of the manifest's macros, such as Ctrl+Alt+Shift+3, run their function from anywhere in the page. */
import { runScript } from '../doing';
import { opened, phone } from '../state';

/** Listens for as long as the page lives. */
export function listenToMacros() {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || !event.altKey || !event.shiftKey || phone.value) return;
      // With Shift, `key` is the sign above the digit and differs by keyboard; `code` does not.
      const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
      const macro =
        digit &&
        opened.value?.macros.find(
          ({ keys }) => keys.replace(/\s/g, '').toLowerCase() === `ctrl+alt+shift+${digit}`,
        );
      if (!macro) return;
      event.preventDefault();
      event.stopPropagation();
      void runScript(macro.handler, macro.label);
    },
    true,
  );
}
