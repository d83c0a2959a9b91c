/** Google's services behind the ports. Nothing here decides anything; each promise is written at the port. */
import type { Moment } from '../kernel/day';
import { masked } from '../kernel/text';
import type { Lock, Mail, People, Properties, Screen, World } from '../ports/world';
import { charts } from './charts';
import { GoogleDrive } from './drive';
import { GoogleSheets } from './sheets';
import { triggers } from './triggers';
import { lacking } from './whole/allowed';
import { GoogleBook } from './whole/book';
import { secrets } from './whole/secrets';
import { shares } from './whole/shares';

/** The one world of a run; made by the door, for nothing may be touched at the top level. */
export function world(lock: Lock = documentLock(), started = Date.now() as Moment): World {
  return {
    sheets: new GoogleSheets(),
    properties: documentProperties(),
    secrets: secrets(),
    lock,
    started,
    // A second lock object would wait for the first one in vain.
    anew: () => world(lock, started),
    people,
    screen,
    book: new GoogleBook(),
    charts,
    drive: new GoogleDrive(),
    shares,
    triggers,
    mail,
    digest,
    now: () => Date.now() as Moment,
    unique: () => Utilities.getUuid(),
    log: (text) => console.log(masked(text)),
  };
}

function documentProperties(): Properties {
  let store: GoogleAppsScript.Properties.Properties | undefined;
  const own = (): GoogleAppsScript.Properties.Properties => {
    store = store ?? PropertiesService.getDocumentProperties();
    return store;
  };
  return {
    all: () => own().getProperties(),
    set: (values) => {
      own().setProperties(values);
    },
    remove: (key) => {
      own().deleteProperty(key);
    },
  };
}

function documentLock(): Lock {
  // One lock object for the whole run: a second one can block until its timeout, and a second `tryLock` on the same one succeeds for nothing.
  let lock: GoogleAppsScript.Lock.Lock | undefined;
  return {
    take: (milliseconds) => {
      lock = lock ?? LockService.getDocumentLock();
      return lock.tryLock(milliseconds);
    },
    held: () => lock?.hasLock() ?? false,
    release: () => lock?.releaseLock(),
  };
}

/** One service call, no round trip; bytes come signed, as Java's are. */
function digest(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
}

const people: People = {
  email: () => Session.getEffectiveUser().getEmail(),
  lacking,
};

const mail: Mail = {
  send: ({ to, subject, text }) => {
    try {
      MailApp.sendEmail(to, subject, text);
      return true;
    } catch (error) {
      console.log(masked(String(error)));
      return false;
    }
  },
  remaining: () => MailApp.getRemainingDailyQuota(),
};

/** As wide as a notebook's screen allows; Google and the local host cut what does not fit. */
const WIDE = { width: 1120, height: 640 };

const screen: Screen = {
  sidebar: (title, html) =>
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title)),
  dialog: (title, html) =>
    SpreadsheetApp.getUi().showModalDialog(
      HtmlService.createHtmlOutput(html).setWidth(WIDE.width).setHeight(WIDE.height),
      title,
    ),
  toast: (text) => {
    SpreadsheetApp.getActive().toast(text, 'Rapi');
  },
  selection: () => {
    const range = SpreadsheetApp.getActive().getActiveRange();
    return range
      ? { sheet: range.getSheet().getSheetId(), row: range.getRow(), rows: range.getNumRows() }
      : undefined;
  },
  selectedBlocks: () => {
    const chosen = SpreadsheetApp.getActive().getActiveRangeList();
    const ranges = chosen?.getRanges() ?? [];
    const [first] = ranges;
    return first
      ? {
          sheet: first.getSheet().getSheetId(),
          blocks: ranges.map((range) => ({ row: range.getRow(), rows: range.getNumRows() })),
        }
      : undefined;
  },
  filteredOut: (rows) => {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    return sheet.getFilter() ? rows.filter((row) => sheet.isRowHiddenByFilter(row)) : [];
  },
};
