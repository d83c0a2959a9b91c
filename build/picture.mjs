// `npm run picture`: draws docs/architecture.svg from the imports as they are. It changes when a room or a feature begins to use another, not with every file.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { graph, reduced } from './graph.mjs';
import { root } from './places.mjs';
import { put } from './put.mjs';

export const picture = join(root, 'docs/architecture.svg');

const [LEFT, MAIN, RIGHT, SIDE] = [20, 790, 850, 350];
const [BOX, GAP, LINE] = [148, 8, 13];
const FEATURES_FROM = 220;

/** What each room is for, beside its name. @type {Record<string, string>} */
const ABOUT = {
  google: 'the only room that names a service of Google',
  app: 'puts features together: router, transaction, journal, menu, jobs',
  ports: 'types only: what Rapi asks of the world, in prose',
  kernel: 'pure words of no particular business: tables, codecs, money, days, texts',
  page: 'entries of the sidebar and the wide dialogs',
  panel: 'what a feature shows: lists, cards, forms',
  ui: 'the kit and the shell of the pages',
  cipher: 'audited ciphers, evaluated when they are first used',
  local: 'a workbook on this machine: it runs what was built',
  'local/facade': "Google's names inside the guest realm",
  'local/gate': 'one run seen from outside: permissions, locks, costs, faults',
};

/** @typedef {{ x: number, y: number, width: number, height: number }} Place */

/** The picture as text: one element a line, so that a change of it reads as what changed. */
export function drawn() {
  const { rooms, features } = graph();
  const shelf = shelved(features);
  const below = FEATURES_FROM + shelf.height + 40;
  /** @type {Record<string, Place>} */
  const places = {
    google: { x: LEFT, y: 50, width: MAIN, height: 50 },
    app: { x: LEFT, y: 130, width: MAIN, height: 50 },
    features: { x: LEFT, y: FEATURES_FROM - 10, width: MAIN, height: shelf.height + 20 },
    ports: { x: LEFT, y: below, width: MAIN, height: 50 },
    kernel: { x: LEFT, y: below + 80, width: RIGHT + SIDE - LEFT, height: 50 },
    page: { x: RIGHT, y: 50, width: SIDE, height: 50 },
    panel: { x: RIGHT, y: FEATURES_FROM - 10, width: SIDE, height: 50 },
    ui: { x: RIGHT, y: FEATURES_FROM + 100, width: SIDE, height: 50 },
    cipher: { x: RIGHT, y: FEATURES_FROM + 210, width: SIDE, height: 50 },
    local: { x: RIGHT, y: below - 240, width: SIDE, height: 50 },
    'local/facade': { x: RIGHT, y: below - 160, width: SIDE, height: 50 },
    'local/gate': { x: RIGHT, y: below - 80, width: SIDE, height: 50 },
  };
  const height = below + 150;
  const width = RIGHT + SIDE + LEFT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="#202124">`,
    '<title>Who may use whom in Rapi</title>',
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#5f6368"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(
      LEFT,
      28,
      'An arrow points at what is used; whatever it leads to may be used as well. Drawn from the imports by npm run picture.',
      '#5f6368',
    ),
    ...[...rooms.keys()].sort().flatMap((room) => (places[room] ? roomBox(room, places[room]) : [])),
    ...shelf.lines,
    ...reduced(rooms)
      .sort()
      .map(([from, to]) => arrow(from, to, places)),
    '</svg>',
    '',
  ].join('\n');
}

/** @param {string} room @param {Place} place */
function roomBox(room, { x, y, width, height }) {
  const outside = room.startsWith('local');
  const frame = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${outside ? '#fff' : '#f1f3f4'}" stroke="#9aa0a6"${outside ? ' stroke-dasharray="4 3"' : ''}/>`;
  if (room === 'features') return [frame];
  const name = room === 'panel' ? 'features/*/panel' : room === 'cipher' ? 'features/backup/cipher' : room;
  return [
    frame,
    text(x + 12, y + 20, name, '#202124', true),
    text(x + 12, y + 37, ABOUT[room] ?? '', '#5f6368'),
  ];
}

