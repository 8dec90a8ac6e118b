// Zip archives, as Utilities.zip writes and Utilities.unzip reads them.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { GoogleException } from './errors';

export interface ZipEntry {
  readonly name: string;
  readonly data: Buffer;
}

const ENTRY = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const VERSION = 20;
const NAMES_IN_UTF8 = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the first day that an archive can name: the workbench's archives tell no time. */
const FIRST_DAY = 0x21;

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The fields that an entry and its place in the directory share, from the version needed to the length of the name. */
function fields(name: Buffer, data: Buffer, packed: Buffer): Buffer {
  const buffer = Buffer.alloc(24);
  const short: [number, number][] = [
    [0, VERSION],
    [2, NAMES_IN_UTF8],
    [4, DEFLATED],
    [8, FIRST_DAY],
    [22, name.length],
  ];
  for (const [at, value] of short) buffer.writeUInt16LE(value, at);
  buffer.writeUInt32LE(crc32(data), 10);
  buffer.writeUInt32LE(packed.length, 14);
  buffer.writeUInt32LE(data.length, 18);
  return buffer;
}

function signature(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const bytes = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(data);
    const shared = fields(bytes, data, packed);
    const file = Buffer.concat([signature(ENTRY), shared, Buffer.alloc(2), bytes, packed]);
    const rest = Buffer.alloc(16);
    rest.writeUInt32LE(offset, 12);
    directory.push(Buffer.concat([signature(DIRECTORY), Buffer.from([VERSION, 0]), shared, rest, bytes]));
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
}

export function unzip(archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(signature(END));
  if (end < 0) throw new GoogleException('Invalid argument: the blob is no zip archive.');
  const count = archive.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const method = archive.readUInt16LE(at + 10);
    const packedSize = archive.readUInt32LE(at + 20);
    const nameSize = archive.readUInt16LE(at + 28);
    const skipped = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const file = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameSize);
    const start = file + 30 + archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
    const packed = archive.subarray(start, start + packedSize);
    if (!name.endsWith('/'))
      entries.push({ name, data: method === DEFLATED ? inflateRawSync(packed) : Buffer.from(packed) });
    at += 46 + nameSize + skipped;
  }
  return entries;
}
