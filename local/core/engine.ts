/** Works out what simple formulas are not: puts them into the mirror, has it evaluated once, and reads the results. */
import type { CellValue } from '../gate/operations';
import { type CustomNeeds, customResults } from './custom';
import type { Area, Formula } from './formula';
import { readCell } from './ironcalc';
import { Mirror, type MirrorNeeds } from './mirror';
import type { Sheet } from './sheet';
import { tokensOf } from './tokens';

export interface EngineNeeds extends MirrorNeeds, CustomNeeds {
  isSimple(formula: Formula): boolean;
}

/** Functions that name cells by text: the mirror cannot know which, so they are refused rather than wrong. */
const UNKNOWABLE = /^(?:INDIRECT|OFFSET)$/i;
/** Past this many inputs the mirror is made anew: it keeps a history of all of them. */
const OLD = 300_000;
/** Where formulas that lie on no cell stand on the first tab, below the companions. */
const PROBES = 500_000;

export class Engine {
  private mirror: Mirror | undefined;

  constructor(private readonly needs: EngineNeeds) {}

  clear(): void {
    this.mirror?.model.free();
    this.mirror = undefined;
  }

  drop(formula: Formula): void {
    this.mirror?.drop(formula);
  }

  touch(area: Area): void {
    this.mirror?.touch(area);
  }

  /** Works out these formulas, and with them every other one in the mirror that is out of date. */
  calculate(formulas: Formula[]): void {
    if (this.mirror && this.mirror.inputs > OLD && this.mirror.incomplete.size === 0) this.clear();
    this.mirror ??= new Mirror(this.needs);
    const { mirror, needs } = this;
    for (const formula of formulas) {
      const own = this.ownResults(formula);
      if (own) finish(formula, own);
      else mirror.place(formula);
    }
    const stale = [...mirror.placed.keys()].filter(
      (one) => !one.fresh && !needs.isSimple(one) && !mirror.incomplete.has(one),
    );
    if (stale.length === 0) return;
    for (const one of stale) if (one.volatile) mirror.write(one);
    mirror.model.evaluate();
    const wide = stale.flatMap((formula) => {
      const [width, height] = this.size(mirror, formula);
      return width * height > 1 ? [{ formula, width, cells: width * height }] : [];
    });
    for (const { formula, width, cells } of wide) {
      for (let index = 1; index < cells; index++) mirror.companion(formula, index, width);
    }
    if (wide.length > 0) mirror.model.evaluate();
    for (const one of stale) finish(one, this.results(mirror, one));
  }

  /** Values of formulas that lie on no cell; they are asked together and leave nothing behind. */
  probe(sheet: Sheet, texts: string[]): CellValue[] {
    this.mirror ??= new Mirror(this.needs);
    const { mirror, needs } = this;
    const { model } = mirror;
    const formulas = texts.map((text) => ({ sheet, tokens: tokensOf(text.slice(1)) }));
    formulas.forEach((formula, index) => {
      for (const token of formula.tokens) {
        const area = needs.areaOf({ sheet }, token);
        if (area) mirror.show(area);
      }
      model.setUserInput(0, PROBES + index, 1, `=${mirror.translated(formula)}`);
      model.setUserInput(0, PROBES + index, 2, `=A${PROBES + index}&""`);
    });
    model.evaluate();
    const values = formulas.map((_, index) => readCell(model, [0, PROBES + index, 1], [PROBES + index, 2]));
    model.rangeClearContents(0, PROBES, 1, PROBES + formulas.length, 2);
    mirror.inputs += 2 * formulas.length;
    return values;
  }

  private ownResults(formula: Formula): CellValue[][] | undefined {
    const unknowable = formula.tokens.some(({ kind, text }) => kind === 'call' && UNKNOWABLE.test(text));
    return unknowable ? [[{ error: '#NAME?' }]] : customResults(formula, this.needs);
  }

  /** Columns and rows that the formula's results fill. */
  private size(mirror: Mirror, formula: Formula): [number, number] {
    const { top, left } = formula.area();
    const found = mirror.model.getCellArrayStructure(mirror.index(formula.sheet), top, left);
    return typeof found === 'object' && 'DynamicAnchor' in found ? found.DynamicAnchor : [1, 1];
  }

  private results(mirror: Mirror, formula: Formula): CellValue[][] {
    const [width, height] = this.size(mirror, formula);
    const { top, left } = formula.area();
    const companion = mirror.placed.get(formula)?.companion as number;
    const tab = mirror.index(formula.sheet);
    return Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (_, right) =>
        readCell(mirror.model, [tab, top + down, left + right], [companion, down * width + right + 1]),
      ),
    );
  }
}

function finish(formula: Formula, results: CellValue[][]): void {
  formula.value = results[0]?.[0] ?? '';
  formula.spill = results.length > 1 || (results[0]?.length ?? 0) > 1 ? results : undefined;
  formula.fresh = true;
}
