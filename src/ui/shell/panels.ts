/** What the shell must know of the features: their panels by key, and the actions home offers. */
import { type ComponentType, createContext } from 'preact';
import type { Card } from '../../kernel/protocol';
import type { Role } from '../../kernel/role';
import type { Bilingual } from '../../kernel/words';
import type { IconName } from '../kit/Icon';
import type { Handler } from '../transport';

export interface PanelProps {
  /** What it was opened with; menus and links send it, so nothing is taken for granted. */
  readonly input: unknown;
}

export interface HomeAction {
  readonly panel: string;
  readonly input?: unknown;
  readonly label: Bilingual;
  /** Pressed on home. */
  readonly letter: Bilingual;
  readonly icon: IconName;
  /** Roles that may do it; without it everyone who may change something. */
  readonly roles?: readonly Role[];
  /** Roles whose daily work it is: it stands before the others. */
  readonly firstFor?: readonly Role[];
}

export interface Panels {
  readonly views: Readonly<Record<string, ComponentType<PanelProps>>>;
  readonly actions: readonly HomeAction[];
  /** More of them are in a part of the page that is fetched when one is first opened. */
  readonly parted?: true;
  /** Panels that stand in another page, and the menu item that opens each. */
  readonly dialogs?: Readonly<Record<string, Handler>>;
  /** The whole list behind *Untuk saya*, for everybody. */
  readonly list?: { readonly panel: string; readonly label: Bilingual };
  /** Stands under the steps of every card: a text for whoever asks. */
  readonly answers?: ComponentType<{ readonly id: string }>;
  /** Stands beneath every card: what happened to its record and what people wrote about it, in one timeline. */
  readonly beneath?: ComponentType<{ readonly id: string; readonly history: Card['history'] }>;
}

export const PanelsContext = createContext<Panels>({ views: {}, actions: [] });
