/** The settings of a workbook, kept as rows of the control sheet and edited in the sidebar. */
import type { Language } from './words';

/** The hidden tab that they stand in, and the headers of its columns. */
export const CONTROL_SHEET = { id: 'Pengaturan', en: 'Settings' } as const;
export const CONTROL_HEADERS = { id: ['Jenis', 'Kunci', 'Isi'], en: ['Kind', 'Key', 'Value'] } as const;

export interface Settings {
  readonly language: Language;
  /** ISO code of a currency in `money.ts`. */
  readonly currency: string;
  /** IANA zone of the workbook. */
  readonly zone: string;
  /** Name of the firm. */
  readonly firm: string;
  /** Features that are on, by key. */
  readonly modules: readonly string[];
  /** Everything else that is set, under `<feature>.<what>`; each feature reads its own. */
  readonly options: Readonly<Record<string, string>>;
}

/** Option that names the features that are on, once any was switched after setup. */
export const MODULES = 'modules.on';

export const DEFAULT_SETTINGS: Settings = {
  language: 'id',
  currency: 'IDR',
  zone: 'Asia/Jakarta',
  firm: '',
  modules: [],
  options: {},
};
