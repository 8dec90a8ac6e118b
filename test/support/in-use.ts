// A workbook in use: a sample season, a person's rows, and what a person makes in the tabs that is none of Selvedge's.
import type { CellStyle, ConditionalRule, ValidationRule, Zone } from '../../workbench/engine/book';
import { type AddOn, plainOrder } from './add-on';

const PURPLE = '#7b1fa2';

function columnOf({ book, sheetId }: AddOn, tab: string, label: string): number {
  const id = sheetId(tab);
  const header = book.read(id, { row: 0, col: 0, rows: 1, cols: book.sheet(id).cols })[0] ?? [];
  return header.findIndex(({ display }) => display === label);
}

/** The cells of a column below its header, or one of them. */
function cellsOf(addOn: AddOn, tab: string, label: string, row?: number): Zone {
  const col = columnOf(addOn, tab, label);
  const { rows } = addOn.book.sheet(addOn.sheetId(tab));
  return row === undefined ? { row: 1, col, rows: rows - 1, cols: 1 } : { row: row - 1, col, rows: 1, cols: 1 };
}

const listOf = (...values: string[]): ValidationRule => ({
  criteria: { type: 'VALUE_IN_LIST', values, showDropdown: true },
  allowInvalid: true,
  helpText: '',
});

function fillRows(addOn: AddOn): void {
  addOn.menu('addSampleSeason');
  const orders = ['Linen shirt', 'Wool coat', 'Silk scarf'].map((style) => ({ ...plainOrder, style }));
  for (const order of orders) addOn.call('addRow', 'Orders', order);
  const own = String(addOn.rows('Orders').at(-1)?.['Order ID']?.value);
  addOn.call('addRow', 'Shipments', { direction: 'Outbound', order: own, quantity: '120', shippedOn: '2026-11-20' });
  addOn.call('addRow', 'Expenses', {
    category: 'Freight',
    date: '2026-11-02',
    amount: '85',
    currency: 'EUR',
    order: own,
  });
  addOn.type('Settings', 2, 'Value', 'USD');
}

/** What no declaration knows: a column, notes, drop-downs, formats, colours and names of the person's own. */
function makeOwnThings(addOn: AddOn): void {
  const { book, sheetId } = addOn;
  const orders = sheetId('Orders');
  book.insert(orders, 'COLUMNS', 6, 1);
  book.write(orders, { row: 0, col: 6, rows: 3, cols: 1 }, [
    [{ typed: 'Fit model' }],
    [{ typed: 'Inés' }],
    [{ typed: '=2*3' }],
  ]);
  addOn.type('Orders', 1, 'Customer', 'Client');
  book.setNotes(orders, { row: 0, col: columnOf(addOn, 'Orders', 'Season'), rows: 1, cols: 1 }, 'Ours: SS, AW, PF.');
  book.setNotes(orders, cellsOf(addOn, 'Orders', 'Stage', 3), 'Ask Ana.');
  book.setValidation(orders, cellsOf(addOn, 'Orders', 'Colour'), listOf('Ecru', 'Olive'));
  book.setValidation(orders, cellsOf(addOn, 'Orders', 'Stage', 40), listOf('Parked'));
  book.setFormats(orders, cellsOf(addOn, 'Orders', 'Unit price'), '#,##0.000');
  book.setFormats(orders, cellsOf(addOn, 'Orders', 'Ship-by', 4), 'yyyy-mm-dd');
  book.setStyle(orders, cellsOf(addOn, 'Orders', 'Style', 3), { background: PURPLE });
  const [first, ...rules] = book.conditionalFormats(orders);
  const isLate = ({ when }: ConditionalRule) => 'text' in when && when.text === 'Late';
  const own: ConditionalRule = {
    zones: [cellsOf(addOn, 'Orders', 'Quantity')],
    when: { type: 'NUMBER_GREATER_THAN', numbers: [1000] },
    style: { bold: true },
  };
  const coloured = [...(first ? [first] : []), ...rules].map((rule) =>
    isLate(rule) ? { ...rule, style: { background: PURPLE, color: '#ffffff' } } : rule,
  );
  book.setConditionalFormats(orders, [own, ...coloured]);
  book.setSize(orders, 'COLUMNS', columnOf(addOn, 'Orders', 'Style'), 1, 333);
  book.setValidation(sheetId('Shipments'), cellsOf(addOn, 'Shipments', 'Mode'), listOf('Bike'));
  book.renameSheet(sheetId('Stock moves'), 'Movements');
}

/** Makes a workbook that was just set up one that somebody works in. The person answers one question with yes. */
export function putToUse(addOn: AddOn): void {
  fillRows(addOn);
  makeOwnThings(addOn);
}

/** A rule with its columns by what they are called: one that a release brings may stand before them. */
function ruleByLabels({ book, sheetId }: AddOn, rule: ConditionalRule | undefined): unknown {
  const id = sheetId('Orders');
  const labelAt = (col: number) => book.read(id, { row: 0, col, rows: 1, cols: 1 })[0]?.[0]?.display;
  return { ...rule, zones: rule?.zones.map((zone) => ({ ...zone, col: labelAt(zone.col) })) };
}

/** Whatever in the workbook was typed or made by its people, to be compared with the same at another time. */
export function whatPeopleMade(addOn: AddOn): unknown {
  const { book, sheetId } = addOn;
  const orders = sheetId('Orders');
  const at = (label: string, row?: number) => cellsOf(addOn, 'Orders', label, row);
  const ruleOf = (zone: Zone) => book.validations(orders, zone)[0]?.[0];
  const formatOf = (zone: Zone) => book.read(orders, zone)[0]?.[0]?.format;
  const backgroundOf = (zone: Zone): CellStyle['background'] => book.styles(orders, zone)[0]?.[0]?.background;
  const header = (label: string) => ({ row: 0, col: columnOf(addOn, 'Orders', label), rows: 1, cols: 1 });
  const inputs = (tab: string) => {
    const id = sheetId(tab);
    const { rows, cols } = book.sheet(id);
    const written = book.read(id, { row: 1, col: 0, rows: rows - 1, cols });
    const isTyped = Array.from({ length: cols }, (_, col) => book.spillZone(id, 0, col) === null);
    return written
      .map((row) => row.filter((_, col) => isTyped[col]).map(({ value, formula }) => formula || value))
      .map((row) => row.filter((cell) => cell !== null && cell !== ''))
      .filter((row) => row.length > 0);
  };
  return {
    rows: Object.fromEntries(
      ['Orders', 'Inventory', 'Movements', 'Shipments', 'Expenses', 'Settings'].map((tab) => [tab, inputs(tab)]),
    ),
    column: book.read(orders, at('Fit model')).map(([cell]) => cell?.formula || cell?.value),
    isClient: columnOf(addOn, 'Orders', 'Client') > 0,
    notes: [book.notes(orders, header('Season')), book.notes(orders, at('Stage', 3))],
    dropDowns: [
      ruleOf(at('Colour', 9)),
      ruleOf(at('Stage', 40)),
      book.validations(sheetId('Shipments'), cellsOf(addOn, 'Shipments', 'Mode', 5))[0]?.[0],
    ],
    formats: [formatOf(at('Unit price', 9)), formatOf(at('Ship-by', 4))],
    colours: [
      backgroundOf(at('Style', 3)),
      ruleByLabels(addOn, book.conditionalFormats(orders)[0]),
      book.conditionalFormats(orders).find(({ when }) => 'text' in when && when.text === 'Late')?.style,
    ],
    width: book.size(orders, 'COLUMNS', columnOf(addOn, 'Orders', 'Style')),
  };
}
