// Every language says everything: no sentence is missing, left in English, or has lost one of its facts.
import { readdirSync, readFileSync } from 'node:fs';
import { tabs } from '../../src/tabs';
import { allSettings } from '../../src/tabs/all-settings';
import { desks } from '../../src/tabs/desks';
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
/** Facts that mean something to the sentence itself; every other has a number of its own, which reads as text, too. */
const GIVEN: { readonly [fact: string]: unknown } = {
  days: 37,
  day: ISO,
  direction: 'Outbound',
  party: 'Maison Roux',
  of: 'cancel',
  from: '2026-11-24',
  to: '2026-11-25',
  holiday: 'lunarNewYear',
  sum: { amount: 47, currency: 'EUR' },
  rest: { amount: 53, currency: 'EUR' },
  event: 'Shipped',
  severity: 'Tightened',
  hold: 'Inspection passed',
  off: [{ point: 'Stand', by: 37, unit: 'Tag' }],
  released: [{ category: 'Stand', amount: 37, currency: 'EUR' }],
  held: [{ category: 'Tag', amount: 41, currency: 'EUR' }],
  heldAgain: [{ category: 'Lager', amount: 43, currency: 'EUR' }],
  payments: ['EXP-0153', 37],
};
const numbers = new Map<string, string>();
function factNamed(name: string): unknown {
  if (!numbers.has(name)) numbers.set(name, String(201 + numbers.size));
  return GIVEN[name] ?? numbers.get(name);
}
const FACTS = new Proxy({}, { get: (_, name) => factNamed(String(name)) });

/** Facts that come as lists. */
const ROWS = [{ table: 'Lager', rows: 37 }];
const LISTS = {
  from: 'Uno',
  to: 'Dos',
  names: ['Uno', 'Dos'],
  rows: ROWS,
  spellings: ['Uno'],
  cells: [{ table: 'Lager', row: 37 }],
};

/** What each sentence is given: most of a tab's take one object of facts; the others are named here. */
function factsFor(path: string): readonly unknown[] {
  if (/\.warning\.adjusts$/.test(path))
    return [{ id: '153', before: { amount: 47, currency: 'EUR' }, after: { amount: 53, currency: 'EUR' } }];
  if (/\.warning\.touches$/.test(path)) return [{ orders: ['153'], samples: ['157'], inspections: ['163'] }];
  if (/\.(said\.renamed|warning\.(adds|writes|spellings|joins|formulas|nameless|setAlready))$/.test(path))
    return [LISTS];
  if (/\.(adopting\.isIt|renaming\.(where|isIt)|panel\.rows)$/.test(path)) return [ROWS, '153'];
  if (/\.(finding|mark|next|waits|title|note|said|warning)\.\w+$/.test(path)) return [FACTS];
  if (/^\.mail\.(day|weekday)$/.test(path)) return [ISO];
  if (/^\.mail\.counts\./.test(path)) return [37];
  if (/^\.mail\.rows$/.test(path)) return [37, 'Lager'];
  if (path === '.mail.cell') return ['Lager', '153'];
  if (path === '.mail.pieces') return [37, '37'];
  if (/^\.mail\.(list|damaged|unfinished|unread)$/.test(path)) return [['Lager › Stand', 'Lager › Tag']];
  if (/^\.Log\.panel\.history$/.test(path)) return [153, 141];
  if (/\.(sheet\.lacks\.\w+|lending\.told)$/.test(path)) return [['141', '153']];
  if (/\.sheet\.said$/.test(path)) return ['141', '153', '37', '2026'];
  if (/\.(Inspections\.panel\.(plan|found)|Measurements\.panel\.against)$/.test(path)) return [FACTS];
  if (/\.measuring\.spec$/.test(path)) return [37, FACTS];
  if (/\.Orders\.colours\.(bareRow|twice|notAQuantity)$/.test(path)) return [FACTS];
  if (/\.Orders\.colours\.totalDiffers$/.test(path)) return [{ row: '153', total: 37, sum: 41 }];
  if (/\.log\.lent$/.test(path)) return [['141', '153'], ISO];
  if (/\.log\.requested$/.test(path)) return ['141', ISO];
  if (/\.panel\.day$/.test(path)) return [ISO, '2026-11-22'];
  if (/\.panel\.past$/.test(path)) return [ISO, FACTS];
  return ['141', '153'];
}

/** The mails' own sentences and those of every tab, in one language. */
const all = (mail: unknown, language: 'en' | 'es') =>
  sentences({ mail, ...Object.fromEntries(tabs.map(({ table, words }) => [table.name, words[language]])) });

const english = all(en.mail, 'en');
const spanish = all(es.mail, 'es');

