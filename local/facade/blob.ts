/** A `Blob`: bytes with a name and a type. */
import { fromUtf8, signed, utf8 } from './bytes';
import { call } from './door';
import { onlyWhatExists } from './strangers';

export class Blob {
  private bytes: number[];

  constructor(
    data: string | number[],
    private type: string | null = null,
    private name: string | null = null,
  ) {
    this.bytes = typeof data === 'string' ? utf8(data) : data.map(signed);
  }

  /** For other classes of the façade. */
  bytes_(): number[] {
    return this.bytes;
  }
  getBytes(): number[] {
    call('Blob.getBytes');
    return this.bytes.slice();
  }
  getDataAsString(charset = 'UTF-8'): string {
    call('Blob.getDataAsString');
    if (!/^utf-?8$/i.test(charset))
      throw new Error(`Blob.getDataAsString(${charset}) is not on the local host`);
    return fromUtf8(this.bytes);
  }
  getName(): string | null {
    call('Blob.getName');
    return this.name;
  }
  setName(name: string): this {
    call('Blob.setName');
    this.name = name;
    return this;
  }
  getContentType(): string | null {
    call('Blob.getContentType');
    return this.type;
  }
  setContentType(type: string): this {
    call('Blob.setContentType');
    this.type = type;
    return this;
  }
  copyBlob(): Blob {
    call('Blob.copyBlob');
    return new Blob(this.bytes, this.type, this.name);
  }
}

onlyWhatExists('Blob', Blob);
