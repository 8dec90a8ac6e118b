// The panels of an order and of single rows: what they tell, where they lead, and the way back.
import type { Locator } from 'playwright-core';
import { words as orders } from '../../src/tabs/orders/words.en';
import { eventually } from '../support/eventually';
import { further } from '../support/tiers';
import type { Script } from './server';
import { type Stage, staging, until } from './stage';
import { bareRows, order, panel, panelIn, panelOf, rows } from './workbook';

let stage: Stage;
const openStage = staging();

const open = async (view: string, script?: Script) => {
  stage = await openStage(view, script);
};
const button = (name: string | RegExp): Locator => stage.page.getByRole('button', { name, exact: true });
const section = (name: string): Locator => stage.page.getByRole('region', { name, exact: true });
const heading = (name: string) => stage.page.getByRole('heading', { name, level: 1, exact: true }).waitFor();
const shown = (text: string | RegExp): Promise<void> => stage.page.getByText(text).first().waitFor();
const linesOf = async (name: string) =>
  (await section(name).locator('li, .facts > div').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));

further('an order tells its quantities, its days, and all that belongs to it', async () => {
  await open('row/Orders/ORD-0017');
  await shown('280 open');
  await shown('6 days late');
  await shown('400 ordered, 120 shipped, 60 planned');
  await shown('30 %');
  expect(await linesOf('Dates')).toEqual([
    'Original ex-factory 6 Nov',
    'Revised ex-factory Fabric late from the mill 17 Nov, 6 days ago',
    'Ship-by 20 Jan 2027',
    'Cancel date 1 Dec, in 8 days',
  ]);
  expect(await linesOf('Shipments')).toEqual([
    'SHP-0012 stock not issued DHL 1234567890 120 pcs Issue stock Track 1234567890',
    'SHP-0009 inbound planned no carrier yet 60 pcs',
    'SHP-0014 planned UPS 60 pcs',
  ]);
  expect(await linesOf('Stock moves')).toEqual([
    'MOV-0004 issue −120 LS-ECRU-M 23 Nov Reverse',
    'MOV-0002 receipt +1,234.5 LS-ECRU-M reversed',
  ]);
  expect(await linesOf('Expenses')).toEqual([
    'EXP-0031 deposit 27 Nov, due soon Textiles del Norte € 1,740.00 Mark paid',
    'EXP-0007 sample paid $ 60.50',
  ]);
  expect(await linesOf('Money')).toEqual([
    'Value € 5,800.00',
    'Paid € 0.00',
    'Balance € 5,800.00',
    'Spent on it € 1,794.45',
  ]);
  await stage.page.getByText('All its fields').click();
  await shown('S:80 M:200 L:120');
});

test('the bar shows what is shipped and, striped, what is planned', async () => {
  await open('row/Orders/ORD-0017');
  await shown('280 open');
  const parts = stage.page.locator('.bar i');
  const widths = await parts.evaluateAll((all) => all.map((part) => (part as HTMLElement).style.width));
  expect(widths).toEqual(['30%', '15%']);
  const grounds = await parts.evaluateAll((all) => all.map((part) => getComputedStyle(part).backgroundImage));
  expect(grounds).toEqual(['none', expect.stringContaining('gradient')]);
});

test('an order with nothing yet leaves out what is empty, and says how it begins', async () => {
  await open('row/Orders/ORD-0017', { panel: panelIn(bareRows) });
  await shown('on track');
  await shown('No shipments yet. Ship plans or sends the first one.');
  await eventually(
    () => stage.page.getByRole('heading', { level: 2 }).allInnerTexts(),
    ['Dates', 'Shipments', 'Money'],
  );
});

test('everything wrong with it stands there in words', async () => {
  await open('row/Orders/ORD-0017', {
    panel: () => ({
      ...panelOf(order),
      findings: [
        ...panelOf(order).findings,
        orders.finding.cancelIn({ code: 'cancelIn', days: 8 }),
        orders.finding.noQuantity(),
      ],
    }),
  });
  await shown('6 days late');
  await shown('cancel in 8 days, no quantity');
});

test('one step stands out, the others beside it, and the row on its sheet is a click away', async () => {
  await open('row/Orders/ORD-0017');
  await shown('280 open');
  const names = await stage.page.locator('.dock button').allTextContents();
  expect(names).toEqual([
    'Ship',
    'Revise ex-factory',
    'Chase Textiles del Norte',
    ...['Schedule payments', 'Receive', 'Add several colours', 'Close', 'Cancel order'],
    'Edit',
    'Snooze',
    'Show in Orders',
  ]);
  // Of many, the less likely ones open by a word, so that the story above is seen.
  const seen = () => stage.page.locator('.dock button:visible').count();
  expect(await seen()).toBe(6);
  await stage.page.getByText('More steps (5)').click();
  expect(await seen()).toBe(11);
  expect(await stage.page.locator('.further button').allInnerTexts()).toEqual([
    'Paste a reply',
    'Add shipment',
    'Add expense',
  ]);
  await eventually(() => stage.page.locator('.dock .btn:not(.quiet)').allInnerTexts(), ['Ship']);
  stage.script({ selectRow: () => ({ ok: false, refused: 'columnsMissing' }) });
  await button('Show in Orders').click();
  await shown('Columns of this tab are missing.');
  expect(stage.callsOf('selectRow').map(({ args }) => args)).toEqual([['Orders', 'ORD-0017']]);
});

