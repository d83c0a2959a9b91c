/** A `Blob`: bytes with a name and a type. */
import { fromUtf8, signed, utf8 } from './bytes';
import { call } from './door';
import { onlyWhatExists } from './strangers';

export class Blob {
  /** A text stays one until somebody asks for its bytes: large ones only travel. */
  private data: string | number[];

  constructor(
    data: string | number[],
    private type: string | null = null,
    private name: string | null = null,
  ) {
    this.data = typeof data === 'string' ? data : data.map(signed);
  }

  /** For other classes of the façade, as below. */
  bytes_(): number[] {
    if (typeof this.data === 'string') this.data = utf8(this.data);
    return this.data;
  }
  text_(): string {
    return typeof this.data === 'string' ? this.data : fromUtf8(this.data);
  }
  type_(): string | null {
    return this.type;
  }
  /** From HTML to PDF, the one conversion that Rapi asks for; the extension of the name follows the type. */
  getAs(type: string): Blob {
    if (type !== 'application/pdf' || this.type !== 'text/html')
      throw new Error(`Blob.getAs(${type}) from ${this.type} is not on the local host`);
    const text = call('Blob.getAs', { op: 'text.pdf', html: this.text_() });
    return new Blob(text, type, this.name === null ? null : `${this.name.replace(/\.[^.]*$/, '')}.pdf`);
  }
  getBytes(): number[] {
    call('Blob.getBytes');
    return this.bytes_().slice();
  }
  getDataAsString(charset = 'UTF-8'): string {
    call('Blob.getDataAsString');
    if (!/^utf-?8$/i.test(charset))
      throw new Error(`Blob.getDataAsString(${charset}) is not on the local host`);
    return this.text_();
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
    return new Blob(this.data, this.type, this.name);
  }
}

onlyWhatExists('Blob', Blob);
