// What kind of file it is by its first octets, and the parts of the one that is read here: an .xlsx is a zip file of XML texts.
import { unzipSync } from 'fflate';

/** Files that are no text and cannot be read as one. */
export type Foreign = 'oldExcel' | 'locked' | 'binaryExcel' | 'openDocument' | 'numbers' | 'webPage' | 'otherFile';

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b, 3, 4);
/** The container of Microsoft's older formats, and of files with a password. */
const isCompound = (bytes: Uint8Array) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
const isPdfOrPicture = (bytes: Uint8Array) =>
  startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ||
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  startsWith(bytes, 0x1f, 0x8b);

/** The names of the parts of such a container stand in it two octets a letter. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The names in a zip file's directory; nothing is unpacked. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  return names;
}

/** `xlsx` for what can be opened, a reason for what cannot; undefined where it may be a text. */
export function kindOfFile(bytes: Uint8Array): 'xlsx' | Foreign | undefined {
  if (isCompound(bytes)) return holdsName(bytes, 'EncryptedPackage') ? 'locked' : 'oldExcel';
  if (isPdfOrPicture(bytes)) return 'otherFile';
  if (isZip(bytes)) return kindOfZip(bytes);
  const start = new TextDecoder().decode(bytes.subarray(0, 500)).trimStart();
  return /^<(?:\?xml|!doctype|html|table|head|style|meta)\b/i.test(start) ? 'webPage' : undefined;
}

function kindOfZip(bytes: Uint8Array): 'xlsx' | Foreign {
  let names: readonly string[];
  try {
    names = namesIn(bytes);
  } catch {
    // A zip file that was cut short has no directory.
    return 'otherFile';
  }
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/workbook\.bin$/i)) return 'binaryExcel';
  if (has(/^index\.zip$|\.iwa$/i)) return 'numbers';
  if (has(/^content\.xml$/)) return 'openDocument';
  return has(/^\[content_types\]\.xml$/i) && has(/(^|\/)workbook\d*\.xml$/i) ? 'xlsx' : 'otherFile';
}

/** Far beyond any list of orders; what unpacks to more was made to break programs. */
const MOST_OCTETS = 1 << 30;

/** Gives the parts of a zip file by their names, whatever their case; undefined where there is none of the name. */
export function openParts(bytes: Uint8Array): (name: string) => Uint8Array | undefined {
  return (wanted) => {
    const isWanted = (name: string) => name.toLowerCase() === wanted.toLowerCase();
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (isWanted(name) && originalSize > MOST_OCTETS) throw new Error(`${name} unpacks to ${originalSize} octets.`);
        return isWanted(name);
      },
    });
    return Object.values(found)[0];
  };
}
