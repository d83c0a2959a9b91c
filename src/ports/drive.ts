/** What Rapi asks of Drive: folders of files that it made itself, for the person who runs it. Nobody else sees them. */

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  /** Bytes, and their SHA-256 in hex, as Drive itself works them out: no download. */
  readonly size: number;
  readonly sha256: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Rapi's own notes on the file. */
  readonly notes: Readonly<Record<string, string>>;
  /** It lies in the trash, where a person or Rapi put it; Drive empties that after 30 days. */
  readonly trashed: boolean;
  /** Anybody can read it, with its link or without; absent where nobody told. */
  readonly open?: boolean;
}

export interface NewFile {
  /** Asked for before: the same file, made again, is the same file. */
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  readonly text: string;
  readonly notes: Readonly<Record<string, string>>;
  /** The text is HTML, and the file the PDF that Google makes of it; otherwise it is a text as it stands. */
  readonly as?: 'pdf';
}

export interface Drive {
  /** Fresh ids for files; one round trip however many, at most 1,000. */
  newIds(count: number): readonly string[];
  /** Makes a folder under this id, or leaves the one that is there; in another one where `parent` says so. */
  makeFolder(id: string, name: string, notes: Readonly<Record<string, string>>, parent?: string): void;
  /**
   * Makes a file under its id; where a run that was stopped left one, what it holds is replaced. `gone` is called where its folder is not there any more:
   * somebody deleted it, or it became another person's.
   */
  put(file: NewFile, gone?: () => void): void;
  /** The text of a file, or undefined where this person does not see such a file. */
  read(id: string): string | undefined;
  /** All files of a folder, newest first; without one every file that Rapi made for this person, and none where that folder is gone. `trash`: also those in it. One round trip a thousand. */
  list(folder?: string, trash?: boolean): readonly StoredFile[];
  /** Sets these notes, leaves the others (an empty text says that there is none any more), and puts the file into the trash or takes it out. */
  note(id: string, notes: Readonly<Record<string, string>>, trashed?: boolean): void;
  /** Takes a file away for good; nothing where it is gone already. */
  remove(id: string): void;
}

/** Whom Rapi lets into a folder that it made for the person who runs it. */
export interface Shares {
  /**
   * Lets this address write in the folder; Google tells them by mail. The id of the permission, the same for whoever is in already; `address` where Google
   * does not take it, `quota` where it shares no more today. One round trip.
   */
  share(
    folder: string,
    email: string,
  ): { readonly permission: string } | { readonly refused: 'address' | 'quota' };
  /** Nothing where the permission or the folder is gone already. One round trip. */
  unshare(folder: string, permission: string): void;
}
