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
    return printf(template, args, (value) => javaText(value, this.#run.world.manifest.timeZone).replace(/\.0$/, ''));
  }

  override getUuid(): string {
    return randomUUID();
  }

  override base64Encode(data: unknown): string {
    return bytes('base64Encode', data).toString('base64');
  }

  override base64EncodeWebSafe(data: unknown): string {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  override base64Decode(encoded: string): number[] {
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  override base64DecodeWebSafe(encoded: string): number[] {
    return signedBytes(Buffer.from(encoded, 'base64url'));
  }

  override computeDigest(algorithm: unknown, value: unknown): number[] {
    return signedBytes(createHash(nodeName(algorithm)).update(bytes('computeDigest', value)).digest());
  }

  override computeHmacSignature(algorithm: unknown, value: unknown, key: unknown): number[] {
    const mac = createHmac(nodeName(algorithm), bytes('computeHmacSignature', key));
    return signedBytes(mac.update(bytes('computeHmacSignature', value)).digest());
  }

  override computeHmacSha256Signature(value: unknown, key: unknown): number[] {
    return this.computeHmacSignature(macs.HMAC_SHA_256, value, key);
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
    return parseCsv(csv, delimiter);
  }

  override sleep(milliseconds: number): void {
    if (typeof milliseconds !== 'number') throw wrongArguments('Utilities.sleep', [milliseconds]);
    if (milliseconds > MOST_SLEEP) throw new GoogleException('Invalid argument: milliseconds');
    const { clock, time } = this.#run.world;
    time.sleep(milliseconds, clock.sleep ?? block);
    this.#run.spend(milliseconds);
  }
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
