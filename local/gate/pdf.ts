/**
 * The local stand-in for Google's conversion of HTML to PDF: a true PDF with the words of the document, line by line, and nothing of its layout. How a page
 * looks only Google's own conversion can show.
 */

const LINES = 50;
const WIDTH = 90;
/** A4 in points. */
const PAGE = '[0 0 595 842]';

/** The file as text: every byte of it is ASCII, so that it can lie wherever a text can. */
export function pdfOf(html: string): string {
  const lines = linesOf(html);
  const pages: string[][] = [];
  for (let at = 0; at < Math.max(1, lines.length); at += LINES) pages.push(lines.slice(at, at + LINES));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, at) => {
      const text = page.map((line) => `(${escaped(line)}) '`).join('\n');
      const stream = `BT /F1 11 Tf 15 TL 57 785 Td\n${text}\nET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox ${PAGE} /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Rows and paragraphs are lines, cells stand beside each other; what is too long for a line goes on in the next. */
function linesOf(html: string): string[] {
  return html
    .replace(/<(head|style|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<\/t[dh]>/gi, '   ')
    .replace(/<br\b[^>]*>|<\/(p|tr|h[1-6]|div|table)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => NAMED[name] as string)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => line.match(new RegExp(`.{1,${WIDTH}}`, 'gu')) ?? []);
}

/** Letters beyond Latin-1 have no sign in this font. */
function escaped(line: string): string {
  return [...line]
    .map((sign) => {
      const code = sign.codePointAt(0) as number;
      if ('()\\'.includes(sign)) return `\\${sign}`;
      if (code >= 32 && code < 127) return sign;
      return code >= 160 && code < 256 ? `\\${code.toString(8)}` : '?';
    })
    .join('');
}
