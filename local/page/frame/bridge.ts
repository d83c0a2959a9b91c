/** The page's end of `google.script`: takes calls from one frame only, at most ten at once as Google does, and answers it. */
import { focusGrid } from '../book';
import { runFromFrame } from '../doing';
import { opened } from '../state';
import type { FromFrame, ToFrame } from './messages';

const AT_ONCE = 10;

interface Wishes {
  close: () => void;
  resize?: (size: { width?: number; height?: number }) => void;
}

/** Listens to this frame until the returned function is called. */
export function connectFrame(frame: HTMLIFrameElement, { close, resize }: Wishes): () => void {
  const waiting: Extract<FromFrame, { rapi: 'call' }>[] = [];
  let running = 0;

  const send = (message: ToFrame) =>
    frame.contentWindow?.postMessage(message, opened.value?.frameOrigin ?? '');
  const next = async (): Promise<void> => {
    const call = running < AT_ONCE ? waiting.shift() : undefined;
    if (!call) return;
    running++;
    try {
      const { value, error } = await runFromFrame(call.name, JSON.parse(call.args) as unknown[]);
      send({
        rapi: 'answer',
        id: call.id,
        ...(error === undefined ? { value: JSON.stringify(value ?? null) } : { error }),
      });
    } catch (trouble) {
      send({ rapi: 'answer', id: call.id, error: (trouble as Error).message });
    }
    running--;
    return next();
  };
  const hear = (event: MessageEvent<FromFrame>) => {
    if (event.source !== frame.contentWindow || event.origin !== opened.value?.frameOrigin) return;
    const message = event.data;
    switch (message?.rapi) {
      case 'call':
        waiting.push(message);
        void next();
        break;
      case 'close':
        close();
        break;
      case 'focus':
        focusGrid();
        break;
      case 'size':
        resize?.({
          ...(message.width && { width: message.width }),
          ...(message.height && { height: message.height }),
        });
        break;
      default:
    }
  };
  window.addEventListener('message', hear);
  return () => window.removeEventListener('message', hear);
}
