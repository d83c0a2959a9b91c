/**
 * The part of the book that the engine sees: tabs named by sheet id, formulas in their own cells, and of all other cells only
 * those that formulas refer to.
 */
import type { Model } from '@ironcalc/wasm';
import type { CellValue } from '../gate/operations';
import { type Area, type Formula, meets } from './formula';
import { dateSource, emptyModel, inputOf, reserve } from './ironcalc';
import { columnName } from './reference';
import type { Sheet } from './sheet';
import { REF, type Token } from './tokens';

export interface MirrorNeeds {
  valueAt(sheet: Sheet, row: number, column: number): CellValue;
  literalAt(sheet: Sheet, row: number, column: number): CellValue;
  formulaAt(sheet: Sheet, row: number, column: number): Formula | undefined;
  isCustom(name: string): boolean;
  clock(): number;
  areas(formula: Formula): Area[];
  areaOf(formula: { sheet: Sheet }, token: Token): Area | undefined;
  standard(tokens: Token[]): Token[] | undefined;
}

interface Place {
  row: number;
  column: number;
  /** Row of its companion on the first tab. */
  companion: number;
}

interface Tab {
  index: number;
  areas: Area[];
  /** What each cell was last given. */
  inputs: Map<number, string>;
}
const cellKey = (row: number, column: number): number => row * 20_000 + column;
const tabName = (sheet: Sheet): string => `Tab_${sheet.id}`;

export class Mirror {
  readonly model: Model = emptyModel();
  readonly placed = new Map<Formula, Place>();
  /** Formulas whose cells are still being given: a calculation that starts meanwhile must not take their results. */
  readonly incomplete = new Set<Formula>();
  /** How often anything was given: the engine remembers each for an undo that nobody asks for. */
  inputs = 0;
  private readonly tabs = new Map<Sheet, Tab>();

  constructor(private readonly needs: MirrorNeeds) {}

  index(sheet: Sheet): number {
    return this.tab(sheet).index;
  }

  /** Puts a formula and all it refers to into the mirror. */
  place(formula: Formula): void {
    if (this.placed.has(formula)) return;
    const { top, left } = formula.area();
    const place = { row: top, column: left, companion: ++this.inputs };
    this.placed.set(formula, place);
    this.incomplete.add(formula);
    // What it refers to comes first: the engine takes a result's date format from there, and must know the tabs by then.
    for (const area of this.needs.areas(formula)) this.show(area);
    this.write(formula);
    this.companion(formula, 0, 1);
    this.incomplete.delete(formula);
  }

  /** Gives a formula again, because the clock it reads has moved. */
  write(formula: Formula): void {
    const { row, column } = this.placed.get(formula) as Place;
    this.input(this.tab(formula.sheet), row, column, `=${this.translated(formula)}`);
  }

  /** A companion for the result number `index` of an array that is `width` wide. */
  companion(formula: Formula, index: number, width: number): void {
    const { row, column, companion } = this.placed.get(formula) as Place;
    const cell = `${columnName(column + (index % width))}${row + Math.floor(index / width)}`;
    this.model.setUserInput(0, companion, index + 1, `=${tabName(formula.sheet)}!${cell}&""`);
  }

  drop(formula: Formula): void {
    const place = this.placed.get(formula);
    this.placed.delete(formula);
    if (place) this.input(this.tab(formula.sheet), place.row, place.column, '');
  }

  /** Makes the mirror show an area from now on. */
  show(area: Area): void {
    const tab = this.tab(area.sheet);
    if (tab.areas.some((known) => within(area, known))) return;
    tab.areas.push(area);
    reserve((area.bottom - area.top + 1) * (area.right - area.left + 1));
    this.give(tab, area);
  }

  /** Cells changed: those the mirror shows are given again. */
  touch(area: Area): void {
    const tab = this.tabs.get(area.sheet);
    for (const part of tab?.areas ?? []) if (meets(part, area)) this.give(tab as Tab, common(part, area));
  }

  /** The formula as the mirror spells it: tabs by id, open ends closed, the book's clock instead of the machine's. */
  translated(formula: { sheet: Sheet; tokens: Token[] }): string {
    const tokens = this.needs.standard(formula.tokens) ?? [];
    const parts: string[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as Token;
      const empty = tokens[index + 1]?.kind === 'open' && tokens[index + 2]?.kind === 'close';
      if (token.kind === 'call' && empty && /^(?:TODAY|NOW)$/i.test(token.text)) {
        const now = this.needs.clock();
        parts.push(dateSource(/^NOW$/i.test(token.text) ? now : Math.floor(now)));
        index += 2;
      } else if (token.reference) {
        const area = this.needs.areaOf(formula, token);
        parts.push(area ? addressed(area, token) : REF);
      } else if (token.kind === 'error') parts.push(token.text.slice(token.text.lastIndexOf('#')));
      else parts.push(token.text);
    }
    return parts.join('');
  }

  private tab(sheet: Sheet): Tab {
    const known = this.tabs.get(sheet);
    if (known) return known;
    this.model.newSheet();
    const tab = { index: this.tabs.size + 1, areas: [], inputs: new Map() };
    this.model.renameSheet(tab.index, tabName(sheet));
    this.tabs.set(sheet, tab);
    return tab;
  }

  private give(tab: Tab, area: Area): void {
    const { needs } = this;
    const bottom = Math.min(area.bottom, area.sheet.rows.length);
    const right = Math.min(area.right, area.sheet.columns.length);
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        const formula = needs.formulaAt(area.sheet, row, column);
        if (!formula) this.value(tab, row, column, needs.literalAt(area.sheet, row, column));
        else if (!this.isCustom(formula)) this.place(formula);
        else this.value(tab, row, column, needs.valueAt(area.sheet, row, column));
      }
    }
  }

  private isCustom(formula: Formula): boolean {
    const [call] = formula.tokens;
    return call?.kind === 'call' && this.needs.isCustom(call.text);
  }

  private value(tab: Tab, row: number, column: number, value: CellValue): void {
    if (!this.input(tab, row, column, inputOf(value))) return;
    if (typeof value !== 'object' || !('date' in value)) return;
    const area = { sheet: tab.index, row, column, width: 1, height: 1 };
    this.model.updateRangeStyle(area, 'num_fmt', 'yyyy-mm-dd');
  }

  private input(tab: Tab, row: number, column: number, input: string): boolean {
    const key = cellKey(row, column);
    if ((tab.inputs.get(key) ?? '') === input) return false;
    tab.inputs.set(key, input);
    this.inputs++;
    this.model.setUserInput(tab.index, row, column, input);
    return true;
  }
}

const within = (a: Area, b: Area): boolean =>
  a.top >= b.top && a.left >= b.left && a.bottom <= b.bottom && a.right <= b.right;

const common = (a: Area, b: Area): Area => ({
  sheet: a.sheet,
  top: Math.max(a.top, b.top),
  left: Math.max(a.left, b.left),
  bottom: Math.min(a.bottom, b.bottom),
  right: Math.min(a.right, b.right),
});

function addressed(area: Area, token: Token): string {
  const first = `${tabName(area.sheet)}!${columnName(area.left)}${area.top}`;
  return token.reference?.end ? `${first}:${columnName(area.right)}${area.bottom}` : first;
}
