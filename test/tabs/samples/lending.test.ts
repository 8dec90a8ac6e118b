// The lending sheet: all that one borrower still has, in the language of the borrower, and nothing that was typed becomes markup.
import { openContext } from '../../../src/app/step';
import { paperHtml, paperText } from '../../../src/mail/paper';
import { contacts } from '../../../src/tabs/contacts/table';
import { sheet } from '../../../src/tabs/samples/lending';
import { samples } from '../../../src/tabs/samples/table';
import { words } from '../../../src/tabs/samples/words.en';
import { type Fields, linesOf } from '../../support/calendar-book';
import { plainWorkbook } from '../../support/plain-workbook';

const TODAY = '2026-11-26';
const loan = (id: string, fields: Fields = {}): Fields => ({
  sampleId: id,
  style: 'Linen shirt',
  colour: 'Ecru',
  size: 'M',
  type: 'Press',
  lentTo: 'Vogue España',
  lentOn: '2026-11-20',
  ...fields,
});

const LENT = [
  loan('SMP-0001', { backBy: '2026-12-03', location: 'Rail 3' }),
  loan('SMP-0002', { style: 'Wrap coat', quantity: 2, lentTo: 'vogue españa ' }),
  loan('SMP-0003', { returnedOn: '2026-11-24' }),
  loan('SMP-0004', { lentTo: 'Elle' }),
  loan('SMP-0005', { gone: 'Lost' }),
];

function drawn(rows: readonly Fields[], language: 'en' | 'es', fields?: { readonly [key: string]: string }) {
  const borrower = {
    name: 'Vogue España',
    person: 'Inés',
    address: 'Calle Mayor 1\nMadrid',
    email: 'ines@vogue.example',
  };
  const given = [[samples, rows] as const, [contacts, [borrower]] as const];
  const tables = given.map(([table, lines]) => {
    const keys = Object.keys(table.inputs);
    const cells = linesOf(table, lines).map((line) => Object.fromEntries(keys.map((key, at) => [key, line[at] ?? ''])));
    return [table.name, cells] as const;
  });
  const context = openContext(plainWorkbook(TODAY, Object.fromEntries(tables)));
  const opened = context.find(samples, 'SMP-0001');
  if (!opened) throw new Error('There is no sample SMP-0001.');
  expect(sheet.to(opened)).toBe(opened.row.lentTo);
  return sheet.draw(opened, context, { language, fields, answerBy: '2026-12-01' }, words);
}

it('lists what the borrower has, however the name is typed, and neither what came back nor what others have', () => {
  const { paper, message, lacks, about, logged } = drawn(LENT, 'en', { lender: 'Studio Ana\nBerlin', remarks: '' });
  expect(about).toEqual(['SMP-0001', 'SMP-0002']);
  expect(paperText(paper).split('\n')).toEqual([
    'Samples on loan to Vogue España',
    '26 November 2026',
    '',
    'Lender: Studio Ana, Berlin',
    '',
    'Borrower: Vogue España, Inés, Calle Mayor 1, Madrid, ines@vogue.example',
    '',
    'SMP-0001 · Linen shirt · Ecru · M · Press · Pieces 1 · Lent on 20 Nov 2026 · Back by 3 Dec 2026 · Rail 3',
    'SMP-0002 · Wrap coat · Ecru · M · Press · Pieces 2 · Lent on 20 Nov 2026 · Back by not agreed',
    '',
    'On loan: 3 pieces',
    '',
    'Please return every sample clean, complete and by the day agreed. Tell us at once about anything lost or damaged.',
  ]);
  expect(message).toMatch(/^Dear Inés,[\s\S]*2 samples\.\nThe first is due back by Thursday 3 December\./);
  expect([lacks, logged]).toEqual([['Some samples have no day to be back.'], 'Lending sheet: SMP-0001, SMP-0002.']);
});

it('says the same in Spanish, with lines for three signatures', () => {
  const { paper, message, lacks } = drawn(LENT, 'es');
  const text = paperText(paper);
  expect(text).toContain('Muestras en préstamo a Vogue España\n26 de noviembre de 2026');
  expect(text).toContain('Piezas 1 · Prestada el 20 nov 2026 · Devolución 3 dic 2026 · Rail 3');
  expect(text).toContain('En préstamo: 3 piezas');
  expect(message).toMatch(/^Hola, Inés:[\s\S]*2 muestras\.\nLa primera devolución es el jueves 3 de diciembre\./);
  expect(paper.signs).toEqual([
    'Entrega: nombre, fecha, firma',
    'Recibe: nombre, fecha, firma',
    'Devuelve: nombre, fecha, firma',
  ]);
  expect(paperHtml(paper).match(/<td style="width:33%/g)).toHaveLength(3);
  expect(lacks).toContain('It names no lender.');
});

it('shows hostile text as it was typed', () => {
  const typed = '<img src=x onerror=alert(1)>&"';
  const rows = [loan('SMP-0001', { style: typed, location: typed, lentTo: typed })];
  const html = paperHtml(drawn(rows, 'en', { lender: typed, remarks: typed }).paper);
  expect(html).not.toContain('<img');
  expect(html.match(/&lt;img src=x onerror=alert\(1\)(?:&gt;|>)&amp;/g)?.length).toBeGreaterThanOrEqual(6);
});
