// Whole steps on a row, and edits: what they ask, what they say afterwards, and how they are taken back.
import type { Browser, Locator } from 'playwright-core';
import type { ActOutcome, Done, EditOutcome } from '../../src/app/api';
import { launchBrowser } from '../support/browser';
import { editView, shipped, undo } from './orders-day';
import { openSidebar, type Script, type Stage, until } from './stage';

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  ({ browser } = await launchBrowser());
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(stage.complaints).toEqual([]);
  await stage.close();
});

const open = async (view: string, script?: Script) => {
  stage = await openSidebar(browser, view, script);
};
const field = (label: string): Locator => stage.page.getByLabel(label, { exact: true });
const button = (name: string | RegExp): Locator => stage.page.getByRole('button', { name, exact: true });
const heading = (name: string) => stage.page.getByRole('heading', { name, level: 1, exact: true }).waitFor();
const shown = (text: string | RegExp): Promise<void> => stage.page.getByText(text).first().waitFor();
const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);
const argsOf = (name: 'act' | 'undo' | 'editRow') => stage.callsOf(name).map(({ args }) => args);

describe('Ship', () => {
  it('knows what is on hand, adds up while one types, and ends in the story with a way back', async () => {
    await open('story/ORD-0017');
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
    expect(argsOf('act')).toEqual([
      [
        'ship',
        'Orders',
        'ORD-0017',
        expect.objectContaining({ 'sku:LS ECRU S': '80', 'sku:LS ECRU M': '40', carrier: 'DHL' }),
        false,
      ],
    ]);
    await shown('280 open');
    await until(() => stage.callsOf('story').length === 2);
    await button('SHP-0012').click();
    await heading('SHP-0012');
    await button('Back').click();
    await shown('Shipped 120.');
    await button('Back to the desk').click();
    await shown('Needs you first');
  });

  it('says in its fact and its help, to those who do not see them, what stands beside a field', async () => {
    await open('act/ship/Orders/ORD-0017');
    const ids = (await field('LS ECRU S').getAttribute('aria-describedby')) ?? '';
    const texts = ids.split(' ').map((id) => stage.page.locator(`[id="${id}"]`).textContent());
    expect((await Promise.all(texts)).join(' ')).toBe('82 on hand In the unit of the item.');
  });

  it('asks before it does harm: the safe answer has the focus and changes nothing', async () => {
    const act = (...args: unknown[]): ActOutcome =>
      args[4] === true
        ? shipped
        : {
            ok: false,
            ask: [
              { code: 'moreThanOnHand', sku: 'LS ECRU M', onHand: 20, quantity: 200 },
              { code: 'overTolerance', shipped: 480, ordered: 400 },
            ],
          };
    await open('act/ship/Orders/ORD-0017', { act });
    await button('Ship').click();
    const dialog = stage.page.getByRole('dialog', { name: 'Ship?' });
    await dialog.waitFor();
    await shown('LS ECRU M: 200 would leave, but only 20 are on hand.');
    await shown('480 would be shipped of 400 ordered: more than the tolerance allows.');
    await until(() => isFocused(button('Go back')));

    await stage.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await field('LS ECRU M').inputValue()).toBe('200');
    expect(stage.callsOf('act')).toHaveLength(1);

    await button('Ship').click();
    await dialog.getByRole('button', { name: 'Ship' }).click();
    await shown('Shipped 120.');
    expect(argsOf('act').map((args) => args[4])).toEqual([false, false, true]);
  });

  it.each<[string, () => ActOutcome, string]>([
    ['someone else writes', () => ({ ok: false, refused: 'busy' }), 'Someone else is writing just now.'],
    ['it no longer fits the row', () => ({ ok: false, refused: 'notNow' }), 'That was done meanwhile'],
    [
      'the server fails',
      () => {
        throw 'Exception: Service timed out.';
      },
      'Something went wrong on the way. Look in the tab first: it may be done already.',
    ],
  ])('keeps what was typed when %s', async (_case, act, sentence) => {
    await open('act/ship/Orders/ORD-0017', { act });
    await field('Carrier').fill('Maersk');
    await button('Ship').click();
    await shown(sentence);
    expect(await field('Carrier').inputValue()).toBe('Maersk');
    stage.script({ act: () => shipped });
    await button('Try again').click();
    await shown('Shipped 120.');
  });

  it('shows what the server finds at its field', async () => {
    await open('act/ship/Orders/ORD-0017', {
      act: () => ({ ok: false, problems: { 'sku:LS ECRU S': { code: 'required' } } }),
    });
    await button('Ship').click();
    await shown('LS ECRU S is needed.');
    await until(() => isFocused(field('LS ECRU S')));
  });

  it('is sent once, however often Enter is pressed', async () => {
    let answer: (outcome: ActOutcome) => void = () => undefined;
    await open('act/ship/Orders/ORD-0017', { act: () => new Promise<ActOutcome>((resolve) => (answer = resolve)) });
    await field('Carrier').press('Enter');
    await button('Working…').waitFor();
    await stage.page.keyboard.press('Enter');
    await stage.page.evaluate(() => document.querySelector('form')?.requestSubmit());
    await until(() => stage.callsOf('act').length > 0);
    answer(shipped);
    await shown('Shipped 120.');
    expect(stage.callsOf('act')).toHaveLength(1);
  });
});