test('Spanish has every sentence that English has, and no other', () => {
  expect(spanish.map(([path]) => path)).toEqual(english.map(([path]) => path));
  expect(english.length).toBeGreaterThan(200);
  for (const { table, upkeep } of tabs)
    expect(upkeep || english.some(([path]) => path.startsWith(`${table.name}.`))).toBe(true);
  // What is still to come is told by its day alone.
  const silent = 'Milestones.panel.state.later';
  expect(
    [...english, ...spanish].filter(
      ([path, said]) => (path !== silent && said.trim() === '') || /undefined|NaN|\[object/.test(said),
    ),
  ).toEqual([]);
});

/** What the trade says in both languages; beside it only facts and signs may be alike. */
const SHARED = /\b(Stock|ETD|ETA|Lager|Stand|Tag|Inspector|Incoterm|Normal|PO sent|PO v\d+|on|off)\b/g;

test('no English sentence is left in Spanish', () => {
  const told = new Map(english);
  const alike = spanish.filter(([path, said]) => told.get(path) === said);
  expect(alike.filter(([, said]) => /\p{Letter}/u.test(said.replace(SHARED, '')))).toEqual([]);
  // The names on the sheet and in its menu stay as they are.
  const columns = tabs.flatMap(({ table }) => Object.values({ ...table.inputs, ...table.computed }));
  const names = ['Open desk › Reminders', 'Set up this spreadsheet', ...columns.map(({ label }) => label)];
  const unnamed = (said: string) =>
    names.filter((name) => name.includes(' ')).reduce((rest, name) => rest.split(name).join(''), said);
  const strays = spanish.filter(([, said]) =>
    /\b(the|and|of|to|is|in|on|for|late|due|open|order|row)\b/i.test(unnamed(said).replace(SHARED, '')),
  );
  expect(strays).toEqual([]);
});

test('every fact an English sentence tells is told in Spanish', () => {
  const told = new Map(spanish);
  const telling = ['37', '141', '153', '2026', 'Maison Roux', 'Lager', 'Stand', ...numbers.values()];
  for (const [path, said] of english) {
    const facts = telling.filter((fact) => said.includes(fact));
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

/** Every text of a catalogue by its path; of a function the text of its code, which holds its sentence. */
function written(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (isWords(words)) return Object.entries(words).flatMap(([key, value]) => written(value, `${path}.${key}`));
  return [[path.slice(1), String(words)]];
}

/** What is the same in both: signs, names, and what only puts facts together. */
const ALIKE = [
  ...['sidebar.name', 'sidebar.stepOn', 'sidebar.weekday', 'sidebar.yearDay', 'page.day', 'page.shortDay', 'own'],
  ...['form.blank', 'form.echo', 'form.use', 'importing.leftOut', 'upkeep.clock', 'upkeep.moment', 'upkeep.steps.by'],
  ...['archive.figure', 'archive.moves', 'archivePage.no', 'calendar.late', 'partner.timeOn', 'partner.titled'],
  ...[
    'chase.about',
    'check.notABlock',
    'checked.found.protected',
    'form.sizes.packs',
    'form.sizes.count',
    'chase.gmail',
    'chase.whatsApp',
    'count',
    'letter.line',
    'mail.day',
    'mail.percent',
    'mail.list',
    'mail.sections.stock',
  ],
  ...['check.whole', 'checked.found.whole', 'paper.languages.en', 'paper.languages.es', 'paper.page.sizes.a4'],
];

test('the whole catalogue is there in Spanish, with nothing left in English', () => {
  const [ours, theirs] = [written(en), written(es)];
  expect(theirs.map(([path]) => path)).toEqual(ours.map(([path]) => path));
  expect(ours.length).toBeGreaterThan(700);
  const told = new Map(ours);
  const spaceless = (text: string) => text.replace(/\s+/g, '');
  const alike = theirs.filter(
    ([path, text]) => /\p{Letter}{2}/u.test(text) && spaceless(told.get(path) ?? '') === spaceless(text),
  );
  expect(alike.map(([path]) => path).filter((path) => !ALIKE.includes(path))).toEqual([]);
});

test('every status is told in Spanish', () => {
  const statuses = tabs.flatMap(({ table }) => Object.keys(table.status?.tones ?? {}));
  expect([...new Set(statuses)].filter((status) => es.statusWord(status) === status)).toEqual([]);
});

test('every table is named in Spanish', () => {
  const nouns = tabs.map(({ table }) => table.one);
  expect([...new Set(nouns)].filter((one) => es.noun(one) === one)).toEqual([]);
});

test('every section of a form is named in Spanish', () => {
  const inputs = tabs.flatMap(({ table }) => Object.values(table.inputs));
  const sections = inputs.flatMap(({ section }) => section ?? []);
  expect([...new Set(sections)].filter((section) => es.fieldText(section) === section)).toEqual([]);
});

test('every field of the reminders’ settings is told in Spanish', () => {
  const fields = allSettings.flatMap(({ field }) => (field ? [field.label, field.help, field.section ?? ''] : []));
  const names = tabs.map(({ table }) => table.name);
  const left = fields.filter((text) => text !== '' && !names.includes(text) && es.fieldText(text) === text);
  expect([...new Set(left)]).toEqual([]);
});

test('every desk says in Spanish what it is for', () => {
  expect(Object.entries(desks).filter(([name, about]) => es.deskAbout(name, about) === about)).toEqual([]);
});

describe.each([
  ['en', en.menu],
  ['es', es.menu],
] as const)('A way through the menu in %s', (language, menu) => {
  it('leads to an item that the menu has', () => {
    const items = Object.values(menu).map(String);
    const folder = `src/text/${language}`;
    const ways = readdirSync(folder).flatMap((file) =>
      [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/Exten\S+ › Selvedge › (?!\$)(.+)/g)].map(
        ([, way = '']) => way,
      ),
    );
    expect(ways.length).toBeGreaterThan(3);
    expect(ways.filter((way) => !items.some((item) => way.startsWith(item)))).toEqual([]);
  });
});
