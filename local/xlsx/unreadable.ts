/** Why an Excel file cannot be opened, as a whole sentence that says what to do, in Indonesian and English. */

const SENTENCES = {
  empty: ['Filenya kosong. Simpan atau unduh lagi.', 'The file is empty. Save or download it again.'],
  old: [
    'Ini file .xls lama, atau file dengan kata sandi. Simpan sebagai .xlsx tanpa kata sandi, lalu coba lagi.',
    'This is an old .xls file, or one with a password. Save it as .xlsx without a password and try again.',
  ],
  text: [
    'Ini file teks, misalnya CSV. Masukkan isinya lewat Impor → File lain…, atau rapi import.',
    'This is a text file, such as CSV. Bring its rows in by Import → Other file…, or rapi import.',
  ],
  cut: [
    'Ini bukan file .xlsx yang utuh. Simpan atau unduh lagi.',
    'This is no whole .xlsx file. Save or download it again.',
  ],
  locked: [
    'File ini dikunci kata sandi. Simpan tanpa kata sandi, lalu coba lagi.',
    'This file has a password. Save it without one and try again.',
  ],
  broken: [
    'File ini rusak: ada bagian yang tidak bisa dibuka. Simpan atau unduh lagi.',
    'The file is damaged: a part of it cannot be unpacked. Save or download it again.',
  ],
  large: [
    'Isi file ini lebih dari 256 MB. Bagi menjadi beberapa workbook, lalu coba lagi.',
    'Unpacked, this file is larger than 256 MB. Split it into smaller workbooks and try again.',
  ],
  cells: [
    'Workbook ini akan berisi {n} sel; Sheets memuat 10.000.000. Bagi, atau hapus yang jauh di bawah atau di kanan.',
    'This workbook would have {n} cells; Sheets takes 10,000,000. Split it, or delete what lies far below or to the right.',
  ],
  filled: [
    'Lebih dari {n} sel terisi. Bagi menjadi beberapa workbook, atau masukkan tabelnya dengan rapi import.',
    'This workbook has more than {n} filled cells. Split it into smaller workbooks, or bring tables in by rapi import.',
  ],
  tabs: [
    'Workbook ini punya {n} tab; Sheets memuat 200. Bagi menjadi beberapa workbook.',
    'This workbook has {n} tabs; Sheets takes 200. Split it into smaller workbooks.',
  ],
  sheetless: [
    'Tidak ada lembar berisi sel di file ini. Pilih file lain.',
    'There is no sheet with cells in this file. Choose another one.',
  ],
  part: [
    'Ada bagian file yang tidak terbaca ({why}). Simpan lagi dengan Excel, LibreOffice, atau Sheets.',
    'A part of this file cannot be read ({why}). Save it again with Excel, LibreOffice or Sheets.',
  ],
  rules: [
    'Aturan dan sel gabungan di workbook ini terlalu banyak. Hapus sebagian, lalu coba lagi.',
    'This workbook has too many rules and merged cells to be opened here. Remove some and try again.',
  ],
  openDocument: [
    'Ini file OpenDocument. Simpan sebagai .xlsx, lalu coba lagi.',
    'This is an OpenDocument file. Save it as .xlsx and try again.',
  ],
  binary: [
    'Ini file .xlsb. Simpan sebagai .xlsx, lalu coba lagi.',
    'This is an .xlsb file. Save it as .xlsx and try again.',
  ],
  zip: [
    'Ini file zip, bukan workbook Excel. Pilih file .xlsx.',
    'This is a zip file, but no Excel workbook. Choose an .xlsx file.',
  ],
} as const satisfies Record<string, readonly [id: string, en: string]>;

export type Why = keyof typeof SENTENCES;

export class UnreadableXlsx extends Error {
  override readonly name = 'UnreadableXlsx';

  constructor(
    readonly why: Why,
    private readonly value: number | string = '',
  ) {
    super();
    this.message = this.said('en');
  }

  said(language: 'id' | 'en'): string {
    const value = typeof this.value === 'number' ? this.value.toLocaleString(language) : this.value;
    return SENTENCES[this.why][language === 'en' ? 1 : 0].replace(/\{(n|why)\}/, () => value);
  }
}
