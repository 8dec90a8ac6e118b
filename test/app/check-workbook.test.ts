// Check this spreadsheet: each thing is broken in turn, found in plain words, mended by its button, and nothing else is touched.
import type { CheckLine, CheckView } from '../../src/app/api';
import { isCurrency } from '../../src/schema/currency-names';
import { type AddOn, type Kept, keep, openAddOn, openKept, openSetUp, plainOrder, withCode } from '../support/add-on';
import { ANA, BEN, panel, switchOn } from '../support/reminders';
import { further, share } from '../support/tiers';

const check = (addOn: AddOn) => addOn.call('check') as CheckView;
const words = (addOn: AddOn) => check(addOn).lines.map(({ found }) => (typeof found === 'string' ? found : found.code));
const sheetText = ({ book }: AddOn) => JSON.stringify(book.export());

/** The only line. */
function onlyLine(addOn: AddOn): CheckLine {
  const { lines } = check(addOn);
  const [line] = lines;
  if (!line || lines.length > 1) throw new Error(`Found: ${JSON.stringify(lines)}`);
  return line;
}

const press = (addOn: AddOn, { id }: CheckLine) => expect(addOn.call('repair', id)).toEqual({ ok: true });

let withOrder: Kept | undefined;

/** A workbook in use, with an order. */
function inUse(): AddOn {
  if (!withOrder) {
    const addOn = openSetUp({ freeCalls: true });
    addOn.call('addRow', 'Orders', plainOrder);
    withOrder = keep(addOn);
  }
  return openKept(withOrder, { freeCalls: true });
}

function columnOf(addOn: AddOn, tab: string, label: string): number {
  const id = addOn.sheetId(tab);
  const header = addOn.book.read(id, { row: 0, col: 0, rows: 1, cols: addOn.book.sheet(id).cols })[0] ?? [];
  return header.findIndex(({ display }) => display === label);
}

const put = (addOn: AddOn, tab: string, row: number, col: number, typed: string) =>
  addOn.book.write(addOn.sheetId(tab), { row: row - 1, col, rows: 1, cols: 1 }, [[{ typed }]]);

/** Types over the value of a setting. */
function set(addOn: AddOn, setting: string, item: string, typed: string): number {
  const rows = addOn.rows('Settings');
  const index = rows.findIndex((row) => row.Setting?.display === setting && (row.Item?.display ?? '') === item);
  put(addOn, 'Settings', index + 2, columnOf(addOn, 'Settings', 'Value'), typed);
  return index + 2;
}

test('on a spreadsheet in order it finds nothing, tells the facts, and touches nothing', () => {
  const addOn = inUse();
  const before = sheetText(addOn);
  const { lines, facts } = check(addOn);
  expect(lines).toEqual([]);
  expect(Object.fromEntries(facts)).toMatchObject({
    'Time zone': 'Etc/GMT',
    'Script’s own zone': 'Etc/GMT',
    'Today there': '2026-11-22',
    'Reminders sent by': 'nobody',
    'Mails left today': '100',
  });
  expect(sheetText(addOn)).toBe(before);
});

test('it tells the spreadsheet’s own locale and zone beside the script’s', () => {
  const addOn = openAddOn({ freeCalls: true, zone: 'Europe/Madrid', locale: 'es_ES' });
  expect(Object.fromEntries(check(addOn).facts)).toMatchObject({
    Locale: 'es_ES',
    'Time zone': 'Europe/Madrid',
    'Script’s own zone': 'Etc/GMT',
  });
});

further('a spreadsheet that was never set up is set up by its button, and only then', () => {
  const addOn = openAddOn({ freeCalls: true });
  const line = onlyLine(addOn);
  expect(line).toMatchObject({ found: 'This spreadsheet is not set up yet.', button: 'Set up this spreadsheet' });
  expect(addOn.book.sheets()).toHaveLength(1);
  press(addOn, line);
  expect(words(addOn)).toEqual([]);
});

test('the menu opens the check', () => {
  const addOn = inUse();
  addOn.menu('openCheck');
  expect(addOn.shown.at(-1)).toMatchObject({
    type: 'sidebar',
    html: expect.stringContaining('selvedge.start("check")'),
  });
});

