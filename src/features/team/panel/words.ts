/** Texts of the panels of the team. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  team: { id: 'Tim & peran', en: 'Team and roles' },
  none: { id: 'Belum ada orang di tim. Tambah yang pertama.', en: 'Nobody in the team yet. Add the first.' },
  here: { id: 'Bekerja di sini', en: 'Working here' },
  left: { id: 'Sudah keluar', en: 'Left' },
  newPerson: { id: 'Orang baru', en: 'New person' },
  editPerson: { id: 'Ubah orang', en: 'Change person' },
  name: { id: 'Nama', en: 'Name' },
  email: { id: 'E-mail Google', en: 'Google e-mail' },
  emailHelp: {
    id: 'Alamat yang dipakai membuka workbook ini.',
    en: 'The address that opens this workbook.',
  },
  role: { id: 'Peran', en: 'Role' },
  roleHelp: {
    id: 'Staf mengerjakan semua, peninjau hanya melihat.',
    en: 'Staff do all daily work, reviewers only look.',
  },
  otherRole: { id: 'Peran lain…', en: 'Other roles…' },
  hours: { id: 'Jam kerja', en: 'Hours' },
  hoursHint: { id: 'Misalnya: Sen–Sab 08.00–17.00', en: 'Like: Mon–Sat 8:00–17:00' },
  from: { id: 'Mulai', en: 'From' },
  fromHelp: {
    id: 'Kosong: sejak hari ini. Sebelumnya belum ada hak.',
    en: 'Empty: from today. Before it there are no rights.',
  },
  onlyOwner: {
    id: 'Tim diubah pemilik. Minta pemilik mengubahnya.',
    en: 'The owner changes the team. Ask the owner.',
  },
  rights: { id: 'Siapa boleh apa', en: 'Who may do what' },
  rightsHelp: {
    id: 'Pemilik boleh semuanya, peninjau hanya melihat. Tim, pengaturan, impor dan cadangan tetap milik pemilik dan manajer.',
    en: 'Owners may do everything, reviewers only look. Team, settings, imports and backups stay with owners and managers.',
  },
  rightsAll: {
    id: 'Tiket, pekerjaan, catatan, dokumen, SOP dan check-in dikerjakan semua selain peninjau.',
    en: 'Tickets, work, notes, documents, SOPs and check-ins are for everybody but reviewers.',
  },
  rightsNote: {
    id: 'Berlaku di panel dan menu. Di selnya sendiri Sheets tidak membedakan peran.',
    en: 'This holds in the panel and the menu. In its cells Sheets tells no roles apart.',
  },
  changed: { id: 'diubah', en: 'changed' },
  change: { id: 'Ubah', en: 'Change' },
  comeBack: { id: 'Masuk lagi', en: 'Come back' },
  leave: { id: 'Keluar dari tim', en: 'Leave the team' },
  invite: { id: 'Siapkan undangan', en: 'Prepare the invitation' },
  day: { id: 'Keluar pada', en: 'Leaves on' },
  dayHelp: {
    id: 'Sejak hari itu semua haknya berakhir.',
    en: 'From that day on all rights end.',
  },
  to: { id: 'Diteruskan oleh', en: 'Taken over by' },
  toHelp: {
    id: 'Semua yang terbuka pindah ke orang ini, sekaligus.',
    en: 'All that is open passes to this person, in one change.',
  },
  choose: { id: 'Pilih orangnya', en: 'Choose somebody' },
  nobody: { id: 'Tidak ada yang perlu diteruskan', en: 'Nothing to take over' },
  open: { id: '{name} masih memegang: {what}.', en: '{name} still holds: {what}.' },
  nothingOpen: { id: 'Tidak ada yang terbuka atas nama {name}.', en: 'Nothing is open under {name}.' },
  byRole: {
    id: 'Pembelian, pembayaran dan tindak lanjut pelanggan milik peran, bukan orang: tetap di tempatnya.',
    en: 'Purchases, payments and follow-ups of customers belong to a role, not to a person: they stay.',
  },
  yourself: {
    id: 'Yang Anda lakukan sendiri: hapus orang ini dari Bagikan (Share) workbook. Rapi tidak boleh melakukannya.',
    en: 'What you do yourself: remove this person in Share of the workbook. Rapi is not allowed to.',
  },
  keeps: {
    id: 'Riwayat tetap menyebut namanya.',
    en: 'The history keeps the name.',
  },
});

/** The invitation, a paragraph each; a person sends it. */
export const inviteWords = words({
  subject: { id: 'Undangan ke workbook {firm}', en: 'Invitation to the workbook of {firm}' },
  hello: {
    id: 'Halo {name}, {firm} kini mencatat pesanan, stok dan pekerjaan di satu workbook Google Sheets. Peran Anda: {role}.',
    en: 'Hello {name}, {firm} now keeps orders, stock and work in one Google Sheets workbook. Your role: {role}.',
  },
  begins: { id: 'Hak Anda mulai {day}.', en: 'Your rights begin on {day}.' },
  open: { id: 'Buka dengan {email}: {link}', en: 'Open it as {email}: {link}' },
  phone: {
    id: 'Di HP langsung bisa dipakai tanpa izin apa pun: isi sel, pilih Langkah, centang Kirim di Kotak Masuk.',
    en: 'On a phone it works at once and asks nothing: fill cells, choose a Step, tick Send in the Inbox.',
  },
  menu: {
    id: 'Di komputer: pilih menu Rapi → Buka Rapi. Sekali saja Google bertanya apakah Rapi boleh bekerja atas nama Anda.',
    en: 'On a computer: choose Rapi → Open Rapi. Once only, Google asks whether Rapi may work in your name.',
  },
  unverified: {
    id: 'Bila tampil “Google belum memverifikasi aplikasi ini”: skrip ini milik workbook kita sendiri. Pilih Lanjutan, lalu Buka Rapi.',
    en: 'If it says “Google hasn’t verified this app”: the script belongs to our own workbook. Choose Advanced, then Go to Rapi.',
  },
  asks: {
    id: 'Izin yang diminta: workbook ini saja, berkas Drive yang dibuat Rapi sendiri, e-mail Anda, panel samping, jadwal, dan kirim e-mail.',
    en: 'It asks for: this workbook only, Drive files that Rapi itself makes, your e-mail address, the sidebar, schedules, and sending mail.',
  },
  never: {
    id: 'Berkas Drive lain dan isi kotak surat Anda tidak dapat dibaca Rapi.',
    en: 'Rapi cannot read your other Drive files or your mailbox.',
  },
  share: {
    id: 'Bagikan dulu workbook ke {email} lewat Bagikan (Share). Teks di bawah Anda kirim sendiri.',
    en: 'First share the workbook with {email} through Share. You send the text below yourself.',
  },
  looks: {
    id: 'Anda hanya melihat: menu Rapi tidak tampil, dan tidak ada izin yang diminta.',
    en: 'You only look: there is no Rapi menu, and nothing asks for permission.',
  },
  keepIn: {
    id: 'Mohon tidak mengunduh, menyalin atau membagikan isinya: di dalamnya ada data pelanggan.',
    en: 'Please do not download, copy or pass on what is in it: it holds data of customers.',
  },
  shareView: {
    id: 'Bagikan workbook ke {email} sebagai Pelihat (Viewer). Orang luar cukup foldernya: kartunya → Bagikan folder proyek.',
    en: 'Share the workbook with {email} as Viewer. For an outsider a folder will do: the card → Share the folder of a project.',
  },
  folderSubject: { id: 'Folder bersama {firm}', en: 'A shared folder of {firm}' },
  folderHello: {
    id: 'Halo {name}, untuk pekerjaan bersama {firm} ada folder Google Drive ini.',
    en: 'Hello {name}, for the work with {firm} there is this Google Drive folder.',
  },
  signIn: {
    id: 'Buka dengan {email}. Google hanya meminta masuk ke akun itu; tidak ada aplikasi yang minta izin.',
    en: 'Open it as {email}. Google only asks you to sign in to that account; no app asks for permission.',
  },
  otherAccount: {
    id: 'Bila Google menulis “Anda perlu akses”, yang terbuka akun lain. Ganti akun, jangan minta akses.',
    en: 'If Google says “You need access”, another account is open. Switch accounts instead of asking for access.',
  },
  sees: {
    id: 'Yang terlihat hanya isi folder ini. Pesanan, pelanggan dan berkas lain {firm} tidak.',
    en: 'You see what lies in this folder only: no orders, no customers, no other files of {firm}.',
  },
  shallNot: {
    id: 'Mohon tidak meneruskan tautannya, menghapus berkas orang lain, atau menyimpan salinan sesudah selesai.',
    en: 'Please do not pass the link on, delete files of others, or keep copies once the work is done.',
  },
  ends: { id: 'Aksesnya berakhir {day}.', en: 'The access ends on {day}.' },
  shareFolder: {
    id: 'Foldernya sudah dibagikan ke {email}; workbook tidak perlu. Teks di bawah Anda kirim sendiri.',
    en: 'The folder is shared with {email} already; the workbook need not be. You send the text below yourself.',
  },
  copy: { id: 'Salin teks', en: 'Copy text' },
  whatsapp: { id: 'WhatsApp', en: 'WhatsApp' },
  mail: { id: 'Draf e-mail', en: 'E-mail draft' },
});
