// The home panel: what stands there, how it is narrowed and searched, and where its rows lead.
import type { Locator } from 'playwright-core';
import type { HomeView, SearchView, SetUpPart } from '../../src/app/api';
import { homeView } from '../../src/app/home';
import { toDayNumber } from '../../src/schema/dates';
import { words as orders } from '../../src/tabs/orders/words.en';
import { words as shipments } from '../../src/tabs/shipments/words.en';
import { eventually } from '../support/eventually';
import { plainWorkbook } from '../support/plain-workbook';
import { further } from '../support/tiers';
import { done } from './orders-day';
import { attention, busyDesk, lineOf, type Script } from './server';
import { drawn, type Stage, staging, until } from './stage';
import { today } from './today';

let stage: Stage;
const openStage = staging();

const open = async (script?: Script) => {
  stage = await openStage('home', script);
};
const button = (name: string | RegExp): Locator => stage.page.getByRole('button', { name });
const shown = (text: string | RegExp): Promise<void> => stage.page.getByText(text).first().waitFor();
const rows = (): Promise<string[]> => stage.page.locator('.row').allInnerTexts();

test('the most urgent rows stand first, in words as well as colours, and lead to the sheet', async () => {
  await open();
  const late = button('ORD-0017 Linen shirt, Ecru 6 days late Textiles del Norte 280 of 400 open');
  await late.waitFor();
  expect((await rows()).map((row) => row.split('\n')[0])).toEqual([
    'ORD-0017 Linen shirt, Ecru',
    'ORD-0022 Cargo skirt, Olive',
    'SHP-0009 Outbound, ORD-0017',
    'EXP-0031 Deposit, Textiles del Norte',
  ]);
  await shown('€ 2,400.00');

  await late.click();
  await until(() => stage.callsOf('selectRow').length > 0);
  expect(stage.callsOf('selectRow').map(({ args }) => args)).toEqual([['Orders', 'ORD-0017']]);
  await stage.page.getByRole('heading', { name: 'ORD-0017' }).waitFor();
  expect(stage.callsOf('panel').map(({ args }) => args)).toEqual([['Orders', 'ORD-0017']]);
});

further('a row without an id has no panel: it only leads to the sheet', async () => {
  const unnamed = lineOf({
    table: 'Shipments',
    id: '',
    tile: 'check',
    title: '2 rows in Shipments',
    party: '',
    finding: { code: 'noId' },
    tone: 'soon',
  });
  await open({ home: () => ({ ...busyDesk, attention: [unnamed] }) });
  await button(/^2 rows in Shipments/).click();
  await until(() => stage.callsOf('selectRow').length > 0);
  expect(stage.callsOf('panel')).toEqual([]);
  await shown('Needs you first');

  stage.script({ selectRow: () => ({ ok: false, refused: 'rowGone' }) });
  await button(/^2 rows in Shipments/).click();
  await shown('That row is gone: it was deleted, or its ID was changed.');
  await until(() => stage.callsOf('home').length === 2);
});

further('a shipment that left without its stock move is mended from its line', async () => {
  const unissued = lineOf({
    table: 'Shipments',
    id: 'SHP-0009',
    tile: 'check',
    title: 'to Maison Roux',
    party: 'DHL',
    finding: { code: 'stockNotIssued', pieces: 60 },
    tone: 'soon',
    amount: { of: 'pieces', pieces: 60 },
    step: 'issue',
  });
  await open({
    home: () => ({ ...busyDesk, attention: [unissued] }),
    takeStep: () => done(shipments.said.issued({ code: 'issued', quantity: 60, id: 'SHP-0009' })),
  });
  await shown('stock not issued');
  await button('Issue stock: SHP-0009').click();
  await button('Issue stock').click();
  await shown('Issued 60 for SHP-0009.');
  expect(stage.callsOf('takeStep').map(({ args }) => args)).toEqual([['issue', 'Shipments', 'SHP-0009', {}, false]]);
  await button('Back to the desk').click();
  await shown('Needs you first');
});