/** The features, those that use others above those that are used. @param {import('./graph.mjs').Feature[]} features */
function shelved(features) {
  const lines = [];
  let y = FEATURES_FROM;
  const perRow = Math.floor((MAIN - GAP) / (BOX + GAP));
  for (let height = Math.max(...features.map((each) => each.height)); height >= 0; height--) {
    const level = features.filter((each) => each.height === height);
    for (let first = 0; first < level.length; first += perRow) {
      const row = level
        .slice(first, first + perRow)
        .map((feature) => ({ feature, words: wrapped(feature.uses) }));
      const tall = 24 + LINE * Math.max(...row.map(({ words }) => words.length)) + 4;
      row.forEach(({ feature, words }, at) => {
        const x = LEFT + GAP + at * (BOX + GAP);
        lines.push(
          `<rect x="${x}" y="${y}" width="${BOX}" height="${tall}" rx="4" fill="${feature.always ? '#e6f4ea' : '#e8f0fe'}" stroke="#bdc1c6"/>`,
          text(x + 8, y + 16, feature.name, '#202124', true),
          ...(feature.with
            ? [text(x + BOX - 8, y + 16, `with ${feature.with}`, '#5f6368', false, 'end')]
            : []),
          ...words.map((word, line) => text(x + 8, y + 31 + line * LINE, word, '#5f6368')),
        );
      });
      y += tall + GAP;
    }
    y += 4;
  }
  lines.push(
    text(
      LEFT + GAP,
      y + 10,
      'features: each box names the features that it uses, through their index.ts. Green is always on; blue is a module, switched on and off,',
      '#202124',
    ),
    text(
      LEFT + GAP,
      y + 26,
      'alone or with another. No box uses one that stands beside or above it: there are no circles.',
      '#202124',
    ),
  );
  return { lines, height: y + 34 - FEATURES_FROM };
}

/** As many names a line as the box has room for. @param {string[]} names */
function wrapped(names) {
  const lines = [];
  let line = '';
  names.forEach((name, at) => {
    const word = at < names.length - 1 ? `${name},` : name;
    if (line && `${line} ${word}`.length > 23) {
      lines.push(line);
      line = '';
    }
    line = line ? `${line} ${word}` : word;
  });
  return line ? [...lines, line] : lines;
}

/** From edge to edge: downwards where one stands over the other, sideways else. @param {string} from @param {string} to @param {Record<string, Place>} places */
function arrow(from, to, places) {
  const [a, b] = [places[from], places[to]];
  if (!a || !b)
    throw new Error(
      `${places[from] ? to : from} has no place in the picture: give it one in build/picture.mjs.`,
    );
  const sideways = a.x >= b.x + b.width || b.x >= a.x + a.width;
  if (sideways && a.y < b.y + b.height && b.y < a.y + a.height) {
    const y = Math.max(a.y, b.y) + 25;
    const rightwards = b.x > a.x;
    return `<path d="M${rightwards ? a.x + a.width : a.x} ${y}H${rightwards ? b.x : b.x + b.width}" stroke="#5f6368" fill="none" marker-end="url(#tip)"/>`;
  }
  const down = b.y > a.y;
  // Past what stands between two of the side: down its left edge.
  const past = a.x === RIGHT && b.y - a.y > 160;
  const start = down ? a.y + a.height : a.y;
  const end = down ? b.y : b.y + b.height;
  const x = past ? RIGHT - 20 : a.x + a.width / 2;
  const way = past ? `M${a.x} ${a.y + a.height / 2}H${x}V${end}` : `M${x} ${start}V${end}`;
  return `<path d="${way}" stroke="#5f6368" fill="none" marker-end="url(#tip)"/>`;
}

/** @param {number} x @param {number} y @param {string} words @param {string} fill @param {boolean} [bold] @param {string} [anchor] */
function text(x, y, words, fill, bold = false, anchor = '') {
  const plain = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" fill="${fill}"${bold ? ' font-weight="600"' : ''}${anchor ? ` text-anchor="${anchor}"` : ''}>${plain}</text>`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) put(picture, drawn());
