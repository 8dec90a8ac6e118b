// What is declared, as a Spanish reader and a Spanish mail are told of it: words for choices, titles, parties; and the words that are stored come back.
import { saysOf } from '../../src/app/compose';
import { sentence } from '../../src/app/words';
import { wordsOf } from '../../src/derive/import';
import { countryName } from '../../src/domain/countries';
import { checkField } from '../../src/schema/checks';
import { type Kind, wordOf } from '../../src/schema/kinds';
import { labelled } from '../../src/schema/labels';
import { readStated } from '../../src/schema/stated';
import { tabNamed } from '../../src/tabs';
import { words as samples } from '../../src/tabs/samples/words.es';
import { checked } from '../../src/text/es/workbook-check';

const kindIn = (table: string, key: string): Kind =>
  labelled(tabNamed(table).table, 'es').inputs[key]?.kind ?? { type: 'text' };
const reading = { today: '2026-11-22', dayFirst: true, decimalMark: ',' } as const;

test('a choice is shown in Spanish, and what is chosen or typed so is stored as ever', () => {
  const stage = kindIn('Orders', 'stage');
  expect(wordOf(stage, 'Confirmed')).toBe('Confirmado');
  expect(checkField(stage, 'confirmado', reading)).toMatchObject({ ok: true, value: 'Confirmed' });
  expect(checkField(stage, 'Confirmed', reading)).toMatchObject({ ok: true, value: 'Confirmed' });
  expect(checkField(stage, 'Perdido', reading)).toMatchObject({
    problem: { code: 'notAChoice', options: expect.arrayContaining(['En producción']) },
  });
});

test.each(['constructor', 'toString', '__proto__', ''])(
  'a word that no choice is, %j, stays as it was typed',
  (typed) => {
    expect(wordOf(kindIn('Expenses', 'category'), typed)).toBe(typed);
    expect(saysOf(tabNamed('Expenses'), 'es').title({ code: 'expense', category: typed, vendor: 'DHL' } as never)).toBe(
      typed === '' ? 'DHL' : `${typed}, DHL`,
    );
  },
);

test('a file may say its choices in Spanish, whoever imports it', () => {
  const tab = tabNamed('Shipments');
  const column = { kind: tab.table.inputs.mode?.kind ?? { type: 'text' }, ...wordsOf(tab, 'mode') } as const;
  const read = (cell: string) => readStated(column, cell, { dates: 'dayFirst', decimalMark: ',' }, reading.today);
  expect(read('Marítimo')).toMatchObject({ ok: true, value: 'Sea' });
  expect(read('AEREO')).toMatchObject({ ok: true, value: 'Air' });
  expect(read('ocean')).toMatchObject({ ok: true, value: 'Sea' });
});

test('a mail says categories and parties in its own language', () => {
  const title = { code: 'expense', category: 'Freight', vendor: 'DHL' } as const;
  const said = (language: string) => [
    saysOf(tabNamed('Expenses'), language).title(title),
    saysOf(tabNamed('Milestones'), language).party('Us'),
    saysOf(tabNamed('Milestones'), language).party('Hilos'),
  ];
  expect(said('en')).toEqual(['Freight, DHL', 'Us', 'Hilos']);
  expect(said('es')).toEqual(['Flete, DHL', 'Nosotros', 'Hilos']);
});

test('what a step says of a choice names it in Spanish, and so does its row of the log', () => {
  const say = (words: object, coded: { readonly code: string; readonly [fact: string]: string }) =>
    sentence(words, coded);
  expect([
    say(tabNamed('Samples').words.es.said, { code: 'commented', id: 'SMP-0001', verdict: 'Approved with comments' }),
    say(tabNamed('Styles').words.es.said, { code: 'moved', style: 'LS-204', stage: 'In production' }),
    say(tabNamed('Shipments').words.es.warning, { code: 'notLive', id: 'ORD-0001', stage: 'Cancelled' }),
    samples.log.commented('PP 2', 'Resubmit', undefined),
  ]).toEqual([
    'SMP-0001: Aprobada con comentarios.',
    'LS-204: en producción.',
    'ORD-0001 está en la fase Cancelado.',
    'PP 2: Volver a presentar.',
  ]);
});

test.each([
  ['Expenses', 'Freight, DHL', { code: 'expense', category: 'Freight', vendor: 'DHL' }],
  ['Expenses', 'Freight', { code: 'expense', category: 'Freight', vendor: '' }],
  ['Expenses', 'Freighter, DHL', 'Freighter, DHL'],
  ['Samples', 'PP 2, Linen shirt, long', { code: 'sample', type: 'PP', round: 2, style: 'Linen shirt, long' }],
  ['Samples', 'Size set, LS-204', { code: 'sample', type: 'Size set', round: 1, style: 'LS-204' }],
  ['Inspections', 'Pre-final, ORD-0001', { code: 'inspection', type: 'Pre-final', order: 'ORD-0001' }],
  ['Shipments', 'Shipment from Textiles del Norte', { code: 'way', direction: 'Inbound', party: 'Textiles del Norte' }],
  ['Shipments', 'Sample to Roux', { code: 'way', direction: 'Sample', party: 'Roux' }],
  ['Shipments', 'Outbound shipment', { code: 'way', direction: 'Outbound', party: '' }],
  ['Shipments', 'Shipment with Roux', { code: 'way', direction: '', party: 'Roux' }],
  // As workbooks have it that were set up by an earlier release.
  ['Shipments', 'to Roux', { code: 'way', direction: 'Outbound', party: 'Roux' }],
  ['Shipments', 'outbound', { code: 'way', direction: 'Outbound', party: '' }],
])('a line of Today, of %s, %j, is read back as what it was made of', (table, what, title) => {
  expect(tabNamed(table).lines?.title?.(what)).toEqual(title);
});

test('the check calls a country and its week as its reader does', () => {
  const facts = { country: countryName('VN', 'es'), count: 11, knownTo: 2028, week: 'Mon-Sat', partly: false };
  expect(checked.found.statutoryDays(facts)).toContain('Vietnam: faltan sus días de cierre');
  expect(checked.found.statutoryDays(facts)).toContain('su semana, lun-sáb, y pregunta');
});
