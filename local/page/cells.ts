/**
 * Cells of the sheets as far as they were looked at, in chunks of rows. A chunk that the book has changed stays visible until
 * its new state has arrived, so nothing flickers; what a person has just typed is shown at once, before the server has it.
 */
import { signal } from '@preact/signals';
import type { CellView } from '../host';
import { ask } from './api';

const CHUNK = 200;
/** About 12,000 rows; beyond that the oldest chunks are forgotten. */
const KEPT = 60;

interface Chunk {
  rows: (CellView | null)[][];
  /** Whether any answer has come yet. */
  here: boolean;
  stale: boolean;
  loading: boolean;
  /** Which request these rows answer: an older answer that arrives late is dropped. */
  answers: number;
}

const chunks = new Map<string, Chunk>();
const typed = new Map<string, { text: string; turn: number }>();
let turns = 0;
/** Goes up whenever any cell may look different. */
export const looks = signal(0);

const chunkKey = (sheet: number, row: number) => `${sheet}/${Math.floor((row - 1) / CHUNK)}`;
const cellKey = (sheet: number, row: number, column: number) => `${sheet}/${row}/${column}`;

/** The cell, null when empty, undefined when not known yet (then it is on its way). */
export function cellAt(sheet: number, row: number, column: number): CellView | null | undefined {
  const key = chunkKey(sheet, row);
  const chunk = chunks.get(key);
  if (!chunk || chunk.stale) load(sheet, Math.floor((row - 1) / CHUNK), key);
  return knownCell(sheet, row, column);
}

/** As `cellAt`, but asks for nothing: for walking over many rows. */
export function knownCell(sheet: number, row: number, column: number): CellView | null | undefined {
  const chunk = chunks.get(chunkKey(sheet, row));
  const cell = chunk?.here ? (chunk.rows[(row - 1) % CHUNK]?.[column - 1] ?? null) : undefined;
  const text = typed.get(cellKey(sheet, row, column))?.text;
  return text === undefined ? cell : { ...cell, display: text, value: text, formula: undefined };
}

/** Shows what was typed at once. The function it returns is called when the server has answered: then the book's cell counts again. */
export function showTyped(sheet: number, row: number, column: number, text: string): () => Promise<void> {
  const [key, turn] = [cellKey(sheet, row, column), ++turns];
  typed.set(key, { text: text.startsWith('=') ? '…' : text.replace(/^'/, ''), turn });
  looks.value++;
  return async () => {
    try {
      await fetchChunk(sheet, Math.floor((row - 1) / CHUNK), chunkKey(sheet, row));
    } finally {
      // Typed again meanwhile: the newer text stays until its own answer.
      if (typed.get(key)?.turn === turn) typed.delete(key);
      looks.value++;
    }
  };
}

/** These sheets are not what they were; all when none is named. What is on screen is asked again by drawing it. */
export function forget(changed?: number[]) {
  for (const [key, chunk] of chunks) {
    if (!changed || changed.includes(Number(key.split('/')[0]))) chunk.stale = true;
  }
  looks.value++;
}

/** Makes sure these rows are here (copying a block larger than the screen). */
export async function fetchRows(sheet: number, first: number, last: number) {
  const waits: Promise<unknown>[] = [];
  for (let index = Math.floor((first - 1) / CHUNK); index * CHUNK < last; index++) {
    const key = `${sheet}/${index}`;
    const chunk = chunks.get(key);
    if (!chunk?.here || chunk.stale) waits.push(fetchChunk(sheet, index, key));
  }
  await Promise.all(waits);
}

function load(sheet: number, index: number, key: string) {
  const chunk = chunkOf(key);
  if (chunk.loading) return;
  chunk.loading = true;
  fetchChunk(sheet, index, key).catch(() => {
    chunk.stale = true;
  });
}

function chunkOf(key: string): Chunk {
  const chunk = chunks.get(key) ?? { rows: [], here: false, stale: true, loading: false, answers: 0 };
  // To the end of the map: the first entries are the ones not asked for longest.
  chunks.delete(key);
  chunks.set(key, chunk);
  return chunk;
}

async function fetchChunk(sheet: number, index: number, key: string) {
  const chunk = chunkOf(key);
  chunk.stale = false;
  const asked = ++turns;
  try {
    const rows = await ask('window', { sheet, first: index * CHUNK + 1, count: CHUNK });
    if (asked > chunk.answers) Object.assign(chunk, { rows, here: true, answers: asked });
  } finally {
    chunk.loading = false;
  }
  for (const oldest of chunks.keys()) {
    if (chunks.size <= KEPT) break;
    chunks.delete(oldest);
  }
  looks.value++;
}
