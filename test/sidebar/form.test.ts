// The form as a production assistant meets it: what it says, what it keeps, and when it asks.
import type { Locator } from 'playwright-core';
import type { AddOutcome, FormView } from '../../src/app/api';
import { eventually } from '../support/eventually';
import { further } from '../support/tiers';
import { added, formView, type Script } from './server';
import { type Stage, staging, until } from './stage';

let stage: Stage;
const openStage = staging();

const open = async (table: string, script?: Script) => {
  stage = await openStage(`form/${table}`, script);
  await stage.page.getByRole('heading', { name: /^Add \w/ }).waitFor();
};
const field = (label: string): Locator => stage.page.getByLabel(label, { exact: true });
const button = (name: string): Locator => stage.page.getByRole('button', { name, exact: true });
const shown = (text: string | RegExp): Promise<void> => stage.page.getByText(text).first().waitFor();
const focused = (label: string): Promise<boolean> => field(label).evaluate((input) => input === document.activeElement);
const described = async (label: string): Promise<string> => {
  const ids = (await field(label).getAttribute('aria-describedby')) ?? '';
  const texts = ids.split(' ').map((id) => stage.page.locator(`[id="${id}"]`).textContent());
  return (await Promise.all(texts)).join(' ');
};

/** Everything an order needs. */
const fillOrder = async () => {
  await field('Style').fill('Linen shirt');
  await field('Factory').fill('Textiles del Norte');
  await field('Quantity').fill('400');
  await field('Original ex-factory').fill('26/2/2027');
};

test('a bad date says so in a sentence once its field is left, and falls silent when it is put right', async () => {
  await open('Orders');
  await field('Original ex-factory').fill('31/02/2027');
  await eventually(() => stage.page.getByText('There is no 31 February').count(), 0);

  await field('Quantity').focus();
  await shown('There is no 31 February 2027. Try 28 February 2027.');
  await eventually(() => field('Original ex-factory').getAttribute('aria-invalid'), 'true');
  expect(await described('Original ex-factory')).toContain('There is no 31 February 2027');

  await field('Original ex-factory').fill('28/02/2027');
  await shown('Sun 28 Feb 2027');
  await eventually(() => field('Original ex-factory').getAttribute('aria-invalid'), 'false');
});

further(
  'a click is not lost when the field it leaves turns out wrong and its error moves what is clicked',
  async () => {
    await open('Orders');
    await field('Original ex-factory').fill('31/02/2027');
    await stage.page.locator('summary', { hasText: 'Terms' }).hover({ position: { x: 30, y: 4 } });
    await stage.page.mouse.down();
    // Whatever leaving the field draws is drawn by now.
    await stage.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await stage.page.mouse.up();
    await shown('There is no 31 February 2027.');
    await eventually(() => field('Currency').isVisible(), true);
  },
);

further('sizes show their sum while typed, and are held against Quantity', async () => {
  await open('Orders');
  await field('Sizes').fill('S:80 M:160');
  await shown('Adds up to 240');
  await field('Quantity').fill('400');
  await shown('Adds up to 240 of 400');
  await field('Style').focus();
  await shown('Sizes add up to 240, Quantity is 400: 160 are missing.');
  await field('Sizes').fill('S:80 M:160 L:160');
  await shown('Adds up to 400, as Quantity says');
});

test('says how it reads what is typed, before it is saved', async () => {
  await open('Orders');
  await field('Quantity').fill('1200 pcs');
  await shown('= 1,200');
  await field('Unit price').fill('€12,50');
  await shown('= EUR 12.50');
  await field('Original ex-factory').fill('15-ene-27');
  await shown('= Fri 15 Jan 2027');
  await field('Sizes').fill('S-400 M-800');
  await shown('= S:400 M:800. Adds up to 1,200, as Quantity says');
});

further('asks where what is typed can be read in two ways, and takes the answer from the keyboard', async () => {
  await open('Orders');
  await field('Original ex-factory').fill('next Friday');
  await shown('Original ex-factory “next Friday” can be read as 2026-11-27 or 2026-12-04. Choose one.');
  await button('= Fri 4 Dec 2026').focus();
  await stage.page.keyboard.press('Enter');
  await eventually(() => field('Original ex-factory').inputValue(), '2026-12-04');
  await until(() => focused('Original ex-factory'));

  await field('Unit price').fill('1.200');
  await button('= EUR 1,200.00').click();
  await eventually(() => field('Unit price').inputValue(), '1200');
});

further(
  'an amount in another currency than the order says is held up, and one press of a button settles it',
  async () => {
    await open('Orders');
    await field('Unit price').fill('£12.50');
    await field('Style').focus();
    await shown('“£12.50” is in GBP, but Currency is EUR. Correct one of them.');
    await button('Currency: GBP').click();
    await eventually(() => field('Currency').inputValue(), 'GBP');
    await shown('= GBP 12.50');
  },
);