/** What breaks it, what is said, what its button says. */
const breakages: readonly (readonly [string, (addOn: AddOn) => void, string | RegExp, string])[] = [
  [
    'a tab that was deleted',
    ({ book, sheetId }) => book.deleteSheet(sheetId('Expenses')),
    /^The tab Expenses is gone\. Was it deleted with its rows\? Undo that first\./,
    'Set up again',
  ],
  [
    'the hidden tab of sums, deleted',
    ({ book, sheetId }) => book.deleteSheet(sheetId('Totals')),
    /^The tab Totals is gone/,
    'Set up again',
  ],
  [
    'columns that were deleted',
    (addOn) => addOn.book.remove(addOn.sheetId('Orders'), 'COLUMNS', columnOf(addOn, 'Orders', 'Shipped'), 1),
    /^Missing: Orders › Shipped\. Were they deleted\?/,
    'Set up again',
  ],
  [
    'a value typed into a computed column',
    (addOn) => put(addOn, 'Orders', 5, columnOf(addOn, 'Orders', 'Open'), '120'),
    'Orders › Open computes nothing: something typed stands in its way, “120” in row 5.',
    'Clear what was typed',
  ],
  [
    'a header typed over',
    (addOn) => put(addOn, 'Orders', 1, columnOf(addOn, 'Orders', 'Days left'), 'Days left'),
    'These formulas are not as Selvedge made them: Orders › Days left.',
    'Put the formulas back',
  ],
  [
    'a sum typed over in Totals',
    (addOn) => put(addOn, 'Totals', 2, 0, '5'),
    'These formulas are not as Selvedge made them: Totals.',
    'Put the formulas back',
  ],
  [
    'another column of the same name',
    (addOn) => {
      addOn.book.insert(addOn.sheetId('Orders'), 'COLUMNS', addOn.book.sheet(addOn.sheetId('Orders')).cols, 1);
      put(addOn, 'Orders', 1, addOn.book.sheet(addOn.sheetId('Orders')).cols - 1, 'Quantity');
    },
    'Two columns are called Orders › Quantity. Selvedge uses one of them.',
    'Rename the other',
  ],
  [
    'a setting of the wrong kind',
    (addOn) => set(addOn, 'Lead days', 'Orders', 'soon'),
    'The setting Lead days, Orders cannot be read: “soon”. Its note says what it should be.',
    'Set it to 7',
  ],
  [
    'weekdays nobody knows',
    (addOn) => set(addOn, 'Reminder weekdays', '', 'Mon Tue Funday'),
    'The setting Reminder weekdays cannot be read: “Funday”. Write it like Mon-Sat.',
    'Set it to Mon Tue Wed Thu Fri',
  ],
  [
    'a setting that stands twice',
    (addOn) => {
      const row = addOn.rows('Settings').length + 2;
      ['Base currency', '', 'USD'].forEach((typed, col) => {
        put(addOn, 'Settings', row, col, typed);
      });
    },
    /^Settings has Base currency twice\. Row \d+ does not count, the one above it does\.$/,
    'Clear row',
  ],
];

test.each(share(breakages, 2, 'check'))(
  '%s is found, mended on a click, and nothing else is touched',
  (_what, damage, sentence, button) => {
    const addOn = inUse();
    const orders = JSON.stringify(addOn.rows('Orders'));
    damage(addOn);
    const broken = sheetText(addOn);
    const line = onlyLine(addOn);
    if (typeof sentence === 'string') expect(line.found).toBe(sentence);
    else expect(line.found).toMatch(sentence);
    expect(line.button).toContain(button);
    // Looking mends nothing.
    expect(sheetText(addOn)).toBe(broken);
    press(addOn, line);
    expect(words(addOn)).toEqual([]);
    if (!/same name/.test(_what)) expect(JSON.stringify(addOn.rows('Orders'))).toBe(orders);
    // Pressed again by somebody whose page is old, it does nothing.
    const mended = sheetText(addOn);
    press(addOn, line);
    expect(sheetText(addOn)).toBe(mended);
  },
);

