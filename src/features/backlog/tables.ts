/** The tables of the backlog: items of work, and what happened to them. */
import { MOSCOW } from '../../kernel/choices';
import {
  choice,
  count,
  countOr0,
  day,
  decimal,
  flag,
  id,
  longText,
  moment,
  money,
  type RowOf,
  sharesOr0,
  table,
  text,
} from '../../kernel/table';
import { happenedAt, importOf, ownNumber } from '../../kernel/usual';
import { EVENTS, IMPACTS, KINDS, LEVELS, REPEATS, SORTS, STATES, STATUSES, URGENCIES } from './choices';

// A panel takes the choices from here.
export {
  IMPACTS,
  KINDS,
  LEVELS,
  METHODS,
  type Method,
  REPEATS,
  SORTS,
  STATES,
  STATUSES,
  type State,
  URGENCIES,
} from './choices';

export { DECIDES } from './roles';

const BLUE = '#0B57D0';

const SCALE = ['Salah satu dari 1, 2, 3, 5, 8, 13, 20.', 'One of 1, 2, 3, 5, 8, 13, 20.'] as const;

/** A column that people fill, behind the visible ones. */
function grouped(idWord: string, en: string, width: number, helpId?: string, helpEn?: string) {
  return {
    header: { id: idWord, en },
    writer: 'person' as const,
    shown: 'grouped' as const,
    width,
    ...(helpId && helpEn && { help: { id: helpId, en: helpEn } }),
  };
}

export const items = table({
  key: 'backlog',
  sheet: { id: 'Backlog', en: 'Backlog' },
  prefix: 'BLG',
  color: BLUE,
  typedRows: true,
  colours: [
    { column: 'due', when: '{mark}="late"', tone: 'act' },
    { column: 'blocker', when: 'AND(LEN({blocker})>0;LEN({mark})>0)', tone: 'watch' },
  ],
  columns: {
    id: id({ header: { id: 'No.', en: 'No.' }, writer: 'rapi', width: 95 }),
    kind: choice(KINDS, { header: { id: 'Jenis', en: 'Kind' }, writer: 'person', width: 95, needed: true }),
    title: text({ header: { id: 'Judul', en: 'Title' }, writer: 'person', width: 250, needed: true }),
    owner: text({
      header: { id: 'Penanggung jawab', en: 'Owner' },
      writer: 'person',
      width: 130,
      people: true,
    }),
    due: day({ header: { id: 'Tenggat', en: 'Due' }, writer: 'person', width: 90 }),
    /** What a person chooses; `state` is what holds, so that a choice nobody acted on is seen. */
    status: choice(STATUSES, { header: { id: 'Status', en: 'Status' }, writer: 'acts', width: 100 }),
    blocker: text({ header: { id: 'Hambatan', en: 'Blocker' }, writer: 'person', width: 170 }),
    rank: count({ header: { id: 'Peringkat', en: 'Rank' }, writer: 'rapi', cached: true, width: 75 }),
    /** `late`, or `open`: what colours the due day and the blocker. It follows from the day too. */
    mark: text({
      header: { id: 'Tanda', en: 'Mark' },
      writer: 'rapi',
      cached: true,
      shown: 'hidden',
    }),
    score: decimal({
      header: { id: 'Skor', en: 'Score' },
      writer: 'rapi',
      cached: true,
      shown: 'grouped',
      width: 75,
    }),
    scoreNote: text({
      header: { id: 'Catatan skor', en: 'Score note' },
      writer: 'rapi',
      cached: true,
      shown: 'grouped',
      width: 320,
    }),
    urgency: choice(URGENCIES, grouped('Urgensi', 'Urgency', 95)),
    impact: choice(LEVELS, grouped('Dampak', 'Impact', 110)),
    effort: decimal(
      grouped('Usaha', 'Effort', 75, 'Hari orang, paling kecil 0,5.', 'Person-days, at least 0.5.'),
    ),
    progress: sharesOr0(grouped('Kemajuan', 'Progress', 80)),
    manualOrder: count(
      grouped(
        'Urutan manual',
        'Manual order',
        115,
        'Tempat dalam urutan: 1 = teratas.',
        'Place in the order: 1 = top.',
      ),
    ),
    reach: decimal(grouped('Jangkauan', 'Reach', 85, 'Orang per bulan.', 'People a month.')),
    reachImpact: choice(IMPACTS, grouped('Dampak per orang', 'Impact each', 125)),
    confidence: sharesOr0(
      grouped('Keyakinan', 'Confidence', 85, '100 %, 80 % atau 50 %.', '100 %, 80 % or 50 %.'),
    ),
    businessValue: count(grouped('Nilai bisnis', 'Business value', 105, ...SCALE)),
    timeCriticality: count(grouped('Desakan waktu', 'Time criticality', 120, ...SCALE)),
    riskReduction: count(grouped('Kurangi risiko', 'Risk reduction', 105, ...SCALE)),
    jobSize: count(grouped('Ukuran kerja', 'Job size', 95, ...SCALE)),
    moscow: choice(MOSCOW, grouped('MoSCoW', 'MoSCoW', 95)),
    value: count(grouped('Nilai', 'Value', 70, '1 sampai 10.', '1 to 10.')),
    amount: money(grouped('Nilai rupiah', 'Amount', 100)),
    chance: sharesOr0(grouped('Peluang', 'Chance', 75)),
    sort: choice(SORTS, grouped('Macam', 'Sort', 120)),
    audience: text(grouped('Persona', 'Audience', 120)),
    goal: text(grouped('Tujuan', 'Goal', 130)),
    momentDay: day(grouped('Tanggal momen', 'Momentum day', 105)),
    publishDay: day(grouped('Tanggal tayang', 'Publish day', 105)),
    tags: text(grouped('Label', 'Tags', 110)),
    repeats: choice(REPEATS, grouped('Berulang', 'Repeats', 90)),
    note: longText(grouped('Catatan', 'Note', 180)),
    snoozeUntil: day(grouped('Ditunda sampai', 'Snoozed until', 105)),
    requestedAt: moment({
      header: { id: 'Masuk', en: 'Requested' },
      writer: 'rapi',
      shown: 'grouped',
      width: 120,
    }),
    startedAt: moment({
      header: { id: 'Mulai', en: 'Started' },
      writer: 'rapi',
      shown: 'grouped',
      width: 120,
    }),
    finishedAt: moment({
      header: { id: 'Selesai pada', en: 'Finished' },
      writer: 'rapi',
      shown: 'grouped',
      width: 120,
    }),
    /** When somebody last moved, edited or reviewed it: what lies longer than it should is told. */
    touchedAt: moment({
      header: { id: 'Disentuh', en: 'Touched' },
      writer: 'rapi',
      shown: 'grouped',
      width: 120,
    }),
    revision: countOr0({
      header: { id: 'Revisi', en: 'Revision' },
      writer: 'rapi',
      shown: 'grouped',
      width: 70,
    }),
    duplicateOf: text({
      header: { id: 'Sama dengan', en: 'Duplicate of' },
      writer: 'rapi',
      leadsTo: true,
      shown: 'grouped',
      width: 105,
    }),
    archived: flag(grouped('Diarsipkan', 'Archived', 90)),
    /** The state that holds; `status` shows it. */
    state: choice(STATES, { header: { id: 'Keadaan', en: 'State' }, writer: 'rapi', shown: 'hidden' }),
    /** What it was born from: an alarm's subject, or the item that it repeats. */
    subject: text({ header: { id: 'Pokok', en: 'Subject' }, writer: 'rapi', shown: 'hidden' }),
    source: importOf(),
  },
});

