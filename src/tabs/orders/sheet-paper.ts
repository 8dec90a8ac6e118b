// The order sheet itself: parties, dates and terms that hold for all its lines, the sizes as a grid, and what it comes to.

import type { Paper, PaperFact, PaperGrid, PaperPart, PaperRow } from '../../domain/paper';
import { fraction } from '../../domain/percent';
import { roundMoney, sumMoney } from '../../schema/money';
import { readSizes, type SizeQuantity } from '../../schema/sizes';
import { count } from '../../schema/written';
import { changesOf, type SheetLine, type SheetLines } from './sheet-lines';
import type { ToldKey } from './sheet-sent';
import { differenceText, price, toleranceText, valueText } from './sheet-text';
import type { SheetWords } from './sheet-words.en';

/** What stands once above the lines where all of them agree in it, else with each line. */
const SHARED = ['customer', 'season', 'orderDate', 'exFactory', 'startShip', 'shipBy', 'cancelDate'] as const;
/** More columns of sizes do not fit on a page: then they stand in one. */
const MOST_SIZES = 10;

export interface PaperOptions {
  readonly sheet: SheetLines;
  readonly version: number;
  readonly day: string;
  readonly factory: PaperPart;
  readonly fields: { readonly [key: string]: string };
  /** The tolerance of an order that says none. */
  readonly tolerance: number;
  /** When the factory is closed, as far as we know. */
  readonly closed: readonly { readonly from: string; readonly to: string }[];
  /** What each style is made by, where that is known: `Linen shirt: v5, https://…`. */
  readonly techPacks: readonly string[];
  readonly language: 'en' | 'es';
  readonly say: SheetWords;
}

const currencyOf = ({ told }: SheetLine) => String(told.currency ?? '');
const numberOf = (line: SheetLine, key: 'quantity' | 'unitPrice') => {
  const value = line.told[key];
  return typeof value === 'number' ? value : undefined;
};

/** Quantity times price to the smallest coin: the total is the sum of what the lines say. */
function worthOf(line: SheetLine): number | undefined {
  const [quantity, unitPrice] = [numberOf(line, 'quantity'), numberOf(line, 'unitPrice')];
  return quantity === undefined || unitPrice === undefined
    ? undefined
    : roundMoney(quantity * unitPrice, currencyOf(line));
}

const shownOf = (line: SheetLine, key: ToldKey, say: SheetWords) => {
  const value = line.told[key];
  return value === undefined ? '' : valueText(key, value, currencyOf(line), say);
};

export function paperOf(options: PaperOptions): Paper {
  const { sheet, version, day, factory, fields, techPacks, language, say } = options;
  const { lines, number, last } = sheet;
  return {
    language,
    title: say.title(number),
    under: say.under(version, day),
    parties: [{ label: say.buyer, lines: linesOf(fields.buyer) }, factory],
    news: { label: say.changed(last), lines: last === 0 ? [] : newsOf(sheet, say) },
    facts: factsOf(options),
    grids: gridsOf(lines, options),
    totals: totalsOf(lines, say),
    parts: [
      { label: say.techPack, lines: techPacks },
      ...(['packing', 'inspection', 'remarks'] as const).map((key) => ({
        label: say[key],
        lines: linesOf(fields[key]),
      })),
    ].filter((part) => part.lines.length > 0),
    foot: say.foot,
    signs: say.signs,
  };
}

const linesOf = (text = '') =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const titleOf = ({ id, told }: SheetLine) =>
  [id, [told.style, told.colour].filter((part) => part !== undefined).join(', ')]
    .filter((part) => part !== '')
    .join(' ');

/** What is otherwise than in the last version, a line for each order. */
export function newsOf({ lines, gone, last }: SheetLines, say: SheetWords): readonly string[] {
  const changed = lines.flatMap((line) => {
    if (!line.sent) return last === 0 ? [] : [`${titleOf(line)}: ${say.added}`];
    const { told } = line.sent;
    const all = changesOf(line).map((each) =>
      differenceText(each, { before: told, after: line.told }, say, say.changedTo),
    );
    return all.length === 0 ? [] : [`${titleOf(line)}: ${all.join(', ')}`];
  });
  const left = gone.map((line) => {
    const why = line.order.row.stage === 'Cancelled' ? say.cancelled : say.takenOut;
    return `${titleOf(line)}: ${why}`;
  });
  return [...changed, ...left];
}

/** Whether every line says the same of it. */
const isShared = (lines: readonly SheetLine[], key: ToldKey) =>
  lines.every(({ told }) => told[key] === lines[0]?.told[key]);

const tolerated = ({ told }: SheetLine, { tolerance }: PaperOptions) =>
  fraction(typeof told.tolerance === 'number' ? told.tolerance : tolerance);

const isToleranceShared = (options: PaperOptions) =>
  new Set(options.sheet.lines.map((line) => tolerated(line, options))).size === 1;