further('a duplicate that carries the marks is made an ordinary tab; its rows stay', () => {
  const addOn = inUse();
  const id = addOn.book.duplicateSheet(addOn.sheetId('Orders'), 'Copy of Orders');
  addOn.book.addMetadata({
    key: 'selvedge-tab',
    value: 'Orders',
    visibility: 'DOCUMENT',
    location: { type: 'SHEET', sheetId: id },
  });
  const line = onlyLine(addOn);
  expect(line.found).toBe(
    'Copy of Orders could be taken for Orders, which it was copied from. Selvedge works in Orders.',
  );
  press(addOn, line);
  expect(words(addOn)).toEqual([]);
  expect(addOn.rows('Copy of Orders')).toHaveLength(1);
});

test('a currency that is none is shown, since only the person knows the right one', () => {
  const addOn = inUse();
  set(addOn, 'Base currency', '', 'EURO');
  const line = onlyLine(addOn);
  expect(line).toMatchObject({
    found: 'The setting Base currency cannot be read: “EURO”. Its note says what it should be.',
    button: 'Show it',
  });
  const before = sheetText(addOn);
  press(addOn, line);
  expect(sheetText(addOn)).toBe(before);
  expect(['EUR', 'usd', 'XYZ', 'Q1', ''].map(isCurrency)).toEqual([true, true, false, false, false]);
});

test('sizes that contradict the quantity of their row, or that its scale does not have, are shown', () => {
  const addOn = inUse();
  const cell = (label: string, typed: string) => put(addOn, 'Orders', 2, columnOf(addOn, 'Orders', label), typed);
  cell('Quantity', '100');
  cell('Size scale', 'Alpha');
  cell('Sizes', 'S:40 M:40 5XL:10');
  expect(words(addOn)).toEqual([
    'Orders: Sizes “S:40 M:40 5XL:10 = 90 ≠ 100” in row 2: the sizes add up to another quantity than the row has. Correct one of them.',
    'Orders: Sizes “5XL” in row 2: the size scale of the row does not have it. Correct it, or add it to the scale.',
  ]);
  cell('Sizes', 'S:50 M:50');
  expect(words(addOn)).toEqual([]);
});

further('a clock that is gone, or stands at another hour, is set again', () => {
  const addOn = inUse();
  switchOn(addOn);
  expect(words(addOn)).toEqual([]);
  addOn.google.state().triggers.length = 0;
  const gone = onlyLine(addOn);
  expect(gone).toMatchObject({ found: { code: 'clockGone' }, button: 'Start yours again' });
  press(addOn, gone);
  expect(words(addOn)).toEqual([]);
  expect(addOn.google.triggers()).toHaveLength(1);

  set(addOn, 'Reminder hour', '', '11');
  const moved = onlyLine(addOn);
  expect(moved).toMatchObject({ found: { code: 'clockMoved' }, button: 'Start yours again' });
  press(addOn, moved);
  expect(words(addOn)).toEqual([]);
  expect(panel(addOn).next?.hour).toBe(11);
});

test('permissions that were taken back are found while the rest can still be asked', () => {
  const addOn = inUse();
  addOn.google.lapse(ANA, ['https://www.googleapis.com/auth/script.send_mail']);
  const answer = addOn.google.call('check', [], ANA);
  if (!answer.ok) throw new Error(answer.error.message);
  expect((answer.result as CheckView).lines[0]).toMatchObject({
    found: expect.stringContaining('authorise Selvedge again'),
    button: 'Authorise',
    url: expect.stringMatching(/^https:/),
  });
});

test('no mail left today is said, with nothing to press', () => {
  const addOn = inUse();
  const mail = { at: addOn.clock.now(), from: ANA, subject: '', body: '', attachments: [] };
  for (let sent = 0; sent < 100; sent += 1) addOn.google.state().mail.push({ ...mail, to: `b${sent}@studio.example` });
  expect(words(addOn)).toEqual(['Google takes no more mail from you today. What waits goes out tomorrow.']);
  expect(onlyLine(addOn).button).toBeUndefined();
});

