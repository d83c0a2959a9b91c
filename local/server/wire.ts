/** What the page or the `rapi` command and the server say to each other: plain JSON, one request and one answer a name. */
import type {
  CellView,
  ChartView,
  Cost,
  Execution,
  Host,
  Mail,
  MenuEntry,
  Person,
  PersonEdit,
  PersonOperation,
  SheetView,
  Shown,
} from '../host';

/** As `Shown`, but HTML stays on the server: the page gets the address of a frame that serves it from an origin of its own. */
export type ShownOnPage =
  | Exclude<Shown, { html: string }>
  | { kind: 'sidebar'; title: string; frame: string }
  | { kind: 'dialog'; title: string; frame: string; width: number; height: number; modal: boolean };

export interface Ran {
  value: unknown;
  error?: string;
  shown: ShownOnPage[];
  log: string[];
  cost: Cost;
}

export interface Edited extends Omit<PersonEdit, 'execution'> {
  execution?: Ran;
}

/** A key of the manifest, such as Ctrl+Alt+Shift+3. */
export interface Macro {
  label: string;
  handler: string;
  keys: string;
}

export interface Opened {
  book: ReturnType<Host['book']>;
  sheets: SheetView[];
  people: Person[];
  macros: Macro[];
  /** The only origin whose messages the page believes to be those of a sidebar or dialog. */
  frameOrigin: string;
}

/** A workbook as an xlsx file: the content in base64, and a line for each thing that it cannot hold. */
export interface SavedFile {
  name: string;
  content: string;
  left: string[];
}

/** A new workbook made of an uploaded file: where it lies, where it is shown, and what could not be brought. */
export interface OpenedFile {
  file: string;
  address: string;
  left: string[];
}

type Acting = { as: string };
type Confirmable = Acting & { confirmed?: boolean };

/** Every endpoint: `POST /api/<name>` with the input, answered with the answer or `{ error }`. */
export interface Endpoints {
  open: { input: Record<string, never>; answer: Opened };
  sheets: { input: Record<string, never>; answer: SheetView[] };
  menus: { input: Acting; answer: { title: string; entries: MenuEntry[] }[] };
  window: { input: { sheet: number; first: number; count: number }; answer: (CellView | null)[][] };
  charts: { input: { sheet: number }; answer: ChartView[] };
  type: { input: Confirmable & { sheet: number; row: number; column: number; text: string }; answer: Edited };
  paste: {
    input: Confirmable & { sheet: number; row: number; column: number; texts: string[][] };
    answer: Edited;
  };
  reshape: { input: Confirmable & { operation: PersonOperation }; answer: Edited };
  undo: { input: Acting; answer: boolean };
  redo: { input: Acting; answer: boolean };
  save: { input: { language: 'id' | 'en' }; answer: SavedFile };
  /** The content in base64. */
  openFile: { input: { name: string; content: string }; answer: OpenedFile };
  outbox: { input: object; answer: readonly Mail[] };
  run: { input: Parameters<Host['run']>[0]; answer: Ran };
}

export type EndpointName = keyof Endpoints;
export type Input<N extends EndpointName> = Endpoints[N]['input'];
export type AnswerOf<N extends EndpointName> = Endpoints[N]['answer'];

export async function savedFor(host: Host, language: 'id' | 'en'): Promise<SavedFile> {
  const { content, left } = await host.saveXlsx();
  return {
    name: `${host.book().name}.xlsx`,
    content: content.toString('base64'),
    left: left.lines(language),
  };
}

/** Puts each sidebar or dialog of an execution behind an address and leaves the rest as it is. */
export function forPage(execution: Execution, keep: (html: string) => string): Ran {
  const shown = execution.shown.map((item): ShownOnPage => {
    if (!('html' in item)) return item;
    const { html, ...rest } = item;
    return { ...rest, frame: keep(html) };
  });
  return { ...execution, value: execution.value ?? null, shown };
}
