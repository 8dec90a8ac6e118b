// A size breakdown as people enter it: by name, along a scale, in packs, or as a ratio of a quantity.
import { normaliseKey } from './keys';
import { good, type Parsed, type Problem } from './problems';
import { isSizeName, sizeNamed } from './size-block';
import type { Pack, SizeLists, SizeScale } from './size-lists';
import { readSizes, type SizeQuantity, sumOfSizes, writeSizes } from './sizes';

/** What else of its row tells how sizes are read. */
export interface SizingContext {
  readonly lists: SizeLists;
  /** The name of the row's scale; blank for none. */
  readonly scale: string;
  readonly quantity?: number | undefined;
}

/** A breakdown as it was entered: its sizes, and of how many packs it is. */
export type SizeEntry =
  | { readonly ok: true; readonly run: readonly SizeQuantity[]; readonly packs?: number }
  | { readonly ok: false; readonly problem: Problem };

const RATIO = '\\d{1,4}(?:\\s*-\\s*\\d{1,4})+';
const PACKS = /^(?<what>.+?)\s*[x×*]\s*(?<count>\d{1,6})(?:\s*packs?)?$/i;
const COUNTED = new RegExp(`^(?<count>\\d{1,6})\\s*[x×*]\\s*(?<what>${RATIO})$`, 'i');
const ALONG = /^\d{1,7}(?:(?: ?\/ ?| ?[,;|] | )\d{1,7})+$/;

const isSame = (one: string, other: string) => normaliseKey(one) === normaliseKey(other);

/** `1-2-2-1` as numbers, or the pack of that name; undefined for anything else, and for a pack without a piece. */
export function readRatio(typed: string, packs: readonly Pack[] = []): readonly number[] | undefined {
  const named = packs.find(({ name }) => isSame(name, typed));
  const isRatio = new RegExp(`^${RATIO}$`).test(typed.trim());
  const ratio = named?.ratio ?? (isRatio ? typed.split('-').map(Number) : undefined);
  return ratio?.some((part) => part > 0) ? ratio : undefined;
}

/** Splits a whole by a ratio, to the last piece: by largest remainder, of equal ones the earlier size. */
export function byRatio(whole: number, ratio: readonly number[]): readonly number[] {
  const total = ratio.reduce((sum, part) => sum + part, 0);
  const shares = ratio.map((part, index) => {
    const product = whole * part;
    return { index, share: Math.floor(product / total), rest: product % total };
  });
  const missing = whole - shares.reduce((sum, { share }) => sum + share, 0);
  const byRest = [...shares].sort((one, other) => other.rest - one.rest);
  const more = new Set(byRest.slice(0, missing).map(({ index }) => index));
  return shares.map(({ index, share }) => share + (more.has(index) ? 1 : 0));
}

/** The scale of a name; one that nobody has named may be written out: `2T-3T-4T`. Two sizes would be a range. */
export function scaleNamed({ scales }: SizeLists, name: string): SizeScale | undefined {
  const named = scales.find((scale) => isSame(scale.name, name));
  if (named) return named;
  const sizes = name
    .split(/[-–/,\s]/)
    .filter((part) => part !== '')
    .map(sizeNamed);
  const isRun = sizes.length > 2 && sizes.every(isSizeName) && new Set(sizes.map(normaliseKey)).size === sizes.length;
  return isRun ? { name, sizes } : undefined;
}

/** In the order of the scale and as it spells them; sizes that it does not know follow as they were typed. */
export function inScaleOrder(run: readonly SizeQuantity[], scale: SizeScale | undefined): readonly SizeQuantity[] {
  if (!scale) return run;
  const at = ({ size }: SizeQuantity) => scale.sizes.findIndex((each) => isSame(each, size));
  const known = run.filter((each) => at(each) >= 0).sort((one, other) => at(one) - at(other));
  return [
    ...known.map((each) => ({ ...each, size: scale.sizes[at(each)] ?? each.size })),
    ...run.filter((each) => at(each) < 0),
  ];
}

/** The sizes of a run that its scale does not have. */
export const outsideScale = (run: readonly SizeQuantity[], scale: SizeScale | undefined): readonly string[] =>
  scale ? run.flatMap(({ size }) => (scale.sizes.some((each) => isSame(each, size)) ? [] : [size])) : [];

const bad = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });

type Aligned = { readonly ok: true; readonly ways: readonly (readonly string[])[] } | ReturnType<typeof bad>;

/** The sizes that so many figures may stand for: all of the row's scale, a part of it, or a whole one of each scale. */
function alongScale(typed: string, count: number, { lists, scale: name }: SizingContext): Aligned {
  const scale = scaleNamed(lists, name);
  const names = lists.scales.map((each) => each.name);
  if (!scale) {
    const fitting = lists.scales.filter(({ sizes }) => sizes.length === count).map(({ sizes }) => sizes);
    return fitting.length > 0 ? { ok: true, ways: fitting } : bad({ code: 'noScale', typed, names });
  }
  const { sizes } = scale;
  if (count > sizes.length) return bad({ code: 'notAlongScale', typed, scale: scale.name, has: sizes.length, count });
  const starts = Array.from({ length: sizes.length - count + 1 }, (_, start) => start);
  return { ok: true, ways: starts.map((start) => sizes.slice(start, start + count)) };
}