test('sizes fill in a blank quantity and are followed by it, until the person says otherwise', async () => {
  await open('Orders');
  await field('Sizes').fill('S:80 M:160');
  await field('Style').focus();
  await until(async () => (await field('Quantity').inputValue()) === '240');
  await field('Sizes').fill('S:80 M:160 L:160');
  await field('Style').focus();
  await until(async () => (await field('Quantity').inputValue()) === '400');
  await field('Quantity').fill('390');
  await field('Style').focus();
  await shown('Sizes add up to 400, Quantity is 390: 10 too many.');
});

test('an order opens with what is known, goes over as typed, and is confirmed with a link to its row', async () => {
  await open('Orders');
  await eventually(() => field('Season').inputValue(), 'SS27');
  await shown('ORD-0042');
  expect(stage.callsOf('home')).toEqual([]);
  await fillOrder();
  await button('Add order').click();

  await shown('ORD-0042 added.');
  expect(stage.callsOf('addRow')[0]?.args).toEqual([
    'Orders',
    expect.objectContaining({ style: 'Linen shirt', quantity: '400', originalExFactory: '26/2/2027', season: 'SS27' }),
  ]);
  await shown('Fri 26 Feb 2027');
  await button('Show it in Orders').click();
  await until(() => stage.callsOf('selectRow').length > 0);
  expect(stage.callsOf('selectRow').map(({ args }) => args)).toEqual([['Orders', 'ORD-0042']]);
});

further('adding another asks for a fresh form: with the next number and without what was typed', async () => {
  let next = 42;
  const openForm = (): FormView =>
    formView('Orders', { nextId: `ORD-00${next}`, presets: { factory: next > 42 ? 'Textiles del Norte' : '' } });
  await open('Orders', { openForm });
  await fillOrder();
  next = 43;
  await button('Add order').click();
  await button('Add another').click();
  await shown('ORD-0043');
  await eventually(() => field('Factory').inputValue(), 'Textiles del Norte');
  await eventually(() => field('Quantity').inputValue(), '');
});

further(
  'sending an empty form names what is missing, unfolds what is wrong, and goes to the first field of it',
  async () => {
    await open('Orders');
    await stage.page.getByText('Owner and notes').click();
    await field('Owner').fill('ana');
    await stage.page.getByText('Owner and notes').click();
    await shown('1 to fix');

    await button('Add order').click();
    await shown('5 fields need another look.');
    await shown('Style is needed.');
    await until(() => focused('Style'));
    await eventually(() => field('Owner').isVisible(), true);
    expect(stage.callsOf('addRow')).toEqual([]);
  },
);

further('what the server finds stands at its field, and everything typed stays', async () => {
  const taken: AddOutcome = { ok: false, problems: { sku: { code: 'taken', typed: 'LS-1' } } };
  await open('Inventory', { addRow: () => taken });
  await field('SKU').fill('LS-1');
  await field('Description').fill('Linen shirt <b>M</b>');
  await button('Add item').click();

  await shown('SKU LS-1 is there already. Give this one another.');
  await until(() => focused('SKU'));
  await eventually(() => field('Description').inputValue(), 'Linen shirt <b>M</b>');

  stage.script({
    addRow: () => ({ ok: true, added: { table: 'Inventory', tab: 'Inventory', id: 'LS-2' }, undo: added.undo }),
  });
  await field('SKU').fill('LS-2');
  await button('Add item').click();
  await shown('LS-2 added.');
  await shown('Linen shirt <b>M</b>');
});

further.each([
  [
    'Exception: Service Spreadsheets timed out while accessing document.',
    'Something went wrong on the way. Look in the tab first: it may be done already.',
  ],
  [
    "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    /several accounts are signed in/,
  ],
  ['NetworkError: Connection failure due to HTTP 0', /The connection broke on the way/],
])('when the server fails with “%s”, plain words stand there and the form can be sent again', async (thrown, said) => {
  const addRow = () => {
    throw thrown;
  };
  await open('Orders', { addRow });
  await fillOrder();
  await button('Add order').click();
  await shown(said);
  await eventually(() => field('Style').inputValue(), 'Linen shirt');

  stage.script({ addRow: () => added });
  await button('Try again').click();
  await shown('ORD-0042 added.');
});

further('someone else writing at the same moment is said, not lost', async () => {
  await open('Orders', { addRow: () => ({ ok: false, refused: 'busy' }) });
  await fillOrder();
  await stage.page.keyboard.press('Enter');
  await shown('Someone else is writing just now. Nothing was written.');
});

further('an impatient second Enter adds one order only', async () => {
  let answer: (outcome: AddOutcome) => void = () => undefined;
  const addRow = () => new Promise<AddOutcome>((resolve) => (answer = resolve));
  await open('Orders', { addRow });
  await fillOrder();
  await stage.page.evaluate(() => {
    const form = document.querySelector('form');
    form?.requestSubmit();
    form?.requestSubmit();
  });
  await stage.page.keyboard.press('Enter');
  await button('Adding…').waitFor();
  await eventually(() => button('Adding…').isDisabled(), true);
  await eventually(() => button('Adding…').getAttribute('aria-busy'), 'true');
  await until(() => stage.callsOf('addRow').length > 0);
  answer(added);
  await shown('ORD-0042 added.');
  expect(stage.callsOf('addRow')).toHaveLength(1);
});

