/** What each contender can do with its table of a thousand records; rows are counted from the first record. */
export interface Operations {
  /** What any call of it costs before it has touched the table. */
  nothing(): void;
  /** Puts these records as its own writes leave them. */
  prepare(rows: readonly number[]): void;
  load(): number;
  insert(count: number): void;
  /** Sets one field of these records. */
  update(rows: readonly number[]): void;
  archive(rows: readonly number[]): void;
}
