// What a later release declares otherwise follows where it is still as Selvedge laid it, and stays where a person made it theirs.
import type { CheckView } from '../../src/app/api';
import { type AddOn, plainOrder } from '../support/add-on';
import { whatPeopleMade } from '../support/in-use';
import { laterScript, openStored, underScript } from '../support/later-release';

const later = laterScript({
  version: 3,
  edits: [
    ["'d mmm yyyy'", "'dd mmm yyyy'"],
    ["=> '#,##0.00'", "=> '#,##0.0000'"],
    ["'The colourway.'", "'The colourway of the style.'"],
    ["'Such as SS27.'", "'Such as SS27 or AW27.'"],
    ['`A number, ', '`Only a number, '],
    ["late: \\{ background: '#fceeee'", "late: { background: '#ffdddd'"],
    ["label: 'Slip reason'", "label: 'Why it slipped'"],
    ["label: 'Customer'", "label: 'Buyer'"],
    ['\\[Customer\\]', '[Buyer]'],
    ["label: 'Filled'", "label: 'Filled so far'"],
    ["'Air', 'Sea', 'Road', 'Courier'", "'Air', 'Sea', 'Rail', 'Courier'"],
    [
      'originalExFactory: \\{',
      "fitModel: { label: 'Fit model', kind: date, help: 'The day of the fitting.' }, originalExFactory: {",
    ],
    ['\\[Quantity\\]\\*\\[Unit price\\]', '[Unit price]*[Quantity]'],
  ],
});

const asked = ({ shown }: AddOn) => shown.flatMap((each) => (each.type === 'alert' ? [each.prompt] : []));
const columnOf = ({ book, sheetId }: AddOn, tab: string, label: string, from = 0) => {
  const { cols } = book.sheet(sheetId(tab));
  const header = book.read(sheetId(tab), { row: 0, col: 0, rows: 1, cols })[0] ?? [];
  return header.findIndex(({ display }, index) => index >= from && display === label);
};
const cell = (addOn: AddOn, tab: string, row: number, label: string) => {
  const zone = { row: row - 1, col: columnOf(addOn, tab, label), rows: 1, cols: 1 };
  const id = addOn.sheetId(tab);
  return {
    note: addOn.book.notes(id, zone)[0]?.[0],
    format: addOn.book.read(id, zone)[0]?.[0]?.format,
    validation: addOn.book.validations(id, zone)[0]?.[0],
  };
};
const look = (addOn: AddOn, tab: string, word: string) =>
  addOn.book.conditionalFormats(addOn.sheetId(tab)).find(({ when }) => 'text' in when && when.text === word)?.style;

/** Each in a line of its own, in this order. */
const NEWS = [
  /New columns?: .*Orders › Fit model.*/,
  /Orders › Why it slipped, until now called “Slip reason”/,
  /\d+ checks of what is typed/,
  /\d+ notes/,
  /\d+ number formats/,
  /\d+ status colours/,
  /\d+ formulas/,
];

