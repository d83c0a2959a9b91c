/** The sidebar of 300 pixels and the dialogs: frames of another origin that hold what the script showed. */
import { useEffect, useRef } from 'preact/hooks';
import { focusGrid } from '../book';
import { connectFrame } from '../frame/bridge';
import { dialog, phone, sidebar } from '../state';
import { say } from '../words';

/** No `allow-top-navigation`: a sidebar may open pages, but never replace the workbook. */
const ALLOWED =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

export function Sidebar() {
  const shown = sidebar.value;
  if (!shown || phone.value) return null;
  const close = () => {
    sidebar.value = null;
    focusGrid();
  };
  return (
    <aside class="sidebar" aria-label={shown.title}>
      <div class="panel-top">
        <h2>{shown.title}</h2>
        <button type="button" class="plain" aria-label={say('close')} onClick={close}>
          ×
        </button>
      </div>
      <Frame key={shown.frame} address={shown.frame} title={shown.title} close={close} />
    </aside>
  );
}

export function FrameDialog() {
  const shown = dialog.value;
  if (!shown || phone.value) return null;
  const close = () => {
    dialog.value = null;
    focusGrid();
  };
  const resize = (size: { width?: number; height?: number }) => {
    dialog.value = { ...shown, ...size };
  };
  return (
    <div class={shown.modal ? 'veil' : 'veil clear'}>
      <div class="dialog" role="dialog" aria-modal={shown.modal} aria-label={shown.title}>
        <div class="panel-top">
          <h2>{shown.title}</h2>
          <button type="button" class="plain" aria-label={say('close')} onClick={close}>
            ×
          </button>
        </div>
        <div class="dialog-body" style={{ width: `${shown.width}px`, height: `${shown.height}px` }}>
          <Frame key={shown.frame} address={shown.frame} title={shown.title} close={close} resize={resize} />
        </div>
      </div>
    </div>
  );
}

interface FrameProps {
  address: string;
  title: string;
  close: () => void;
  resize?: (size: { width?: number; height?: number }) => void;
}

function Frame({ address, title, close, resize }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => (frame.current ? connectFrame(frame.current, { close, resize }) : undefined), [address]);
  return <iframe ref={frame} src={address} title={title} sandbox={ALLOWED} allow="clipboard-write" />;
}