/** What happened to items: every change of state and every decision of a review, with who and when. Append-only. */
export const events = table({
  key: 'backlogEvents',
  sheet: { id: 'Riwayat Backlog', en: 'Backlog History' },
  prefix: 'RBL',
  color: BLUE,
  hidden: true,
  columns: {
    id: ownNumber(),
    at: happenedAt(),
    item: text({ header: { id: 'Pekerjaan', en: 'Work' }, writer: 'rapi', width: 100 }),
    event: choice(EVENTS, { header: { id: 'Langkah', en: 'Step' }, writer: 'rapi', width: 110 }),
    from: choice(STATES, { header: { id: 'Dari', en: 'From' }, writer: 'rapi', width: 100 }),
    to: choice(STATES, { header: { id: 'Ke', en: 'To' }, writer: 'rapi', width: 100 }),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', width: 120 }),
    note: text({ header: { id: 'Alasan', en: 'Reason' }, writer: 'rapi', width: 200 }),
    /** The review in which it was decided. */
    review: text({ header: { id: 'Tinjauan', en: 'Review' }, writer: 'rapi', width: 100 }),
    source: importOf(),
  },
});

const counted = (idWord: string, en: string) =>
  count({ header: { id: idWord, en }, writer: 'rapi', width: 100 });

/** Reviews of the backlog: who decided how much, from when to when. The single decisions are events that name their review. */
export const reviews = table({
  key: 'backlogReviews',
  sheet: { id: 'Tinjauan', en: 'Reviews' },
  prefix: 'TJN',
  color: BLUE,
  hidden: true,
  columns: {
    id: ownNumber(),
    startedAt: moment({ header: { id: 'Mulai', en: 'Started' }, writer: 'rapi', width: 130 }),
    /** Empty while the review goes on. */
    endedAt: moment({ header: { id: 'Selesai', en: 'Ended' }, writer: 'rapi', width: 130 }),
    /** Everybody who decided something in it. */
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', width: 140 }),
    kept: counted('Relevan', 'Relevant'),
    snoozed: counted('Ditunda', 'Snoozed'),
    cancelled: counted('Dibatalkan', 'Cancelled'),
    scored: counted('Dinilai ulang', 'Scored again'),
    assigned: counted('Pindah tangan', 'Handed over'),
    /** Open items that nobody was asked about. */
    left: counted('Tersisa', 'Left'),
    note: text({ header: { id: 'Kesimpulan', en: 'Conclusion' }, writer: 'rapi', width: 220 }),
  },
});

/** Every open item's score as it stood at the end of a week. */
export const snapshots = table({
  key: 'backlogScores',
  sheet: { id: 'Riwayat Skor', en: 'Score History' },
  prefix: 'SKR',
  color: BLUE,
  hidden: true,
  columns: {
    id: ownNumber(),
    /** Monday of the week. */
    week: day({ header: { id: 'Pekan', en: 'Week' }, writer: 'rapi', width: 95 }),
    item: text({ header: { id: 'Pekerjaan', en: 'Work' }, writer: 'rapi', width: 100 }),
    state: choice(STATES, { header: { id: 'Keadaan', en: 'State' }, writer: 'rapi', width: 100 }),
    rank: count({ header: { id: 'Peringkat', en: 'Rank' }, writer: 'rapi', width: 80 }),
    score: decimal({ header: { id: 'Skor', en: 'Score' }, writer: 'rapi', width: 80 }),
    source: importOf(),
  },
});

export type Item = RowOf<typeof items>;
