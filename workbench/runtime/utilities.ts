// Utilities: dates and numbers as text, digests, encodings, CSV and sleep.
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { types } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { bytesOf, LocalBlob, signedBytes } from './blob';
import { formatDate } from './date-format';
import { parseDate } from './date-parse';
import { GoogleException, wrongArguments } from './errors';
import { javaText, printf } from './printf';
import type { Run } from './run';
import { base, enumeration, nameOf } from './service';
import { unzip, zip } from './zip';
import { isTimeZone } from './zone';

const charsets = enumeration<typeof GoogleAppsScript.Utilities.Charset>('Charset', 'US_ASCII', 'UTF_8');
const digests = enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>(
  'DigestAlgorithm',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
);
const macs = enumeration<typeof GoogleAppsScript.Utilities.MacAlgorithm>(
  'MacAlgorithm',
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
);

/** Node's name of an algorithm: SHA_256 is sha256. */
const nodeName = (algorithm: unknown): string => nameOf(algorithm).replace('HMAC_', '').replace('_', '').toLowerCase();

const MOST_SLEEP = 300_000;

/** A text without a charset is read as US-ASCII: every other sign counts as a question mark. */
function encoded(text: string, charset: unknown): Buffer {
  if (charset !== undefined && nameOf(charset) === 'UTF_8') return Buffer.from(text, 'utf8');
  if (charset !== undefined && nameOf(charset) !== 'US_ASCII') throw new GoogleException('Invalid argument: charset');
  return Buffer.from(text.replace(/[\u0080-\uFFFF]/g, '?'), 'latin1');
}

function signed(method: string, data: unknown, charset: unknown): Buffer {
  return typeof data === 'string' ? encoded(data, charset) : bytes(method, data);
}

function known(algorithms: object, algorithm: unknown, kind: string): string {
  if (!Object.hasOwn(algorithms, nameOf(algorithm))) throw new GoogleException(`Invalid argument: ${kind}`);
  return nodeName(algorithm);
}

function bytes(method: string, data: unknown): Buffer {
  const found = bytesOf(data);
  if (found === undefined) throw wrongArguments(`Utilities.${method}`, [data]);
  return found;
}

