// What a colleague has set in the spreadsheet: protections, Tables, check boxes, drop-downs with several choices.
import type { AddOutcome, CheckView } from '../../src/app/api';
import { type AddOn, openSetUp, plainOrder, withCode } from '../support/add-on';
import { ANA, BEN, lateOrder, paste } from '../support/reminders';

const withOwner = `
function protect(name, range) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  const protection = (range ? sheet.getRange(range) : sheet).protect();
  protection.removeEditors(protection.getEditors().map((user) => user.getEmail()).filter((email) => email !== '${BEN}'));
}
function boxes(name, range) { SpreadsheetApp.getActive().getSheetByName(name).getRange(range).insertCheckboxes(); }
`;
const open = () => openSetUp({ freeCalls: true, files: withCode(withOwner), answers: ['OK', 'OK', 'OK'] });

const refusedWith = (addOn: AddOn, name: string, ...args: unknown[]): string => {
  const answer = addOn.google.call(name, args, ANA);
  return answer.ok ? 'done' : answer.error.message;
};
const found = (addOn: AddOn) => (addOn.call('check') as CheckView).lines.map(({ found: sentence }) => sentence);
const columnOf = (addOn: AddOn, tab: string, label: string) => {
  const { cols } = addOn.book.sheet(addOn.sheetId(tab));
  const [header = []] = addOn.book.read(addOn.sheetId(tab), { row: 0, col: 0, rows: 1, cols });
  return header.findIndex(({ display }) => display === label);
};
const ordersText = (addOn: AddOn) =>
  JSON.stringify(addOn.rows('Orders').map((row) => Object.values(row).map(({ display }) => display)));

describe('A tab that a colleague has protected', () => {
  it.each([
    ['as a whole', undefined, 'Orders'],
    ['in a part', 'C2:D60', 'Orders!C2:D60'],
  ])('%s is said by name when a row is added, nothing is written, and the check knows it', (_how, range, place) => {
    const addOn = open();
    expect(addOn.google.call('protect', ['Orders', range], BEN).ok).toBe(true);
    const before = ordersText(addOn);
    expect(refusedWith(addOn, 'addRow', 'Orders', plainOrder)).toContain(
      `Selvedge: ${place}: protected, and you are not among those who may change it.`,
    );
    expect(ordersText(addOn)).toBe(before);
    expect(found(addOn)).toEqual([expect.stringContaining(`${place}: protected`)]);
    // Whoever protected it is not kept out.
    expect(addOn.google.call('addRow', ['Orders', plainOrder], BEN)).toMatchObject({ ok: true });
  });

  it('is said in a dialog by Set up, and in a toast where an edit cannot be mended', () => {
    const addOn = open();
    addOn.google.call('protect', ['Orders'], BEN);
    addOn.book.remove(addOn.sheetId('Orders'), 'COLUMNS', columnOf(addOn, 'Orders', 'Factory'), 1);
    addOn.menu('setUp');
    expect(addOn.shown.at(-1)).toMatchObject({ prompt: expect.stringMatching(/^Orders: protected/) });
    addOn.google.call('protect', ['Expenses'], BEN);
    addOn.type('Expenses', 2, 'Vendor', 'Forwarder');
    expect(addOn.shown.at(-1)).toMatchObject({ message: expect.stringMatching(/^Orders.*Expenses: protected/) });
    expect(addOn.last()).not.toHaveProperty('error');
  });

  it('of another’s is no matter where it is no tab of ours', () => {
    const addOn = open();
    addOn.book.insertSheet('Costs of Ben');
    addOn.google.call('protect', ['Costs of Ben'], BEN);
    expect(found(addOn)).toEqual([]);
  });

  it('shows a failure of Google’s as it is', () => {
    const addOn = openSetUp({
      freeCalls: true,
      between({ call, when }) {
        if (call === 'SpreadsheetApp.flush' && when === 'before') throw new Error('Service Spreadsheets failed.');
      },
    });
    expect(refusedWith(addOn, 'addRow', 'Orders', plainOrder)).toBe('Service Spreadsheets failed.');
  });
});

describe('A tab whose cells were turned into a Table', () => {
  const inTable = () => {
    const addOn = open();
    const sheet = addOn.sheetId('Orders');
    addOn.google.convertToTable(sheet, { row: 0, col: 0, rows: 60, cols: 12 });
    return { addOn, sheet };
  };

  it('takes rows as before', () => {
    const { addOn } = inTable();
    expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ ok: true } satisfies Partial<AddOutcome>);
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ Style: 'Linen shirt', 'Order ID': 'ORD-0001' });
  });

  it('is named by Set up where it has to lay a column, with the way out; that taken, Set up ends its work', () => {
    const { addOn, sheet } = inTable();
    addOn.book.remove(sheet, 'COLUMNS', columnOf(addOn, 'Orders', 'Factory'), 1);
    addOn.menu('setUp');
    expect(addOn.shown.at(-1)).toMatchObject({
      prompt: expect.stringMatching(/^Orders: cells were turned into a Table.*Format › Convert to range/),
    });
    addOn.google.convertToRange(sheet);
    addOn.menu('setUp');
    expect(columnOf(addOn, 'Orders', 'Factory')).toBeGreaterThan(0);
    expect(found(addOn)).toEqual([]);
  });
});

describe('Check boxes down to the last row', () => {
  it('in a column of one’s own and in one of ours are no rows: the next row goes below the last, and no blank one gets an id', () => {
    const addOn = open();
    paste(addOn, 'Orders', [lateOrder(1, ANA)]);
    const notes = String.fromCharCode(65 + columnOf(addOn, 'Orders', 'Notes'));
    addOn.google.call('boxes', ['Orders', `${notes}2:${notes}60`], ANA);
    const { cols } = addOn.book.sheet(addOn.sheetId('Orders'));
    addOn.book.insert(addOn.sheetId('Orders'), 'COLUMNS', cols, 1);
    addOn.google.edited({ sheetId: addOn.sheetId('Orders'), zone: { row: 1, col: 0, rows: 59, cols: 12 } }, ANA);
    addOn.menu('setUp');
    expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ ok: true });
    const ids = addOn.rows('Orders').map((row) => row['Order ID']?.display);
    expect(ids.filter((id) => id !== '')).toEqual(['ORD-0001', 'ORD-0002']);
    expect(addOn.shownRow('Orders', 3)).toMatchObject({ Style: 'Linen shirt' });
  });
});

describe('Values that read as something else', () => {
  const withCells = (cells: { readonly [label: string]: string }) => {
    const addOn = open();
    paste(addOn, 'Orders', [{ ...lateOrder(1, ANA), ...cells }, lateOrder(2, ANA)]);
    return addOn;
  };

  it('several choices in one drop-down are named by the check, and a click leads to the first', () => {
    const addOn = withCells({ Stage: 'Confirmed, In production' });
    const [line, ...others] = (addOn.call('check') as CheckView).lines;
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      found: expect.stringContaining('Orders: Stage “Confirmed, In production” in row 2: several choices in one cell'),
      reported: expect.stringContaining('Stage “…” in row 2'),
      button: 'Show it',
    });
    expect(addOn.call('repair', line?.id)).toEqual({ ok: true });
  });

  it('a people chip, which reads as a name, is named by the check with the way to its address; several addresses are fine', () => {
    expect(found(withCells({ Owner: 'Ana Ruiz' }))).toEqual([
      expect.stringMatching(/^Orders: Owner “Ana Ruiz” in row 2: no email address.*=A2\.email/),
    ]);
    expect(found(withCells({ Owner: `Ana <${ANA}>, ${BEN}` }))).toEqual([]);
  });
});
