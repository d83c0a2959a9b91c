/** The HTML of sidebars and dialogs, kept in memory and served from the second origin with `google.script` in its first script. */
import { randomUUID } from 'node:crypto';
import { origins } from './guard';

/** Enough for every dialog a person may still have open; the oldest goes first. */
const KEPT = 40;

export interface Frames {
  /** Keeps the HTML and returns the full address of its frame. */
  keep(html: string): string;
  /** The whole document of a path such as `/frame/<id>`, or undefined. */
  document(path: string): string | undefined;
}

export function makeFrames(port: () => number): Frames {
  const documents = new Map<string, string>();
  return {
    keep(html) {
      const path = `/frame/${randomUUID()}`;
      documents.set(path, html);
      for (const oldest of documents.keys()) {
        if (documents.size <= KEPT) break;
        documents.delete(oldest);
      }
      return origins(port()).frame + path;
    },
    document(path) {
      const html = documents.get(path);
      return html === undefined ? undefined : withScript(html, origins(port()).page);
    },
  };
}

/** `google.script` must exist before the first script of the page runs, and a doctype must stay first. */
function withScript(html: string, pageOrigin: string) {
  const script = `<script src="/frame.js" data-page="${pageOrigin}"></script>`;
  const head = /<head\b[^>]*>/i.exec(html);
  if (head)
    return html.slice(0, head.index + head[0].length) + script + html.slice(head.index + head[0].length);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  return `${doctype || '<!doctype html>'}${script}${html.slice(doctype.length)}`;
}

/** Scripts, forms, popups and downloads as Google allows them; never another page around it. */
export function framePolicy(pageOrigin: string) {
  return [
    `frame-ancestors ${pageOrigin}`,
    'sandbox allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-modals',
  ].join('; ');
}
