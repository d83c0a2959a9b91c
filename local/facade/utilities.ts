/** `Utilities`: dates as text, bytes, digests, compression, ids. */
import { Blob } from './blob';
import { fromBase64, signed, toBase64, utf8 } from './bytes';
import { alsoDo, call, Exception, look } from './door';
import { formatDate } from './java-date';
import { wrongArguments } from './range-place';
import { names, onlyWhatExists } from './strangers';
import { zoneOf } from './values';

type Data = string | number[] | Blob;
type Algorithm = 'MD5' | 'SHA_1' | 'SHA_256' | 'SHA_512';

export class Utilities {
  readonly DigestAlgorithm = names('DigestAlgorithm', ['MD5', 'SHA_1', 'SHA_256', 'SHA_512']);
  readonly Charset = names('Charset', ['UTF_8', 'US_ASCII']);

  /** Java's pattern letters, in any IANA zone; an unknown zone counts as GMT, as in Java. */
  formatDate(date: Date, zone: string, pattern: string): string {
    call('Utilities.formatDate');
    if (!(date instanceof Date) || Number.isNaN(date.getTime()))
      throw wrongArguments('formatDate', [date, zone, pattern]);
    return formatDate(date.getTime(), known(zone), pattern);
  }
  getUuid(): string {
    call('Utilities.getUuid');
    return look({ op: 'run.uuid' });
  }
  sleep(ms: number): void {
    call('Utilities.sleep');
    if (!(ms >= 0 && ms <= 300_000)) throw new Exception(`sleep: value out of range: ${ms}`);
    alsoDo({ op: 'run.sleep', ms });
  }
  /** Texts count as UTF-8. */
  computeDigest(algorithm: string, data: string | number[], _charset?: string): number[] {
    const named = algorithm as Algorithm;
    return typeof data === 'string'
      ? call('Utilities.computeDigest', { op: 'text.digest', algorithm: named, text: data })
      : call('Utilities.computeDigest', { op: 'bytes.digest', algorithm: named, bytes: bytesOf(data) });
  }
  base64Encode(data: Data, _charset?: string): string {
    call('Utilities.base64Encode');
    return toBase64(bytesOf(data), false);
  }
  base64EncodeWebSafe(data: Data, _charset?: string): string {
    call('Utilities.base64EncodeWebSafe');
    return toBase64(bytesOf(data), true);
  }
  base64Decode(text: string): number[] {
    call('Utilities.base64Decode');
    return fromBase64(text, false);
  }
  base64DecodeWebSafe(text: string): number[] {
    call('Utilities.base64DecodeWebSafe');
    return fromBase64(text, true);
  }
  newBlob(data: string | number[], type?: string, name?: string): Blob {
    call('Utilities.newBlob');
    return new Blob(data, type, name);
  }
  gzip(blob: Blob, name?: string): Blob {
    const bytes = call('Utilities.gzip', { op: 'bytes.gzip', bytes: blob.bytes_() });
    return new Blob(bytes, 'application/x-gzip', name ?? 'archive.gz');
  }
  ungzip(blob: Blob): Blob {
    return new Blob(
      call('Utilities.ungzip', { op: 'bytes.gunzip', bytes: blob.bytes_() }),
      'application/octet-stream',
    );
  }
}

function bytesOf(data: Data): number[] {
  if (typeof data === 'string') return utf8(data);
  return Array.isArray(data) ? data.map(signed) : data.bytes_();
}

function known(zone: string) {
  const offset = /^GMT([+-])(\d{1,2}):?(\d\d)?$/.exec(zone);
  try {
    return zoneOf(
      offset ? `${offset[1]}${(offset[2] as string).padStart(2, '0')}:${offset[3] ?? '00'}` : zone,
    );
  } catch {
    return zoneOf('UTC');
  }
}

onlyWhatExists('Utilities', Utilities);
