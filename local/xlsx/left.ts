/** What a workbook loses on its way into or out of an xlsx file: counted, and said in one list at the end. */

/** Each with `{n}` for how many and `{names}` for which. In Indonesian and English. */
const WORDS = {
  charts: ['{n} grafik: buat lagi', '{n} charts: make them again'],
  pictures: ['{n} gambar', '{n} pictures'],
  pivots: ['{n} tabel pivot: buat lagi', '{n} pivot tables: make them again'],
  slicers: ['{n} slicer', '{n} slicers'],
  bands: ['{n} rentang warna selang-seling', '{n} ranges of alternating colours'],
  protections: [
    '{n} perlindungan rentang atau yang hanya mengingatkan',
    '{n} protections of ranges, or that only warn',
  ],
  boxes: ['{n} kotak centang menjadi pilihan TRUE/FALSE', '{n} checkboxes become choices of TRUE/FALSE'],
  clipped: ['{n} sel yang teksnya dipotong di tepi', '{n} cells whose text is cut at the edge'],
  links: [
    '{n} sel dengan beberapa tautan: tinggal teksnya',
    '{n} cells with several links: their text stays',
  ],
  long: [
    '{n} teks di atas 32.767 huruf: Excel memotongnya, Sheets tidak',
    '{n} texts over 32,767 characters: Excel cuts them, Sheets does not',
  ],
  functions: [
    '{n} rumus memakai fungsi di luar Excel ({names}): nilainya ikut, rumusnya kembali di Sheets',
    '{n} formulas use functions that Excel lacks ({names}): their values go along, Sheets takes them up again',
  ],
  filters: ['{n} filter: pilih lagi apa yang disembunyikan', '{n} filters: choose again what they hide'],
  tabs: ['{n} nama tab diganti karena Excel menolaknya', '{n} tab names changed that Excel refuses'],
  validations: ['{n} aturan isian', '{n} data validations'],
  rules: ['{n} aturan format bersyarat', '{n} conditional format rules'],
  memory: [
    'Ingatan Rapi di luar sel: Urungkan, jadwal, cadangan. Di buku baru: Atur → Periksa & perbaiki',
    'What Rapi keeps outside of cells: undo, schedules, backups. In the new workbook: Set up → Check and repair',
  ],
  macros: ['Makro: Sheets tidak menjalankannya', 'Macros: Sheets does not run them'],
  borders: ['garis tepi {n} sel', 'borders of {n} cells'],
  fills: ['isian bergradasi atau bermotif {n} sel', 'gradient or pattern fills of {n} cells'],
  references: [
    '{n} rumus menunjuk file lain atau nama tabel Excel',
    '{n} formulas refer to other files or to Excel’s table names',
  ],
  arrays: ['{n} rumus array: hanya sel pertamanya', '{n} array formulas: only their first cell'],
  names: ['{n} nama rentang', '{n} named ranges'],
  sheets: ['{n} lembar grafik atau makro', '{n} chart or macro sheets'],
} as const satisfies Record<string, readonly [string, string]>;

export type Lost = keyof typeof WORDS;

export class Left {
  private readonly counts = new Map<Lost, number>();
  private readonly named = new Map<Lost, Set<string>>();

  add(what: Lost, count = 1, ...names: string[]): void {
    if (count === 0) return;
    this.counts.set(what, (this.counts.get(what) ?? 0) + count);
    const known = this.named.get(what) ?? new Set();
    for (const name of names) known.add(name);
    this.named.set(what, known);
  }

  /** A line each, in the order in which they were met. */
  lines(language: 'id' | 'en'): string[] {
    const grouped = new Intl.NumberFormat(language);
    return [...this.counts].map(([what, count]) =>
      WORDS[what][language === 'en' ? 1 : 0]
        .replace('{n}', grouped.format(count))
        .replace('{names}', [...(this.named.get(what) ?? [])].slice(0, 8).join(', ')),
    );
  }
}
