/** The table of the team: who works here, and as what. */
import { ROLE_WORDS, ROLES } from '../../kernel/role';
import { choice, day, id, type RowOf, table, text } from '../../kernel/table';

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
    from: day({ header: { id: 'Mulai', en: 'From' }, writer: 'person', width: 95 }),
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
    source: text({ header: { id: 'Impor', en: 'Import' }, writer: 'rapi', shown: 'hidden' }),
    /** Id of whoever takes over what is open on the day of leaving; empty once that is done. */
    heir: text({ header: { id: 'Penerus', en: 'Successor' }, writer: 'rapi', shown: 'hidden', later: true }),
  },
});

export type Person = RowOf<typeof team>;
