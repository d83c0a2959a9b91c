/** Dialogs that lead to dialogs. */
import { page } from '../../src/ui/boot';
import { open, openWide } from '../../src/ui/places';

/** A page's server that opens dialogs, or fails to. */
function opens(comes: boolean): { shut: number } {
  const told = { shut: 0 };
  const runner = (ok: () => void, lost: () => void): object => ({
    withSuccessHandler: (next: () => void) => runner(next, lost),
    withFailureHandler: (next: () => void) => runner(ok, next),
    menuBoard: () => (comes ? ok() : lost()),
  });
  const nothing = (): void => undefined;
  const close = (): void => {
    told.shut += 1;
  };
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing), host: { close } } } });
  return told;
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('a dialog makes room for the next one once that stands, and stays where it did not come', async () => {
  page.value = { ...page.peek(), wide: true };
  openWide({ 'views.board': 'menuBoard' });
  const failed = opens(false);
  open('views.board');
  await settled();
  const came = opens(true);
  open('views.board');
  await settled();
  expect([failed.shut, came.shut]).toEqual([0, 1]);
});
