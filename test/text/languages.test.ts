// Every language says everything: no sentence is missing, left in English, or has lost one of its facts.
import { tabs } from '../../src/tabs';
import { words as itemsEn } from '../../src/tabs/inventory/words.en';
import { words as itemsEs } from '../../src/tabs/inventory/words.es';
import { words as ordersEn } from '../../src/tabs/orders/words.en';
import { words as ordersEs } from '../../src/tabs/orders/words.es';
import { words as shipmentsEn } from '../../src/tabs/shipments/words.en';
import { words as shipmentsEs } from '../../src/tabs/shipments/words.es';
import * as en from '../../src/text/en';
import * as es from '../../src/text/es';
import { mailWords } from '../../src/text/languages';

type Words = { readonly [key: string]: unknown };
const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null;
const isSaying = (value: unknown): value is (...facts: readonly unknown[]) => string => typeof value === 'function';

/** Every sentence by its path, functions with facts that can be told apart filled in. */
function sentences(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (isWords(words)) return Object.entries(words).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
  return [[path.slice(1), isSaying(words) ? words(...factsFor(path)) : String(words)]];
}

const ISO = '2026-11-23';
/** Whatever a code of any tab may have beside it. */
const FACTS = {
  ...{
    days: 37,
    id: 'EXP-0099',
    order: 'ORD-0099',
    by: 43,
    sku: 'FAB-77',
    direction: 'Outbound',
    party: 'Maison Roux',
  },
  ...{ pieces: 37, quantity: 37, available: 37, unit: 'kg', onHand: 41, difference: 53, open: 37, allocated: 37 },
  ...{ shipped: 41, ordered: 53, expected: 41, received: 53, later: 37, day: ISO, stage: 'Draft', reason: 'no zips' },
};

/** What each sentence is given: most take one object of facts; the others are named here. */
function factsFor(path: string): readonly unknown[] {
  if (/\.(finding|mark|next|waits|title|note|said|warning)\.\w+$/.test(path)) return [FACTS];
  if (/\.date\.\w+\.(on|event)$/.test(path)) return ['41 m'];
  if (/^\.mail\.(day|weekday)$/.test(path)) return [ISO];
  if (/^\.mail\.counts\./.test(path)) return [37];
  if (/^\.mail\.rows$/.test(path)) return [37, 'Lager'];
  if (path === '.mail.pieces') return [37, '37'];
  if (/^\.mail\.(list|damaged)$/.test(path)) return [['Lager › Stand', 'Lager › Tag']];
  if (/\.panel\.day$/.test(path)) return [ISO, '2026-11-22'];
  if (/\.panel\.away$/.test(path)) return ['41 m', 37];
  if (/\.panel\.track$/.test(path)) return ['1Z999'];
  if (/\.(panel|shipping|receiving|counting)\.\w+$/.test(path)) return [41, 53];
  return ['41 m', '53 m'];
}

/** The mails' own sentences and those of every tab, in one language. */
const all = (mail: unknown, language: 'en' | 'es') =>
  sentences({ mail, ...Object.fromEntries(tabs.map(({ table, words }) => [table.name, words[language]])) });

const english = all(en.mail, 'en');
const spanish = all(es.mail, 'es');

