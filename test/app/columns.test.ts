// Where columns stand: what one looks at first stands first; a workbook that stands is put into that order only when asked.
import type { CheckView } from '../../src/app/api';
import { tables } from '../../src/tabs';
import { type AddOn, openSetUp, plainOrder } from '../support/add-on';
import { openStored } from '../support/later-release';
import { further } from '../support/tiers';

const headerOf = ({ book, sheetId }: AddOn, tab: string) => {
  const { cols } = book.sheet(sheetId(tab));
  return book.read(sheetId(tab), { row: 0, col: 0, rows: 1, cols })[0]?.map(({ display }) => display) ?? [];
};
const check = (addOn: AddOn) => (addOn.call('check') as CheckView).lines;
/** What the rows of a tab show under some headers; the workbench loses others while it computes. */
const shown = (addOn: AddOn, tab: string, labels: readonly string[]) =>
  addOn.rows(tab).map((_, index) => {
    const row = addOn.shownRow(tab, index + 2);
    return labels.map((label) => row[label]);
  });

describe('A new workbook', () => {
  it('shows at first sight how an order stands, what it is, who makes it, when it is due and what is open', () => {
    const addOn = openSetUp();
    const id = addOn.sheetId('Orders');
    const header = headerOf(addOn, 'Orders');
    const seen = ['Order ID', 'Status', 'Style', 'Factory', 'Due', 'Open'].map((label) => header.indexOf(label));
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
    const width = seen.reduce((sum, col) => sum + addOn.book.size(id, 'COLUMNS', col), 0);
    // A window of 1280 pixels without the sidebar and the numbers of the rows.
    expect(width).toBeLessThanOrEqual(1280 - 300 - 46);
  });

  it('writes an order in one go, computed columns between its cells or not, and they compute on', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', plainOrder);
    expect(addOn.last().calls).toMatchObject({ 'Range.setValues': 1 });
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ Status: 'On track', Open: '400', Value: '5,800.00' });
    expect(check(addOn)).toEqual([]);
  });
});

describe('A workbook of 0.1.0', () => {
  const open = () => {
    const addOn = openStored('0.1.0', undefined, { answers: ['YES'] });
    addOn.menu('setUp');
    return addOn;
  };

  further('keeps its columns where they stand, and is offered the new order', () => {
    const addOn = open();
    const { inputs } = tables.find(({ name }) => name === 'Shipments') ?? { inputs: {} };
    expect(headerOf(addOn, 'Shipments').indexOf('Status')).toBeGreaterThan(Object.keys(inputs).length - 1);
    expect(check(addOn)).toMatchObject([{ button: 'Put the columns in the new order' }]);
  });

  further('is put into it by one click: rows, formulas and the person’s own columns stay whole', () => {
    const addOn = open();
    // Somebody has renamed the stock moves.
    const names = ['Orders', 'Shipments', 'Movements', 'Expenses'];
    const labels = names.map((name) => headerOf(addOn, name).filter((label) => label !== ''));
    const before = names.map((name, index) => shown(addOn, name, labels[index] ?? []));
    const [line] = check(addOn);
    expect(addOn.call('repair', line?.id ?? '')).toEqual({ ok: true });
    expect(names.map((name, index) => shown(addOn, name, labels[index] ?? []))).toEqual(before);
    expect(headerOf(addOn, 'Shipments').slice(0, 3)).toEqual(['Shipment ID', 'Status', 'Order']);
    expect(addOn.book.sheet(addOn.sheetId('Shipments')).frozenCols).toBe(3);
    expect(check(addOn)).toEqual([]);
    addOn.menu('setUp');
    expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ ok: true });
  });
});