function factsOf(options: PaperOptions): readonly PaperFact[] {
  const { sheet, fields, closed, say } = options;
  const [first] = sheet.lines;
  if (!first) return [];
  const shared = SHARED.filter((key) => isShared(sheet.lines, key)).map((key) => ({
    label: say.labels[key],
    text: shownOf(first, key, say),
  }));
  const shut = closed.map(({ from, to }) => say.span(from, to)).join('; ');
  const facts = [
    ...shared,
    {
      label: say.labels.tolerance,
      text: isToleranceShared(options) ? toleranceText(tolerated(first, options), say) : '',
    },
    { label: say.terms, text: linesOf(fields.terms).join('; ') },
    { label: say.incoterm, text: linesOf(fields.incoterm).join('; ') },
    { label: say.closed, text: shut === '' ? say.noneClosed : shut },
  ];
  return facts.filter(({ text }) => text !== '');
}

interface Sized {
  readonly line: SheetLine;
  readonly sizes: readonly SizeQuantity[];
}

function sized(line: SheetLine): Sized {
  const sizes = readSizes(String(line.told.sizes ?? '')) ?? [];
  return { line, sizes: sizes.length > MOST_SIZES ? [] : sizes };
}

/** Lines of one size run share a grid; those without any, or with too many, the last one. */
function gridsOf(lines: readonly SheetLine[], options: PaperOptions): readonly PaperGrid[] {
  const groups = new Map<string, Sized[]>();
  for (const each of lines.map(sized)) {
    const run = each.sizes.map(({ size }) => size).join('\n');
    groups.set(run, [...(groups.get(run) ?? []), each]);
  }
  const runs = [...groups.keys()].sort((one, other) => Number(one === '') - Number(other === ''));
  return runs.flatMap((run) => {
    const own = groups.get(run);
    return own ? [gridOf(own, options)] : [];
  });
}

function gridOf(own: readonly Sized[], options: PaperOptions): PaperGrid {
  const { say } = options;
  const names = own[0]?.sizes.map(({ size }) => size) ?? [];
  const text = (label: string) => ({ text: label, figures: false });
  const figures = (label: string) => ({ text: label, figures: true });
  const { style, colour, sizes, quantity, unitPrice } = say.labels;
  const isListed = names.length === 0 && own.some(({ line }) => line.told.sizes !== undefined);
  const rows = own.map(({ line, sizes: run }): PaperRow => {
    const value = worthOf(line);
    const cost = numberOf(line, 'unitPrice');
    return {
      cells: [
        ...[line.id, String(line.told.style ?? ''), String(line.told.colour ?? '')],
        ...(isListed ? [String(line.told.sizes ?? '')] : run.map((each) => count(each.quantity, say.locale))),
        shownOf(line, 'quantity', say) || say.notSet,
        cost === undefined ? say.notSet : price(cost, currencyOf(line), say),
        value === undefined ? say.notSet : price(value, currencyOf(line), say),
      ],
      note: noteOf(line, options),
    };
  });
  const lines = own.map(({ line }) => line);
  return {
    head: [
      ...[say.order, style, colour].map(text),
      ...(isListed ? [text(sizes)] : names.map(figures)),
      ...[quantity, unitPrice, say.value].map(figures),
    ],
    rows,
    sums: [
      ...['', '', ''],
      ...(isListed ? [''] : names.map((_, at) => sizeSum(own, at, say))),
      count(piecesOf(lines), say.locale),
      '',
      valueSums(lines, say).join(' + '),
    ],
  };
}

const sizeSum = (own: readonly Sized[], at: number, say: SheetWords) =>
  count(
    own.reduce((sum, { sizes }) => sum + (sizes[at]?.quantity ?? 0), 0),
    say.locale,
  );

/** What holds for this line and not for all. */
function noteOf(line: SheetLine, options: PaperOptions): string {
  const { sheet, say } = options;
  const own = SHARED.filter((key) => !isShared(sheet.lines, key)).map(
    (key) => `${say.labels[key]} ${shownOf(line, key, say) || say.notSet}`,
  );
  const tolerance = isToleranceShared(options) ? [] : [toleranceText(tolerated(line, options), say)];
  return [...own, ...tolerance].join(' · ');
}

export const piecesOf = (lines: readonly SheetLine[]): number =>
  lines.reduce((sum, line) => sum + (numberOf(line, 'quantity') ?? 0), 0);

/** One sum a currency; none where a line has no price: what is left would pass for the whole. */
function valueSums(lines: readonly SheetLine[], say: SheetWords): readonly string[] {
  const values = lines.map((line) => ({ currency: currencyOf(line), amount: worthOf(line) }));
  if (values.some(({ amount }) => amount === undefined)) return [];
  return [...new Set(values.map(({ currency }) => currency))].map((currency) => {
    const own = values.flatMap((value) => (value.currency === currency ? (value.amount ?? []) : []));
    return price(sumMoney(own, currency), currency, say);
  });
}

function totalsOf(lines: readonly SheetLine[], say: SheetWords): readonly PaperFact[] {
  const isCounted = lines.every((line) => numberOf(line, 'quantity') !== undefined);
  return [
    { label: say.totalQuantity, text: isCounted ? say.pieces(piecesOf(lines)) : say.notSet },
    { label: say.totalValue, text: valueSums(lines, say).join(' + ') || say.noTotal },
  ];
}
