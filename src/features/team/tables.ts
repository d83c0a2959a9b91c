/** The table of the team: who works here, and as what. */
import { ROLE_WORDS, ROLES } from '../../kernel/role';
import { choice, day, id, type RowOf, table, text } from '../../kernel/table';
import { importOf } from '../../kernel/usual';

const CHOICES = ROLES.map((key) => ({ key, words: ROLE_WORDS[key] }));

/** Of whoever leaves; nothing stands there for all others. */
export const STATES = [
  { key: 'leaving', words: { id: 'Akan keluar', en: 'Leaving' } },
  { key: 'left', words: { id: 'Keluar', en: 'Left' } },
] as const;

/** Only the owner writes it, by hard protection; everybody's rights follow from it. */
export const team = table({
  key: 'team',
  sheet: { id: 'Tim', en: 'Team' },
  prefix: 'TIM',
  digits: 3,
  color: '#5F6368',
  typedRows: true,
  hidden: true,
  only: 'owner',
  columns: {
    name: text({ header: { id: 'Nama', en: 'Name' }, writer: 'person', width: 160, needed: true }),
    email: text({
      header: { id: 'E-mail', en: 'E-mail' },
      writer: 'person',
      width: 200,
      needed: true,
      unique: true,
    }),
    role: choice(CHOICES, {
      header: { id: 'Peran', en: 'Role' },
      writer: 'person',
      width: 100,
      needed: true,
    }),
    hours: text({ header: { id: 'Jam kerja', en: 'Hours' }, writer: 'person', width: 140 }),
    from: day({
      header: { id: 'Mulai', en: 'From' },
      writer: 'person',
      width: 95,
      help: {
        id: 'Haknya mulai hari ini. Kosong: sejak sekarang.',
        en: 'Rights begin on this day. Empty: from now on.',
      },
    }),
    until: day({
      header: { id: 'Keluar', en: 'Until' },
      writer: 'person',
      width: 95,
      help: {
        id: 'Sejak hari ini haknya berakhir. Serah terima: Atur → Tim & peran.',
        en: 'From this day on all rights end. Hand-over: Set up → Team and roles.',
      },
    }),
    state: choice(STATES, { header: { id: 'Keadaan', en: 'State' }, writer: 'rapi', width: 110 }),
    id: id({ header: { id: 'ID', en: 'ID' }, writer: 'rapi', shown: 'grouped', width: 90 }),
    source: importOf(),
    /** Id of whoever takes over what is open on the day of leaving, and what somebody gives to the name of who left later on. */
    heir: text({ header: { id: 'Penerus', en: 'Successor' }, writer: 'rapi', shown: 'hidden', later: true }),
  },
});

export const SHARES = [
  { key: 'wanted', words: { id: 'Menunggu', en: 'Waiting' } },
  { key: 'shared', words: { id: 'Dibagikan', en: 'Shared' } },
  { key: 'ending', words: { id: 'Akan dicabut', en: 'To be withdrawn' } },
  { key: 'ended', words: { id: 'Dicabut', en: 'Withdrawn' } },
  { key: 'refused', words: { id: 'Ditolak Google', en: 'Refused by Google' } },
  // Another keeper's, or of the workbook that this one was copied from.
  { key: 'foreign', words: { id: 'Atur sendiri di Drive', en: 'Set it in Drive yourself' } },
] as const;

/** Whom Rapi lets into which of its Drive folders: what is wanted stands in rows, the keeper's runs carry it out. */
export const shares = table({
  key: 'shares',
  sheet: { id: 'Folder', en: 'Folders' },
  prefix: 'FLD',
  digits: 3,
  color: '#5F6368',
  hidden: true,
  columns: {
    /** Name of the project; of the role, where it is a role's folder. */
    name: text({ header: { id: 'Folder', en: 'Folder' }, writer: 'rapi', width: 180 }),
    /** `project:hampers`, `role:content`: the same folder for everybody. */
    folder: text({ header: { id: 'Kunci', en: 'Key' }, writer: 'rapi', shown: 'hidden' }),
    email: text({ header: { id: 'E-mail', en: 'E-mail' }, writer: 'rapi', width: 200 }),
    state: choice(SHARES, { header: { id: 'Keadaan', en: 'State' }, writer: 'rapi', width: 110 }),
    link: text({ header: { id: 'Tautan', en: 'Link' }, writer: 'rapi', width: 240 }),
    permission: text({ header: { id: 'Izin', en: 'Permission' }, writer: 'rapi', shown: 'hidden' }),
    id: id({ header: { id: 'ID', en: 'ID' }, writer: 'rapi', shown: 'grouped', width: 90 }),
  },
});

export type Person = RowOf<typeof team>;
export type Share = RowOf<typeof shares>;
