// The order sheet: what a PO has to say to its factory, from all of its lines; once it has left, each line remembers what it was told.
import type { BookRow, StepContext } from '../../domain/book';
import { countryCode } from '../../domain/countries';
import type { PaperPart, Sheet, SheetAsked, SheetField } from '../../domain/paper';
import { closedDaysOf } from '../../domain/settings/calendars';
import { calendarsOf, openWhereabouts } from '../../domain/whose-calendar';
import { normaliseKey } from '../../schema/cells';
import { readSizes, sumOfSizes } from '../../schema/sizes';
import { contacts } from '../contacts/table';
import { deskSetting } from '../desks';
import { styles } from '../styles/table';
import { defaultTolerance } from './settings';
import { linesWith, type SheetLine, type SheetLines } from './sheet-lines';
import { newsOf, paperOf, piecesOf } from './sheet-paper';
import { isOverwritten, readSent, withSent } from './sheet-sent';
import { sheetWords as en, type SheetDesk } from './sheet-words.en';
import { sheetWords as es } from './sheet-words.es';
import { orders } from './table';
import type { Words } from './words.en';

const FIELDS = ['buyer', 'terms', 'incoterm', 'packing', 'inspection', 'remarks'] as const;
type Fields = { readonly [key: string]: string };

type Order = BookRow<typeof orders>;

/** Nothing goes to nobody, and no order that was called off. */
const to = ({ row: { factory, stage } }: Order) => (stage === 'Cancelled' ? undefined : factory);

function draw(opened: Order, context: StepContext, asked: SheetAsked, words: Words): Sheet {
  const { factory = '' } = opened.row;
  const lines = linesWith(opened, context);
  const say = asked.language === 'es' ? es : en;
  const version = lines.last + 1;
  const fields = asked.fields ?? presets(lines, factory, context);
  const { today } = context;
  const person = context.find(contacts, factory)?.row.person;
  const paper = paperOf({
    sheet: lines,
    version,
    day: today,
    factory: factoryPart(factory, context, say.labels.factory),
    fields,
    tolerance: context.settings().get(defaultTolerance),
    closed: closedBefore(lines.lines, factory, context),
    techPacks: techPacksOf(lines.lines, context),
    language: asked.language,
    say,
  });
  const { number } = lines;
  const opening = [say.hello(person ?? factory), '', say.message(number, version, lines.lines.length)];
  const { sheet: desk } = words;
  const deskWords = words.panel.locale === 'es' ? es : en;
  const told = desk.said(deskWords.title(number), version, piecesOf(lines.lines), lines.lines.length);
  return {
    name: factory,
    subject: say.subject(number, version),
    message: [...opening, '', say.ask(asked.answerBy), '', say.bye].join('\n'),
    version,
    marked: desk.marked,
    fields: FIELDS.map((key): SheetField => ({ key, ...desk.fields[key], text: fields[key] ?? '' })),
    lacks: lacksOf(lines.lines, fields, desk),
    paper,
    about: lines.lines.map((line) => line.id),
    changes: lines.lines.map((line, index) => ({
      table: orders,
      id: line.id,
      values: {
        sheetSent: withSent(line.order.row.sheetSent, {
          version,
          day: today,
          told: line.told,
          // Once for the whole sheet: its first line keeps what the person added to it.
          added: index === 0 ? fields : {},
        }),
      },
    })),
    logged: [told, ...(lines.last === 0 ? [] : newsOf(lines, deskWords))].join('\n'),
  };
}

