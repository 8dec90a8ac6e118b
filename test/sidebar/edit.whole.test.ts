// Edits of a row: what they start with, what they send, and what they do when somebody else changed it meanwhile.
import type { Locator } from 'playwright-core';
import type { EditOutcome } from '../../src/app/api';
import * as en from '../../src/text/en';
import { eventually } from '../support/eventually';
import { done, editView } from './orders-day';
import type { Script } from './server';
import { type Stage, staging, until } from './stage';

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
      openEdit: () => editView('Expenses', 'EXP-0031', { ...before, currency: 'tokens', category: '' }),
    });
    await field('Vendor').fill('Minho');
    await button('Save').click();
    await until(() => stage.callsOf('editRow').length === 1);
    await stage.close();

    await open('edit/Expenses/EXP-0031', {
      openEdit: () => editView('Expenses', 'EXP-0031', { ...before, currency: 'tokens' }),
    });
    await field('Currency').fill('coins');
    await button('Save').click();
    await shown('Currency is the three letters of a currency in use, such as EUR.');
    expect(stage.callsOf('editRow')).toEqual([]);
    // A sign of several is settled with a tap, which the question comes with while one types.
    await field('Currency').fill('kr');
    await shown('Currency “kr” can be SEK, NOK, DKK or ISK. Write the three letters.');
    await button('= DKK').click();
    await until(async () => (await field('Currency').inputValue()) === 'DKK');
  });

  const conflict = (keepsMine: unknown, from: unknown): EditOutcome =>
    keepsMine === true || (from as { amount: string }).amount === '150'
      ? done(en.said.edited('EXP-0031', ['Amount', 'Vendor']))
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
    expect(await isFocused(button('Keep editing'))).toBe(true);
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
    await eventually(() => field('Amount').inputValue(), '120');
    expect(stage.callsOf('editRow')).toHaveLength(1);
  });
});
