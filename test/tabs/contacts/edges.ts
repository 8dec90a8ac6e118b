// Where a contact turns late, open or quiet, and what counts as open with it.
import { type Edge, type Line, today } from '../../support/edge';

const order = (changes: Line): Line => ({
  orderId: 'ORD-1',
  factory: 'Hanoi Garment 9',
  customer: 'Nordhaus',
  style: 'Linen shirt',
  quantity: 1,
  stage: 'Confirmed',
  originalExFactory: today + 60,
  ...changes,
});

const expense = (changes: Line): Line => ({
  expenseId: 'EXP-1',
  vendor: 'Hanoi Garment 9',
  category: 'Deposit',
  amount: 1,
  currency: 'EUR',
  rate: 1,
  date: today - 9,
  ...changes,
});

const both: readonly Line[] = [{ name: 'Hanoi Garment 9' }, { name: 'Nordhaus' }];

const quiet = { lateFromThem: 0, openFromThem: 0, openForThem: 0, toPay: 0, status: 'Quiet' };

export const edges: readonly Edge[] = [
  {
    story: 'One piece that the factory is late with makes it late; with its customer it is open',
    rows: { Contacts: both, Orders: [order({ originalExFactory: today - 1 })] },
    shows: {
      Contacts: [
        { ...quiet, lateFromThem: 1, openFromThem: 1, status: 'Late' },
        { ...quiet, openForThem: 1, status: 'Open' },
      ],
    },
  },
  {
    story: 'One piece that is not late is open with both; of a draft or a closed order nothing is',
    rows: { Contacts: both, Orders: [order({})] },
    shows: {
      Contacts: [
        { ...quiet, openFromThem: 1, status: 'Open' },
        { ...quiet, openForThem: 1, status: 'Open' },
      ],
    },
  },
  {
    story: 'A draft binds nobody, whatever its dates',
    rows: {
      Contacts: both,
      Orders: [order({ stage: 'Draft', originalExFactory: today - 1 }), order({ orderId: 'ORD-2', stage: 'Closed' })],
    },
    shows: { Contacts: [quiet, quiet] },
  },
  {
    story: 'One unit to pay, or to get back, is open; what was paid is not',
    rows: {
      Contacts: [...both, { name: 'Seta Como' }],
      Expenses: [
        expense({}),
        expense({ expenseId: 'EXP-2', amount: 7, paidOn: today - 1 }),
        expense({ expenseId: 'EXP-3', vendor: 'Nordhaus', amount: -1 }),
        expense({ expenseId: 'EXP-4', vendor: 'Seta Como', paidOn: today - 1 }),
      ],
    },
    shows: { Contacts: [{ ...quiet, toPay: 1, status: 'Open' }, { ...quiet, toPay: -1, status: 'Open' }, quiet] },
  },
  {
    story: 'What has no rate cannot be added up: it is blank, and open, until it is paid',
    rows: {
      Contacts: both,
      Expenses: [
        expense({ currency: 'USD', rate: '' }),
        expense({ expenseId: 'EXP-2' }),
        expense({ expenseId: 'EXP-3', vendor: 'Nordhaus', currency: 'USD', rate: '', paidOn: today - 1 }),
      ],
    },
    shows: { Contacts: [{ ...quiet, toPay: null, status: 'Open' }, quiet] },
  },
  {
    story: 'A second row of one name counts for nothing',
    rows: { Contacts: [{ name: 'Nordhaus' }, { kind: 'Customer', country: 'Germany' }] },
    shows: { Contacts: [quiet, { status: 'No ID', toPay: null }] },
  },
  {
    story: 'Who is late can be asked by mail, by WhatsApp or by phone; where only a name is known there is no way',
    rows: {
      Contacts: [
        { name: 'Hanoi Garment 9', email: 'linh@hanoi9.test' },
        { name: 'Saigon Knits', whatsApp: '+84 912 345 678' },
        { name: 'Hue Sewing', phone: '+84 24 3825 0000' },
        { name: 'Da Nang Denim', person: 'Linh' },
      ],
      Orders: ['Hanoi Garment 9', 'Saigon Knits', 'Hue Sewing', 'Da Nang Denim'].map((factory) =>
        order({ factory, quantity: 40, originalExFactory: today - 1 }),
      ),
    },
    shows: {
      Contacts: [
        { status: 'Late', finding: null },
        { status: 'Late', finding: null },
        { status: 'Late', finding: null },
        { status: 'Late', finding: 'No way', findingFigure: 40, urgency: 3_000_000 },
      ],
    },
  },
];
