/** Clock triggers: they run as the person who made them, who alone sees them. */

export type When =
  | { readonly every: 'quarter' | 'hour' }
  /** In this hour of this zone's wall clock; some minute of it, by Google's choice. */
  | { readonly every: 'day'; readonly hour: number; readonly zone: string };

export interface Triggers {
  /** The handler of each standing trigger of this person; one round trip. */
  standing(): readonly string[];
  /** A standing trigger every quarter of an hour, every hour, or every day. */
  add(handler: string, when: When): void;
  /** Takes away what this person has of it beyond one. */
  thin(handler: string): void;
}
