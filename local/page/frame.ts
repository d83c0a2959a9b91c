/**
 * `google.script` inside a sidebar or dialog: served as the first script of its page. Any function name may be called; the
 * answer comes back through the page around it. Plain code without exports, because a classic script runs before the others.
 */
import type { FromFrame, ToFrame } from './frame/messages';

(() => {
  const pageOrigin = (document.currentScript as HTMLScriptElement).dataset.page ?? '';
  const pending = new Map<number, { success?: Handler; failure?: Handler; object?: unknown }>();
  type Handler = (value: unknown, object?: unknown) => void;
  let calls = 0;

  const send = (message: FromFrame) => parent.postMessage(message, pageOrigin);

  window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
    if (event.source !== parent || event.origin !== pageOrigin || event.data?.rapi !== 'answer') return;
    const { id, value, error } = event.data;
    const call = pending.get(id);
    pending.delete(id);
    if (!call) return;
    if (error === undefined) call.success?.(JSON.parse(value ?? 'null'), call.object);
    else if (call.failure)
      call.failure(Object.assign(new Error(error), { name: 'ScriptError' }), call.object);
    else throw new Error(error); // As on Google's: an error nobody handles ends in the console.
  });

  /** Each `with…` returns a runner of its own, so handlers of one call never serve another. */
  function runner(success?: Handler, failure?: Handler, object?: unknown): object {
    const own: Record<string, unknown> = {
      withSuccessHandler: (handler: Handler) => runner(handler, failure, object),
      withFailureHandler: (handler: Handler) => runner(success, handler, object),
      withUserObject: (value: unknown) => runner(success, failure, value),
    };
    return new Proxy(own, {
      get(target, name) {
        if (typeof name !== 'string' || Object.hasOwn(target, name)) return target[name as string];
        return (...args: unknown[]) => {
          const id = ++calls;
          pending.set(id, { success, failure, object });
          send({ rapi: 'call', id, name, args: JSON.stringify(args.map(checked)) });
        };
      },
    });
  }

  /** Google refuses what it cannot carry with this sentence; a form becomes its fields. */
  function checked(value: unknown): unknown {
    if (value instanceof HTMLFormElement)
      return Object.fromEntries([...new FormData(value)].filter(([, one]) => typeof one === 'string'));
    if (typeof value === 'function' || value instanceof Node || value instanceof Date) {
      throw new TypeError('Failed due to illegal value in property: 0');
    }
    return value;
  }

  const script = {
    run: runner(),
    host: {
      close: () => send({ rapi: 'close' }),
      setWidth: (width: number) => send({ rapi: 'size', width }),
      setHeight: (height: number) => send({ rapi: 'size', height }),
      editor: { focus: () => send({ rapi: 'focus' }) },
      origin: pageOrigin,
    },
  };
  Object.assign(window, { google: { script } });
})();
