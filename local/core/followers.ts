/**
 * Whatever names cells by address and must follow when lines move: formulas, conditional rules, protected ranges, merges, charts, the
 * ranges of dropdowns. What a shift rewrote is kept as a trace, so that taking the shift back also brings back what had become `#REF!`.
 */
import type { Chart, ConditionalRule, Protection, Rect, Validation } from '../gate/operations';
import { chartAfter } from './charts';
import type { Formula } from './formula';
import type { Looks } from './looks';
import { type Reference, rectAfter, type Shift, shiftReference, writeReference } from './reference';
import type { Sheet } from './sheet';
import { rewritten, tokensOf } from './tokens';

interface Pair<T> {
  before: T;
  after: T;
}

export interface Trace {
  formulas: Map<Formula, Pair<string>>;
  protections: Map<Sheet, Pair<Protection[]>>;
  rules: Map<Sheet, Pair<ConditionalRule[]>>;
  charts: Map<Sheet, Pair<readonly Chart[]>>;
  lists: Map<number, Pair<string>>;
  merges?: Pair<Rect[]>;
  filter?: Pair<Sheet['filter']>;
  bands?: Pair<Sheet['bands']>;
  names?: Pair<Sheet['names']>;
}

export class Followers {
  constructor(
    private readonly formulas: () => Iterable<Formula>,
    private readonly sheets: () => readonly Sheet[],
    private readonly sheetNamed: (name: string) => Sheet | undefined,
    private readonly validations: Looks['validations'],
  ) {}

  /** Carries everything along; where nobody touched it since, `undoing` is put back exactly. */
  follow(sheet: Sheet, axis: 'row' | 'column', shift: Shift, undoing?: Trace): Trace {
    const trace: Trace = {
      formulas: new Map(),
      protections: new Map(),
      rules: new Map(),
      charts: new Map(),
      lists: new Map(),
    };
    const points = (own: Sheet, name: string | undefined): boolean =>
      (name === undefined ? own : this.sheetNamed(name)) === sheet;
    for (const formula of this.formulas()) {
      const before = formula.text;
      const after =
        restored(undoing?.formulas.get(formula), before) ??
        `=${rewritten(formula.tokens, (reference) => shifted(reference, points(formula.sheet, reference.sheet), axis, shift))}`;
      if (after === before) continue;
      formula.text = after;
      trace.formulas.set(formula, { before, after });
    }
    this.lists(
      trace.lists,
      (reference) =>
        shifted(reference, reference.sheet !== undefined && points(sheet, reference.sheet), axis, shift),
      undoing?.lists,
    );
    if (sheet.merges.length > 0 || undoing?.merges) {
      const before = sheet.merges;
      const known = undoing?.merges;
      const after = known?.after === before ? known.before : mergesAfter(before, axis, shift);
      sheet.merges = after;
      trace.merges = { before, after };
    }
    if (sheet.filter || undoing?.filter) {
      const before = sheet.filter;
      const known = undoing?.filter;
      const range = before && rectAfter(before.range, axis, shift);
      const after = known && known.after === before ? known.before : before && range && { ...before, range };
      sheet.filter = after;
      trace.filter = { before, after };
    }
    trace.bands = carried(sheet.bands, undoing?.bands, axis, shift);
    sheet.bands = trace.bands.after;
    trace.names = carried(sheet.names, undoing?.names, axis, shift);
    sheet.names = trace.names.after;
    for (const other of this.sheets()) {
      if (other === sheet) {
        const known = undoing?.protections.get(other);
        const before = other.protections;
        const after =
          known && known.after === before ? known.before : before.flatMap((one) => guarded(one, axis, shift));
        other.protections = after;
        trace.protections.set(other, { before, after });
      }
      this.charts(sheet, other, axis, shift, trace, undoing);
      const known = undoing?.rules.get(other);
      const before = other.rules;
      if (before.length === 0) continue;
      const after =
        known && known.after === before
          ? known.before
          : before.flatMap((rule) =>
              ruled(rule, other === sheet, axis, shift, (name) => points(other, name)),
            );
      other.rules = after;
      trace.rules.set(other, { before, after });
    }
    return trace;
  }

  private charts(
    sheet: Sheet,
    other: Sheet,
    axis: 'row' | 'column',
    shift: Shift,
    trace: Trace,
    undoing: Trace | undefined,
  ): void {
    const known = undoing?.charts.get(other);
    const before = other.charts;
    if (before.length === 0) return;
    const after =
      known?.after === before
        ? known.before
        : before.map((chart) => chartAfter(chart, other === sheet, sheet.id, axis, shift));
    other.charts = after;
    trace.charts.set(other, { before, after });
  }

