/** The table of check-ins: what each person finished, is about to do, and is held up by; a row a person and day. */
import { day, longText, moment, type RowOf, table, text } from '../../kernel/table';
import { putAway, rowId } from '../../kernel/usual';

export const checkins = table({
  key: 'checkins',
  sheet: { id: 'Check-in', en: 'Check-in' },
  prefix: 'CKI',
  color: '#146C2E',
  typedRows: true,
  columns: {
    day: day({ header: { id: 'Tanggal', en: 'Day' }, writer: 'rapi', width: 90 }),
    name: text({
      header: { id: 'Nama', en: 'Name' },
      writer: 'person',
      width: 130,
      people: true,
      needed: true,
    }),
    done: longText({
      header: { id: 'Selesai kemarin', en: 'Done yesterday' },
      writer: 'person',
      personal: 'kept',
      width: 260,
    }),
    focus: longText({
      header: { id: 'Fokus hari ini', en: 'Focus today' },
      writer: 'person',
      personal: 'kept',
      width: 260,
      needed: true,
    }),
    blocker: longText({
      header: { id: 'Hambatan', en: 'Blocker' },
      writer: 'person',
      personal: 'kept',
      width: 200,
    }),
    helper: text({
      header: { id: 'Perlu bantuan', en: 'Help from' },
      writer: 'person',
      width: 130,
      people: true,
      help: {
        id: 'Siapa yang bisa membantu: hambatannya tampil di Hari Ini orang itu.',
        en: 'Who can help: the blocker shows in that person’s Today.',
      },
    }),
    solvedAt: moment({
      header: { id: 'Teratasi', en: 'Solved' },
      writer: 'rapi',
      shown: 'grouped',
      width: 120,
    }),
    solvedBy: text({
      header: { id: 'Diatasi oleh', en: 'Solved by' },
      writer: 'rapi',
      shown: 'grouped',
      width: 130,
    }),
    archived: putAway(),
    id: rowId(),
  },
});

export type CheckIn = RowOf<typeof checkins>;