test('stock that left without its move stands above all, with what mends it', async () => {
  const late = ['SHP-0001', 'SHP-0002', 'SHP-0003', 'SHP-0004', 'SHP-0005', 'SHP-0006'].map((shipmentId) => ({
    shipmentId,
    direction: 'Outbound',
    quantity: 60,
    eta: toDayNumber('2026-11-20'),
  }));
  const unissued = ['SHP-0007', 'SHP-0008'].map((shipmentId) => ({
    shipmentId,
    direction: 'Outbound',
    sku: 'LS-ECRU-M',
    quantity: 60,
    shippedOn: toDayNumber('2026-11-20'),
  }));
  await open({ home: () => homeView(plainWorkbook(today, { Shipments: [...late, ...unissued] })) });
  await button('Issue stock: SHP-0007').waitFor();
  expect(await rows()).toHaveLength(5);
  expect((await rows())[0]).toMatch(/^SHP-0007/);
  await eventually(() => stage.page.getByText('stock not issued').count(), 1);
  await button('Show all 8').click();
  expect(await rows()).toHaveLength(8);
});

test('a tile narrows the list to its rows, and pressed again shows all', async () => {
  await open();
  await button('1 to pay').click();
  await eventually(() => button('1 to pay').getAttribute('aria-pressed'), 'true');
  expect(await rows()).toHaveLength(1);
  await button('0 low stock').click();
  await shown('Nothing runs low.');
  await button('5 coming up').click();
  await shown('And 4 more in the tabs: see their Status columns.');
  await button('5 coming up').click();
  expect(await rows()).toHaveLength(4);
});

further('a row that was deleted meanwhile is said to be gone, once, and the list is asked for again', async () => {
  await open({ selectRow: () => ({ ok: false, refused: 'rowGone' }), panel: () => ({ refused: 'rowGone' }) });
  await button(/^ORD-0022/).click();
  await shown('That row is gone: it was deleted, or its ID was changed.');
  await eventually(() => stage.page.getByText('That row is gone').count(), 1);
  await button('Back to the desk').click();
  await until(() => stage.callsOf('home').length === 2);
});

test('what was being looked for still stands on the way back', async () => {
  await open();
  await button('2 late').click();
  await button(/^ORD-0022/).click();
  await button('Back to the desk').click();
  await until(async () => (await rows()).length === 2);
  await eventually(() => button('2 late').getAttribute('aria-pressed'), 'true');
});

further(
  'searching replaces the list, the arrow keys walk through it, Enter shows the row and Escape clears',
  async () => {
    const lines: SearchView['lines'] = [
      {
        table: 'Orders',
        id: 'ORD-0005',
        title: 'Boxy tee, Black',
        mark: 'on track',
        tone: 'good',
        party: 'Nordvest Strik',
        amount: 'Orders',
        panel: true,
      },
      {
        table: 'Inventory',
        id: 'BT-BLK-M',
        title: 'Boxy tee, Black, M',
        mark: 'low',
        tone: 'soon',
        party: 'Nordvest Strik',
        amount: 'Inventory',
        panel: true,
      },
    ];
    await open({ search: (query) => ({ query, lines, more: 3 }) });
    const box = stage.page.getByRole('searchbox', { name: 'Search this spreadsheet' });
    await box.pressSequentially('boxy', { delay: 20 });
    await shown('5 rows found');
    expect(stage.callsOf('search').map(({ args }) => args)).toEqual([['boxy']]);
    expect(await rows()).toHaveLength(2);

    await stage.page.keyboard.press('ArrowDown');
    await stage.page.keyboard.press('ArrowDown');
    await stage.page.keyboard.press('Enter');
    await until(() => stage.callsOf('selectRow').length > 0);
    expect(stage.callsOf('selectRow').map(({ args }) => args)).toEqual([['Inventory', 'BT-BLK-M']]);
    await stage.page.getByRole('heading', { name: 'BT-BLK-M' }).waitFor();
    await button('Back to the desk').click();
    await shown('5 rows found');
    await box.focus();
    await stage.page.keyboard.press('Escape');
    await shown('Needs you first');
    await eventually(() => box.inputValue(), '');
  },
);