  /** A sheet gets another name, or none when it is deleted. */
  rename(sheet: Sheet, name: string | undefined, undoing?: Renamed): Renamed {
    const renamed: Renamed = { formulas: new Map(), lists: new Map() };
    const change = (reference: Reference): string | undefined | Reference => {
      if (reference.sheet === undefined || this.sheetNamed(reference.sheet) !== sheet) return reference;
      return name === undefined ? undefined : writeReference({ ...reference, sheet: name });
    };
    for (const formula of this.formulas()) {
      const before = formula.text;
      const after =
        restored(undoing?.formulas.get(formula), before) ?? `=${rewritten(formula.tokens, change)}`;
      if (after !== before) renamed.formulas.set(formula, { before, after });
    }
    this.lists(renamed.lists, change, undoing?.lists);
    for (const [formula, { after }] of renamed.formulas) formula.text = after;
    return renamed;
  }

  /** A deleted sheet is back: what had pointed at it points at it again, unless it was written anew. */
  restore(gone: Renamed): void {
    for (const [formula, pair] of gone.formulas) formula.text = restored(pair, formula.text) ?? formula.text;
    this.lists(new Map(), (reference) => reference, gone.lists);
  }

  /** Dropdowns that take their choices from a range keep its address as a formula. */
  private lists(
    made: Map<number, Pair<string>>,
    change: (reference: Reference) => string | undefined | Reference,
    undoing?: Map<number, Pair<string>>,
  ): void {
    for (let id = 1; id < this.validations.size; id++) {
      const rule = this.validations.at(id) as Validation;
      const before = String(rule.args[0]);
      if (rule.criteria !== 'VALUE_IN_RANGE' || !before.startsWith('=')) continue;
      const after = restored(undoing?.get(id), before) ?? `=${rewritten(tokensOf(before.slice(1)), change)}`;
      if (after === before) continue;
      this.validations.replace(id, { ...rule, args: [after, ...rule.args.slice(1)] });
      made.set(id, { before, after });
    }
  }
}

/** What a rename changed. */
export type Renamed = Pick<Trace, 'formulas' | 'lists'>;

/** The text from before, where what was made of it still stands. */
const restored = (pair: Pair<string> | undefined, now: string): string | undefined =>
  pair?.after === now ? pair.before : undefined;

function shifted(
  reference: Reference,
  pointed: boolean,
  axis: 'row' | 'column',
  shift: Shift,
): string | undefined | Reference {
  if (!pointed) return reference;
  const next = shiftReference(reference, axis, shift);
  return next === reference || next === undefined ? next : writeReference(next);
}

/** A merge grows with lines put in between, shrinks with lines taken out, and is gone once it has one cell. */
function mergesAfter(merges: readonly Rect[], axis: 'row' | 'column', shift: Shift): Rect[] {
  return merges.flatMap((merge) => {
    const after = rectAfter(merge, axis, shift);
    return after && after.rows * after.columns > 1 ? [after] : [];
  });
}

/** Things that lie on a range go where it goes, and are gone with it. */
function carried<T extends { range: Rect }>(
  before: T[],
  known: Pair<T[]> | undefined,
  axis: 'row' | 'column',
  shift: Shift,
): Pair<T[]> {
  if (known && known.after === before) return { before, after: known.before };
  if (before.length === 0) return { before, after: before };
  const after = before.flatMap((each) => {
    const range = rectAfter(each.range, axis, shift);
    return range ? [{ ...each, range }] : [];
  });
  return { before, after };
}

function guarded(protection: Protection, axis: 'row' | 'column', shift: Shift): Protection[] {
  if (!protection.range) {
    const open = protection.open?.flatMap((range) => rectAfter(range, axis, shift) ?? []);
    return [{ ...protection, ...(open && { open }) }];
  }
  const range = rectAfter(protection.range, axis, shift);
  return range ? [{ ...protection, range }] : [];
}

/** A relative address of a rule stands at a distance from the rule's first cell and goes where that cell goes. */
function ruled(
  rule: ConditionalRule,
  here: boolean,
  axis: 'row' | 'column',
  shift: Shift,
  points: (name: string | undefined) => boolean,
): ConditionalRule[] {
  const ranges = here ? rule.ranges.flatMap((range) => rectAfter(range, axis, shift) ?? []) : rule.ranges;
  const [before, after] = [rule.ranges[0], ranges[0]];
  if (!before || !after) return [];
  if (rule.formula === '') return [{ ...rule, ranges }];
  const moved = after[axis] - before[axis];
  const fixed = axis === 'row' ? 'fixedRow' : 'fixedColumn';
  const formula = `=${rewritten(tokensOf(rule.formula.slice(1)), (reference) => {
    if (!points(reference.sheet)) return reference;
    if (reference.end || reference.start[fixed]) return shifted(reference, true, axis, shift);
    if (moved === 0) return reference;
    const start = { ...reference.start, [axis]: reference.start[axis] + moved };
    return writeReference({ ...reference, start });
  })}`;
  return [{ ...rule, ranges, formula }];
}