further('Escape asks before it throws typing away, and leaves at once when nothing was typed', async () => {
  await open('Orders');
  await field('Quantity').fill('400');
  await stage.page.keyboard.press('Escape');
  await stage.page.getByRole('dialog', { name: 'Leave without adding?' }).waitFor();
  await stage.page.keyboard.press('Escape');
  await stage.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await eventually(() => field('Quantity').inputValue(), '400');

  await button('Back to the desk').click();
  await button('Keep editing').click();
  await eventually(() => field('Quantity').inputValue(), '400');
  await field('Quantity').fill('');
  await stage.page.keyboard.press('Escape');
  await shown('Needs you first');
});

further('an order is added with the keyboard alone', async () => {
  stage = await openStage('home');
  const { keyboard } = stage.page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  await button('Add order').focus();
  await press('Enter');
  await field('Style').waitFor();
  await until(() => focused('Style'));
  await keyboard.type('Linen shirt');
  const tabTo = async (label: string) => {
    for (let step = 0; step < 30; step += 1) {
      if (await focused(label)) return;
      await press('Tab');
    }
    throw new Error(`Tab does not reach ${label}.`);
  };
  await tabTo('Factory');
  await keyboard.type('minho');
  await press('ArrowDown', 'Tab');
  await tabTo('Customer');
  await keyboard.type('maison');
  await press('ArrowDown', 'Enter', 'Tab');
  await tabTo('Quantity');
  await keyboard.type('150');
  await tabTo('Original ex-factory');
  await keyboard.type('+30');
  await shown('Wed 23 Dec 2026');
  await press('Enter');
  await shown('ORD-0042 added.');
  expect(stage.callsOf('addRow')[0]?.args[1]).toMatchObject({
    customer: 'Maison Roux',
    factory: 'Confecções Minho',
    style: 'Linen shirt',
  });
  // Past the way to its row and past Undo.
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await shown('Add order');
});

further(
  'an order that is not there is said on leaving the field, and left to the server when not every one is known',
  async () => {
    const stray = 'Order “ORD-9999” is not in Orders.';
    await open('Shipments');
    await field('Order').fill('ORD-9999');
    await stage.page.keyboard.press('Tab');
    await shown(stray);
    await field('Order').fill('ord-0017');
    await until(async () => (await stage.page.getByText(stray).count()) === 0);
    await stage.close();

    await open('Shipments', { openForm: () => formView('Shipments', { known: [] }) });
    await field('Order').fill('ORD-9999');
    await stage.page.keyboard.press('Tab');
    await until(() => focused('SKU'));
    await eventually(() => stage.page.getByText(stray).count(), 0);
  },
);

test('a shipment finds its order by style, and says which order an id is', async () => {
  await open('Shipments');
  await field('Order').fill('cargo');
  await stage.page.getByRole('option', { name: 'ORD-0022 Cargo skirt, Olive' }).click();
  await eventually(() => field('Order').inputValue(), 'ORD-0022');
  expect(await described('Order')).toContain('Cargo skirt, Olive');
});

further('a day picked in the calendar lands in the field', async () => {
  await open('Expenses');
  await stage.page.locator('.field', { hasText: 'Due date' }).getByLabel('Pick a day').fill('2027-03-12');
  await eventually(() => field('Due date').inputValue(), '2027-03-12');
  await shown('Fri 12 Mar 2027');
});

further('a form that cannot be opened says why and tries again', async () => {
  stage = await openStage('form/Orders', { openForm: () => ({ refused: 'notSetUp' }) });
  await shown('This spreadsheet is not set up yet.');
  stage.script({ openForm: (table) => formView(table) });
  await button('Try again').click();
  await field('Style').waitFor();
});

test('a name that is one slip from a known one is asked about, and taken by a click', async () => {
  stage = await openStage('form/Orders');
  await field('Factory').fill('Textiles del Nort');
  await field('Quantity').focus();
  await shown('Did you mean');
  await button('Textiles del Norte').click();
  await eventually(() => field('Factory').inputValue(), 'Textiles del Norte');
  await eventually(() => stage.page.getByText('Did you mean').count(), 0);
});

further(
  'an order of a known style starts as the last of it, but for what was typed, and gives that back with the style',
  async () => {
    const typed = { factory: 'Hanoi Garment 9', unitPrice: '9.5', currency: 'USD' };
    const alike = [{ by: 'style', rows: [{ value: 'cargo skirt', id: 'ORD-0022', typed }] }];
    stage = await openStage('form/Orders', { openForm: () => formView('Orders', { alike }) });
    await field('Unit price').fill('10');
    await field('Style').fill('Cargo  skirt');
    await shown('The rest as in ORD-0022');
    await eventually(() => field('Factory').inputValue(), 'Hanoi Garment 9');
    await eventually(() => field('Unit price').inputValue(), '10');
    await field('Style').fill('Cargo skirts');
    await eventually(() => field('Factory').inputValue(), '');
  },
);