further('an answer that comes late never covers the one that was asked last', async () => {
  let answer = () => {};
  const search = async (query: string): Promise<SearchView> => {
    if (query === 'linen') {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
    }
    const line = { table: 'Orders', id: 'ORD-0009', mark: 'late', party: '', amount: 'Orders', panel: true } as const;
    return { query, lines: [{ ...line, title: query, tone: 'late' }], more: 0 };
  };
  await open({ search });
  const box = stage.page.getByRole('searchbox');
  await box.fill('linen');
  await until(() => stage.callsOf('search').length === 1);
  await box.fill('cargo');
  await shown('ORD-0009 cargo');
  answer();
  await drawn(stage.page);
  expect(await rows()).toEqual([expect.stringContaining('cargo')]);
});

further('nothing found is said with the words that were searched', async () => {
  await open();
  await stage.page.getByRole('searchbox').fill('<i>velvet</i>');
  await shown('Nothing found for “<i>velvet</i>”.');
});

const calm: HomeView = { ...busyDesk, counts: { late: 0, soon: 0, short: 0, unpaid: 0 }, attention: [] };

further.each([
  ['a desk with nothing urgent', calm, 'Nothing needs you now.'],
  ['a desk without any rows', { ...calm, empty: orders.empty }, 'Add the first one: style, factory, quantity'],
  [
    'a spreadsheet that was not set up',
    { ...calm, ready: false },
    'Selvedge adds its tabs for orders, shipments, inventory and expenses, and leaves yours alone.',
  ],
])('%s teaches what to do', async (_case, home, said) => {
  await open({ home: () => home });
  await shown(said);
});

further(
  'a spreadsheet is set up from the panel: its few questions, a tab after the other, and the desk opens',
  async () => {
    let made = 0;
    await open({
      home: () => ({ ...busyDesk, ready: made === 3 }),
      setUpPart: async ({ baseCurrency }) => {
        if (baseCurrency === 'EURO')
          return { ok: false, problems: { baseCurrency: { code: 'notACurrency', typed: 'EURO' } } };
        made += 1;
        return { ok: true, tab: ['Shipments', 'Settings', 'Orders'][made - 1] ?? '', done: made, of: 3 };
      },
    });
    await button('Set up this spreadsheet').click();
    await stage.page.getByLabel('Base currency', { exact: true }).fill('USD');
    await stage.page.getByLabel('Development').check();
    // Enter sends it from the field where one stands.
    await stage.page.getByLabel('Time zone', { exact: true }).press('Enter');
    await shown('All tabs are ready.');
    const [first, ...others] = stage.callsOf('setUpPart').map(({ args }) => args[0]);
    expect(first).toEqual({ baseCurrency: 'USD', timeZone: 'UTC', names: 'English', desks: 'Development' });
    expect(others).toEqual([first, first]);
    await button('Add a sample season').click();
    await shown('Needs you first');
    expect(stage.callsOf('addSample')).toHaveLength(1);
  },
);

further('set-up that stops half way says why, and goes on from there', async () => {
  let answers: SetUpPart[] = [
    { ok: true, tab: 'Settings', done: 1, of: 2 },
    { ok: false, refused: 'busy' },
    { ok: true, tab: 'Orders', done: 2, of: 2 },
  ];
  stage = await openStage('start', {
    setUpPart: () => {
      const [next, ...rest] = answers;
      answers = rest;
      if (!next) throw new Error('There is nothing left to be made.');
      return next;
    },
  });
  await button('Set up this spreadsheet').click();
  await shown('Settings is ready: 1 of 2');
  await shown('Someone else is writing just now.');
  await button('Try again').click();
  await shown('All tabs are ready.');
});

