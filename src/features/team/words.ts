/** What the team says. */
import { words } from '../../kernel/words';

export const texts = words({
  'team.copied': {
    id: 'Workbook ini salinan yang belum dibuka pemiliknya. Minta pemiliknya memilih Rapi → Buka Rapi.',
    en: 'This workbook is a copy that its owner has not opened yet. Ask the owner to choose Rapi → Open Rapi.',
  },
  'team.copyOpened': {
    id: 'Workbook ini salinan: cadangan, jadwal dan pesannya belum berjalan. Nyalakan di Atur → Periksa & perbaiki.',
    en: 'This workbook is a copy: backups, schedules and messages rest. Switch them on in Set up → Check and repair.',
  },
  'team.id': { id: 'Nomornya belum ada. Isi misalnya TIM-002.', en: 'No number. Enter one like TIM-002.' },
  'team.to': {
    id: 'Penerus belum diisi. Pilih seseorang dari tim.',
    en: 'No successor. Choose somebody of the team.',
  },
  'team.day': {
    id: 'Tanggalnya tidak terbaca. Isi misalnya 5 Des 2026.',
    en: 'The day cannot be read. Enter one like 5 Dec 2026.',
  },
  'team.name': {
    id: 'Nama belum diisi, atau lebih dari 100 huruf.',
    en: 'The name is missing, or longer than 100 characters.',
  },
  'team.email': {
    id: 'E-mail tidak terbaca. Isi misalnya sari@gmail.com.',
    en: 'The e-mail cannot be read. Enter one like sari@gmail.com.',
  },
  'team.role': {
    id: 'Peran ini tidak dikenal. Pilih dari daftar.',
    en: 'This role is not known. Choose from the list.',
  },
  'team.hours': {
    id: 'Jam kerja lebih dari 100 huruf. Pendekkan.',
    en: 'The hours are longer than 100 characters. Shorten them.',
  },
  'team.unknown': {
    id: 'Tidak ada {id} di Tim. Periksa nomornya.',
    en: 'There is no {id} in Team. Check the number.',
  },
  'team.same': { id: 'Tidak ada yang berubah pada {name}.', en: 'Nothing changes for {name}.' },
  'team.emailTaken': {
    id: 'E-mail ini milik {name} ({id}). Ubah orang itu, atau isi alamat lain.',
    en: 'This e-mail is of {name} ({id}). Change that person, or enter another address.',
  },
  'team.nameTaken': {
    id: 'Sudah ada {name} ({id}). Tambahkan nama belakang agar tidak tertukar.',
    en: 'There is a {name} ({id}) already. Add a last name, so that nobody is mixed up.',
  },
  'team.lastOwner': {
    id: '{name} satu-satunya pemilik. Jadikan orang lain pemilik dulu.',
    en: '{name} is the only owner. Make somebody else an owner first.',
  },
  'team.isKeeper': {
    id: '{name} penjaga cadangan. Serahkan dulu di Cadangan → Versi → Penjaga cadangan.',
    en: '{name} keeps the backups. Hand over first: Backup → Versions → Backup keeper.',
  },
  'team.keeperEmail': {
    id: '{name} penjaga cadangan: e-mailnya dipakai jadwal malam. Serahkan cadangan dulu.',
    en: '{name} keeps the backups: the nightly jobs use that e-mail. Hand the backups over first.',
  },
  'team.closed': {
    id: 'Tab Tim hanya terbuka bagi beberapa orang. Minta {name} mengubahnya.',
    en: 'The Team tab is open to a few people only. Ask {name} to change it.',
  },
  'team.noHeir': {
    id: '{name} tidak ada di tim, atau ikut keluar. Pilih orang lain.',
    en: '{name} is not in the team, or leaves too. Choose somebody else.',
  },
  'team.sameHeir': {
    id: 'Penerusnya orang yang sama. Pilih orang lain.',
    en: 'The successor is the same person. Choose somebody else.',
  },
  'team.needsHeir': {
    id: 'Masih terbuka atas nama {name}: {what}. Pilih siapa yang meneruskan.',
    en: 'Still open under {name}: {what}. Choose who takes over.',
  },
  'team.changedSince': {
    id: '{name} sudah diubah lagi. Buka kartunya, lalu ubah di sana.',
    en: '{name} was changed again. Open the card and change it there.',
  },
  'team.joined': {
    id: '{name} masuk tim sebagai {role}. Siapkan undangannya dari kartunya.',
    en: '{name} joined the team as {role}. Prepare the invitation from the card.',
  },
  'team.comes': {
    id: '{name} mulai {day} sebagai {role}. Sampai hari itu belum punya hak.',
    en: '{name} begins {day} as {role}. Until that day there are no rights.',
  },
  'team.saved': { id: '{name} tersimpan: {role}.', en: '{name} saved: {role}.' },
  'team.left': {
    id: '{name} keluar, {count} pekerjaan pindah ke {to}. Hapus juga dari Bagikan (Share).',
    en: '{name} left, {count} {count|piece|pieces} of work went to {to}. Remove them in Share too.',
  },
  'team.leftBare': {
    id: '{name} keluar, tidak ada yang terbuka. Hapus juga dari Bagikan (Share).',
    en: '{name} left, nothing was open. Remove them in Share too.',
  },
  'team.leaves': {
    id: '{name} keluar {day}. Hari itu yang masih terbuka pindah ke {to}.',
    en: '{name} leaves {day}. What is open that day goes to {to}.',
  },
  'team.leavesBare': {
    id: '{name} keluar {day}. Sejak hari itu haknya berakhir.',
    en: '{name} leaves {day}. From that day on all rights end.',
  },
  'team.alone': {
    id: 'Sesudahnya tidak ada {role} lagi. Beri peran itu ke orang lain: kartunya → Ubah.',
    en: 'Nobody else is {role} then. Give somebody that role: their card → Change.',
  },
  'team.tended': { id: 'Serah terima selesai: {names}.', en: 'Handed over: {names}.' },
  'team.nothingToTend': { id: 'Tidak ada serah terima yang menunggu.', en: 'No hand-over is waiting.' },
  'team.tendStays': {
    id: 'Serah terima sudah jatuh tempo. Ubah orangnya di Tim & peran.',
    en: 'The hand-over was due. Change the person in Team and roles.',
  },
  'team.noRedo': {
    id: 'Sudah dikembalikan. Ubah lagi bila perlu.',
    en: 'It was put back. Change it again if needed.',
  },
  'team.putBackDone': { id: '{name} kembali seperti semula.', en: '{name} is as before.' },
  'team.joinTakenBack': { id: '{name} tidak jadi masuk tim.', en: '{name} is not in the team after all.' },
  'team.noSuchRight': {
    id: 'Hak ini tidak dikenal, atau modulnya mati. Buka lagi Siapa boleh apa.',
    en: 'This right is not known, or its module is off. Open Who may do what again.',
  },
  'team.fixedRole': {
    id: 'Hak pemilik dan peninjau tetap. Pilih peran lain.',
    en: 'The rights of owners and reviewers stay. Choose another role.',
  },
  'team.sameRight': {
    id: '{title}: untuk {role} memang sudah begitu.',
    en: '{title}: for {role} it is so already.',
  },
  'team.given': { id: '{title}: kini boleh oleh {role}.', en: '{title}: {role} may do it now.' },
  'team.taken': { id: '{title}: tidak lagi oleh {role}.', en: '{title}: {role} does it no more.' },
  'team.project': {
    id: 'Nama proyek belum diisi, atau lebih dari 80 huruf.',
    en: 'The name of the project is missing, or longer than 80 characters.',
  },
  'team.sharedAlready': {
    id: 'Folder {folder} sudah untuk {name}.',
    en: 'Folder {folder} is for {name} already.',
  },
  'team.notShared': {
    id: 'Folder {folder} tidak dibagikan ke {name}.',
    en: 'Folder {folder} is not shared with {name}.',
  },
  'team.notKeeper': {
    id: 'Folder ada di Drive {name}. Malam nanti dikerjakan, atau minta {name} menekan ini.',
    en: 'The folders lie in the Drive of {name}. It is done tonight, or ask {name} to press this.',
  },
  'team.toShare': {
    id: 'Folder {folder} untuk {name} dicatat. Bagikan sekarang dari kartunya, atau tunggu malam ini.',
    en: 'Folder {folder} for {name} is noted. Share it now from the card, or wait for tonight.',
  },
  'team.toEnd': {
    id: 'Folder {folder} akan dicabut dari {name}. Kerjakan sekarang dari kartunya, atau tunggu malam ini.',
    en: 'Folder {folder} will be withdrawn from {name}. Do it now from the card, or wait for tonight.',
  },
  'team.sharedNow': {
    id: '{shared} folder dibagikan, {ended} dicabut.',
    en: '{shared} {shared|folder|folders} shared, {ended} withdrawn.',
  },
  'team.shareRefused': {
    id: '{shared} dibagikan, {ended} dicabut; {refused} ditolak Google. Periksa e-mailnya di Tim.',
    en: '{shared} shared, {ended} withdrawn; Google refused {refused}. Check the e-mail in Team.',
  },
  'team.nothingToShare': {
    id: 'Tidak ada folder yang menunggu, atau batas harian Google tercapai.',
    en: 'No folder is waiting, or Google’s daily limit is reached.',
  },
  'team.shareStays': {
    id: 'Folder sudah diatur di Drive. Cabut atau bagikan lagi dari kartu orangnya.',
    en: 'The folders are set in Drive. Withdraw or share again from the card of the person.',
  },
  'team.more.role': { id: 'Bagikan folder peran', en: 'Share the folder of the role' },
  'team.more.project': { id: 'Bagikan folder proyek', en: 'Share the folder of a project' },
  'team.more.projectName': { id: 'Nama proyek', en: 'Name of the project' },
  'team.more.end': { id: 'Cabut folder {folder}', en: 'Withdraw folder {folder}' },
  'team.more.now': { id: 'Kerjakan folder sekarang', en: 'Set the folders now' },
  'team.more.folder': { id: 'Folder {folder}', en: 'Folder {folder}' },
  'team.is.left': { id: 'keluar {day}', en: 'left {day}' },
  'team.is.leaves': { id: 'keluar {day}', en: 'leaves {day}' },
  'team.is.comes': { id: 'mulai {day}', en: 'from {day}' },
  'team.card.role': { id: 'Peran', en: 'Role' },
  'team.card.email': { id: 'E-mail', en: 'E-mail' },
  'team.card.hours': { id: 'Jam kerja', en: 'Hours' },
  'team.card.from': { id: 'Mulai', en: 'From' },
  'team.card.until': { id: 'Keluar', en: 'Until' },
  'team.card.heir': { id: 'Diteruskan', en: 'Taken over by' },
});
