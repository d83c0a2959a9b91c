/** Drive by the advanced service v3 with the scope `drive.file`: files that Rapi itself made, and nothing else. */
import type { Drive as DrivePort, NewFile, StoredFile } from '../ports/drive';

const FOLDER = 'application/vnd.google-apps.folder';
const TEXT = 'text/plain';
const HTML = 'text/html';
const PDF = 'application/pdf';
const FACTS = 'id,name,size,sha256Checksum,createdTime,appProperties,mimeType,trashed,permissionIds';
const PAGE = 1_000;

type Service = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type Resource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

export class GoogleDrive implements DrivePort {
  newIds(count: number): readonly string[] {
    return patient((service) => service.generateIds({ count, space: 'drive' })).ids ?? [];
  }

  makeFolder(id: string, name: string, notes: Readonly<Record<string, string>>, parent?: string): void {
    const parents = parent && { parents: [parent] };
    this.once({ id, name, mimeType: FOLDER, appProperties: notes, ...parents }, undefined);
  }

  put({ id, name, folder, text, notes, as }: NewFile, gone?: () => void): void {
    const mimeType = as === 'pdf' ? PDF : TEXT;
    const made = { id, name, mimeType, parents: [folder], appProperties: notes };
    // Converted before it is kept: nothing else lies in Drive in between that would have to be cleared away.
    const media =
      as === 'pdf'
        ? Utilities.newBlob(text, HTML, `${name}.html`).getAs(PDF).setName(name)
        : Utilities.newBlob(text, TEXT, name);
    const work = () =>
      // An id that is taken is this very file, left by a run that was stopped.
      this.once(made, media) ||
      patient((service) => service.update({ name, appProperties: notes }, id, media, { fields: 'id' }));
    if (!gone) work();
    else if (!unless(NOT_FOUND, work)) gone();
  }

  read(id: string): string | undefined {
    // Neither is a file that is there and is not given: whoever knows that it is listed says so.
    const got: unknown = unless(/not found|cannot be downloaded|binary content/i, () =>
      patient((service) => service.get(id, { alt: 'media' })),
    );
    // Documented nowhere: a text comes as a string in some reports, as a Blob in others.
    return got === undefined || typeof got === 'string'
      ? got
      : (got as GoogleAppsScript.Base.Blob).getDataAsString('UTF-8');
  }

  list(folder?: string, trash = false): readonly StoredFile[] {
    // Without this word Drive lists what lies in the trash too.
    const terms = [folder === undefined ? [] : `'${folder}' in parents`, trash ? [] : 'trashed = false'];
    const q = terms.flat().join(' and ');
    const found: StoredFile[] = [];
    let pageToken: string | undefined;
    do {
      // A folder that is gone for good is not found itself.
      const page = unless(NOT_FOUND, () =>
        patient((service) =>
          service.list({
            ...(q !== '' && { q }),
            pageSize: PAGE,
            spaces: 'drive',
            fields: `nextPageToken,files(${FACTS})`,
            ...(pageToken !== undefined && { pageToken }),
          }),
        ),
      );
      for (const file of page?.files ?? []) if (file.mimeType !== FOLDER) found.push(facts(file));
      pageToken = page?.nextPageToken;
    } while (pageToken !== undefined);
    return found;
  }

  note(id: string, notes: Readonly<Record<string, string>>, trashed?: boolean): void {
    const change = { appProperties: notes, ...(trashed !== undefined && { trashed }) };
    patient((service) => service.update(change as Resource, id));
  }

  remove(id: string): void {
    unless(NOT_FOUND, () => patient((service) => service.remove(id)));
  }

  /** False where a file of this id is there already. */
  private once(resource: object, media: GoogleAppsScript.Base.Blob | undefined): boolean {
    const blob = media as GoogleAppsScript.Base.Blob;
    const made = unless(/already exists/i, () =>
      patient((service) => service.create(resource as Resource, blob, { fields: 'id' })),
    );
    return made !== undefined;
  }
}

const NOT_FOUND = /not found/i;

/** Undefined where Google says this. */
function unless<R>(words: RegExp, ask: () => R): R | undefined {
  try {
    return ask();
  } catch (error) {
    if (isAbout(error, words)) return undefined;
    throw error;
  }
}

/** Google asks to come back a moment later when it is busy; more patience than seven seconds is the next run's. */
const TRIES = 4;
const BUSY = /rate limit|too many requests|internal error|backend error|service unavailable|empty response/i;

export function patient<R>(ask: (service: Service) => R): R {
  for (let tried = 1; ; tried++) {
    try {
      return ask(files());
    } catch (error) {
      if (tried >= TRIES || !isAbout(error, BUSY)) throw error;
      Utilities.sleep(500 * 2 ** tried);
    }
  }
}

/** The types call it possibly undefined, and it is where somebody took it out of the manifest. */
function files(): Service {
  const service = typeof Drive === 'undefined' ? undefined : Drive.Files;
  if (!service) throw new Error('The advanced service Drive is not in the manifest.');
  return service;
}

export function isAbout(error: unknown, words: RegExp): boolean {
  return error instanceof Error && words.test(error.message);
}

function facts(file: Resource): StoredFile {
  return {
    id: file.id ?? '',
    name: file.name ?? '',
    size: Number(file.size ?? 0),
    sha256: (file as { sha256Checksum?: string }).sha256Checksum ?? '',
    createdAt: Date.parse(file.createdTime ?? '') || 0,
    notes: (file.appProperties as Record<string, string> | undefined) ?? {},
    trashed: file.trashed ?? false,
    open: (file.permissionIds ?? []).some((id) => id.startsWith('anyone')),
  };
}
