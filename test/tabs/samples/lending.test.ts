// The lending sheet: all that one borrower still has, in the language of the borrower, and nothing that was typed becomes markup.
import { paperHtml, paperText } from '../../../src/mail/paper';
import { sheet } from '../../../src/tabs/samples/lending';
import { samples } from '../../../src/tabs/samples/table';
import { words } from '../../../src/tabs/samples/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf } from '../../support/planned';

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

const ines: Fields = {
  name: 'Vogue España',
  person: 'Inés',
  address: 'Calle Mayor 1\nMadrid',
  email: 'ines@vogue.example',
};

/** The sheet that is opened from the first of these samples. */
function drawn(
  rows: readonly Fields[],
  language: 'en' | 'es',
  fields?: { readonly [key: string]: string },
  contact: Fields = ines,
) {
  const context = deskOf({ Samples: rows, Contacts: [contact] });
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
    '22 November 2026',
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
  expect(text).toContain('Muestras en préstamo a Vogue España\n22 de noviembre de 2026');
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

describe('The lending sheet', () => {
  const lender = { lender: ' Studio Ana \r\n\n Berlin' };

  it('is for a sample that is with somebody, and for no other', () => {
    const context = deskOf({ Samples: LENT });
    const to = context.rowsOf(samples).map(sheet.to);
    expect(to).toEqual(['Vogue España', 'vogue españa ', undefined, 'Elle', undefined]);
  });

  it('counts pieces, one where none is told, below their own column', () => {
    const rows = [
      loan('SMP-0001', { quantity: 3, lentOn: '' }),
      loan('SMP-0002', { colour: '', size: '' }),
      loan('SMP-0003', { quantity: 4, backBy: '2026-12-01' }),
    ];
    const { paper } = drawn(rows, 'en');
    const [{ head, rows: lines, sums } = { head: [], rows: [], sums: [] }] = paper.grids;
    expect(head.map(({ text, figures }) => (figures ? [text] : text))).toEqual([
      'Sample',
      'Style',
      'Colour',
      'Size',
      'Type',
      ['Pieces'],
      ['Lent on'],
      ['Back by'],
      'Kept at',
    ]);
    expect(lines.map(({ cells }) => cells)).toEqual([
      ['SMP-0001', 'Linen shirt', 'Ecru', 'M', 'Press', '3', '', 'not agreed', ''],
      ['SMP-0002', 'Linen shirt', '', '', 'Press', '1', '20 Nov 2026', 'not agreed', ''],
      ['SMP-0003', 'Linen shirt', 'Ecru', 'M', 'Press', '4', '20 Nov 2026', '1 Dec 2026', ''],
    ]);
    expect(sums).toEqual(['', '', '', '', '', '8', '', '', '']);
    expect(paper.totals).toEqual([{ label: 'On loan', text: '8 pieces' }]);
  });

  it('leaves out a row that has no ID yet, as nobody could name it, and writes nothing on any', () => {
    const { paper, about, message, changes } = drawn([loan('SMP-0001'), loan('', { quantity: 5 })], 'en');
    expect(changes).toEqual([]);
    expect(about).toEqual(['SMP-0001']);
    expect(paper.totals[0]?.text).toBe('1 piece');
    expect(message).toContain('on loan from us: 1 sample.');
  });

  it('names the first day on which one is due back, whichever row has it, or asks for a day', () => {
    const due = (...days: readonly string[]) =>
      drawn(
        days.map((backBy, at) => loan(`SMP-000${at + 1}`, { backBy })),
        'en',
        lender,
      );
    expect(due('2026-12-10', '2026-11-30', '2026-12-03').message).toContain('due back by Monday 30 November.');
    expect(due('2026-12-10', '2026-11-30').lacks).toEqual([]);
    expect(due('', '2026-11-30').lacks).toEqual(['Some samples have no day to be back.']);
    expect(due('', '').message).toContain('Please tell us when you will return them.');
  });

  it('names both sides line by line, and a borrower of whom nothing is known by name alone', () => {
    const fields = { ...lender, remarks: 'For the March issue\n\nBy courier' };
    const known = drawn([loan('SMP-0001')], 'en', fields, { ...ines, name: 'VOGUE ESPAÑA', country: 'Spain' });
    expect(known.paper.parties).toEqual([
      { label: 'Lender', lines: ['Studio Ana', 'Berlin'] },
      {
        label: 'Borrower',
        lines: ['Vogue España', 'Inés', 'Calle Mayor 1', 'Madrid', 'Spain', 'ines@vogue.example'],
      },
    ]);
    expect(known.paper.parts).toEqual([{ label: 'Remarks', lines: ['For the March issue', 'By courier'] }]);
    expect(known.fields.map(({ key, text }) => [key, text])).toEqual([
      ['lender', fields.lender],
      ['remarks', fields.remarks],
    ]);
    const unknown = drawn([loan('SMP-0001')], 'en', { lender: ' \n' }, { ...ines, name: 'Elle' });
    expect(unknown.paper.parties[1]?.lines).toEqual(['Vogue España']);
    expect(unknown.message).toMatch(/^Dear Vogue España,/);
    expect(unknown.lacks).toContain('It names no lender.');
    expect(unknown.paper.parts).toEqual([]);
    expect(drawn([loan('SMP-0001')], 'en').fields.map(({ text }) => text)).toEqual(['', '']);
  });
});