/** Stops the whole thread, as a script's sleep stops the script. */
function block(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

export class LocalUtilities extends base<GoogleAppsScript.Utilities.Utilities>('Utilities') {
  override readonly Charset = charsets;
  override readonly DigestAlgorithm = digests;
  override readonly MacAlgorithm = macs;
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override formatDate(date: unknown, timeZone: string, format: string): string {
    if (!types.isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw wrongArguments('Utilities.formatDate', [date, timeZone, format]);
    }
    if (Number.isNaN(date.getTime())) throw new GoogleException('Invalid argument: date');
    // Java takes a zone it does not know for GMT.
    return formatDate(date.getTime(), isTimeZone(timeZone) ? timeZone : 'GMT', format);
  }

  override formatString(template: string, ...args: unknown[]): string {
    if (typeof template !== 'string') throw wrongArguments('Utilities.formatString', [template, ...args]);
    return printf(template, args, (value) => javaText(value, this.#run.world.manifest.timeZone).replace(/\.0$/, ''));
  }

  override getUuid(): string {
    return randomUUID();
  }

  override base64Encode(data: unknown, charset?: unknown): string {
    return signed('base64Encode', data, charset).toString('base64');
  }

  override base64EncodeWebSafe(data: unknown, charset?: unknown): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  override base64Decode(text: string): number[] {
    if (!isBase64(text, /^[A-Za-z\d+/]*$/)) throw new GoogleException('Could not decode string.');
    return signedBytes(Buffer.from(text, 'base64'));
  }

  override base64DecodeWebSafe(text: string): number[] {
    if (!isBase64(text, /^[\w-]*$/)) throw new GoogleException('Could not decode string.');
    return signedBytes(Buffer.from(text, 'base64url'));
  }

  override computeDigest(algorithm: unknown, value: unknown, charset?: unknown): number[] {
    const hash = createHash(known(digests, algorithm, 'algorithm'));
    return signedBytes(hash.update(signed('computeDigest', value, charset)).digest());
  }

  override computeHmacSignature(algorithm: unknown, value: unknown, key: unknown, charset?: unknown): number[] {
    const name = known(macs, algorithm, 'algorithm');
    const mac = createHmac(name, signed('computeHmacSignature', key, charset));
    return signedBytes(mac.update(signed('computeHmacSignature', value, charset)).digest());
  }

  override computeHmacSha256Signature(value: unknown, key: unknown, charset?: unknown): number[] {
    return this.computeHmacSignature(macs.HMAC_SHA_256, value, key, charset);
  }

  override newBlob(data: unknown, contentType: string | null = null, name: string | null = null): LocalBlob {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return new LocalBlob(this.#run, bytes('newBlob', data), type, name);
  }

  override parseDate(date: string, timeZone: string, format: string): Date {
    if (![date, timeZone, format].every((text) => typeof text === 'string')) {
      throw wrongArguments('Utilities.parseDate', [date, timeZone, format]);
    }
    return new Date(parseDate(date, isTimeZone(timeZone) ? timeZone : 'GMT', format));
  }

  override jsonParse(jsonString: string): unknown {
    return JSON.parse(jsonString);
  }

  override jsonStringify(obj: unknown): string {
    return JSON.stringify(obj);
  }

  override zip(blobs: GoogleAppsScript.Base.BlobSource[], name = 'archive.zip'): GoogleAppsScript.Base.Blob {
    if (!Array.isArray(blobs)) throw wrongArguments('Utilities.zip', [blobs]);
    const entries = blobs.map((source) => {
      const blob = source.getBlob();
      return { name: blob.getName() ?? 'Untitled', data: bytes('zip', blob.getBytes()) };
    });
    const twice = entries.find((entry, index) => entries.findIndex((other) => other.name === entry.name) < index);
    if (twice) throw new GoogleException(`Duplicate filename in zip: ${twice.name}`);
    return new LocalBlob(this.#run, zip(entries), 'application/zip', name);
  }

  override unzip(blob: GoogleAppsScript.Base.BlobSource): GoogleAppsScript.Base.Blob[] {
    return unzip(bytes('unzip', blob.getBlob().getBytes())).map(({ name, data }) => {
      return new LocalBlob(this.#run, data, null, name).setContentTypeFromExtension();
    });
  }

  override gzip(blob: GoogleAppsScript.Base.BlobSource, name?: string): GoogleAppsScript.Base.Blob {
    const source = blob.getBlob();
    const packed = gzipSync(bytes('gzip', source.getBytes()));
    return new LocalBlob(this.#run, packed, 'application/x-gzip', name ?? `${source.getName() ?? 'archive'}.gz`);
  }

  override ungzip(blob: GoogleAppsScript.Base.BlobSource): GoogleAppsScript.Base.Blob {
    const source = blob.getBlob();
    const name = source.getName()?.replace(/\.gz$/, '') ?? null;
    return new LocalBlob(this.#run, gunzipSync(bytes('ungzip', source.getBytes())), null, name);
  }

  override parseCsv(csv: string, delimiter = ','): string[][] {
    if (delimiter.length !== 1) throw wrongArguments('Utilities.parseCsv', [csv, delimiter]);
    return parseCsv(csv, delimiter);
  }

  override sleep(milliseconds: number): void {
    if (typeof milliseconds !== 'number') throw wrongArguments('Utilities.sleep', [milliseconds]);
    if (!(milliseconds >= 0) || milliseconds > MOST_SLEEP) throw new GoogleException('Invalid argument: milliseconds');
    const { clock, time } = this.#run.world;
    time.sleep(milliseconds, clock.sleep ?? block);
    this.#run.spend(milliseconds);
  }
}

function isBase64(text: string, letters: RegExp): boolean {
  return letters.test(text.replace(/\s/g, '').replace(/={0,2}$/, ''));
}

/** RFC 4180: a quoted field may hold delimiters, line breaks and doubled quotes. */
function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    row.push(field);
    field = '';
  };
  const endRow = () => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < csv.length; i++) {
    const character = csv.charAt(i);
    if (quoted && character === '"' && csv.charAt(i + 1) === '"') {
      field += '"';
      i++;
    } else if (character === '"' && (quoted || field === '')) quoted = !quoted;
    else if (quoted) field += character;
    else if (character === delimiter) endField();
    else if (character === '\n') endRow();
    else if (character !== '\r' || csv.charAt(i + 1) !== '\n') field += character;
  }
  if (field !== '' || row.length > 0) endRow();
  return rows;
}