describe('Undo', () => {
  const ship = async (script?: Script) => {
    await open('story/ORD-0017', script);
    await button('Ship').click();
    await field('Carrier').press('Enter');
    await shown('Shipped 120.');
  };

  it('takes the step back by keyboard, and says so where it was done', async () => {
    await ship();
    await until(() => isFocused(stage.page.locator('.toast')));
    expect(await stage.page.getByRole('status').first().innerText()).toContain('Shipped 120.');
    await stage.page.keyboard.press('Tab');
    await stage.page.keyboard.press('Tab');
    await until(() => isFocused(button('Undo')));
    await stage.page.keyboard.press('Enter');
    await shown('Undone: ORD-0017 is as it was before.');
    expect(argsOf('undo')).toEqual([[undo]]);
    expect(await button('Undo').count()).toBe(0);
    await until(() => stage.callsOf('story').length === 3);
  });

  it('is refused once something was changed since, and says what and where', async () => {
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

  it('can be tried again when it could not be done just then', async () => {
    await ship({ undo: () => ({ ok: false, refused: 'busy' }) });
    await button('Undo').click();
    await shown('Someone else is writing just now.');
    stage.script({ undo: ({ id }) => ({ ok: true, said: { code: 'undone', id }, rows: [] }) });
    await button('Undo').click();
    await shown('Undone: ORD-0017 is as it was before.');
  });
});

describe('The other steps', () => {
  const done = (said: Done['said']): Done => ({ ok: true, said, rows: [] });

  it.each<[string, string, Done['said'], string]>([
    ['act/receive/Orders/ORD-0017', 'Receive', { code: 'received', quantity: 1200, moves: 2 }, 'Received 1,200.'],
    [
      'act/deliver/Shipments/SHP-0012',
      'Mark delivered',
      { code: 'delivered', id: 'SHP-0012', day: '2026-11-22' },
      'SHP-0012 was delivered on 22 November 2026.',
    ],
    [
      'act/pay/Expenses/EXP-0031',
      'Mark paid',
      { code: 'paid', id: 'EXP-0031', day: '2026-11-22' },
      'EXP-0031 was paid on 22 November 2026.',
    ],
    [
      'act/count/Inventory/LS/ECRU "M"',
      'Count stock',
      { code: 'counted', id: 'LS/ECRU "M"', onHand: 79, difference: -3 },
      'LS/ECRU "M": 79 on hand, 3 fewer than before.',
    ],
    ['act/close/Orders/ORD-0017', 'Close', { code: 'closed', id: 'ORD-0017' }, 'ORD-0017 is closed.'],
    [
      'act/reverse/Stock moves/MOV-0004',
      'Reverse',
      { code: 'reversed', id: 'MOV-0004', by: 'MOV-0009' },
      'MOV-0009 takes MOV-0004 back.',
    ],
  ])('%s: %s ends in one sentence', async (view, name, said, sentence) => {
    await open(view, { act: () => done(said) });
    await heading(name);
    await button(name).click();
    await shown(sentence);
  });

  it('Revise ex-factory needs its day, then says how far the order moved', async () => {
    await open('act/revise/Orders/ORD-0017', {
      act: () => done({ code: 'revised', id: 'ORD-0017', day: '2026-12-12', later: 25 }),
    });
    await button('Revise ex-factory').click();
    await shown('Revised ex-factory is needed.');
    await field('Revised ex-factory').fill('12/12');
    await button('Revise ex-factory').click();
    await shown('ORD-0017 now leaves the factory on 12 December 2026, 25 days later.');
  });

  it('Cancel order says what it does, and asks before it does', async () => {
    await open('act/cancel/Orders/ORD-0017', {
      act: (...args) =>
        args[4]
          ? done({ code: 'cancelled', id: 'ORD-0017' })
          : { ok: false, ask: [{ code: 'cancels', id: 'ORD-0017', allocated: 60 }] },
    });
    await shown('The order stays here as Cancelled. Stock that was set aside for it is free again.');
    await button('Cancel order').click();
    await shown('ORD-0017 will be cancelled, and the 60 set aside for it will be free again.');
    await stage.page.getByRole('dialog').getByRole('button', { name: 'Cancel order' }).click();
    await shown('ORD-0017 is cancelled.');
  });

  it('a step taken from the story ends in the story, whatever row it was taken on', async () => {
    await open('story/ORD-0017', { act: () => done({ code: 'paid', id: 'EXP-0031', day: '2026-11-22' }) });
    await button('Mark paid: EXP-0031').click();
    await heading('Mark paid');
    await button('Mark paid').click();
    await shown('EXP-0031 was paid on 22 November 2026.');
    await heading('ORD-0017');
  });

  it('a step that no longer fits says so instead of a form', async () => {
    await open('act/ship/Orders/ORD-0017', { openAction: () => ({ refused: 'notNow' }) });
    await shown('That was done meanwhile, or no longer fits this row.');
    await button('Back to the desk').click();
    await shown('Needs you first');
  });

  it('asks before what was typed is thrown away, and goes back where one came from', async () => {
    await open('story/ORD-0017');
    await button('Ship').click();
    await field('Carrier').fill('DHL');
    await stage.page.keyboard.press('Escape');
    await stage.page.getByRole('dialog', { name: 'Leave without doing it?' }).waitFor();
    await button('Leave').click();
    await heading('ORD-0017');
    expect(stage.callsOf('act')).toEqual([]);
  });
});

describe('Edit', () => {
  const before = { category: 'Deposit', vendor: 'Norte', amount: '100', currency: 'EUR', date: '2026-11-02' };
  const openEdit = () => editView('Expenses', 'EXP-0031', before);

  it('starts with what the row holds, and sends what it held beside what it should', async () => {
    await open('edit/Expenses/EXP-0031', { openEdit });
    await heading('Edit expense');
    await field('Amount').fill('120');
    await button('Save').click();
    await shown('EXP-0031: Notes changed.');
    const [args] = argsOf('editRow');
    expect(args?.slice(0, 2)).toEqual(['Expenses', 'EXP-0031']);
    expect(args?.[2]).toMatchObject({ amount: '100', vendor: 'Norte', notes: '' });
    expect(args?.[3]).toMatchObject({ amount: '120', vendor: 'Norte', notes: '' });
    expect(args?.[4]).toBe(false);
  });

  it('says that nothing was changed, and asks the server for nothing', async () => {
    await open('row/Expenses/EXP-0031', { openEdit });
    await button('Edit').click();
    await button('Save').click();
    await shown('Nothing was changed.');
    await heading('EXP-0031');
    expect(stage.callsOf('editRow')).toEqual([]);
  });

  it('does not hold against anybody what was wrong with the row before', async () => {
    await open('edit/Expenses/EXP-0031', {
      openEdit: () => editView('Expenses', 'EXP-0031', { ...before, currency: 'euros', category: '' }),
    });
    await field('Vendor').fill('Minho');
    await button('Save').click();
    await until(() => stage.callsOf('editRow').length === 1);
    await stage.close();

    await open('edit/Expenses/EXP-0031', {
      openEdit: () => editView('Expenses', 'EXP-0031', { ...before, currency: 'euros' }),
    });
    await field('Currency').fill('dollars');
    await button('Save').click();
    await shown('Currency is three letters, such as EUR.');
    expect(stage.callsOf('editRow')).toEqual([]);
  });

  const conflict = (keepsMine: unknown, from: unknown): EditOutcome =>
    keepsMine === true || (from as { amount: string }).amount === '150'
      ? { ok: true, said: { code: 'edited', id: 'EXP-0031', fields: ['Amount', 'Vendor'] }, rows: [] }
      : { ok: false, conflicts: [{ key: 'amount', label: 'Amount', was: '100', now: '150' }] };
  const openConflict = async () => {
    await open('edit/Expenses/EXP-0031', { openEdit, editRow: (...args) => conflict(args[4], args[2]) });
    await field('Amount').fill('120');
    await field('Vendor').fill('Minho');
    await button('Save').click();
    await stage.page.getByRole('dialog', { name: 'Changed meanwhile' }).waitFor();
  };

  it('shows what someone else changed meanwhile, and keeps mine when told to', async () => {
    await openConflict();
    const said = await stage.page.getByRole('dialog').innerText();
    expect(said.replace(/\s+/g, ' ')).toContain('Amount was 100 is now 150 yours 120');
    await until(() => isFocused(button('Keep editing')));
    await button('Keep mine').click();
    await shown('EXP-0031: Amount and Vendor changed.');
    expect(argsOf('editRow')[1]?.[3]).toMatchObject({ amount: '120', vendor: 'Minho' });
    expect(argsOf('editRow')[1]?.[4]).toBe(true);
  });

  it('takes theirs, and still writes the rest of mine', async () => {
    await openConflict();
    await button('Take theirs').click();
    await shown('EXP-0031: Amount and Vendor changed.');
    const [, , from, typed, keepMine] = argsOf('editRow')[1] ?? [];
    expect(from).toMatchObject({ amount: '150', vendor: 'Norte' });
    expect(typed).toMatchObject({ amount: '150', vendor: 'Minho' });
    expect(keepMine).toBe(false);
  });

  it('leaves the form open for another look', async () => {
    await openConflict();
    await button('Keep editing').click();
    expect(await field('Amount').inputValue()).toBe('120');
    expect(stage.callsOf('editRow')).toHaveLength(1);
  });
});
