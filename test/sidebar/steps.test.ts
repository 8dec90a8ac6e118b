// Whole steps on a row: what they ask, what they say afterwards, and how they are taken back.
import type { Locator } from 'playwright-core';
import type { StepOutcome } from '../../src/app/api';
import { words as expenses } from '../../src/tabs/expenses/words.en';
import { words as inventory } from '../../src/tabs/inventory/words.en';
import { words as orders } from '../../src/tabs/orders/words.en';
import { words as shipments } from '../../src/tabs/shipments/words.en';
import { words as moves } from '../../src/tabs/stock-moves/words.en';
import * as en from '../../src/text/en';
import { eventually } from '../support/eventually';
import { further } from '../support/tiers';
import { done, shipped, undo } from './orders-day';
import type { Script } from './server';
import { type Stage, staging, until } from './stage';
import { order } from './workbook';

let stage: Stage;
const openStage = staging();

const open = async (view: string, script?: Script) => {
  stage = await openStage(view, script);
};
const field = (label: string): Locator => stage.page.getByLabel(label, { exact: true });
const button = (name: string | RegExp): Locator => stage.page.getByRole('button', { name, exact: true });
const heading = (name: string) => stage.page.getByRole('heading', { name, level: 1, exact: true }).waitFor();
const shown = (text: string | RegExp): Promise<void> => stage.page.getByText(text).first().waitFor();
const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);
const argsOf = (name: 'takeStep' | 'undo' | 'editRow') => stage.callsOf(name).map(({ args }) => args);
/** How often the panel of a row was asked for. */
const panelsOf = (id: string) => stage.callsOf('panel').filter(({ args }) => args[1] === id);

describe('Ship', () => {
  it('knows what is on hand, adds up while one types, and ends in the story with a way back', async () => {
    await open('row/Orders/ORD-0017');
    await button('Ship').click();
    await heading('Ship');
    await shown('ORD-0017 Linen shirt, Ecru');
    await shown('82 on hand');
    await shown('280 of 280 open');
    await field('LS ECRU M').fill('40');
    await shown('120 of 280 open');
    await field('Carrier').fill('DHL');
    await stage.page.keyboard.press('Enter');

    await shown('Shipped 120.');
    await heading('ORD-0017');
    expect(argsOf('takeStep')).toEqual([
      [
        'ship',
        'Orders',
        'ORD-0017',
        expect.objectContaining({ 'sku:LS ECRU S': '80', 'sku:LS ECRU M': '40', carrier: 'DHL' }),
        false,
      ],
    ]);
    await shown('280 open');
    expect(panelsOf(order.id)).toHaveLength(2);
    await button('SHP-0012').click();
    await heading('SHP-0012');
    await button('Back').click();
    await shown('Shipped 120.');
    await button('Back to the desk').click();
    await shown('Needs you first');
  });

  it('says in its fact and its help, to those who do not see them, what stands beside a field', async () => {
    await open('step/ship/Orders/ORD-0017');
    const ids = (await field('LS ECRU S').getAttribute('aria-describedby')) ?? '';
    const texts = ids.split(' ').map((id) => stage.page.locator(`[id="${id}"]`).textContent());
    expect((await Promise.all(texts)).join(' ')).toBe('82 on hand In the unit of the item.');
  });

  further('asks before it does harm: the safe answer has the focus and changes nothing', async () => {
    const { moreThanOnHand, overTolerance } = orders.warning;
    const takeStep = (...args: unknown[]): StepOutcome =>
      args[4] === true
        ? shipped
        : {
            ok: false,
            ask: [
              moreThanOnHand({ code: 'moreThanOnHand', sku: 'LS ECRU M', onHand: 20, quantity: 200 }),
              overTolerance({ code: 'overTolerance', shipped: 480, ordered: 400 }),
            ],
          };
    await open('step/ship/Orders/ORD-0017', { takeStep });
    await button('Ship').click();
    const dialog = stage.page.getByRole('dialog', { name: 'Ship?' });
    await dialog.waitFor();
    await shown('LS ECRU M: 200 would leave, but only 20 are on hand.');
    await shown('480 would be shipped of 400 ordered: more than the tolerance allows.');
    expect(await isFocused(button('Go back'))).toBe(true);

    await stage.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await eventually(() => field('LS ECRU M').inputValue(), '200');
    expect(stage.callsOf('takeStep')).toHaveLength(1);

    await button('Ship').click();
    await dialog.getByRole('button', { name: 'Ship' }).click();
    await shown('Shipped 120.');
    expect(argsOf('takeStep').map((args) => args[4])).toEqual([false, false, true]);
  });

  further.each<[string, () => StepOutcome, string]>([
    ['someone else writes', () => ({ ok: false, refused: 'busy' }), 'Someone else is writing just now.'],
    ['it no longer fits the row', () => ({ ok: false, refused: 'notNow' }), 'That was done meanwhile'],
    [
      'the server fails',
      () => {
        throw 'Exception: Service timed out.';
      },
      'Something went wrong on the way. Look in the tab first: it may be done already.',
    ],
  ])('keeps what was typed when %s', async (_case, takeStep, sentence) => {
    await open('step/ship/Orders/ORD-0017', { takeStep });
    await field('Carrier').fill('Maersk');
    await button('Ship').click();
    await shown(sentence);
    await eventually(() => field('Carrier').inputValue(), 'Maersk');
    stage.script({ takeStep: () => shipped });
    await button('Try again').click();
    await shown('Shipped 120.');
  });

  further('shows what the server finds at its field', async () => {
    await open('step/ship/Orders/ORD-0017', {
      takeStep: () => ({ ok: false, problems: { 'sku:LS ECRU S': { code: 'required' } } }),
    });
    await button('Ship').click();
    await shown('LS ECRU S is needed.');
    await until(() => isFocused(field('LS ECRU S')));
  });

  it('is sent once, however often Enter is pressed', async () => {
    let answer: (outcome: StepOutcome) => void = () => undefined;
    await open('step/ship/Orders/ORD-0017', {
      takeStep: () => new Promise<StepOutcome>((resolve) => (answer = resolve)),
    });
    await field('Carrier').press('Enter');
    await button('Working…').waitFor();
    await stage.page.keyboard.press('Enter');
    await stage.page.evaluate(() => document.querySelector('form')?.requestSubmit());
    answer(shipped);
    await shown('Shipped 120.');
    expect(stage.callsOf('takeStep')).toHaveLength(1);
  });
});