/** What was written on the last sheet, of this order, else of this factory; our own name as on any. */
function presets({ lines }: SheetLines, factory: string, context: StepContext): Fields {
  const sheets = context
    .rowsOf(orders)
    .flatMap(({ row }) => {
      const sent = readSent(row.sheetSent);
      return sent && Object.keys(sent.added).length > 0 ? [{ row, sent }] : [];
    })
    .sort((one, other) => one.sent.day.localeCompare(other.sent.day));
  const isTheirs = ({ row }: (typeof sheets)[number]) => normaliseKey(row.factory) === normaliseKey(factory);
  const { terms, incoterm } = context.find(contacts, factory)?.row ?? {};
  const theirs = sheets.filter(isTheirs).pop()?.sent.added ?? {};
  const own = lines.find(({ sent }) => sent && Object.keys(sent.added).length > 0)?.sent?.added;
  if (own) return own;
  // A remark is about one order, and no other.
  const { remarks: _, ...kept } = theirs;
  return {
    buyer: sheets.pop()?.sent.added.buyer ?? '',
    ...(terms === undefined ? {} : { terms: String(terms) }),
    ...(incoterm === undefined ? {} : { incoterm: String(incoterm) }),
    ...kept,
  };
}

function factoryPart(factory: string, context: StepContext, label: string): PaperPart {
  const { name = factory, person, address, country, email } = context.find(contacts, factory)?.row ?? {};
  const lines = [name, person, ...(address ?? '').split(/\r?\n/), country, email];
  return { label, lines: lines.flatMap((line) => (line === undefined || line.trim() === '' ? [] : [line.trim()])) };
}

/** Each style once, with the version that holds and where it is; nothing while their desk is off. */
function techPacksOf(lines: readonly SheetLine[], context: StepContext): readonly string[] {
  if (!context.settings().get(deskSetting('Development'))) return [];
  const rows = lines.map(({ order }) => context.find(styles, order.row.style)?.row);
  const told = rows.flatMap((row): readonly string[] => {
    const pack = [row?.techPackVersion, row?.techPack].filter((part) => part !== undefined);
    return pack.length === 0 ? [] : [`${row?.style}: ${pack.join(', ')}`];
  });
  return [...new Set(told)];
}

/** Their own closed days, or those of their country, up to the last day that they promised; nobody else's. */
function closedBefore(lines: readonly SheetLine[], factory: string, context: StepContext) {
  const { country = '' } = openWhereabouts(context)(factory);
  const calendar = calendarsOf(context)(factory);
  const code = countryCode(country);
  const isCountry = (item: string) =>
    item !== '' && (normaliseKey(item) === normaliseKey(country) || (code !== undefined && countryCode(item) === code));
  const isKnown = calendar.own || context.settings().items(closedDaysOf.name).some(isCountry);
  const last = lines
    .map(({ told }) => String(told.exFactory ?? ''))
    .sort()
    .pop();
  const isAhead = ({ from, to }: { from: string; to: string }) => to >= context.today && (!last || from <= last);
  return isKnown ? calendar.closed.filter(isAhead) : [];
}

function lacksOf(lines: readonly SheetLine[], fields: Fields, { lacks: say }: SheetDesk): readonly string[] {
  const idsOf = (lacks: (line: SheetLine) => boolean) => lines.filter(lacks).map(({ id }) => id);
  const sizesOff = ({ told: { sizes, quantity } }: SheetLine) => {
    const run = sizes === undefined ? undefined : readSizes(String(sizes));
    return sizes !== undefined && (run === undefined || sumOfSizes(run) !== quantity);
  };
  const found = [
    [say.noQuantity, idsOf(({ told }) => told.quantity === undefined)],
    [say.noPrice, idsOf(({ told }) => told.unitPrice === undefined)],
    [say.noCurrency, idsOf(({ told }) => told.currency === undefined)],
    [say.noSizes, idsOf(({ told }) => told.sizes === undefined)],
    [say.sizesOff, idsOf(sizesOff)],
    [say.noDay, idsOf(({ told }) => told.exFactory === undefined)],
    [say.draft, idsOf(({ order }) => order.row.stage === 'Draft')],
    [say.overwritten, idsOf(({ order }) => isOverwritten(order.row.sheetSent))],
  ] as const;
  return [
    ...((fields.buyer ?? '').trim() === '' ? [say.noBuyer()] : []),
    ...(lines.some(({ told }) => told.poNumber === undefined) ? [say.noNumber()] : []),
    ...found.flatMap(([sentence, ids]) => (ids.length > 0 ? [sentence(ids)] : [])),
  ];
}

export const sheet = { to, named: ({ sheet: desk }: Words) => desk.blocks.title, draw };