test('Spanish has every sentence that English has, and no other', () => {
  expect(spanish.map(([path]) => path)).toEqual(english.map(([path]) => path));
  expect(english.length).toBeGreaterThan(200);
  expect(
    [...english, ...spanish].filter(([, said]) => said.trim() === '' || /undefined|NaN|\[object/.test(said)),
  ).toEqual([]);
});

/** The same in both languages: signs, bare facts, and the trade's own letters. */
const ALIKE = [
  ...['mail.percent', 'mail.list', 'mail.sections.stock'],
  ...['Orders.note.slipReason'],
  ...[
    'Shipments.date.leave.on',
    'Shipments.date.leave.event',
    'Shipments.date.arrive.on',
    'Shipments.date.arrive.event',
  ],
  ...['Inventory.add', 'Stock moves.panel.quantity'],
];

test('no English sentence is left in Spanish', () => {
  const told = new Map(english);
  expect(spanish.filter(([path, said]) => told.get(path) === said).map(([path]) => path)).toEqual(ALIKE);
  // The names on the sheet and in its menu, and what is typed there, stay as they are.
  const names =
    /Open desk › Reminders|Set up this spreadsheet|(Shipped|Delivered|Paid) on|Owner|fill rate|Cancelled|no zips/g;
  const strays = spanish.filter(([, said]) =>
    /\b(the|and|of|to|is|in|on|for|late|due|open|order|row)\b/i.test(said.replace(names, '')),
  );
  expect(strays).toEqual([]);
});

test('every fact an English sentence tells is told in Spanish', () => {
  const told = new Map(spanish);
  const telling = ['37', '41', '53', '43', 'kg', 'EXP-0099', 'ORD-0099', 'FAB-77', 'Lager', 'Stand', 'Maison Roux'];
  for (const [path, said] of english) {
    const facts = [...telling, '2026', '1Z999', 'Draft', 'no zips'].filter((fact) => said.includes(fact));
    expect({ path, said: told.get(path), lost: facts.filter((fact) => !told.get(path)?.includes(fact)) }).toMatchObject(
      { lost: [] },
    );
  }
});

const markIn = (language: 'en' | 'es', code: 'dueIn' | 'late', days: number) =>
  (language === 'en' ? { ...ordersEn.finding, ...ordersEn.mark } : { ...ordersEs.finding, ...ordersEs.mark })[code]({
    code,
    days,
  });

test.each([
  ['en', ['today', 'tomorrow', 'in 2 days'], ['1 day late', '2 days late'], ['1 due this week', '2 due this week']],
  [
    'es',
    ['hoy', 'mañana', 'en 2 días'],
    ['1 día de retraso', '2 días de retraso'],
    ['1 vence esta semana', '2 vencen esta semana'],
  ],
] as const)('one and many in %s', (language, ahead, late, counts) => {
  expect([0, 1, 2].map((days) => markIn(language, 'dueIn', days))).toEqual(ahead);
  expect([1, 2].map((days) => markIn(language, 'late', days))).toEqual(late);
  expect([1, 2].map((count) => mailWords(language).counts.thisWeek(count))).toEqual(counts);
});

test('pieces, rows and alerts agree with their number', () => {
  expect([en.mail.pieces(1, '1'), en.mail.pieces(60, '60')]).toEqual(['1 pc', '60 pcs']);
  expect([es.mail.pieces(1, '1'), es.mail.pieces(60, '60')]).toEqual(['1 pieza', '60 piezas']);
  expect([es.mail.rows(1, 'Orders'), es.mail.rows(3, 'Orders')]).toEqual(['1 fila en Orders', '3 filas en Orders']);
  expect([1, 2].map(es.mail.counts.stock)).toEqual(['1 aviso de stock', '2 avisos de stock']);
  expect([1, 2].map((days) => ordersEs.waits.deposit({ code: 'deposit', id: 'EXP-1', days }))).toEqual([
    'el anticipo EXP-1 lleva 1 día vencido.',
    'el anticipo EXP-1 lleva 2 días vencido.',
  ]);
});

test('a shipment without a customer or supplier is called by its way', () => {
  const ways = ['Inbound', 'Outbound', 'Sample', ''];
  const called = ({ title }: typeof shipmentsEn, party: string) =>
    ways.map((direction) => title.way({ code: 'way', direction, party }));
  expect(called(shipmentsEs, '')).toEqual(['entrada', 'salida', 'muestra', '']);
  expect(called(shipmentsEs, 'Roux')).toEqual(['de Roux', 'a Roux', 'muestra a Roux', 'con Roux']);
  expect(called(shipmentsEn, '')).toEqual(['inbound', 'outbound', 'sample', '']);
  expect(called(shipmentsEn, 'Roux')).toEqual(['from Roux', 'to Roux', 'sample to Roux', 'with Roux']);
});

test('numbers in a sentence are grouped and pointed as its language does', () => {
  const short = { code: 'oversold', available: -12_345.5, unit: 'm' } as const;
  expect(itemsEn.finding.oversold(short)).toBe('12,345.5 m oversold');
  expect(itemsEs.finding.oversold(short)).toBe('faltan 12.345,5 m');
  expect(shipmentsEn.finding.toReceive({ code: 'toReceive', pieces: 1200 })).toBe('1,200 to receive');
});

test('days read as people write them', () => {
  expect([en.mail.day(ISO), en.mail.weekday(ISO)]).toEqual(['23 Nov', 'Monday 23 November']);
  expect([es.mail.day(ISO), es.mail.weekday(ISO)]).toEqual(['23 nov', 'lunes 23 de noviembre']);
  expect(es.mail.weekday('2027-03-06')).toBe('sábado 6 de marzo');
});

test('an unknown language gets English', () => {
  expect(mailWords('es-MX')).toBe(es.mail);
  expect(mailWords('fr')).toBe(en.mail);
  expect(mailWords('')).toBe(en.mail);
});