describe('Undo', () => {
  const ship = async (script?: Script) => {
    await open('row/Orders/ORD-0017', script);
    await button('Ship').click();
    await field('Carrier').press('Enter');
    await shown('Shipped 120.');
  };

  further('takes the step back by keyboard, and says so where it was done', async () => {
    await ship();
    await until(() => isFocused(stage.page.locator('.toast')));
    expect(await stage.page.getByRole('status').first().innerText()).toContain('Shipped 120.');
    await stage.page.keyboard.press('Tab');
    await stage.page.keyboard.press('Tab');
    expect(await isFocused(button('Undo'))).toBe(true);
    await stage.page.keyboard.press('Enter');
    await shown('Undone: ORD-0017 is as it was before.');
    expect(argsOf('undo')).toEqual([[undo]]);
    await eventually(() => button('Undo').count(), 0);
    await until(() => panelsOf(order.id).length === 3);
  });

  further('is refused once something was changed since, and says what and where', async () => {
    await ship({
      undo: () => ({
        ok: false,
        changed: [
          { table: 'Shipments', id: 'SHP-0012', fields: ['Carrier', 'ETA'] },
          { table: 'Stock moves', id: 'MOV-0004', fields: [] },
        ],
      }),
    });
    await button('Undo').click();
    const notice = stage.page.getByRole('alert');
    await notice.waitFor();
    expect((await notice.innerText()).replace(/\s+/g, ' ')).toBe(
      'Not undone, since these were changed after it: SHP-0012 Carrier, ETA MOV-0004 gone or taken back',
    );
    await notice.getByRole('button', { name: 'MOV-0004' }).click();
    await heading('MOV-0004');
  });

  further('can be tried again when it could not be done just then', async () => {
    await ship({ undo: () => ({ ok: false, refused: 'busy' }) });
    await button('Undo').click();
    await shown('Someone else is writing just now.');
    stage.script({ undo: ({ id }) => done(en.said.undone(id)) });
    await button('Undo').click();
    await shown('Undone: ORD-0017 is as it was before.');
  });
});

