/** Notes of the sample business: what its people remember about customers, an invoice and a piece of work. */
import { invented } from './people';

/** What it is about, its tag and its words. */
const WRITTEN: readonly (readonly [about: string, tag: string, text: string])[] = [
  [
    invented('Kafe Senja'),
    'nota',
    'Nota digabung per bulan, dikirim tanggal 1. Yang menyetujui pesanan besar adalah kepala dapur.',
  ],
  [invented('Ayu'), 'kemasan', 'Minta tanpa plastik. Kotaknya diisi sabut kelapa, bukan gelembung.'],
  [
    invented('Opik'),
    'alamat',
    'Nomor rumah di PSN-000050 keliru. Alamat baru dijanjikan lewat WhatsApp, jangan kirim dulu.',
  ],
  [invented('Hana'), 'janji', 'Bertanya kapan PSN-000056 dikirim. Dijanjikan kabar sebelum jam 4 sore.'],
  ['INV-000003', 'tagih', 'Bagian keuangan pelanggan minta salinan invoice lagi. Janji transfer pekan ini.'],
  [
    'BLG-000008',
    'brief',
    'Tema kampanye: dapur lestari. Foto memakai hampers yang dibuat per 10; tunggu besek datang.',
  ],
];

/** Each as `notes.add` takes it. */
export const notes = () => WRITTEN.map(([about, tag, text]) => ({ about, tag, text }));
