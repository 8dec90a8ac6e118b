// Archiving a season: finished orders leave with all that belongs to them, every figure stays, and all of it comes back.
import { type AddOn, type Kept, keep, openKept, openSetUp, plainOrder } from '../support/add-on';

const SS26 = { by: 'season', value: 'SS26' } as const;

/** What the server answers; what it throws is thrown. */
function ask<Answer>(addOn: AddOn, call: string, ...args: readonly unknown[]): Answer {
  const answer = addOn.google.call(call, args, addOn.user);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.result as Answer;
}

type Row = { readonly [label: string]: string | number };

/** Rows that are put there at once, a column at a time: the form asks for less than what a season holds when it is over. */
function fill(addOn: AddOn, tab: string, first: number, rows: readonly Row[]): void {
  const labels = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  for (const label of labels)
    addOn.put(
      tab,
      first,
      label,
      rows.map((row) => [row[label] ?? '']),
    );
}

const day = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;

const order = (id: string, more: Row = {}): Row => ({
  'Order ID': id,
  Season: 'SS26',
  Style: plainOrder.style ?? '',
  Factory: plainOrder.factory ?? '',
  Customer: 'Maison Roux',
  Quantity: 100,
  'Unit price': 14.5,
  Currency: 'EUR',
  'Original ex-factory': day('2026-03-02'),
  'Actual ex-factory': day('2026-03-02'),
  Stage: 'Closed',
  ...more,
});

const open = { Stage: 'In production', 'Original ex-factory': day('2027-01-10'), 'Actual ex-factory': '' };

/** What was received, shipped, moved and paid for an order. */
function belongings(id: string, index: number): { readonly [tab: string]: readonly Row[] } {
  const [first, second] = [2 * index + 1, 2 * index + 2].map((number) => String(number).padStart(4, '0'));
  const shared = { Order: id, SKU: 'LS-ECR', Quantity: 100 };
  const done = { 'Shipped on': day('2026-02-20'), 'Delivered on': day('2026-02-25') };
  const move = { Date: day('2026-02-26'), SKU: 'LS-ECR', Order: id };
  const cost = 6.1 + index / 10;
  return {
    Shipments: [
      { 'Shipment ID': `SHP-${first}`, Direction: 'Inbound', ...shared, ...done },
      { 'Shipment ID': `SHP-${second}`, Direction: 'Outbound', ...shared, ...done },
    ],
    'Stock moves': [
      {
        'Move ID': `MOV-${first}`,
        ...move,
        Kind: 'Receipt',
        Quantity: 100 + index,
        'Unit cost': cost,
        Shipment: `SHP-${first}`,
      },
      {
        'Move ID': `MOV-${second}`,
        ...move,
        Kind: 'Issue',
        Quantity: -100,
        'Unit cost': 6.05,
        Shipment: `SHP-${second}`,
      },
    ],
    Expenses: [
      {
        'Expense ID': `EXP-000${index + 1}`,
        Date: day('2026-02-01'),
        Category: 'Freight',
        Order: id,
        Amount: 10.1 + index,
        Currency: 'EUR',
        'Paid on': day('2026-02-11'),
      },
    ],
  };
}

/** Two finished orders of SS26 around one that is open, and one of another season, each with what belongs to it. */
function makeSeason(): Kept {
  const addOn = openSetUp();
  fill(addOn, 'Inventory', 2, [{ SKU: 'LS-ECR', Description: 'Linen shirt', Kind: 'Finished', 'Unit cost': 6 }]);
  fill(addOn, 'Orders', 2, [
    order('ORD-0001', { Notes: '=1+1', 'PO number': '00123' }),
    order('ORD-0002', open),
    order('ORD-0003'),
    order('ORD-0004', { Season: 'AW26' }),
  ]);
  const all = ['ORD-0001', 'ORD-0002', 'ORD-0003', 'ORD-0004'].map(belongings);
  for (const tab of ['Shipments', 'Stock moves', 'Expenses'])
    fill(
      addOn,
      tab,
      2,
      all.flatMap((each) => each[tab] ?? []),
    );
  return keep(addOn);
}

let made: Kept | undefined;
function season(): AddOn {
  made ??= makeSeason();
  return openKept(made);
}

const names = (addOn: AddOn) => addOn.book.sheets().map(({ name }) => name);
const shown = (addOn: AddOn, tab: string) =>
  addOn.rows(tab).map((row) => Object.fromEntries(Object.entries(row).map(([label, cell]) => [label, cell.value])));
