// Today lists what the judges find: every row that needs somebody, why, and how urgently, on any workbook.
import fc from 'fast-check';
import { attentionRows, type OwnedAttention } from '../../src/app/attention';
import { openBook } from '../../src/app/book';
import { type DeskLines, type DeskRead, linesIn } from '../../src/app/desk-lines';
import { tabsOn } from '../../src/app/desks';
import { findingIn, titleIn } from '../../src/app/words';
import { TOTALS } from '../../src/derive/totals';
import { type Cell, readCell } from '../../src/schema/cells';
import { toDayNumber } from '../../src/schema/dates';
import { blockKeys } from '../../src/schema/lines';
import { idPrefix, isKeyed, type Table } from '../../src/schema/table';
import { unreadCells } from '../../src/schema/unread';
import { tables, tabNamed, views } from '../../src/tabs';
import { contacts } from '../../src/tabs/contacts/table';
import { expenses } from '../../src/tabs/expenses/table';
import { inventory } from '../../src/tabs/inventory/table';
import { milestones } from '../../src/tabs/milestones/table';
import { orders } from '../../src/tabs/orders/table';
import { samples } from '../../src/tabs/samples/table';
import { settings } from '../../src/tabs/settings/table';
import { shipments } from '../../src/tabs/shipments/table';
import { today } from '../../src/tabs/today';
import type { Scalar } from '../../workbench/engine/book';
import { type InputCells, openFormulaBook, shipped, viewFormulasShipped, viewLengthsWith } from '../support/formulas';
import { plainWorkbook } from '../support/plain-workbook';
import { heightsFor, randomWorkbook } from '../support/random-cells';
import { further, isWhole, runs } from '../support/tiers';

const TODAY = '2026-11-22';
const ROWS = 6;
const day = toDayNumber(TODAY);
const sheets = openFormulaBook(heightsFor(ROWS), new Date(`${TODAY}T10:00:00Z`), { ...shipped, views });
const on = { setting: 'Desk', item: 'Development', value: 'on' };
const people = { ...on, item: 'People' };

const cellsOf = (table: Table, row: { readonly [key: string]: Cell }) =>
  Object.keys(table.inputs).map((key) => row[key] ?? '');
const withDesk = (cells: InputCells): InputCells => ({
  ...cells,
  Settings: [cellsOf(settings, on), cellsOf(settings, people), ...(cells.Settings ?? []).slice(0, ROWS - 2)],
});

/** What the judges say of the same rows. */
function judged(cells: InputCells) {
  const rows = Object.fromEntries(
    tables.map((table) => [
      table.name,
      (cells[table.name] ?? []).map((row) =>
        Object.fromEntries(Object.keys(table.inputs).map((key, index) => [key, row[index] ?? ''])),
      ),
    ]),
  );
  const book = openBook(plainWorkbook(TODAY, rows));
  return { rows: attentionRows(book).filter(({ aside }) => !aside), tabs: tabsOn(book) };
}

/** The same rows, each under an id that no other bears, and no cell that its column cannot read. */
const apart = (cells: InputCells): InputCells =>
  Object.fromEntries(
    tables.map((table) => {
      const prefix = idPrefix(table) ?? 'SKU';
      const named = ([id = '', ...rest]: readonly Cell[], index: number) => [
        id === '' || !isKeyed(table) ? id : `${prefix}-000${index + 1}`,
        ...rest,
      ];
      const columns = Object.entries(table.inputs);
      const readable = (row: readonly Cell[]) =>
        row.map((cell, at) => {
          const [key, column] = columns[at] ?? [];
          const isRead = !key || !column || unreadCells({ inputs: { [key]: column } }, { [key]: cell }).length === 0;
          return isRead ? cell : '';
        });
      return [table.name, (cells[table.name] ?? []).map(named).map(readable)];
    }),
  );

/** Whether a row of the calendars was lost: each tells its number. */
const isTorn = (cells: InputCells) => (cells['Working days'] ?? []).some(([, number], at) => number !== at + 2);

type Shown = { readonly [key: string]: Scalar };

function shownBy(cells: InputCells): readonly Shown[] {
  sheets.fill(cells);
  return sheets.computed(today);
}

/** What the rows alone tell: which of two of one id is meant, what is not finished, or cannot be read, in a row without an id, too. */
const ROWS_ALONE = ['sameId', 'unfinished', 'unread', 'noId'];

const KEYS = [...blockKeys('desk'), ...blockKeys('count'), 'total'];
const read = (shown: readonly Shown[], tabs: Parameters<typeof linesIn>[1]): DeskRead =>
  linesIn(
    shown.slice(0, 81).map((row) => KEYS.map((key): Cell => row[key] ?? '')),
    tabs,
    TODAY,
  );

