// Paying and releasing, at their edges: coins, rates, days and reasons, and what the row that holds the rest is.
import { steps } from '../../../src/tabs/expenses/steps';
import { words } from '../../../src/tabs/expenses/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const freight: Fields = {
  expenseId: 'EXP-0001',
  date: '2026-11-02',
  category: 'Freight',
  vendor: 'DHL',
  amount: 85,
  currency: 'USD',
};
const desk = (expenses: readonly Fields[], settings: readonly Fields[] = []) =>
  deskOf({ Expenses: expenses, Settings: settings });
const pay = (changes: Fields = {}, settings?: readonly Fields[]) =>
  steps.pay('EXP-0001', desk([{ ...freight, ...changes }], settings), words);

describe('Paying an invoice', () => {
  it('asks for the day, the sum and the rate without the remarks of the form that adds one', () => {
    const [fields] = pay()?.sections.map((section) => section.fields) ?? [];
    expect(fields?.map(({ key, required, help }) => [key, required, help])).toStrictEqual([
      ['paidOn', true, 'The day it was paid.'],
      ['amount', true, ''],
      ['rate', true, ''],
    ]);
    expect(pay()?.rules).toStrictEqual([{ rule: 'past', day: 'paidOn' }]);
    expect(pay()?.grave).toBeUndefined();
  });

  it('leads to its row, and writes nothing but the day and the rate', () => {
    const { changed, added, asks, rows } = planned(pay({ share: 0.3 }), { rate: 0.9, paidOn: '2026-11-20' });
    expect(changed).toStrictEqual([{ in: 'Expenses', id: 'EXP-0001', paidOn: '2026-11-20', rate: 0.9 }]);
    expect({ added, asks, rows }).toStrictEqual({ added: [], asks: [], rows: ['EXP-0001'] });
    expect(Object.keys(changed[0] ?? {})).not.toContain('amount');
  });

  it('goes by the day that is told', () => {
    const { said, changed } = planned(pay({ currency: 'EUR' }), { paidOn: '2026-11-18' });
    expect(said).toStrictEqual({ code: 'paid', id: 'EXP-0001', day: '2026-11-18' });
    expect(changed).toMatchObject([{ paidOn: '2026-11-18' }]);
  });

  it('of a credit note takes it as a whole: a part of it is not asked', () => {
    const credit = pay({ amount: -40, currency: 'EUR' });
    expect(credit?.sections[0]?.fields.map(({ key }) => key)).toStrictEqual(['paidOn']);
    expect(credit?.presets).toStrictEqual({ paidOn: '2026-11-22', amount: undefined, rate: undefined });
    expect(planned(credit).changed).toStrictEqual([{ in: 'Expenses', id: 'EXP-0001', paidOn: '2026-11-22', rate: 1 }]);
  });

  it('needs no rate in the base currency that Settings name, and one in any other', () => {
    const dollars = [{ setting: 'Base currency', value: 'USD' }];
    expect(pay({}, dollars)?.presets.rate).toBeUndefined();
    expect(planned(pay({}, dollars)).changed).toMatchObject([{ rate: 1 }]);
    const euro = [...dollars, { setting: 'Rate', item: 'EUR', value: 1.1 }];
    expect(pay({ currency: 'eur' }, euro)?.presets.rate).toBe(1.1);
  });

  it('whose amount is finer than a coin is paid to the coin, and keeps what was paid', () => {
    const odd = { amount: 84.996, currency: 'EUR' };
    expect(pay(odd)?.presets.amount).toBe(85);
    const { changed, added, said } = planned(pay(odd), { paidOn: '2026-11-20' });
    expect(changed).toStrictEqual([{ in: 'Expenses', id: 'EXP-0001', paidOn: '2026-11-20', rate: 1, amount: 85 }]);
    expect({ added, said }).toMatchObject({ added: [], said: { code: 'paid' } });
    // Not a cent more, whichever way it was rounded.
    expect(planned(pay({ amount: 85.004, currency: 'EUR' }), { amount: 85.01 }).problems).toMatchObject({
      amount: { code: 'tooLarge' },
    });
    expect(planned(pay({ amount: 85.004, currency: 'EUR' }), { amount: 85 }).added).toStrictEqual([]);
    const yen = [{ setting: 'Base currency', value: 'JPY' }];
    expect(pay({ amount: 1000.4, currency: '' }, yen)?.presets.amount).toBe(1000);
    expect(pay({ amount: 0.4, currency: 'JPY' })?.presets.amount).toBeUndefined();
  });

  it('whose amount is finer than a coin, in part, comes to the coin with its rest', () => {
    const { changed, added } = planned(pay({ amount: 84.996, share: 0.5, currency: 'EUR' }), { amount: 34 });
    expect([changed[0]?.amount, added[0]?.amount]).toStrictEqual([34, 51]);
    expect(changed[0]?.share).toBeCloseTo(0.2, 12);
    expect(added[0]?.share).toBeCloseTo(0.3, 12);
  });
});

