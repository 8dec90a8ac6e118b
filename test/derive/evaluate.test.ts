// The evaluator as its callers know it: figures as values, computed when read, and clear words to who declares a formula.
import { ERROR } from '../../src/derive/dialect/scalar';
import { openFigures } from '../../src/derive/evaluate';
import type { Cell } from '../../src/schema/cells';
import { toDayNumber } from '../../src/schema/dates';
import { date, id, number, reference, text } from '../../src/schema/kinds';
import { type ComputedColumns, defineTable, type Table, tellingColumns } from '../../src/schema/table';
import { orders } from '../../src/tabs/orders/table';
import { settings } from '../../src/tabs/settings/table';
import { shipments } from '../../src/tabs/shipments/table';
import { shipped } from '../support/formulas';

const TODAY = '2026-11-22';
const day = toDayNumber(TODAY);

type Line = { readonly [key: string]: Cell };

/** The figures of a workbook that holds these rows; `read` hears of every cell that is looked at. */
function figuresOf(rows: { readonly [table: string]: readonly Line[] }, declared = shipped) {
  const read: string[] = [];
  const watched = (table: Table, cells: Line) =>
    new Proxy(cells, {
      get(target, key) {
        read.push(`${table.name} › ${String(key)}`);
        return target[String(key)];
      },
    });
  const figures = openFigures({
    ...declared,
    today: TODAY,
    rowsOf: (table) => rows[table.name]?.map((cells) => ({ cells: watched(table, cells) })),
  });
  return { figures, read };
}

const shirts = { orderId: 'ORD-0001', quantity: 400, originalExFactory: day + 30, stage: 'In production' };
const parcel = { shipmentId: 'SHP-0001', direction: 'Outbound', order: 'ord-0001 ', quantity: 150, shippedOn: day - 2 };

describe('The figures of a row', () => {
  it('are values by column: a date as text, a blank as nothing', () => {
    const { figures } = figuresOf({ Orders: [shirts], Shipments: [parcel], Expenses: [], Settings: [] });
    const { due, shipped: sent, open, value, status } = figures.of(orders, 0);
    expect({ due, sent, open, value, status }).toEqual({
      due: '2026-12-22',
      sent: 150,
      open: 250,
      value: undefined,
      status: 'Part shipped',
    });
  });

  it('are there as the sheet shows them, too: a date as its day number, a blank as null', () => {
    const { figures } = figuresOf({ Orders: [shirts], Shipments: [], Expenses: [], Settings: [] });
    expect(figures.cell(orders, 0, 'due')).toBe(day + 30);
    expect(figures.cell(orders, 0, 'value')).toBeNull();
  });

  it('tell the last day on which goods of an order left; none before any has, nor without the tab', () => {
    const around = { Expenses: [], Settings: [] };
    const parcels = [parcel, { ...parcel, shipmentId: 'SHP-0002', shippedOn: day - 5 }];
    const { figures } = figuresOf({
      Orders: [shirts, { ...shirts, orderId: 'ORD-0002' }],
      Shipments: parcels,
      ...around,
    });
    expect([figures.of(orders, 0).goodsLeft, figures.of(orders, 1).goodsLeft]).toEqual(['2026-11-20', undefined]);
    const without = figuresOf({ Orders: [shirts], ...around }).figures;
    expect(without.cell(orders, 0, 'goodsLeave')).toBeNull();
  });

  it('read no cell of another column or tab before they need it, and none twice', () => {
    const { figures, read } = figuresOf({
      Orders: [shirts, { ...shirts, orderId: 'ORD-0002' }],
      Shipments: [parcel],
      Expenses: [],
      Settings: [],
    });
    const [first, second] = [figures.of(orders, 0), figures.of(orders, 1)];
    expect(read).toEqual([]);
    expect(first.value).toBeUndefined();
    // Up to Quantity, which tells that there is more than an id.
    const telling = ['orderId', ...tellingColumns(orders)];
    expect(new Set(read)).toEqual(new Set([...telling, 'unitPrice'].map((key) => `Orders › ${key}`)));
    expect([first.shipped, second.shipped, first.shipped]).toEqual([150, 0, 150]);
    expect(read.filter((cell) => cell === 'Orders › orderId')).toHaveLength(2);
    expect(read.filter((cell) => cell.startsWith('Shipments'))).toHaveLength(6);
  });

  it('are blank without an ID, and the status says why', () => {
    const pasted = { ...shirts, orderId: '' };
    const { figures } = figuresOf({ Orders: [{ ...pasted, style: 'LS-1' }, pasted], Shipments: [], Expenses: [] });
    expect(figures.of(orders, 0)).toMatchObject({ due: undefined, open: undefined, status: 'No ID' });
    // Amounts alone may as well add up the rows above them.
    expect(figures.of(orders, 1)).toMatchObject({ open: undefined, status: undefined });
  });

  it('take a column that is missing from the sheet as blank', () => {
    const style = { orderId: 'ORD-0001', style: 'LS-1' };
    const { figures } = figuresOf({ Orders: [style], Shipments: [], Expenses: [], Settings: [] });
    expect(figures.of(orders, 0)).toMatchObject({ due: undefined, open: 0, status: 'No quantity' });
  });

  it('are blank where the row holds nothing but an ID, as an undone paste leaves it', () => {
    const { figures } = figuresOf({ Orders: [{ orderId: 'ORD-0001' }, shirts], Shipments: [parcel] });
    expect(figures.of(orders, 0)).toMatchObject({ open: undefined, shipped: undefined, status: undefined });
    expect(figures.of(orders, 1)).toMatchObject({ shipped: 150, status: 'Part shipped' });
  });

  it.each(['ORD-0001', 'ord-0001', ' ORD-0001', 'ORD\u20110001', 'ORD-0001\u200b', 'ORD\u22120001\u00a0'])(
    'are those of the first row of an ID; below it, %j stands above already',
    (orderId) => {
      const copy = { ...shirts, orderId, quantity: 50 };
      const { figures } = figuresOf({ Orders: [shirts, copy], Shipments: [parcel], Expenses: [] });
      expect(figures.of(orders, 0)).toMatchObject({ shipped: 150, open: 250, status: 'Part shipped' });
      expect(figures.of(orders, 1)).toMatchObject({ shipped: undefined, open: undefined, status: 'Same ID' });
    },
  );

  it('count a shipment once that was copied, and one that has no ID yet', () => {
    const { figures } = figuresOf({ Orders: [shirts], Shipments: [parcel, parcel, { ...parcel, shipmentId: '' }] });
    expect(figures.of(orders, 0).shipped).toBe(300);
    expect(figures.of(shipments, 1).status).toBe('Same ID');
    expect(figures.of(shipments, 2).status).toBe('No ID');
  });
});

