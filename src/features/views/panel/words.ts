/** Texts of board, week, quadrants and flow. */
import { words } from '../../../kernel/words';

export const viewWords = words({
  allKinds: { id: 'Semua jenis', en: 'All kinds' },
  allOwners: { id: 'Semua orang', en: 'Everybody' },
  kind: { id: 'Jenis', en: 'Kind' },
  owner: { id: 'Penanggung jawab', en: 'Owner' },
  line: {
    id: 'Garis kapasitas: {days} dari {capacity} hari orang',
    en: 'Capacity line: {days} of {capacity} person-days',
  },
  moves: { id: '{title} ke {to}.', en: '{title} to {to}.' },
  moved: { id: '{id}: {to}', en: '{id}: {to}' },
  places: { id: '{title} jadi nomor {n}.', en: '{title} becomes number {n}.' },
  placed: { id: '{id}: nomor {n}', en: '{id}: number {n}' },
  boardHelp: {
    id: 'Panah memilih, Shift+panah memindahkan, Enter membuka. ? untuk semua tombol.',
    en: 'Arrows choose, Shift with arrows moves, Enter opens. ? shows all keys.',
  },

  readHelp: {
    id: 'Panah memilih, Enter membuka. ? untuk semua tombol.',
    en: 'Arrows choose, Enter opens. ? shows all keys.',
  },

  days: { id: 'Sen Sel Rab Kam Jum Sab Min', en: 'Mon Tue Wed Thu Fri Sat Sun' },
  today: { id: 'hari ini', en: 'today' },
  earlier: { id: 'Pekan lalu', en: 'Previous week' },
  later: { id: 'Pekan depan', en: 'Next week' },
  thisWeek: { id: 'Pekan ini', en: 'This week' },
  moment: { id: 'Momen: {title}', en: 'Moment: {title}' },
  without: { id: 'Tanpa tanggal tayang', en: 'No publish day' },
  published: { id: '{id}: tayang {day}', en: '{id}: published {day}' },
  dropDay: { id: '{id}: tanpa tanggal tayang', en: '{id}: no publish day' },
  keyWeeks: { id: 'pekan lalu, pekan depan', en: 'previous week, next week' },
  keyPublish: { id: 'tayang sehari lebih awal atau lambat', en: 'publish a day earlier or later' },
  weekHelp: {
    id: 'Shift+panah memindahkan tanggal tayang. Page Up dan Page Down ganti pekan.',
    en: 'Shift with arrows moves the publish day. Page Up and Page Down turn the week.',
  },

  quickWin: { id: 'Cepat untung', en: 'Quick win' },
  bigBet: { id: 'Taruhan besar', en: 'Big bet' },
  fillIn: { id: 'Pengisi waktu', en: 'Fill-in' },
  timeSink: { id: 'Penyita waktu', en: 'Time sink' },
  highLow: { id: 'nilai tinggi, usaha kecil', en: 'high value, low effort' },
  highHigh: { id: 'nilai tinggi, usaha besar', en: 'high value, high effort' },
  lowLow: { id: 'nilai rendah, usaha kecil', en: 'low value, low effort' },
  lowHigh: { id: 'nilai rendah, usaha besar', en: 'low value, high effort' },
  quadrantsHelp: {
    id: 'Batasnya 6 dari 10. Tanpa nilai 1–10, dampak yang dipakai: 3 dan 4 tinggi.',
    en: 'The cut is 6 of 10. Without a value of 1–10 the impact counts: 3 and 4 are high.',
  },
  unplaced: {
    id: '{n} pekerjaan belum punya nilai atau usaha.',
    en: '{n} items have no value or no effort yet.',
  },

  untouched: { id: 'Belum disentuh', en: 'Not started' },
  running: { id: 'Dikerjakan', en: 'In progress' },
  late: { id: 'Lewat tenggat', en: 'Past deadline' },
  lying: { id: 'Terlalu lama diam', en: 'Untouched too long' },
  blocked: { id: 'Terhambat', en: 'Blocked' },
  inAndOut: { id: 'Lebih banyak masuk atau selesai?', en: 'Is more coming in than going out?' },
  weekOf: { id: 'Pekan', en: 'Week' },
  inflow: { id: 'Masuk', en: 'In' },
  outflow: { id: 'Keluar', en: 'Out' },
  grows: {
    id: 'Dalam {n} pekan masuk {in}, keluar {out}: backlog bertambah.',
    en: 'In {n} weeks {in} came in and {out} went out: the backlog grows.',
  },
  shrinks: {
    id: 'Dalam {n} pekan masuk {in}, keluar {out}: backlog tidak bertambah.',
    en: 'In {n} weeks {in} came in and {out} went out: the backlog does not grow.',
  },
  howLong: { id: 'Berapa lama pekerjaan selesai?', en: 'How long does work take?' },
  lead: { id: 'Dari masuk sampai selesai', en: 'From request to done' },
  cycle: { id: 'Dari mulai sampai selesai', en: 'From start to done' },
  half: { id: 'separuh ≤ {n} hari', en: 'half ≤ {n} days' },
  most: { id: '85 % ≤ {n} hari', en: '85 % ≤ {n} days' },
  noData: { id: 'belum cukup data', en: 'not enough data' },
  throughput: { id: 'Selesai per pekan', en: 'Done per week' },
  wip: { id: 'Rata-rata sedang dikerjakan', en: 'Average in progress' },
  littleHelp: {
    id: 'Rata-rata sedang dikerjakan = selesai per hari × lama pengerjaan.',
    en: 'Average in progress = done per day × time it takes.',
  },
  capacity: { id: 'Kapasitas sepekan', en: 'Capacity of a week' },
  capacitySays: {
    id: '{week} hari orang; {fits} pekerjaan muat, yang terbuka {open} hari orang',
    en: '{week} person-days; {fits} items fit, open work is {open} person-days',
  },
  musts: {
    id: 'Harus mengambil {share} % dari usaha. Di atas 60 % tidak ada ruang gerak.',
    en: 'Musts take {share} % of the effort. Above 60 % there is no room to move.',
  },
});
