/** Cells with several looks or links, of people's own tabs: every text costs two calls, so their number is bounded. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Text = GoogleAppsScript.Spreadsheet.RichTextValue;
type Style = GoogleAppsScript.Spreadsheet.TextStyle;

/** So many texts of a tab are looked at, from the top. */
const TEXTS = 500;
/** A text that Sheets might read as something else is left as it is: its words are more than its looks. */
const LITERAL = /^[=+\-@']|^\s*$/;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly link?: string;
  readonly family?: string;
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly underlined?: boolean;
}

interface RichKept {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly runs: readonly Run[];
}

/** `unread`: texts beyond those that are looked at. */
export function richOf(sheet: Sheet): { rich: RichKept[]; unread: number } {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows === 0 || columns === 0) return { rich: [], unread: 0 };
  const found: RichKept[] = [];
  let texts = 0;
  for (const [r, line] of sheet.getRange(1, 1, rows, columns).getRichTextValues().entries())
    for (const [c, text] of line.entries()) {
      if (text === null) continue;
      texts += 1;
      if (texts > TEXTS) continue;
      const runs = text.getRuns();
      if (runs.length < 2 && text.getLinkUrl() === null) continue;
      found.push({ row: r + 1, column: c + 1, text: text.getText(), runs: runs.map(keptRun) });
    }
  return { rich: found, unread: Math.max(0, texts - TEXTS) };
}

function keptRun(run: Text): Run {
  const style = run.getTextStyle();
  const link = run.getLinkUrl();
  const kept = {
    link,
    family: style.getFontFamily(),
    size: style.getFontSize(),
    color: style.getForegroundColor(),
    bold: style.isBold(),
    italic: style.isItalic(),
    struck: style.isStrikethrough(),
    underlined: style.isUnderline(),
  };
  const told = Object.entries(kept).filter(([, value]) => value !== null);
  return { from: run.getStartIndex(), to: run.getEndIndex(), ...Object.fromEntries(told) };
}

export function enrich(sheet: Sheet, kept: readonly unknown[]): void {
  for (const { row, column, text, runs } of kept as readonly RichKept[]) {
    if (LITERAL.test(text)) continue;
    const builder = SpreadsheetApp.newRichTextValue().setText(text);
    for (const run of runs) {
      // Google gives a link its own looks, which the run's come to replace.
      if (run.link) builder.setLinkUrl(run.from, run.to, run.link);
      builder.setTextStyle(run.from, run.to, styleOf(run));
    }
    sheet.getRange(row, column).setRichTextValue(builder.build());
  }
}

function styleOf({ family, size, color, bold, italic, struck, underlined }: Run): Style {
  const style = SpreadsheetApp.newTextStyle();
  if (family !== undefined) style.setFontFamily(family);
  if (size !== undefined) style.setFontSize(size);
  if (color !== undefined) style.setForegroundColor(color);
  if (bold !== undefined) style.setBold(bold);
  if (italic !== undefined) style.setItalic(italic);
  if (struck !== undefined) style.setStrikethrough(struck);
  if (underlined !== undefined) style.setUnderline(underlined);
  return style.build();
}
