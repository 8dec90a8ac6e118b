// Every language says everything: no sentence is missing, left in English, or has lost one of its facts.
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
const FACTS = { days: 37, amount: '41 m', id: 'EXP-0099', order: 'ORD-0099' };

/** What each sentence is given: most take one object of facts; the others are named here. */
function factsFor(path: string): readonly unknown[] {
  if (/^\.(mark|next|waits)\./.test(path)) return [FACTS];
  if (/^\.(day|weekday)$/.test(path)) return [ISO];
  if (/^\.counts\./.test(path)) return [37];
  if (/^\.(rows)$/.test(path)) return [37, 'Lager'];
  if (path === '.pieces') return [37, '37'];
  if (path === '.shipment') return ['Outbound', 'Maison Roux'];
  if (/^\.(list|damaged)$/.test(path)) return [['Lager › Stand', 'Lager › Tag']];
  return ['41 m', '53 m'];
}

const english = sentences(en.mail);
const spanish = sentences(es.mail);

test('Spanish has every sentence that English has, and no other', () => {
  expect(spanish.map(([path]) => path)).toEqual(english.map(([path]) => path));
  expect(english.length).toBeGreaterThan(90);
  expect(
    [...english, ...spanish].filter(([, said]) => said.trim() === '' || /undefined|NaN|\[object/.test(said)),
  ).toEqual([]);
});

/** The same in both languages: signs, bare facts, and the trade's own letters. */
const ALIKE = ['percent', 'list', 'sections.stock', 'dates.leave', 'dates.arrive', 'event.leave', 'event.arrive'];

test('no English sentence is left in Spanish', () => {
  const told = new Map(english);
  expect(spanish.filter(([path, said]) => told.get(path) === said).map(([path]) => path)).toEqual(ALIKE);
  // The names on the sheet and in its menu stay as they are.
  const names = /Open desk › Reminders|Set up this spreadsheet|(Shipped|Delivered|Paid) on|Owner|fill rate/g;
  const strays = spanish.filter(([, said]) =>
    /\b(the|and|of|to|is|in|on|for|late|due|open|order|row)\b/i.test(said.replace(names, '')),
  );
  expect(strays).toEqual([]);
});

test('every fact an English sentence tells is told in Spanish', () => {
  const told = new Map(spanish);
  for (const [path, said] of english) {
    const facts = ['37', '41 m', '53 m', 'EXP-0099', 'ORD-0099', 'Lager', 'Stand', 'Maison Roux'].filter((fact) =>
      said.includes(fact),
    );
    expect({ path, said: told.get(path), lost: facts.filter((fact) => !told.get(path)?.includes(fact)) }).toMatchObject(
      { lost: [] },
    );
  }
});

test.each([
  ['en', ['today', 'tomorrow', 'in 2 days'], ['1 day late', '2 days late'], ['1 due this week', '2 due this week']],
  [
    'es',
    ['hoy', 'mañana', 'en 2 días'],
    ['1 día de retraso', '2 días de retraso'],
    ['1 vence esta semana', '2 vencen esta semana'],
  ],
])('one and many in %s', (language, ahead, late, counts) => {
  const words = mailWords(language);
  expect([0, 1, 2].map((days) => words.mark.dueIn({ days }))).toEqual(ahead);
  expect([1, 2].map((days) => words.mark.late({ days }))).toEqual(late);
  expect([1, 2].map((count) => words.counts.thisWeek(count))).toEqual(counts);
});

test('pieces, rows and alerts agree with their number', () => {
  expect([en.mail.pieces(1, '1'), en.mail.pieces(60, '60')]).toEqual(['1 pc', '60 pcs']);
  expect([es.mail.pieces(1, '1'), es.mail.pieces(60, '60')]).toEqual(['1 pieza', '60 piezas']);
  expect([es.mail.rows(1, 'Orders'), es.mail.rows(3, 'Orders')]).toEqual(['1 fila en Orders', '3 filas en Orders']);
  expect([1, 2].map(es.mail.counts.stock)).toEqual(['1 aviso de stock', '2 avisos de stock']);
  expect([1, 2].map((days) => es.mail.waits.deposit({ id: 'EXP-1', days }))).toEqual([
    'el anticipo EXP-1 lleva 1 día vencido.',
    'el anticipo EXP-1 lleva 2 días vencido.',
  ]);
});

test('a shipment without a customer or supplier is called by its way', () => {
  const ways = ['Inbound', 'Outbound', 'Sample', ''];
  expect(ways.map((way) => es.mail.shipment(way, ''))).toEqual(['entrada', 'salida', 'muestra', '']);
  expect(ways.map((way) => es.mail.shipment(way, 'Roux'))).toEqual(['de Roux', 'a Roux', 'muestra a Roux', 'con Roux']);
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