describe('What a row would come to', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({ ...shirts, orderId: `ORD-${index + 1}` }));

  it('is computed from what it would hold, inputs and figures alike, and changes nothing', () => {
    const { figures } = figuresOf({ Orders: many, Shipments: [{ ...parcel, order: 'ORD-7' }] });
    expect(figures.whatIf(orders, 6, { shipped: 388 })).toMatchObject({ open: 0, status: 'Shipped' });
    expect(figures.whatIf(orders, 6, { quantity: 500, stage: undefined })).toMatchObject({ shipped: 150, open: 350 });
    expect(figures.of(orders, 6)).toMatchObject({ shipped: 150, open: 250 });
  });

  it('of every row looks at no cell twice, however many rows there are', () => {
    const { figures, read } = figuresOf({ Orders: many });
    const open = many.map((_, row) => figures.whatIf(orders, row, { shipped: 388, stage: undefined }).open);
    expect(new Set(open)).toEqual(new Set([0]));
    const quantities = read.filter((cell) => cell === 'Orders › quantity');
    expect(quantities).toHaveLength(many.length);
  });
});

describe('A setting', () => {
  const tolerance = (...rows: readonly Line[]) =>
    figuresOf({
      Orders: [shirts],
      Shipments: [{ ...parcel, quantity: 380 }],
      Expenses: [],
      Settings: rows,
    }).figures.of(orders, 0).status;
  const row = (value: Cell) => ({ setting: ' default  tolerance', item: '', value });

  it('is what its first row in Settings says', () => {
    expect(tolerance(row(0.05), row(0))).toBe('Shipped');
    expect(tolerance(row(0), row(0.05))).toBe('Part shipped');
  });

  it('is its default while it has no row, or one that is not of its kind', () => {
    expect(tolerance()).toBe('Part shipped');
    expect(tolerance(row('some'))).toBe('Part shipped');
    expect(tolerance(row('some'), row(0.05))).toBe('Part shipped');
  });

  it('of an item is what its own row says, even nothing, and else its default', () => {
    const link = (...rows: readonly Line[]) =>
      figuresOf({
        Shipments: [{ ...parcel, carrier: 'ups', trackingNumber: '1Z 999' }],
        Settings: rows,
      }).figures.of(shipments, 0).trackingLink;
    const own = { setting: 'Carrier link', item: 'UPS ' };
    expect(link()).toBe('https://www.ups.com/track?tracknum=1Z999');
    expect(link({ ...own, value: 'https://ups.example/{number}' })).toBe('https://ups.example/1Z999');
    expect(link({ ...own, value: '' }, { ...own, value: 'https://ups.example/{number}' })).toBeUndefined();
  });
});