test('Mine leaves out the rows of others, the counts too, and All brings them back', async () => {
  const [first, ...others] = attention;
  await open({
    home: () => ({
      ...busyDesk,
      attention: [...(first ? [{ ...first, mine: true as const }] : []), ...others],
      mine: { late: 1, soon: 0, short: 0, unpaid: 0 },
    }),
  });
  await button('2 late').waitFor();
  await button('Mine').click();
  await button('1 late').waitFor();
  expect(await rows()).toHaveLength(1);
  await button('All').click();
  expect(await rows()).toHaveLength(4);
});

further('five rows stand on a laptop’s screen and three at 150 %, above the ways to add one', async () => {
  const many = Array.from({ length: 8 }, (_, index) =>
    lineOf({
      table: 'Orders',
      id: `ORD-000${index}`,
      tile: 'late',
      title: 'Linen shirt, Ecru',
      party: 'Textiles del Norte',
      finding: { code: 'late', days: 6 },
      tone: 'late',
      amount: { of: 'progress', ordered: 400, open: 280 },
    }),
  );
  await open({
    home: () => ({
      ...busyDesk,
      wholes: [{ table: 'Expenses', id: '', tile: 'unpaid', label: 'To pay', added: '€ 1,148.00 to pay by Sunday.' }],
      attention: many,
      mine: { late: 1, soon: 0, short: 0, unpaid: 0 },
    }),
  });
  await shown('Needs you first');
  const wholeRows = async (height: number) => {
    await stage.page.setViewportSize({ width: 300, height });
    return stage.page.evaluate(() => {
      const end = document.querySelector('.adds')?.getBoundingClientRect().top ?? 0;
      const ends = [...document.querySelectorAll('.row')].map((row) => row.getBoundingClientRect().bottom);
      // A row that touches the buttons is not whole to the eye.
      return ends.filter((bottom) => bottom + 2 <= Math.min(end, window.innerHeight)).length;
    });
  };
  // What Sheets leaves a sidebar of a window of 1280 by 720, and of the same one enlarged.
  expect(await wholeRows(606)).toBe(5);
  expect(await wholeRows(366)).toBeGreaterThanOrEqual(3);
  const added = button('Add order');
  const before = await added.boundingBox();
  await button('0 low stock').click();
  expect(await added.boundingBox()).toEqual(before);
});

test('a desk that cannot be read says why in plain words, and Try again brings it', async () => {
  await open({
    home: () => {
      throw 'NetworkError: Connection failure due to HTTP 0';
    },
  });
  await shown('Google could not be reached. Check the connection.');
  stage.script({ home: () => busyDesk });
  await button('Try again').click();
  await shown('Needs you first');
});

further('coming back to the window asks again, but not every moment', async () => {
  stage = await openStage('home', {}, { clock: true });
  await shown('Needs you first');
  const comeBack = () => stage.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await stage.page.clock.runFor(3_000);
  await comeBack();
  expect(stage.callsOf('home')).toHaveLength(1);
  stage.script({ home: () => ({ ...busyDesk, counts: { ...busyDesk.counts, late: 7 } }) });
  await stage.page.clock.runFor(8_000);
  await comeBack();
  await button('7 late').waitFor();
  await comeBack();
  expect(stage.callsOf('home')).toHaveLength(2);
});

const pageLinks = [
  ['Import from a file…', 'openImportPage', 'Into'],
  ['Reminders are off', 'openReminders', 'Mails left today'],
] as const;

further.each(pageLinks)(
  '“%s” says that its page is on the way, why it did not come, and leads there on the next try',
  async (name, opener, there) => {
    let refuse = (_: string): void => undefined;
    await open();
    const usual = stage.script({
      [opener]: () =>
        new Promise<undefined>((_, reject) => {
          refuse = reject;
        }),
    });
    await button(name).click();
    await eventually(() => button('Opening…').isDisabled(), true);
    refuse('NetworkError: Connection failure due to HTTP 0');
    await shown('Google could not be reached. Check the connection.');
    stage.script(usual);
    await button(name).click();
    await shown(there);
  },
);
