// Search: a few words find a row in any tab, however they are written.
import type { SearchView } from '../../src/app/api';
import { type AddOn, openAddOn, openSetUp, plainOrder } from '../support/add-on';

const find = (addOn: AddOn, query: string) => addOn.call('search', query) as SearchView;
const ids = (addOn: AddOn, query: string) => find(addOn, query).lines.map(({ id }) => id);

/** Two orders, a shipment, an item and an expense of one season. */
function season(): AddOn {
  const addOn = openSetUp();
  const rows: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['Orders', { ...plainOrder, poNumber: 'MR-2207', season: 'SS27', notes: 'Horn buttons, not corozo' }],
    [
      'Orders',
      {
        ...plainOrder,
        style: 'Poplin dress',
        colour: 'Navy',
        factory: 'Têxteis São João',
        originalExFactory: '2026-11-01',
        notes: 'Follows ORD-0001',
      },
    ],
    [
      'Shipments',
      { direction: 'Outbound', order: 'ORD-0001', quantity: '120', carrier: 'DHL', trackingNumber: '1234567890' },
    ],
    ['Inventory', { sku: 'LS-ECR-M', description: 'Linen shirt', kind: 'Finished', colour: 'Ecru', supplier: 'Norte' }],
    ['Expenses', { category: 'Freight', vendor: 'Señor Muñoz', amount: '85', currency: 'EUR', date: '2026-11-02' }],
  ];
  for (const [table, typed] of rows) expect(addOn.call('addRow', table, typed)).toMatchObject({ ok: true });
  return addOn;
}

let desk: AddOn;
beforeAll(() => {
  desk = season();
});

describe('Search', () => {
  it('finds a row by its ID, in any case, before the rows that only mention it', () => {
    expect(ids(desk, 'ORD-0001')).toEqual(['ORD-0001', 'ORD-0002', 'SHP-0001']);
    expect(ids(desk, 'shp-0001')).toEqual(['SHP-0001']);
    expect(ids(desk, ' ls-ecr-m ')).toEqual(['LS-ECR-M']);
  });

  it('puts the row of that very ID first, whatever tab it is in and whatever stands above it', () => {
    const addOn = openSetUp();
    addOn.call('addRow', 'Orders', { ...plainOrder, notes: 'Uses FAB-12 and FAB-120' });
    for (const sku of ['FAB-120', 'FAB-12'])
      addOn.call('addRow', 'Inventory', { sku, description: 'Linen', kind: 'Fabric' });
    expect(ids(addOn, 'fab-12')[0]).toBe('FAB-12');
  });

  it('finds it by half a word', () => {
    expect(ids(desk, 'popl')).toEqual(['ORD-0002']);
    expect(ids(desk, '34567')).toEqual(['SHP-0001']);
  });

  it('takes the words in any order, and wants every one of them', () => {
    expect(ids(desk, 'linen ecru')).toEqual(['ORD-0001', 'LS-ECR-M']);
    expect(ids(desk, 'ECRU   linen')).toEqual(['ORD-0001', 'LS-ECR-M']);
    expect(ids(desk, 'norte linen')).toEqual(['ORD-0001', 'LS-ECR-M']);
    expect(ids(desk, 'linen navy')).toEqual([]);
  });

  it('reads accents as they are typed on any keyboard', () => {
    expect(ids(desk, 'sao joao')).toEqual(['ORD-0002']);
    expect(ids(desk, 'SÃO JOÃO')).toEqual(['ORD-0002']);
    expect(ids(desk, 'são joão'.normalize('NFD'))).toEqual(['ORD-0002']);
    expect(ids(desk, 'señor munoz')).toEqual(['EXP-0001']);
  });

  it('looks into every column that holds text: PO numbers, seasons, customers, notes', () => {
    expect(ids(desk, 'mr-2207')).toEqual(['ORD-0001']);
    expect(ids(desk, 'ss27 roux')).toEqual(['ORD-0001']);
    expect(ids(desk, 'horn buttons')).toEqual(['ORD-0001']);
    expect(ids(desk, 'freight')).toEqual(['EXP-0001', 'Budget, Freight']);
  });

  it('says of each row what it is, with whom, and how it stands', () => {
    expect(find(desk, 'navy')).toEqual({
      query: 'navy',
      lines: [
        {
          table: 'Orders',
          id: 'ORD-0002',
          title: 'Poplin dress, Navy',
          party: 'Têxteis São João',
          mark: 'late',
          tone: 'late',
          amount: 'Orders',
          panel: true,
        },
      ],
      more: 0,
    });
    expect(find(desk, 'ls-ecr-m').lines).toMatchObject([
      { table: 'Inventory', title: 'Linen shirt, Ecru', party: 'Norte', mark: 'out', tone: 'late' },
    ]);
  });

  it('takes signs for what they are, not for a pattern', () => {
    for (const query of ['.*', 'linen|navy', '([', '\\', '*'])
      expect([query, find(desk, query).lines]).toEqual([query, []]);
  });

  it('finds nothing for what is not there, and asks nothing of a blank', () => {
    expect(find(desk, 'velvet')).toEqual({ query: 'velvet', lines: [], more: 0 });
    expect(find(desk, '   ')).toEqual({ query: '   ', lines: [], more: 0 });
    expect(Object.keys(desk.last().calls).filter((name) => /getValues/.test(name))).toEqual([]);
  });

  it('finds nothing on a spreadsheet that was not set up', () => {
    expect(find(openAddOn(), 'linen')).toEqual({ query: 'linen', lines: [], more: 0 });
  });

  it('shows the first twenty and says how many more there are', () => {
    const addOn = openSetUp();
    const pasted = (label: string, text: (row: number) => string) => {
      const id = addOn.sheetId('Stock moves');
      const header = addOn.book.read(id, { row: 0, col: 0, rows: 1, cols: addOn.book.sheet(id).cols })[0] ?? [];
      const col = header.findIndex(({ display }) => display === label);
      const inputs = Array.from({ length: 25 }, (_, row) => [{ typed: text(row + 1) }]);
      addOn.book.write(id, { row: 1, col, rows: 25, cols: 1 }, inputs);
    };
    pasted('Move ID', (row) => `MOV-${row}`);
    pasted('Note', () => 'Counted in the fabric store');
    const { lines, more } = find(addOn, 'fabric store');
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, row) => `MOV-${row + 1}`));
    expect(more).toBe(5);
    expect(find(addOn, 'MOV-25 counted')).toMatchObject({ lines: [{ id: 'MOV-25' }], more: 0 });
    expect(find(addOn, 'mov-25').lines[0]).toMatchObject({ id: 'MOV-25' });
  });
});
