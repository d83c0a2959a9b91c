/** The workbook's window: menus, sidebar, dialogs. */
import type { MenuEntry } from '../gate/messages';
import { alsoDo, call, look } from './door';
import type { HtmlOutput } from './html';
import { names, onlyWhatExists } from './strangers';

/** A dialog's size where the script does not say. */
const DIALOG = { width: 600, height: 400 };

export class Ui {
  readonly Button = names('Button', ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
  readonly ButtonSet = names('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

  createMenu(caption: string): Menu {
    call('Ui.createMenu');
    return new Menu(caption);
  }
  /** Under Extensions for an add-on; a bound script's own menu has the script's name. */
  createAddonMenu(): Menu {
    call('Ui.createAddonMenu');
    return new Menu('Extensions');
  }
  showSidebar(html: HtmlOutput): void {
    call('Ui.showSidebar');
    const { content, title } = html.facts_();
    alsoDo({ op: 'run.show', shown: { kind: 'sidebar', title, html: content } });
  }
  showModalDialog(html: HtmlOutput, title: string): void {
    dialog('showModalDialog', html, title, true);
  }
  showModelessDialog(html: HtmlOutput, title: string): void {
    dialog('showModelessDialog', html, title, false);
  }
  alert(text: string): string;
  alert(text: string, buttons: string): string;
  alert(title: string, text: string, buttons: string): string;
  alert(...args: string[]): string {
    return ask('alert', args, false).button;
  }
  prompt(text: string): PromptResponse;
  prompt(text: string, buttons: string): PromptResponse;
  prompt(title: string, text: string, buttons: string): PromptResponse;
  prompt(...args: string[]): PromptResponse {
    const { button, text } = ask('prompt', args, true);
    return new PromptResponse(button, text);
  }
}

export class Menu {
  private readonly entries: MenuEntry[] = [];

  constructor(private readonly caption: string) {}

  addItem(label: string, handler: string): this {
    call('Menu.addItem');
    this.entries.push({ label, handler });
    return this;
  }
  addSubMenu(menu: Menu): this {
    call('Menu.addSubMenu');
    this.entries.push({ label: menu.caption, entries: menu.entries });
    return this;
  }
  addSeparator(): this {
    call('Menu.addSeparator');
    this.entries.push({ label: '', separator: true });
    return this;
  }
  addToUi(): void {
    call('Menu.addToUi');
    alsoDo({ op: 'run.menu', title: this.caption, entries: this.entries });
  }
}

export class PromptResponse {
  constructor(
    private readonly button: string,
    private readonly text: string,
  ) {}

  getSelectedButton(): string {
    call('PromptResponse.getSelectedButton');
    return this.button;
  }
  getResponseText(): string {
    call('PromptResponse.getResponseText');
    return this.text;
  }
}

function dialog(method: string, html: HtmlOutput, title: string, modal: boolean): void {
  call(`Ui.${method}`);
  const { content, width, height } = html.facts_();
  const size = { width: width ?? DIALOG.width, height: height ?? DIALOG.height };
  alsoDo({ op: 'run.show', shown: { kind: 'dialog', title, html: content, ...size, modal } });
}

/** (text), (text, buttons) or (title, text, buttons). Suspends the run, which drops its locks. */
function ask(method: string, args: string[], input: boolean): { button: string; text: string } {
  call(`Ui.${method}`);
  const [title, text] = args.length >= 3 ? args : ['', args[0]];
  return look({ op: 'run.ask', title: String(title), text: String(text), input });
}

for (const [name, type] of [
  ['Ui', Ui],
  ['Menu', Menu],
  ['PromptResponse', PromptResponse],
] as const)
  onlyWhatExists(name, type);