/** What both must agree on; the sheet shows a word that its column does not know, and the judges leave it out. */
function essence({ rows, ...told }: { readonly rows: ReadonlySet<string> } & OwnedAttention) {
  const { table, id, finding, tile, tone, urgency, owner, party, amount, waitsFor, title } = told;
  const tab = tabNamed(table);
  const row = `${table} ${id}`;
  return {
    row,
    mark: findingIn(tab, finding),
    tile,
    tone,
    urgency,
    owner: (owner ?? '').trim(),
    waitsFor,
    ...(rows.has(row) ? { title: titleIn(tab, title).toLowerCase(), party, amount } : {}),
  };
}

/** The rows of which every cell holds what its column knows. */
function cleanRows(cells: InputCells): ReadonlySet<string> {
  const clean = tables.flatMap((table) => {
    const kinds = Object.values(table.inputs).map(({ kind }) => kind);
    const isClean = (row: readonly Cell[]) =>
      row.every((cell, index) => cell === '' || (kinds[index] && readCell(kinds[index], cell) !== undefined));
    return (cells[table.name] ?? []).filter(isClean).map((row) => `${table.name} ${row[0]}`);
  });
  return new Set(clean);
}

const sorted = <Line extends { readonly row: string; readonly mark: string }>(lines: readonly Line[]) =>
  [...lines].sort((one, other) => (`${one.row} ${one.mark}` < `${other.row} ${other.mark}` ? -1 : 1));

const isLines = (told: DeskRead): told is DeskLines => typeof told !== 'string';

const dueRow = (table: Table, row: { readonly [key: string]: Cell }) => cellsOf(table, row);
const plain: InputCells = withDesk({
  Orders: [
    dueRow(orders, {
      orderId: 'ORD-0001',
      style: 'Linen shirt',
      colour: 'Ecru',
      factory: 'Norte',
      quantity: 400,
      originalExFactory: day - 6,
      cancelDate: day + 8,
      owner: 'ana@studio.example',
    }),
    dueRow(orders, { orderId: 'ORD-0002', style: 'Rib tank', factory: 'Norte', quantity: 500 }),
    dueRow(orders, { orderId: 'ORD-0003', style: 'Asleep', quantity: 5, snoozedUntil: day + 1 }),
    dueRow(orders, { style: 'Typed by hand' }),
  ],
  Shipments: [
    dueRow(shipments, {
      shipmentId: 'SHP-0001',
      direction: 'Outbound',
      order: 'ord-0001',
      sku: 'LIN',
      quantity: 12,
      carrier: 'DHL',
      trackingNumber: '1234567891',
      shippedOn: day - 2,
      eta: day + 1,
    }),
  ],
  Inventory: [dueRow(inventory, { sku: 'LIN', description: 'Linen', unit: 'm', kind: 'Fabric' })],
  Samples: [
    dueRow(samples, {
      sampleId: 'SMP-0001',
      type: 'PP',
      style: 'Linen shirt',
      round: 2,
      receivedOn: day - 5,
      commentsDue: day - 3,
    }),
  ],
  Expenses: [
    dueRow(expenses, {
      expenseId: 'EXP-0001',
      category: 'Deposit',
      vendor: 'Norte',
      order: 'ORD-0001',
      amount: 900,
      currency: 'USD',
      rate: 0.9,
      dueDate: day - 4,
    }),
  ],
});