const runOf = (sizes: readonly string[], quantities: readonly number[]): readonly SizeQuantity[] =>
  sizes.flatMap((size, index) => {
    const quantity = quantities[index] ?? 0;
    return quantity > 0 ? [{ size, quantity }] : [];
  });

/** Figures in a row: read where only one run of sizes can be meant, else asked. */
function figuresAlong(
  typed: string,
  quantities: readonly number[],
  context: SizingContext,
  written: (run: readonly SizeQuantity[]) => string,
): SizeEntry {
  if (quantities.every((each) => each === 0)) return bad({ code: 'notSizes', typed });
  const aligned = alongScale(typed, quantities.length, context);
  if (!aligned.ok) return aligned;
  const [only, ...others] = aligned.ways.map((sizes) => runOf(sizes, quantities));
  const isSure = only !== undefined && others.length === 0 && scaleNamed(context.lists, context.scale) !== undefined;
  if (isSure) return { ok: true, run: only };
  const runs = [...(only ? [only] : []), ...others];
  return bad({ code: 'ambiguous', typed, readings: runs.map(written) });
}

/** A pack so many times, its sizes named or along the scale. */
function packed(typed: string, what: string, count: number, context: SizingContext): SizeEntry | undefined {
  if (count === 0) return undefined;
  const named = /[:=]/.test(what) ? readSizes(what) : undefined;
  const ratio = readRatio(what, context.lists.packs);
  const one: SizeEntry | undefined = named
    ? { ok: true, run: named }
    : ratio && figuresAlong(typed, ratio, context, (run) => `${writeSizes(run)} x ${count}`);
  if (!one?.ok) return one;
  return { ok: true, run: one.run.map(({ size, quantity }) => ({ size, quantity: quantity * count })), packs: count };
}

/** `1-2-2-1 x 50` of an entry that came in packs. */
export const packOf = (entry: SizeEntry): string | undefined => {
  if (!entry.ok || entry.packs === undefined) return undefined;
  const { run, packs } = entry;
  return `${run.map(({ quantity }) => quantity / packs).join('-')} x ${packs}`;
};

/** A ratio of the row's quantity, to the last piece. */
function shared(typed: string, ratio: readonly number[], context: SizingContext): SizeEntry {
  const { quantity } = context;
  if (quantity === undefined) return bad({ code: 'ratioOfNothing', typed });
  return figuresAlong(typed, byRatio(quantity, ratio), context, writeSizes);
}

/** The labels of a scale themselves are a header that lost its figures. */
const isHeader = (typed: string, { lists }: SizingContext) =>
  lists.scales.some(({ sizes }) => isSame(sizes.join(' '), typed.replace(/[,;|/]/g, ' ')));

function readEntry(typed: string, context: SizingContext): SizeEntry {
  const text = typed.trim().replace(/\s+/g, ' ');
  const { what, count } = { ...(COUNTED.exec(text) ?? PACKS.exec(text))?.groups };
  const inPacks = what === undefined ? undefined : packed(text, what, Number(count), context);
  if (inPacks) return inPacks;
  const ratio = readRatio(text, context.lists.packs);
  if (ratio) return shared(text, ratio, context);
  const named = readSizes(text);
  if (named && named.length > 0) return { ok: true, run: named };
  if (ALONG.test(text) && !isHeader(text, context))
    return figuresAlong(text, (text.match(/\d+/g) ?? []).map(Number), context, writeSizes);
  return bad({ code: 'notSizes', typed: text });
}

/** Reads a breakdown whichever way it was entered; what may mean two things is asked, never chosen. */
export function readSizeEntry(typed: string, context: SizingContext): SizeEntry {
  const entry = readEntry(typed, context);
  return entry.ok ? { ...entry, run: inScaleOrder(entry.run, scaleNamed(context.lists, context.scale)) } : entry;
}

/** As the field of a form takes it. */
export function checkSizes(typed: string, context: SizingContext): Parsed {
  const entry = readSizeEntry(typed, context);
  return entry.ok ? good(writeSizes(entry.run)) : entry;
}

/** The packs of a row as Pack has them, and whether they come to its sizes; undefined where it names none that can be read. */
export function packAgainst(
  pack: string,
  sizes: string,
  packs: readonly Pack[],
): { readonly packed: number; readonly sum: number; readonly addsUp: boolean } | undefined {
  const { what, count } = { ...PACKS.exec(pack.trim())?.groups };
  const ratio = what === undefined ? undefined : readRatio(what, packs);
  if (!ratio) return undefined;
  const exploded = ratio.map((part) => part * Number(count)).filter((quantity) => quantity > 0);
  const held = (readSizes(sizes) ?? []).filter(({ quantity }) => quantity > 0);
  const addsUp = exploded.length === held.length && held.every(({ quantity }, at) => quantity === exploded[at]);
  return { packed: exploded.reduce((sum, quantity) => sum + quantity, 0), sum: sumOfSizes(held), addsUp };
}