describe('A later release, once its question was answered with yes', () => {
  const addOn = openStored('0.1.0', later, { answers: ['YES'] });
  const before = whatPeopleMade(addOn);
  const rulesBefore = addOn.book.conditionalFormats(addOn.sheetId('Orders')).length;
  const { lines } = addOn.call('check') as CheckView;
  addOn.menu('setUp');

  it('said first all that it changes, in plain words; the check said the same', () => {
    const [question = '', ...others] = asked(addOn);
    expect(others).toEqual([]);
    expect(question).toMatch(new RegExp(NEWS.map(({ source }) => `• ${source}\n`).join('(• .*\n)*')));
    expect(question).toContain('Your rows stay as they are, and so does whatever you made or changed here yourself.');
    // By their labels alone, the person's Fit model and a word that is no longer offered are read as ours.
    expect(lines).toMatchObject([
      { button: 'Set up again' },
      { found: expect.stringMatching(/^Orders: Fit model “Inés” in row 2 cannot be read/) },
      { found: expect.stringMatching(/^Shipments: Mode “Road” in row 5/) },
    ]);
    expect(lines[0]?.found).toMatch(
      new RegExp(
        `^This spreadsheet is behind this version of Selvedge: (?:New tab: Today; )?${NEWS.map(({ source }) => source).join('; .*?')}`,
      ),
    );
  });

  it('took nothing away that a person made: a renamed header, notes, drop-downs, formats, colours, a column', () => {
    expect(whatPeopleMade(addOn)).toEqual(before);
    expect(cell(addOn, 'Orders', 1, 'Season').note).toBe('Ours: SS, AW, PF.');
    expect(columnOf(addOn, 'Orders', 'Buyer')).toBe(-1);
  });

  it('laid anew what was still its own', () => {
    expect(cell(addOn, 'Orders', 1, 'Colour').note).toBe('The colourway of the style.');
    expect(columnOf(addOn, 'Orders', 'Why it slipped')).toBeGreaterThan(0);
    expect(cell(addOn, 'Orders', 5, 'Ship-by')).toMatchObject({ format: 'dd mmm yyyy' });
    expect(cell(addOn, 'Expenses', 5, 'Amount')).toMatchObject({ format: '#,##0.0000' });
    expect(look(addOn, 'Shipments', 'Late')).toMatchObject({ background: '#ffdddd' });
    // Two words are new since 0.1.0: Same ID and At risk.
    expect(addOn.book.conditionalFormats(addOn.sheetId('Orders'))).toHaveLength(rulesBefore + 2);
  });

  it('put the new column of its own beside the person’s of that name, and works in it', () => {
    const theirs = columnOf(addOn, 'Orders', 'Fit model');
    const ours = columnOf(addOn, 'Orders', 'Fit model', theirs + 1);
    expect(ours).toBeGreaterThan(theirs);
    addOn.call('addRow', 'Orders', { ...plainOrder, fitModel: '2026-12-01' });
    const id = addOn.sheetId('Orders');
    const row = addOn.rows('Orders').length;
    const written = (col: number) => addOn.book.read(id, { row, col, rows: 1, cols: 1 })[0]?.[0]?.display;
    expect([written(theirs), written(ours)]).toEqual(['', '01 Dec 2026']);
  });

  it('brought a computed column its new name and its new formula', () => {
    expect(columnOf(addOn, 'Orders', 'Filled so far')).toBeGreaterThan(0);
    expect(addOn.rows('Orders').at(-1)).toMatchObject({ Value: { value: 5800 } });
  });

  it('has nothing more to change', () => {
    const after = JSON.stringify(addOn.book.export());
    addOn.menu('setUp');
    expect(JSON.stringify(addOn.book.export())).toBe(after);
    expect((addOn.call('check') as CheckView).lines).toMatchObject([
      { found: 'Two columns are called Orders › Fit model. Selvedge uses one of them.' },
      { button: 'Put the columns in the new order' },
      { found: expect.stringMatching(/^Shipments: Mode “Road” in row 5/) },
    ]);
  });
});

test('what a person has changed once stays theirs, however often a release changes its own', () => {
  const addOn = openStored('0.1.0', later, { answers: ['YES'] });
  addOn.menu('setUp');
  const made = whatPeopleMade(addOn);
  const yetLater = laterScript({
    version: 4,
    edits: [
      ["'Such as SS27.'", "'Such as SS28.'"],
      ["label: 'Customer'", "label: 'Account'"],
      ['\\[Customer\\]', '[Account]'],
      ["late: \\{ background: '#fceeee'", "late: { background: '#ff9999'"],
      ["'Air', 'Sea', 'Road', 'Courier'", "'Air', 'Sea', 'Courier'"],
    ],
  });
  const next = underScript(addOn, yetLater, { answers: ['YES'] });
  next.menu('setUp');
  expect(whatPeopleMade(next)).toEqual(made);
});