describe('The other steps', () => {
  further.each<[string, string, string, string]>([
    [
      'step/receive/Orders/ORD-0017',
      'Receive',
      orders.said.received({ code: 'received', quantity: 1200 }),
      'Received 1,200.',
    ],
    [
      'step/deliver/Shipments/SHP-0012',
      'Mark delivered',
      shipments.said.delivered({ code: 'delivered', id: 'SHP-0012', day: '2026-11-22' }),
      'SHP-0012 was delivered on 22 November 2026.',
    ],
    [
      'step/pay/Expenses/EXP-0031',
      'Mark paid',
      expenses.said.paid({ code: 'paid', id: 'EXP-0031', day: '2026-11-22' }),
      'EXP-0031 was paid on 22 November 2026.',
    ],
    [
      'step/count/Inventory/LS/ECRU "M"',
      'Count stock',
      inventory.said.counted({ code: 'counted', id: 'LS/ECRU "M"', onHand: 79, difference: -3 }),
      'LS/ECRU "M": 79 on hand, 3 fewer than before.',
    ],
    [
      'step/close/Orders/ORD-0017',
      'Close',
      orders.said.closed({ code: 'closed', id: 'ORD-0017' }),
      'ORD-0017 is closed.',
    ],
    [
      'step/reverse/Stock moves/MOV-0004',
      'Reverse',
      moves.said.reversed({ code: 'reversed', id: 'MOV-0004', by: 'MOV-0009' }),
      'MOV-0009 takes MOV-0004 back.',
    ],
  ])('%s: %s ends in one sentence', async (view, name, said, sentence) => {
    await open(view, { takeStep: () => done(said) });
    await heading(name);
    await button(name).click();
    await shown(sentence);
  });

  further('Revise ex-factory needs its day, then says how far the order moved', async () => {
    await open('step/revise/Orders/ORD-0017', {
      takeStep: () =>
        done(orders.said.revised({ code: 'revised', id: 'ORD-0017', day: '2026-12-12', later: 25, payments: 0 })),
    });
    await button('Revise ex-factory').click();
    await shown('Revised ex-factory is needed.');
    await field('Revised ex-factory').fill('12/12');
    await button('Revise ex-factory').click();
    await shown('ORD-0017 now leaves the factory on 12 December 2026, 25 days later.');
  });

  it('Cancel order, which has no fields, is taken by Enter as it says; it asks before it does it', async () => {
    await open('step/cancel/Orders/ORD-0017', {
      takeStep: (...args) =>
        args[4]
          ? done(orders.said.cancelled({ code: 'cancelled', id: 'ORD-0017' }))
          : {
              ok: false,
              ask: [orders.warning.cancels({ code: 'cancels', id: 'ORD-0017', allocated: 60, planned: '' })],
            },
    });
    await shown('The order stays here as Cancelled. Stock that was set aside for it is free again.');
    await stage.page.keyboard.press('Enter');
    await shown('ORD-0017 will be cancelled, and the 60 set aside for it will be free again.');
    await stage.page.getByRole('dialog').getByRole('button', { name: 'Cancel order' }).click();
    await shown('ORD-0017 is cancelled.');
  });

  further('a step taken from the story ends in the story, whatever row it was taken on', async () => {
    await open('row/Orders/ORD-0017', {
      takeStep: () => done(expenses.said.paid({ code: 'paid', id: 'EXP-0031', day: '2026-11-22' })),
    });
    await button('Mark paid: EXP-0031').click();
    await heading('Mark paid');
    await button('Mark paid').click();
    await shown('EXP-0031 was paid on 22 November 2026.');
    await heading('ORD-0017');
  });

  further('a step that no longer fits says so instead of a form', async () => {
    await open('step/ship/Orders/ORD-0017', { openStep: () => ({ refused: 'notNow' }) });
    await shown('That was done meanwhile, or no longer fits this row.');
    await button('Back to the desk').click();
    await shown('Needs you first');
  });

  further('asks before what was typed is thrown away, and goes back where one came from', async () => {
    await open('row/Orders/ORD-0017');
    await button('Ship').click();
    await field('Carrier').fill('DHL');
    await stage.page.keyboard.press('Escape');
    await stage.page.getByRole('dialog', { name: 'Leave without doing it?' }).waitFor();
    await button('Leave').click();
    await heading('ORD-0017');
    expect(stage.callsOf('takeStep')).toEqual([]);
  });
});