/** A run that holds the document lock for as long as its dialog stands open. */
const holder = `
function holdLock() {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(1000)) throw new Error('The lock is taken.');
  SpreadsheetApp.getUi().alert('Writing');
  lock.releaseLock();
}`;

test('while somebody else is writing, a repair is refused and nothing is written', () => {
  const outcomes: unknown[] = [];
  const addOn: AddOn = openSetUp({
    freeCalls: true,
    files: withCode(holder),
    answers: [
      () => {
        outcomes.push(addOn.call('repair', onlyLine(addOn).id));
        return 'OK' as const;
      },
    ],
  });
  put(addOn, 'Orders', 5, columnOf(addOn, 'Orders', 'Open'), '120');
  const before = sheetText(addOn);
  expect(addOn.google.call('holdLock', [], BEN).ok).toBe(true);
  expect(outcomes).toEqual([{ ok: false, refused: 'busy' }]);
  expect(sheetText(addOn)).toBe(before);
});

test('tabs that were renamed are still ours, and nothing is found', () => {
  const addOn = inUse();
  for (const [name, other] of [
    ['Orders', 'Pedidos'],
    ['Totals', 'Sums of Ana'],
    ['Settings', 'Ana’s settings'],
  ] as const) {
    addOn.book.renameSheet(addOn.sheetId(name), other);
  }
  expect(words(addOn)).toEqual([]);
});

test('of two columns that could both be ours none is renamed, and no third is made', () => {
  const addOn = inUse();
  const orders = addOn.sheetId('Orders');
  const ours = columnOf(addOn, 'Orders', 'Quantity');
  addOn.book.insert(orders, 'COLUMNS', addOn.book.sheet(orders).cols, 1);
  put(addOn, 'Orders', 1, addOn.book.sheet(orders).cols - 1, 'Quantity');
  const mark = addOn.book.metadata().find(({ location }) => location.sheetId === orders && location.index === ours);
  addOn.book.removeMetadata(mark?.id ?? 0);
  const line = onlyLine(addOn);
  expect(line).toEqual({
    id: expect.stringMatching(/./),
    found: 'Two columns are called Orders › Quantity. Rename the one that is yours.',
  });
  const before = sheetText(addOn);
  press(addOn, line);
  expect(sheetText(addOn)).toBe(before);
  put(addOn, 'Orders', 1, addOn.book.sheet(orders).cols - 1, 'Pieces');
  expect(words(addOn)).toEqual([]);
});

/** Gives a tab a column of the person's own, behind the others, with words in one of its rows. */
function ownColumn(addOn: AddOn, tab: string, row: number): () => unknown {
  const id = addOn.sheetId(tab);
  const { cols } = addOn.book.sheet(id);
  addOn.book.insert(id, 'COLUMNS', cols, 1);
  put(addOn, tab, row, cols, 'my own words');
  return () => addOn.book.read(id, { row: row - 1, col: cols, rows: 1, cols: 1 })[0]?.[0]?.value;
}

further('what a person keeps beside the settings, or beside the sums, outlives a repair', () => {
  const addOn = inUse();
  const row = addOn.rows('Settings').length + 2;
  const besideSettings = ownColumn(addOn, 'Settings', row);
  ['Base currency', '', 'USD'].forEach((typed, col) => {
    put(addOn, 'Settings', row, col, typed);
  });
  press(addOn, onlyLine(addOn));
  expect([besideSettings(), words(addOn)]).toEqual(['my own words', []]);

  const besideSums = ownColumn(addOn, 'Totals', 5);
  put(addOn, 'Totals', 2, 0, '5');
  press(addOn, onlyLine(addOn));
  expect([besideSums(), words(addOn)]).toEqual(['my own words', []]);
});