describe('What is left of an invoice that was paid in part', () => {
  const paidInPart = (changes: Fields, typed = {}) => planned(pay(changes), { amount: 25, rate: 0.9, ...typed });

  it('is due, held and released as the whole was, and belongs to the same order and shipment', () => {
    const whole = {
      date: '2026-11-02',
      category: 'Balance',
      vendor: 'Hanoi Garment 9',
      order: 'ORD-0007',
      shipment: 'SHP-0003',
      dueFrom: 'Ex-factory',
      offset: '-3wd',
      holdUntil: 'Inspection passed',
      releasedOn: '2026-11-10',
      owner: 'bea@studio.example',
      notes: 'by air',
    };
    const { added } = paidInPart({ ...whole, receipt: 'https://bank.example/7', amount: 100 });
    expect(added).toMatchObject([{ ...whole, expenseId: 'EXP-0002', amount: 75, currency: 'USD' }]);
    expect(added[0]).toMatchObject({ receipt: undefined, paidOn: undefined });
  });

  it('takes the rate of its own day once it is paid, where the whole had none', () => {
    const { added, changed } = paidInPart({});
    expect(changed).toMatchObject([{ rate: 0.9 }]);
    expect(added[0]?.rate).toBeUndefined();
    expect(paidInPart({ rate: 0.95 }).added[0]?.rate).toBe(0.95);
  });

  it('keeps the parts of the order’s cost together, however often it is paid in part', () => {
    const { added, changed } = paidInPart({ amount: 100, share: 0.4 });
    expect(changed[0]?.share).toBeCloseTo(0.1, 12);
    expect(added[0]?.share).toBeCloseTo(0.3, 12);
    const bare = paidInPart({ amount: 100 });
    expect([bare.changed[0]?.share, bare.added[0]?.share]).toStrictEqual([undefined, undefined]);
  });

  it('is nothing where all was paid but a coin, nor below the coin of its currency', () => {
    expect(planned(pay(), { amount: 84.99, rate: 1 }).added).toMatchObject([{ amount: 0.01 }]);
    expect(planned(pay({ amount: 1000, currency: 'JPY' }), { amount: 999, rate: 1 }).added).toMatchObject([
      { amount: 1 },
    ]);
    expect(planned(pay({ amount: 10, currency: 'KWD' }), { amount: 9.995, rate: 3 }).added).toMatchObject([
      { amount: 0.005 },
    ]);
  });
});

describe('Releasing what is on hold', () => {
  const held = { ...freight, holdUntil: 'Documents received' };
  const release = (more: Fields = {}) => steps.release('EXP-0001', desk([{ ...held, ...more }]), words);

  it('asks for the day and the reason, warns what has not come, and its button says how grave it is', () => {
    const offer = release();
    const [fields] = offer?.sections.map((section) => section.fields) ?? [];
    expect(fields?.map(({ key, label, required }) => [key, label, required])).toStrictEqual([
      ['releasedOn', 'Released on', true],
      ['reason', 'Reason', true],
    ]);
    expect(offer?.rules).toStrictEqual([{ rule: 'past', day: 'releasedOn' }]);
    expect(offer?.presets).toStrictEqual({ releasedOn: '2026-11-22' });
    expect(offer?.grave).toBe(true);
    expect(planned(offer, { reason: 'Agreed' }).asks).toStrictEqual([
      { code: 'releasesUnpassed', hold: 'Documents received' },
    ]);
  });

  it('says from which day it may be paid, and leads to its row', () => {
    const { said, rows, changed } = planned(release(), { releasedOn: '2026-11-20', reason: 'By phone' });
    expect(said).toStrictEqual({ code: 'released', id: 'EXP-0001', day: '2026-11-20' });
    expect(rows).toStrictEqual(['EXP-0001']);
    expect(changed).toStrictEqual([{ in: 'Expenses', id: 'EXP-0001', releasedOn: '2026-11-20', notes: 'By phone' }]);
  });

  it('taken back says for what it waits again', () => {
    const offer = steps.holdAgain('EXP-0001', desk([{ ...held, releasedOn: '2026-11-20' }]), words);
    const { said, rows, asks, changed } = planned(offer);
    expect(changed).toStrictEqual([{ in: 'Expenses', id: 'EXP-0001', releasedOn: undefined }]);
    expect(said).toStrictEqual({ code: 'heldAgain', id: 'EXP-0001', hold: 'Documents received' });
    expect({ rows, asks }).toStrictEqual({ rows: ['EXP-0001'], asks: [] });
  });
});

it('No step is offered on an expense that is gone', () => {
  for (const step of Object.values(steps)) expect(step('EXP-0009', desk([freight]), words)).toBeUndefined();
});
