/** *File*: the workbook as an Excel file to keep or to carry to Google Sheets, and an Excel file as a new workbook. */
import { ask } from './api';
import { complain, confirm } from './chrome/messages';
import { running } from './state';
import { english, say, type Word } from './words';

/** In base64 it has to fit into one request of 64 MB. */
const MOST_MB = 45;
const PIECE = 32_768;

/** Saves the workbook among the browser's downloads. */
export async function saveFile() {
  await busy('saving', async () => {
    const { name, content, left } = await ask('save', { language: english() ? 'en' : 'id' });
    const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    if (left.length > 0) complain(listed(left), say('leftBehind'));
  });
}

/** Asks for a file; the workbook it becomes lies beside this one and is shown in a tab of its own. */
export function openFile() {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.xlsx';
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    if (file) void bring(file);
  });
  field.click();
}

async function bring(file: File) {
  if (file.size > MOST_MB * 1024 * 1024) return complain(say('tooLarge', { n: MOST_MB }));
  await busy('opening', async () => {
    const content = base64(new Uint8Array(await file.arrayBuffer()));
    const made = await ask('openFile', { name: file.name, content });
    running.value = null;
    const text = made.left.length > 0 ? `${say('leftBehind')}:\n${listed(made.left)}` : '';
    const show = await confirm(say('newBook', { r: made.file }), text, say('show'));
    if (show) open(made.address, '_blank', 'noopener');
  });
}

const listed = (left: readonly string[]): string => left.map((line) => `• ${line}`).join('\n');

/** Piece by piece: a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

async function busy(label: Word, work: () => Promise<void>) {
  running.value = { text: say(label) };
  try {
    await work();
  } catch (trouble) {
    complain((trouble as Error).message);
  } finally {
    running.value = null;
  }
}
