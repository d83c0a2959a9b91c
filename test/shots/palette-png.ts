/** Pictures for documents: at most 256 colours, written as small as PNG can be, so that a repository does not grow by every new one. */
import { crc32, deflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

const MOST = 256;

/** The same picture, smaller. */
export async function smallPng(browser: Browser, picture: Buffer): Promise<Buffer> {
  const { width, height, pixels } = await pixelsOf(browser, picture);
  const { palette, index } = paletteOf(pixels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row++)
    index.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, by palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Read by the browser, which knows every format. */
async function pixelsOf(
  browser: Browser,
  picture: Buffer,
): Promise<{ width: number; height: number; pixels: Buffer }> {
  const page = await browser.newPage();
  const read = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.drawImage(image, 0, 0);
      const { data, width, height } = pen.getImageData(0, 0, image.width, image.height);
      let text = '';
      for (let at = 0; at < data.length; at += 32_768)
        text += String.fromCharCode(...data.subarray(at, at + 32_768));
      return { width, height, text: btoa(text) };
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  await page.close();
  return { width: read.width, height: read.height, pixels: Buffer.from(read.text, 'base64') };
}

/** The most frequent colours, and for every pixel the nearest of them: what goes are shades inside antialiased letters. */
function paletteOf(pixels: Buffer): { palette: Buffer; index: Buffer } {
  const often = new Map<number, number>();
  const colourAt = (at: number): number => pixels.readUIntBE(at, 3);
  for (let at = 0; at < pixels.length; at += 4) often.set(colourAt(at), (often.get(colourAt(at)) ?? 0) + 1);
  const kept = [...often.keys()].sort((a, b) => (often.get(b) ?? 0) - (often.get(a) ?? 0)).slice(0, MOST);
  const parts = (colour: number): [number, number, number] => [
    colour >> 16,
    (colour >> 8) & 255,
    colour & 255,
  ];
  const apart = (a: number, b: number): number =>
    parts(a).reduce((sum, part, at) => sum + (part - (parts(b)[at] ?? 0)) ** 2, 0);
  const nearest = new Map(kept.map((colour, at) => [colour, at]));
  const placeOf = (colour: number): number => {
    const known = nearest.get(colour);
    if (known !== undefined) return known;
    const place = kept.reduce(
      (best, each, at) => (apart(each, colour) < apart(kept[best] ?? 0, colour) ? at : best),
      0,
    );
    nearest.set(colour, place);
    return place;
  };
  const index = Buffer.alloc(pixels.length / 4);
  for (let at = 0; at < index.length; at++) index[at] = placeOf(colourAt(at * 4));
  return { palette: Buffer.from(kept.flatMap(parts)), index };
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
