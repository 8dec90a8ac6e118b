// Sorts the rows that need someone into one digest a person: most urgent first, ten rows a section, the rest counted.
import type { IsoDate } from '../schema/kinds';
import { byUrgency } from './attention';
import type { Digest, DigestLine, DigestSection, SectionName } from './digest';
import type { MovedRow } from './moves';
import { readAddresses, wrongAddresses } from './recipients';
import type { WeekSummary } from './week';

/** A row that needs someone, and what its Owner cell holds. */
export interface OwnedLine {
  readonly line: DigestLine;
  readonly owner: string | undefined;
}

export interface DigestContext {
  readonly spreadsheetName: string;
  readonly url: string;
  readonly day: IsoDate;
  /** Who stands in for rows without an owner. */
  readonly recipients: readonly string[];
  readonly languageOf: (person: string) => string;
  readonly damaged: readonly string[];
  /** On the day of the weekly summary. */
  readonly week?: WeekSummary | undefined;
  /** Whether a row is new to a person since the last mails. */
  readonly isNew: (person: string, line: DigestLine) => boolean;
  /** What has moved since the last mails: its owners hear of it though nothing is due. */
  readonly moved?: readonly MovedRow[];
  /** Who hears on that day though nothing is due. */
  readonly evenIfQuiet: readonly string[];
}

const SECTIONS: readonly SectionName[] = ['late', 'risk', 'soon', 'stock', 'pay', 'check'];
const MOST_LINES = 10;

interface Share {
  readonly standsIn: boolean;
  readonly owned: readonly OwnedLine[];
}

/** Whom a row goes to: each address in its Owner cell, else everyone who stands in. */
export function recipientsOf(
  owner: string | undefined,
  standIns: readonly string[],
): { readonly to: readonly string[]; readonly standsIn: boolean } {
  const owners = readAddresses(owner);
  return owners.length > 0 ? { to: owners, standsIn: false } : { to: standIns, standsIn: true };
}

/** Rows without an id cannot be led to one by one: those of a tab make one line, which leads to the first. */
function gathered(owned: readonly OwnedLine[]): readonly OwnedLine[] {
  const unnamed = new Map<string, OwnedLine>();
  const named: OwnedLine[] = [];
  for (const each of owned) {
    const known = unnamed.get(each.line.table);
    if (each.line.id !== '') named.push(each);
    else
      unnamed.set(each.line.table, { ...each, line: { ...(known ?? each).line, rows: (known?.line.rows ?? 0) + 1 } });
  }
  return [...named, ...unnamed.values()];
}

function sectionOf(name: SectionName, owned: readonly OwnedLine[]): DigestSection {
  const lines = owned.map(({ line }) => line).sort(byUrgency);
  const left = new Map<string, { readonly table: string; readonly sheetId: number; readonly count: number }>();
  for (const { table, place } of lines.slice(MOST_LINES)) {
    left.set(table, { table, sheetId: place.sheetId, count: (left.get(table)?.count ?? 0) + 1 });
  }
  return { name, lines: lines.slice(0, MOST_LINES), more: [...left.values()] };
}

function digestOf(recipient: string, { owned, standsIn }: Share, context: DigestContext): Digest {
  const { spreadsheetName, url, day, damaged, week } = context;
  const moved = movedFor(recipient, context);
  const all = gathered(owned).map((each) =>
    context.isNew(recipient, each.line) ? { ...each, line: { ...each.line, isNew: true as const } } : each,
  );
  const inSection = (name: SectionName) => all.filter(({ line }) => line.section === name);
  const counts = Object.fromEntries(SECTIONS.map((name) => [name, inSection(name).length]));
  return {
    recipient,
    language: context.languageOf(recipient),
    spreadsheetName,
    url,
    day,
    counts: { late: 0, risk: 0, soon: 0, stock: 0, pay: 0, check: 0, ...counts },
    sections: SECTIONS.map((name) => sectionOf(name, inSection(name))).filter(({ lines }) => lines.length > 0),
    standsIn,
    ...(week ? { week } : {}),
    ...(moved.length > 0 ? { moved } : {}),
    ...(damaged.length > 0 ? { damaged } : {}),
  };
}

const movedFor = (recipient: string, { moved = [], recipients }: DigestContext): readonly MovedRow[] =>
  moved.filter(({ owner }) => recipientsOf(owner, recipients).to.includes(recipient));

/** How pressing a whole digest is, for when not all of them can be sent. */
function pressing({ sections }: Digest): number {
  const lines = sections.flatMap((section) => section.lines);
  return Math.min(Number.MAX_SAFE_INTEGER, ...lines.map(({ urgency }) => urgency));
}

/** The digest of one person, empty where nothing is theirs. */
export function digestFor(person: string, owned: readonly OwnedLine[], context: DigestContext): Digest {
  const [recipient = person] = readAddresses(person);
  return digestOf(recipient, sharesOf(owned, context).get(recipient) ?? { owned: [], standsIn: false }, context);
}

/** One digest a person who has rows, and of those who hear even if all is quiet; the most pressing first. */
export function digests(owned: readonly OwnedLine[], context: DigestContext): readonly Digest[] {
  const shares = sharesOf(owned, context);
  const { evenIfQuiet, moved = [], recipients } = context;
  const movers = moved.flatMap(({ owner, told }) => (told ? recipientsOf(owner, recipients).to : []));
  const quiet = [...new Set([...evenIfQuiet, ...movers])].filter((person) => !shares.has(person));
  const written = [
    ...[...shares].map(([recipient, share]) => digestOf(recipient, share, context)),
    ...quiet.map((recipient) => digestOf(recipient, { owned: [], standsIn: false }, context)),
  ];
  return written
    .map((digest) => ({ digest, first: pressing(digest) }))
    .sort((one, other) => one.first - other.first || one.digest.recipient.localeCompare(other.digest.recipient))
    .map(({ digest }) => digest);
}

/** Beside an address, names and remarks are no mistake. */
function wrongIn(owner: string | undefined, standsIn: boolean): string {
  if (standsIn) return owner ?? '';
  return wrongAddresses(owner)
    .filter((word) => word.includes('@'))
    .join(' ');
}

function sharesOf(owned: readonly OwnedLine[], { recipients }: DigestContext): ReadonlyMap<string, Share> {
  const shares = new Map<string, { standsIn: boolean; owned: OwnedLine[] }>();
  for (const each of owned) {
    const { to, standsIn } = recipientsOf(each.owner, recipients);
    const wrong = wrongIn(each.owner, standsIn);
    const wrongOwner = wrong === '' ? {} : { wrongOwner: wrong };
    for (const person of to) {
      const share = shares.get(person) ?? { standsIn: false, owned: [] };
      share.standsIn ||= standsIn;
      share.owned.push({ ...each, line: { ...each.line, ...wrongOwner } });
      shares.set(person, share);
    }
  }
  return shares;
}

/** A short name for what a text says: the same text gives the same name (FNV-1a, twice). */
function fingerprint(text: string): string {
  const hash = (seed: number) => {
    let sum = seed;
    for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
    return (sum >>> 0).toString(36);
  };
  return hash(0x811c9dc5) + hash(0x2c1b3c6d);
}

/** Tells a digest from every other: the day, the person, and what it says. */
export function digestKey(digest: Digest): string {
  const { sections, week, counts, moved } = digest;
  const says = sections.map(({ name, lines }) => [name, lines.map(({ table, id, finding }) => [table, id, finding])]);
  return `${digest.day} ${digest.recipient} ${fingerprint(JSON.stringify([says, counts, week ?? null, ...(moved ? [moved] : [])]))}`;
}
