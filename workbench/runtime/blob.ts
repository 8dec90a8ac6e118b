// Blobs: bytes with a name and a content type; a byte is signed, as in Java.
import { NotImplemented, wrongArguments } from './errors';
import type { Run } from './run';
import { base } from './service';

type Blob = GoogleAppsScript.Base.Blob;

const typesByEnding: Record<string, string> = {
  csv: 'text/csv',
  txt: 'text/plain',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  zip: 'application/zip',
  ics: 'text/calendar',
};

const isText = (contentType: string | null): boolean => contentType?.startsWith('text/') === true;

export function signedBytes(buffer: Uint8Array): number[] {
  return Array.from(Int8Array.from(buffer));
}

/** Text as UTF-8, or Apps Script's signed bytes. */
export function bytesOf(data: unknown): Buffer | undefined {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  return Array.isArray(data) ? Buffer.from(Uint8Array.from(data.map(Number))) : undefined;
}

const encodings: Record<string, BufferEncoding> = {
  'UTF-8': 'utf8',
  'UTF-16LE': 'utf16le',
  'US-ASCII': 'latin1',
  'ISO-8859-1': 'latin1',
  'WINDOWS-1252': 'latin1',
};

function encodingOf(charset: string): BufferEncoding {
  const known = encodings[charset.toUpperCase()];
  if (known === undefined) throw new NotImplemented(`Blob with the charset ${charset}`);
  return known;
}

export class LocalBlob extends base<Blob>('Blob') {
  readonly #run: Run;
  #data: Buffer;
  #contentType: string | null;
  #name: string | null;

  constructor(run: Run, data: Buffer, contentType: string | null, name: string | null) {
    super(run);
    this.#run = run;
    this.#data = data;
    this.#contentType = contentType;
    this.#name = name;
  }

  override getBlob(): Blob {
    return this;
  }

  override copyBlob(): Blob {
    return new LocalBlob(this.#run, this.#data, this.#contentType, this.#name);
  }

  /** Texts turn into texts; what Google renders, such as a PDF, only Google can. */
  override getAs(contentType: string): Blob {
    if (contentType !== this.#contentType && !(isText(contentType) && isText(this.#contentType))) {
      throw new NotImplemented(`Blob.getAs('${contentType}')`);
    }
    return this.copyBlob().setContentType(contentType);
  }

  override getBytes(): number[] {
    return signedBytes(this.#data);
  }

  override setBytes(data: number[]): Blob {
    const bytes = bytesOf(data);
    if (bytes === undefined) throw wrongArguments('Blob.setBytes', [data]);
    this.#data = bytes;
    return this;
  }

  override getDataAsString(charset = 'UTF-8'): string {
    return this.#data.toString(encodingOf(charset));
  }

  override setDataFromString(string: string, charset = 'UTF-8'): Blob {
    this.#data = Buffer.from(string, encodingOf(charset));
    return this;
  }

  override getContentType(): string | null {
    return this.#contentType;
  }

  override setContentType(contentType: string | null): Blob {
    this.#contentType = contentType;
    return this;
  }

  override setContentTypeFromExtension(): Blob {
    const ending = this.#name?.split('.').pop() ?? '';
    return this.setContentType(typesByEnding[ending.toLowerCase()] ?? null);
  }

  override getName(): string | null {
    return this.#name;
  }

  override setName(name: string): Blob {
    this.#name = name;
    return this;
  }

  override isGoogleType(): boolean {
    return false;
  }
}