test('a letter for which Google takes no more mail today says so, and leaves by the other ways', async () => {
  const line = { table: 'Orders', id: 'ORD-0017', text: '• ORD-0017', title: '', mark: '', tone: 'late' } as const;
  const letter = { name: 'Textiles del Norte', language: 'en', email: 'lucia@tdn.example', whatsApp: '' } as const;
  const words = { there: '', subject: 'Open', opening: 'Dear Lucía,', closing: 'Ana', lines: [line], ours: 0 };
  await open('row/Orders/ORD-0017', {
    openChase: () => ({ ...letter, ...words, followUpOn: '2026-11-26', mailsLeft: 0 }),
  });
  await button('Chase Textiles del Norte').click();
  await shown('Google takes no more mail from you today. Try again tomorrow.');
  expect(await button('Send').count()).toBe(0);
  expect(await stage.page.getByRole('link', { name: 'Gmail' }).count()).toBe(1);
});

further('from the desk to the order, its shipment, the item in it, and back again step by step', async () => {
  await open('home');
  await button(/^ORD-0017/).click();
  await heading('ORD-0017');
  await button(/^SHP-0012/).click();
  await heading('SHP-0012');
  await button('LS/ECRU "M"').click();
  await heading('LS/ECRU "M"');
  expect(stage.callsOf('selectRow').map(({ args }) => args)).toEqual([
    ['Orders', 'ORD-0017'],
    ['Shipments', 'SHP-0012'],
    ['Inventory', 'LS/ECRU "M"'],
  ]);
  await button('Back').click();
  await heading('SHP-0012');
  await button('Back').click();
  await heading('ORD-0017');
  await button('Back to the desk').click();
  await shown('Needs you first');
  expect(stage.callsOf('selectRow')).toHaveLength(3);
});

further('a panel that was seen stands at once on the way back, and is read again', async () => {
  await open('row/Orders/ORD-0017');
  await button(/^SHP-0012/).click();
  await heading('SHP-0012');
  stage.script({ panel: () => new Promise(() => undefined) });
  await button('Back').click();
  await shown('280 open');
  await until(() => stage.callsOf('panel').filter(({ args }) => args[1] === order.id).length === 2);
});

further('what keeps a row from being shown on its sheet is said in its panel', async () => {
  await open('home', { selectRow: () => ({ ok: false, refused: 'columnsMissing' }) });
  await button(/^ORD-0017/).click();
  await shown('Columns of this tab are missing.');
  await shown('280 open');
});

further('each kind of value is written its own way, and text stays text', async () => {
  await open('row/Shipments/SHP-0012');
  await shown('DHL');
  const facts = () => stage.page.locator('.facts > div').allInnerTexts();
  await until(async () => (await facts()).length > 0);
  expect((await facts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    'Counterparty Maison Roux',
    'Received 0',
    'Tracking link www.dhl.com/tracking?id=1234567890',
    'Direction Outbound',
    'SKU LS/ECRU "M"',
    'Quantity 120',
    'Carrier DHL',
    'Tracking number 1234567890',
    'Shipped on Fri 20 Nov 2026',
    'ETA Tue 1 Dec 2026',
    'Notes <b>fragile</b>',
  ]);
  await button('ORD-0017').click();
  await heading('ORD-0017');
  await stage.close();

  await open('row/Stock moves/MOV-0002');
  await shown('Quantity');
  expect((await facts()).map((text) => text.replace(/\s+/g, ' '))).toContain('Quantity 1,234.5');
  await stage.close();

  await open('row/Inventory/LS/ECRU "M"');
  await shown('12 pcs left');
  expect((await facts()).map((text) => text.replace(/\s+/g, ' '))).toEqual(
    expect.arrayContaining(['Unit cost € 8.50', 'Service level 95 %', 'Reorder point 326']),
  );
});

further('only addresses of the web are links, and they open outside', async () => {
  await open('row/Expenses/EXP-0031');
  await shown('javascript:alert(1)');
  await eventually(() => stage.page.getByRole('link').count(), 0);
  await stage.close();

  await open('row/Orders/ORD-0017');
  const links = stage.page.getByRole('link');
  await links.first().waitFor();
  await eventually(() => links.count(), 1);
  await eventually(() => links.getAttribute('href'), 'https://www.dhl.com/tracking?id=1234567890');
  expect([await links.getAttribute('target'), await links.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
});

test('a stock move cannot be edited, only reversed', async () => {
  await open('row/Stock moves/MOV-0004');
  await button('Reverse').waitFor();
  await eventually(() => button('Edit').count(), 0);
});

further.each(['LS/ECRU "M"', "it's </script><script>alert(1)</script>", '100% <!-- wool -->', '../Ünï 漢 // x'])(
  'the panel of an item called %s opens by its name',
  async (sku) => {
    await open(`row/Inventory/${sku}`, { panel: (table, id) => ({ ...panelOf(order), row: { table, id } }) });
    await heading(sku);
    expect(stage.callsOf('panel')[0]?.args).toEqual(['Inventory', sku]);
  },
);

test('a row that is gone is said so, and may be looked for again', async () => {
  await open('row/Shipments/SHP-9999');
  await shown('That row is gone: it was deleted, or its ID was changed.');
  stage.script({ panel: () => panel('Shipments', 'SHP-0012') });
  await button('Try again').click();
  await shown('Maison Roux');
});

further('Refresh reads the order again', async () => {
  await open('row/Orders/ORD-0017');
  await shown('280 open');
  const [linenShirt] = rows.Orders ?? [];
  const shipped = { shipmentId: 'SHP-0020', order: order.id, direction: 'Outbound', quantity: 400, shippedOn: 1 };
  stage.script({ panel: panelIn({ Orders: [{ ...linenShirt }], Shipments: [shipped] }) });
  await button('Refresh').click();
  await shown('Nothing open');
});
