// While somebody else's step holds the document lock: nothing is written, and the person is told.
import type { AddOutcome, HomeView } from '../../src/app/api';
import * as en from '../../src/text/en';
import { type AddOn, openSetUp, plainOrder, withCode } from '../support/add-on';

const BEN = 'ben@studio.example';

/** A run that holds the document lock for as long as its dialog stands open. */
const holder = `
function holdLock() {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(1000)) throw new Error('The lock is taken.');
  SpreadsheetApp.getUi().alert('Writing');
  lock.releaseLock();
}`;

/** Does something while Ben's run holds the lock. */
function whileBenWrites(work: (addOn: AddOn) => void): AddOn {
  const files = withCode(holder);
  let done = false;
  const answers = [
    () => {
      work(addOn);
      done = true;
      return 'OK' as const;
    },
  ];
  const addOn = openSetUp({ files, answers });
  const held = addOn.google.call('holdLock', [], BEN);
  if (!held.ok) throw new Error(held.error.message);
  expect(done).toBe(true);
  return addOn;
}

const writes = (addOn: AddOn) =>
  Object.keys(addOn.last().calls).filter((name) => /\.(set|insert|append|delete)/.test(name));

describe('While someone else is writing', () => {
  it('an order is refused as busy, nothing is written, and no number is lost', () => {
    const addOn = whileBenWrites((desk) => {
      expect(desk.call('addRow', 'Orders', plainOrder)).toEqual({ ok: false, refused: 'busy' });
      expect(writes(desk)).toEqual([]);
      expect(desk.last().commits).toBe(0);
      expect(desk.rows('Orders').filter((row) => row.Style?.value)).toEqual([]);
    });
    expect(addOn.call('addRow', 'Orders', plainOrder)).toMatchObject({ ok: true, added: { id: 'ORD-0001' } });
  });

  it('what was typed wrong is still told: it needs no lock', () => {
    whileBenWrites((desk) => {
      const outcome = desk.call('addRow', 'Orders', { ...plainOrder, quantity: 'many' }) as AddOutcome;
      expect(outcome).toMatchObject({ ok: false, problems: { quantity: { code: 'notANumber' } } });
    });
  });

  it('the panel, a search and a form open as ever', () => {
    whileBenWrites((desk) => {
      expect(desk.call('home')).toMatchObject({ ready: true });
      expect(desk.call('search', 'linen')).toMatchObject({ lines: [] });
      expect(desk.call('openForm', 'Orders')).toMatchObject({ nextId: 'ORD-0001' });
    });
  });

  it('neither a snooze nor the reminders’ settings are written, and no clock is set', () => {
    const addOn = whileBenWrites((desk) => {
      for (const [name, ...args] of [
        ['snooze', 'Orders', 'ORD-0001', '2026-12-01'],
        ['saveReminders', { on: 'on', hour: '9' }],
      ] as const) {
        expect(desk.call(name, ...args)).toEqual({ ok: false, refused: 'busy' });
        expect(writes(desk)).toEqual([]);
      }
    });
    expect(addOn.google.triggers()).toEqual([]);
  });

  it('a row typed by hand stays, without an ID, and Set up gives it one afterwards', () => {
    const addOn = whileBenWrites((desk) => {
      desk.type('Orders', 2, 'Style', 'Linen shirt');
      expect(desk.last().commits).toBe(0);
    });
    expect(addOn.shownRow('Orders', 2)).toMatchObject({ 'Order ID': '', Style: 'Linen shirt', Status: 'No ID' });
    const { attention } = addOn.call('home') as HomeView;
    expect(attention).toMatchObject([{ table: 'Orders', id: '', mark: 'no ID' }]);
    addOn.menu('setUp');
    expect(addOn.shownRow('Orders', 2)['Order ID']).toBe('ORD-0001');
  });

  it('the sample season is not added by half, and the person reads why', () => {
    const addOn = whileBenWrites((desk) => {
      desk.menu('addSampleSeason');
      expect(writes(desk)).toEqual([]);
    });
    expect(addOn.shown.filter(({ type }) => type === 'toast')).toMatchObject([{ message: en.refused.busy }]);
    for (const tab of ['Orders', 'Shipments', 'Inventory', 'Stock moves', 'Expenses'])
      expect(addOn.rows(tab)).toEqual([]);
  });
});