describe('A tab that is not there', () => {
  it('counts as nothing: its sums are 0, its lookups blank', () => {
    const { figures } = figuresOf({ Orders: [shirts], Shipments: [{ ...parcel, direction: 'Inbound' }] });
    expect(figures.of(orders, 0)).toMatchObject({ expenses: 0, open: 400 });
    expect(figures.of(shipments, 0)).toMatchObject({ received: 0, toReceive: 150, counterparty: undefined });
    expect(figures.cell(shipments, 0, 'counterparty')).toBeNull();
  });
});

/** A tab of dye lots with these formulas, and a tab of vats. */
function dyehouse(computed: { readonly [key: string]: string }) {
  const help = '';
  const vats = defineTable({
    name: 'Vats',
    one: 'vat',
    tabColor: '#000000',
    inputs: { vatId: { label: 'Vat ID', kind: id('VAT'), help }, lot: { label: 'Lot', kind: reference('Lots'), help } },
    computed: {
      litres: { label: 'Litres', kind: number, help, formula: 'LOOKUPBY(Lots[Lot ID];[Lot];Lots[Litres])' },
    },
  });
  const columns = Object.entries(computed).map(([key, formula]): [string, ComputedColumns[string]] => [
    key,
    { label: `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`, kind: number, help, formula },
  ]);
  const lots = defineTable({
    name: 'Lots',
    one: 'lot',
    tabColor: '#000000',
    inputs: {
      lotId: { label: 'Lot ID', kind: id('LOT'), help },
      dyed: { label: 'Dyed', kind: date, help },
      shade: { label: 'Shade', kind: text, help },
    },
    computed: Object.fromEntries(columns),
  });
  const rows = { Lots: [{ lotId: 'LOT-1', dyed: day, shade: 'ecru' }], Vats: [{ vatId: 'VAT-1', lot: 'LOT-1' }] };
  const { figures } = figuresOf(rows, { ...shipped, tables: [lots, vats, settings] });
  return (key: string) => figures.cell(lots, 0, key);
}

describe('Who declares a formula', () => {
  it('is told of formulas that need one another in a circle, over tabs, too', () => {
    const lot = dyehouse({ litres: 'SUMBY(Vats[Lot];[Lot ID];Vats[Litres])', tone: '[Tone]+1', depth: '1' });
    expect(() => lot('litres')).toThrow(
      'These formulas need one another in a circle: Lots › Litres, Vats › Litres, Lots › Litres.',
    );
    expect(() => lot('tone')).toThrow('These formulas need one another in a circle: Lots › Tone, Lots › Tone.');
    expect(lot('depth')).toBe(1);
  });

  it.each([
    ['VLOOKUP([Shade])', 'The dialect has no function VLOOKUP.'],
    ['SQRT(1;2)', 'SQRT does not take 2 arguments.'],
    ['[Hue]', 'Lots has no column called Hue.'],
    ['Vats[Lot]', 'Vats[Lot] is a whole column: look its value up by LOOKUPBY, or sum it by SUMBY.'],
    ['Yarns[Lot]', 'Yarns[Lot] is a whole column'],
    ['SUMBY(Yarns[Lot];[Lot ID];Yarns[Kilos])', 'A formula names the tab Yarns, which is not declared.'],
    ['SUMBY(Vats[Lot];[Lot ID];Lots[Dyed])', 'What is summed of Lots cannot be by a column of Vats.'],
    ['SUMBY(Vats[Lot];[Lot ID];Vats[Lot];[Lot]="")', '[Lot] needs the name of its tab here.'],
    ['LOOKUPBY(Vats[Lot];[Lot ID];Lots[Dyed])', 'LOOKUPBY looks Lots up by a column of Vats.'],
    ['LOOKUPBY([Lot ID];[Lot ID];Lots[Dyed])', '“[Lot ID]” should be one column of another tab'],
    ['SUMBY(Vats[Lot];[Lot ID]&"";Vats[Litres])', '“[Lot ID]&""” should be one column of the row'],
    ['SETTINGOF("Budget";"Freight")', '“"Freight"” should be one column of the row'],
    ['HAS([Shade])', 'HAS asks for a number or a date; its column holds text.'],
    ['HAS([Dyed]+1)', 'HAS asks for one column.'],
    ['SETTING([Shade])', '“[Shade]” should be a text in quotation marks.'],
  ])('is told what is wrong with %s', (formula, sentence) => {
    expect(() => dyehouse({ litres: formula })('litres')).toThrow(sentence);
  });

  it('gets an error of the sheet as one error, and no value', () => {
    expect(dyehouse({ litres: '1/0' })('litres')).toBe(ERROR);
    expect(dyehouse({ litres: 'SQRT(0-1)+1' })('litres')).toBe(ERROR);
  });
});