describe.each(viewFormulasShipped())('$name', ({ formula }) => {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');

  it('is one ARRAYFORMULA that reads the same in every locale and fits into a cell', () => {
    expect(bare).toMatch(/^=ARRAYFORMULA\(/);
    expect(bare).not.toMatch(/[,{}]|\d\.\d/);
    expect(bare).not.toMatch(/\b(LET|LAMBDA|MAP|SCAN|SUMIFS?|COUNTIFS?|IFS|AND|OR)\(/);
    expect(formula.length).toBeLessThan(50_000);
  });
});

describe('Today', () => {
  it('fits into its cells with ten more tabs as wide as the widest', () => {
    expect(Math.max(...viewLengthsWith(10))).toBeLessThan(50_000);
  });

  it('says of a plain workbook what, who, why, how many days, and where, the most urgent first', () => {
    const shown = shownBy(plain).filter(({ urgency }) => urgency !== null && urgency !== '');
    const told = shown.map(({ urgency, what, who, why, daysLeft, link }) => [urgency, what, who, why, daysLeft, link]);
    expect(told).toEqual([
      ['Late', 'Linen shirt, Ecru', 'Norte', '6 days late; waits for us: Deposit EXP-0001', -6, 'ORD-0001'],
      ['Late', 'Deposit, Norte', 'ORD-0001', '4 days overdue', -4, 'EXP-0001'],
      ['Late', 'PP 2, Linen shirt', '', 'comments 3 days overdue', -3, 'SMP-0001'],
      ['Short', 'Linen', '', 'out of stock', null, 'LIN'],
      ['Tomorrow', 'Outbound shipment', 'DHL 1234567891', 'arrives tomorrow', 1, 'SHP-0001'],
      ['Check', 'Outbound shipment', 'DHL 1234567891', 'stock not issued', null, 'SHP-0001'],
      ['Check', '1 row in Orders', '', 'no ID', null, 'row 5'],
      ['Check', 'Rib tank', 'Norte', 'no date', null, 'ORD-0002'],
    ]);
  });

  it('offers what makes sense for each row, and names the row in it', () => {
    const offers = shownBy(plain).map(({ offerDone, offerSnooze, offerChase }) =>
      [offerDone, offerSnooze, offerChase].filter((offer) => offer !== null && offer !== ''),
    );
    expect(offers.slice(0, 8)).toEqual([
      // It waits for us: nobody else is to be chased.
      ['Snooze a week: ORD-0001'],
      ['Done: Mark paid · EXP-0001', 'Snooze a week: EXP-0001'],
      ['Snooze a week: SMP-0001'],
      ['Snooze a week: LIN', 'Chase: LIN'],
      ['Done: Mark delivered · SHP-0001', 'Snooze a week: SHP-0001'],
      ['Done: Issue stock · SHP-0001', 'Snooze a week: SHP-0001'],
      [],
      ['Snooze a week: ORD-0002'],
    ]);
  });

  it('shows one owner’s alone while somebody asks for them, and the desk all', () => {
    sheets.fill(plain);
    const id = sheets.sheetId(today.name);
    const only = (text: string) =>
      sheets.book.write(id, { row: 1, col: Object.keys(today.inputs).indexOf('only'), rows: 1, cols: 1 }, [
        [{ typed: text }],
      ]);
    only('ANA@');
    const shown = sheets.computed(today);
    expect(shown.map(({ link }) => link).filter(Boolean)).toEqual(['ORD-0001']);
    expect(shown.filter(({ deskId }) => deskId === 'EXP-0001')).toHaveLength(1);
    only('nobody');
    expect(sheets.computed(today)[0]?.what).toBe('Nothing here for nobody.');
    only('');
    expect(shownBy({})[0]?.what).toBe('Nothing to do today.');
  });

  further.each([
    'Orders, rows',
    'Expenses by Order: Holds up',
    'Shipments by Order: Holds up, in order',
    'Samples, rows',
    'Lead days, Orders',
    'Today',
  ])('shows an error, and never an empty list, while “%s” on Totals fails', (title) => {
    sheets.fill(plain);
    const totals = sheets.book.sheets().find(({ name }) => name === TOTALS)?.id ?? 0;
    const titles = sheets.book.read(totals, { row: 0, col: 0, rows: 1, cols: sheets.book.sheet(totals).cols });
    const cell = { row: 1, col: titles[0]?.findIndex(({ value }) => value === title) ?? -1, rows: 1, cols: 1 };
    const formula = sheets.book.read(totals, cell)[0]?.[0]?.formula ?? '';
    sheets.book.write(totals, cell, [[{ typed: '=NA()' }]]);
    const width = Object.keys({ ...today.inputs, ...today.computed }).length;
    const [header = []] = sheets.book.read(sheets.sheetId(today.name), { row: 0, col: 0, rows: 1, cols: width });
    const shown = (key: string) => header[Object.keys({ ...today.inputs, ...today.computed }).indexOf(key)]?.error;
    expect(['urgency', 'what', 'why', 'deskUrgency', 'countOwner', 'total'].map(shown)).toEqual(Array(6).fill('#N/A'));
    expect(sheets.computed(today).some(({ what }) => String(what ?? '').startsWith('Nothing'))).toBe(false);
    sheets.book.write(totals, cell, [[{ typed: formula }]]);
    expect(sheets.computed(today)[0]?.what).toBe('Linen shirt, Ecru');
  });

  it('leaves out the tabs of a desk that is off', () => {
    const off = { ...plain, Settings: [cellsOf(settings, { ...on, value: 'off' })] };
    expect(shownBy(off).filter(({ shownTable }) => shownTable === 'Samples')).toEqual([]);
    // Nor does an id that stands twice there make the desk read every row.
    const twice = [{ sampleId: 'SMP-0001' }, { sampleId: 'SMP-0001', style: 'Linen shirt' }].map((row) =>
      dueRow(samples, { ...row, comments: 'Sleeve long' }),
    );
    const told = (cells: InputCells) => read(shownBy(cells), judged(cells).tabs);
    expect([told({ ...plain, Samples: twice }), isLines(told({ ...off, Samples: twice }))]).toEqual(['unsure', true]);
  });

  it('says that an order waits for us beside the findings alone that we may end so: not beside a letter of credit that ends too early', () => {
    const late = cellsOf(milestones, {
      milestoneId: 'MS-0001',
      order: 'ORD-0001',
      milestone: 'Fabric',
      daysBefore: 9,
    });
    const everyDay = Array.from({ length: 60 }, (_, at) => {
      const [worked, isEnd] = [day - 30 + at, at === 0 || at === 59];
      return [1_000_000 + worked, at + 2, isEnd ? '' : worked, '', at === 0 ? 1 : ''];
    });
    const order = { orderId: 'ORD-0001', style: 'Linen shirt', quantity: 5, stage: 'In production' };
    const found = (more: { readonly [key: string]: Cell }) => {
      const due = { ...order, originalExFactory: day + 1, ...more };
      const cells = withDesk({ Orders: [cellsOf(orders, due)], Milestones: [late], 'Working days': everyDay });
      const { rows, tabs } = judged(cells);
      const told = read(shownBy(cells), tabs);
      const essences = (of: readonly OwnedAttention[]) =>
        of.flatMap(({ table, finding, waitsFor }) => (table === 'Orders' ? [[finding.code, waitsFor?.id]] : []));
      expect(isLines(told) && essences(told.lines)).toEqual(essences(rows));
      return essences(rows);
    };
    expect(found({})).toEqual([['slips', 'MS-0001']]);
    expect(found({ lcLatestShipment: day, lcExpiry: day + 9, lcDays: 5 })).toEqual([['lcShipment', undefined]]);
  });

  it.each(['', ' ', '\u00a0'])(
    'names the owners of rows without an ID as the desk does, past the Owner “%s” between them',
    (owner) => {
      const owned = ['Ana', owner, 'Berta'].map((each) => cellsOf(contacts, { kind: 'Factory', owner: each }));
      const cells = withDesk({ Contacts: owned });
      const { rows, tabs } = judged(cells);
      const told = read(shownBy(cells), tabs);
      const owners = (of: readonly OwnedAttention[]) => of.map((each) => each.owner);
      expect(isLines(told) && owners(told.lines)).toEqual(owners(rows));
      expect(owners(rows).map((each) => each?.split(/\s+/))).toEqual([['Ana', 'Berta']]);
    },
  );

  it('finds on any workbook what the judges find, with the same words, figures and counts', () => {
    let lines = 0;
    const codes = new Set<string>();
    fc.assert(
      fc.property(randomWorkbook(tables, ROWS, day), fc.nat(4), (random, chance) => {
        // Most have ids of their own: where two share one, the desk reads the rows.
        const cells = withDesk(chance === 0 ? random : apart(random));
        const { rows, tabs } = judged(cells);
        const told = read(shownBy(cells), tabs);
        if (!isLines(told)) {
          if (told === 'unsure') expect(rows.some(({ finding: { code } }) => ROWS_ALONE.includes(code))).toBe(true);
          // Of a list that is not in order Today shows the error, and the desk reads the rows.
          else expect([told, isTorn(cells)]).toEqual(['damaged', true]);
          return;
        }
        const clean = cleanRows(cells);
        const essences = (found: readonly OwnedAttention[]) =>
          sorted(found.map((each) => essence({ ...each, rows: clean })));
        expect(essences(told.lines)).toEqual(essences(rows));
        const ofTile = (tile: string) => rows.filter((row) => row.tile === tile).length;
        for (const tile of ['late', 'soon', 'short', 'unpaid']) {
          const counted = told.counts
            .filter((count) => count.tile === tile)
            .reduce((sum, count) => sum + count.rows, 0);
          expect(counted).toBe(ofTile(tile));
        }
        lines += told.lines.length;
        for (const { finding } of told.lines) codes.add(finding.code);
      }),
      runs(25),
    );
    expect(lines).toBeGreaterThan(isWhole ? 40 : 0);
    expect(codes.size).toBeGreaterThan(isWhole ? 8 : 0);
  });
});