test('a list that searches cannot halve shows errors for figures; the check names it, and its button sorts it again', () => {
  const addOn = inUse();
  const { book } = addOn;
  const read = book.read.bind(book);
  const shown = (tab: string) =>
    read(addOn.sheetId(tab), { row: 0, col: 0, rows: 2, cols: book.sheet(addOn.sheetId(tab)).cols });
  const [titles = []] = shown('Totals');
  const guard = titles.findIndex(({ display }) => /^Shipments by Order.*, in order$/.test(display));
  // As a spreadsheet would show it that sorts otherwise than it searches.
  book.read = (sheetId, zone) =>
    read(sheetId, zone).map((row, index) =>
      row.map((cell, col) =>
        sheetId === addOn.sheetId('Totals') && zone.row + index === 1 && zone.col + col === guard
          ? { ...cell, display: '#N/A' }
          : cell,
      ),
    );
  const line = onlyLine(addOn);
  expect(line).toMatchObject({
    found: expect.stringContaining('in which Google searches them: Shipments by Order: Quantity, Direction'),
    button: 'Sort them again',
  });
  book.read = read;
  const order = book.read(addOn.sheetId('Totals'), { row: 1, col: guard, rows: 1, cols: 1 })[0]?.[0]?.formula ?? '';
  expect(order).toContain('LOOKUP(');
  press(addOn, line);
  expect(words(addOn)).toEqual([]);
});

further('columns that a person keeps beside the sums make room where there are more lists than before', () => {
  const addOn = inUse();
  const totals = addOn.sheetId('Totals');
  const { cols } = addOn.book.sheet(totals);
  // As an earlier release left it: the last lists are not there, nothing asks them, and somebody has written in their place.
  const budgetLeft = columnOf(addOn, 'Expenses', 'Budget left');
  put(addOn, 'Expenses', 1, budgetLeft, '=ARRAYFORMULA(IF(ROW(A:A)=1;"Budget left";))');
  addOn.book.clear(totals, { row: 0, col: cols - 4, rows: addOn.book.sheet(totals).rows, cols: 4 });
  put(addOn, 'Totals', 1, cols - 4, 'Sums of Ana');
  put(addOn, 'Totals', 9, cols - 4, 'my own words');
  const [line] = check(addOn).lines;
  if (line) press(addOn, line);
  expect(words(addOn)).toEqual([]);
  const own = columnOf(addOn, 'Totals', 'Sums of Ana');
  expect(own).toBeGreaterThanOrEqual(cols);
  expect(addOn.book.read(totals, { row: 8, col: own, rows: 1, cols: 1 })[0]?.[0]?.display).toBe('my own words');
});

further(
  'a colleague’s clock that died is noticed by what was not heard of it; whoever finds it switches their own on',
  () => {
    const addOn = inUse();
    switchOn(addOn, BEN);
    addOn.google.state().triggers.length = 0;
    addOn.clock.set('2026-11-23T08:59:00Z');
    expect(words(addOn)).toEqual([]);
    addOn.clock.set('2026-11-23T09:00:00Z');
    const line = onlyLine(addOn);
    expect(line).toMatchObject({
      found: { code: 'missedBy', day: '2026-11-23', by: BEN },
      button: 'Switch yours on',
    });
    press(addOn, line);
    expect(words(addOn)).toEqual([]);
    expect(addOn.google.triggers()).toMatchObject([{ user: ANA }]);
  },
);

further('a clock that stands in the zone the spreadsheet had before is set to its new one', () => {
  const addOn = inUse();
  switchOn(addOn);
  addOn.book.setTimeZone('America/New_York');
  const line = onlyLine(addOn);
  expect(line).toMatchObject({ found: { code: 'clockMoved' }, button: 'Start yours again' });
  press(addOn, line);
  expect(words(addOn)).toEqual([]);
  expect(addOn.google.triggers()[0]?.schedule).toMatchObject({ timeZone: 'America/New_York' });
});

test('what is told for support says nothing that was typed', () => {
  const addOn = inUse();
  set(addOn, 'Default recipients', '', 'ana at studio.example');
  set(addOn, 'Lead days', 'Orders', 'Maison Roux');
  put(addOn, 'Orders', 5, columnOf(addOn, 'Orders', 'Open'), 'Linen shirt');
  const { lines } = check(addOn);
  expect(lines).toHaveLength(3);
  expect(JSON.stringify(lines.map(({ found }) => found))).toMatch(/Linen.*Roux.*ana at/);
  expect(JSON.stringify(lines.map(({ reported, found }) => reported ?? found))).not.toMatch(/Linen|Roux|ana at/);
});