const ids = (addOn: AddOn, tab: string, label: string) => addOn.rows(tab).map((row) => row[label]?.value);

function archiveAll(
  addOn: AddOn,
  choice: unknown = SS26,
): readonly { readonly said?: string; readonly left?: number }[] {
  const outcomes: { ok?: boolean; said?: string; left?: number; why?: string }[] = [];
  do outcomes.push(ask(addOn, 'archivePart', choice));
  while ((outcomes.at(-1)?.left ?? 0) > 0);
  return outcomes;
}

describe('Archiving a season', () => {
  let addOn: AddOn;
  beforeEach(() => {
    addOn = season();
  });

  it('tells first what would leave, what stays and why, and the totals', () => {
    const view = ask<{ seasons: readonly { name: string; holds: string }[]; size: string }>(addOn, 'archive');
    expect(view.seasons.map(({ name }) => name)).toEqual(['SS26', 'AW26']);
    expect(view.size).toMatch(/^This spreadsheet holds [\d,]+ of 10,000,000 cells/);
    const preview = ask<{ moves: unknown; stays: unknown; totals: readonly { name: string }[]; rows: number }>(
      addOn,
      'previewArchive',
      SS26,
    );
    expect(preview).toMatchObject({
      rows: 12,
      moves: ['Orders: 2 rows', 'Shipments: 4 rows', 'Stock moves: 4 rows', 'Expenses: 2 rows'],
      stays: ['ORD-0002: ORD-0002 is not finished.'],
    });
    expect(preview.totals).toContainEqual({
      name: 'Expenses › Base amount',
      before: '46.4',
      archived: '22.2',
      carried: '22.2',
      after: '46.4',
    });
    expect(addOn.last().calls).not.toHaveProperty('Range.setValues');
  });

  it('moves them whole and leaves every figure of what stays as it was', () => {
    const before = { item: shown(addOn, 'Inventory'), open: shown(addOn, 'Orders')[1] };
    expect(archiveAll(addOn)).toEqual([expect.objectContaining({ ok: true, rows: 12, left: 0 })]);
    expect(ids(addOn, 'Orders', 'Order ID')).toEqual(['ORD-0002', 'ORD-0004']);
    expect(ids(addOn, 'Orders SS26', 'Order ID')).toEqual(['ORD-0001', 'ORD-0003']);
    expect(ids(addOn, 'Shipments SS26', 'Shipment ID')).toEqual(['SHP-0001', 'SHP-0002', 'SHP-0005', 'SHP-0006']);
    expect(shown(addOn, 'Inventory')).toEqual(before.item);
    expect(shown(addOn, 'Orders')[0]).toEqual(before.open);
    expect(ask(addOn, 'check')).toMatchObject({ lines: [] });
  });

  it('keeps texts as they were typed, days as days, and no formula', () => {
    archiveAll(addOn);
    const [row] = addOn.rows('Orders SS26');
    expect(row?.['PO number']?.value).toBe('00123');
    expect(row?.Notes?.value).toBe('=1+1');
    expect(row?.['Original ex-factory']).toMatchObject({ value: day('2026-03-02'), display: '2 Mar 2026' });
    expect(
      addOn
        .rows('Orders SS26')
        .flatMap((each) => Object.values(each))
        .filter(({ formula }) => formula),
    ).toEqual([]);
  });

  it('puts everything back where it stood', () => {
    const tabs = ['Orders', 'Shipments', 'Stock moves', 'Expenses', 'Inventory'];
    const before = tabs.map((tab) => shown(addOn, tab));
    archiveAll(addOn);
    expect(ask(addOn, 'undoArchivePart')).toMatchObject({ ok: true, rows: 12, left: 0 });
    expect(tabs.map((tab) => shown(addOn, tab))).toEqual(before);
    expect(names(addOn)).not.toContain('Orders SS26');
    expect(ask(addOn, 'undoArchivePart')).toEqual({ ok: false, why: 'There is no archive to undo: it was closed.' });
  });

  it('never gives an ID again whose row is archived', () => {
    fill(addOn, 'Orders', 6, [order('ORD-0090')]);
    archiveAll(addOn);
    expect(ids(addOn, 'Orders SS26', 'Order ID')).toContain('ORD-0090');
    expect(ask(addOn, 'addRow', 'Orders', plainOrder)).toMatchObject({ added: { id: 'ORD-0091' } });
  });
});
