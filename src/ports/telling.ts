/** What a text to a customer may say of a record. The feature of the record tells it; answer templates are filled from it. */
import type { CardStep } from '../kernel/protocol';
import type { Bilingual } from '../kernel/words';

/** A blank that a record can fill, under its name in both languages: `{no_pesanan}`, `{order_no}`. */
export interface Told {
  readonly name: Bilingual;
  /** Empty where nobody has written it down yet. */
  readonly text: string;
  /** Where a person writes it down: *No. resi di PSN-000058*. */
  readonly where: string;
}

export interface Telling {
  /** What it is about, in words: `PSN-000058 · Yuni (contoh)`. */
  readonly about: string;
  /** `62812…`; empty where there is none, or the role may not see it. */
  readonly phone: string;
  readonly email: string;
  readonly told: readonly Told[];
  /** What was asked: a template of this title is offered first. */
  readonly subject?: string;
  /** What says, once a person has sent it, that it was answered. */
  readonly answered?: CardStep;
  /** Key of the sentence that says why no text is prepared for it. */
  readonly closed?: string;
}
