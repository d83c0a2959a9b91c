/**
 * The history of the book. A `Change` is already done; calling it takes it back and gives the change that does it again.
 * Changes name rows and columns by identity, so one of them can be taken back although others came after it.
 */

export type Change = () => Change;

/** A point in the history that `rewind` returns to, as often as wanted. */
export interface Mark {
  readonly position: number;
}

/** How many edits of one person Ctrl+Z can take back. */
const STEPS = 100;

interface Step {
  by: string;
  changes: Change[];
}

interface Kept {
  /** The step that was open, and where in `done` it stands once it holds something. */
  open: { by: string; index: number } | undefined;
  done: Step[];
  undone: Step[];
  restore: () => void;
}

export class History {
  /** Everything since the oldest mark; empty while nobody holds one. */
  private log: Change[] = [];
  private readonly marks = new Map<Mark, Kept>();
  private done: Step[] = [];
  private undone: Step[] = [];
  private open: Step | undefined;

  /** Ends the step that is open and begins this person's next one. */
  step(by: string | undefined): void {
    this.open = by === undefined ? undefined : { by, changes: [] };
  }

  /** `content` is what Ctrl+Z knows: cells and structure, not properties, caches or triggers. */
  record(change: Change, content: boolean): void {
    if (this.marks.size > 0) this.log.push(change);
    if (!content || !this.open) return;
    const step = this.open;
    if (step.changes.length === 0) {
      this.done.push(step);
      this.undone = this.undone.filter((other) => other.by !== step.by);
      this.forgetOldest(step.by);
    }
    step.changes.push(change);
  }

  undo(by: string): boolean {
    return this.turn(by, this.done, this.undone);
  }

  redo(by: string): boolean {
    return this.turn(by, this.undone, this.done);
  }

  /** `restore` brings back what no change covers, such as counters. */
  mark(restore: () => void): Mark {
    const mark = { position: this.log.length };
    const open = this.open && { by: this.open.by, index: this.done.indexOf(this.open) };
    this.marks.set(mark, { open, done: this.done.map(copy), undone: this.undone.map(copy), restore });
    return mark;
  }

  rewind(mark: Mark): void {
    const kept = this.marks.get(mark);
    if (!kept || mark.position > this.log.length)
      throw new Error('This mark was released or lies in a history that was rewound.');
    while (this.log.length > mark.position) (this.log.pop() as Change)();
    this.done = kept.done.map(copy);
    this.open = kept.open && (this.done[kept.open.index] ?? { by: kept.open.by, changes: [] });
    this.undone = kept.undone.map(copy);
    kept.restore();
  }

  release(mark: Mark): void {
    this.marks.delete(mark);
    if (this.marks.size === 0) this.log = [];
  }

  private turn(by: string, from: Step[], to: Step[]): boolean {
    this.open = undefined;
    const index = from.findLastIndex((step) => step.by === by);
    const [step] = index < 0 ? [] : from.splice(index, 1);
    if (!step) return false;
    const inverse: Change[] = [];
    for (const change of step.changes.toReversed()) {
      const again = change();
      inverse.push(again);
      if (this.marks.size > 0) this.log.push(again);
    }
    to.push({ by, changes: inverse });
    return true;
  }

  private forgetOldest(by: string): void {
    if (this.done.filter((step) => step.by === by).length <= STEPS) return;
    this.done.splice(
      this.done.findIndex((step) => step.by === by),
      1,
    );
  }
}

const copy = (step: Step): Step => ({ by: step.by, changes: [...step.changes] });
