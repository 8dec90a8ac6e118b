// Orders get their milestones: which list, whose days, which orders at once, and every field of what is written.
import { planOrder } from '../../../src/tabs/milestones/plan';
import { words } from '../../../src/tabs/orders/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const SQUEEZED = words.planning.fit.squeezed;
const REAL = words.planning.days.real;
/** Today is Sunday, 22 November 2026; it leaves on a Friday, five weeks on. */
const shirt: Fields = {
  orderId: 'ORD-0001',
  style: 'Linen shirt',
  factory: 'Hanoi Garment 9',
  quantity: 400,
  originalExFactory: '2026-12-25',
};
const list = (name: string, lines: string): Fields => ({ setting: 'Milestone list', item: name, value: lines });
const SCARVES = list('Scarves', 'Print approved 20 Us; Printing 8 Factory after Print approved takes 3 float 2');

interface Given {
  readonly orders?: readonly Fields[];
  readonly milestones?: readonly Fields[];
  readonly settings?: readonly Fields[];
  readonly desk?: string;
}

const offerOf = ({ orders = [shirt], milestones = [], settings = [SCARVES], desk = 'on' }: Given = {}) =>
  planOrder(
    'ORD-0001',
    deskOf({
      Orders: orders,
      Milestones: milestones,
      Settings: [{ setting: 'Desk', item: 'Calendar', value: desk }, ...settings],
    }),
    words,
  );
const plan = (typed: Parameters<typeof planned>[1], given?: Given) => planned(offerOf(given), typed);
const daysOf = ({ added }: ReturnType<typeof plan>) =>
  added.map(({ order, milestone, daysBefore }) => [order, milestone, daysBefore]);

describe('The form', () => {
  const [listField, like, days, fit, also] = offerOf()?.sections[0]?.fields ?? [];

  it('opens with the first list, its own days, as it was planned', () => {
    expect(offerOf()?.presets).toStrictEqual({ list: 'Scarves', days: 'As planned', fit: 'As the list says' });
    expect([listField, like, days, fit, also].map((each) => each?.key)).toStrictEqual([
      'list',
      'like',
      'days',
      'fit',
      'also',
    ]);
    expect(days?.kind).toMatchObject({ options: ['As planned', REAL] });
    expect(fit?.kind).toMatchObject({ options: ['As the list says', SQUEEZED] });
  });

  it('offers the lists of the user before those of Selvedge, each once, and none without a name', () => {
    const settings = [SCARVES, list('knitwear', 'Yarn booked 30 Us'), list(' ', 'Lab dip 20 Us'), list('', 'Fit 9 Us')];
    const [field] = offerOf({ settings })?.sections[0]?.fields ?? [];
    expect(field?.kind).toMatchObject({ options: ['Scarves', 'knitwear', 'Cut and sew', 'Repeat order'] });
  });

  it('is for an order that is live and has no milestones, while the calendar is on', () => {
    for (const more of [{ stage: 'Closed' }, { stage: 'Cancelled' }, { actualExFactory: '2026-11-20' }]) {
      expect(offerOf({ orders: [{ ...shirt, ...more }] })).toBeUndefined();
    }
    expect(offerOf({ orders: [] })).toBeUndefined();
    expect(offerOf({ desk: 'off' })).toBeUndefined();
  });
});

describe('By a list', () => {
  it('each line is a milestone with its days, who, what it waits for, and whoever looks after the order', () => {
    const { added, said, rows } = plan({}, { orders: [{ ...shirt, owner: 'ben@studio.example' }] });
    const own = { in: 'Milestones', order: 'ORD-0001', owner: 'ben@studio.example' };
    const rest = { after: undefined, takes: undefined, float: undefined };
    expect(added).toStrictEqual([
      { ...own, milestoneId: 'MS-0001', milestone: 'Print approved', daysBefore: 20, who: 'Us', ...rest },
      {
        ...own,
        milestoneId: 'MS-0002',
        milestone: 'Printing',
        daysBefore: 8,
        who: 'Factory',
        after: 'Print approved',
        takes: 3,
        float: 2,
      },
    ]);
    expect(said).toStrictEqual({ code: 'milestonesPlanned', orders: 1, milestones: 2 });
    expect(rows).toStrictEqual(['ORD-0001']);
  });

  it('is looked after by nobody where the order has no owner and Google does not tell who plans it', () => {
    const rows = { Orders: [shirt], Settings: [{ setting: 'Desk', item: 'Calendar', value: 'on' }, SCARVES] };
    const [row] = planned(planOrder('ORD-0001', { ...deskOf(rows), user: '' }, words)).added;
    expect(row).toMatchObject({ milestone: 'Print approved' });
    expect(row?.owner).toBeUndefined();
  });

  it('that was left out, is not there or cannot be read nothing is planned, and it says why', () => {
    const options = ['Scarves', 'Cut and sew', 'Knitwear', 'Repeat order'];
    expect(plan({ list: undefined })).toMatchObject({ problems: { list: { code: 'required' } }, added: [] });
    expect(plan({ list: 'Denim' }).problems).toStrictEqual({
      list: { code: 'notAChoice', typed: 'Denim', options },
    });
    const settings = [list('Scarves', 'Print approved 20 Us; Printing soon; Hemming later')];
    expect(plan({}, { settings }).problems).toStrictEqual({
      list: { code: 'notAChoice', typed: 'Scarves: Printing soon; Hemming later', options },
    });
  });
});

describe('Squeezed', () => {
  const lines = 'Print approved 40 Us; Printing 20 Factory; Ex-factory 0; Paid -10';
  const squeeze = (more: Fields) =>
    daysOf(plan({ fit: SQUEEZED }, { orders: [{ ...shirt, ...more }], settings: [list('Scarves', lines)] })).map(
      ([, , days]) => days,
    );

  it('the first is due on Monday, the next working day, where it is planned on a Sunday: not on the Friday before', () => {
    // From Monday, 23 November, to Friday, 4 December: nine working days.
    expect(squeeze({ originalExFactory: '2026-12-04' })).toStrictEqual([9, 5, 0, -10]);
  });

  it('the days count to the revised ex-factory date, and a list that fits stays', () => {
    expect(squeeze({ revisedExFactory: '2026-12-04' })).toStrictEqual([9, 5, 0, -10]);
    expect(squeeze({ originalExFactory: '2027-03-26' })).toStrictEqual([40, 20, 0, -10]);
  });

  it('all is due when it leaves, where that is past', () => {
    expect(squeeze({ originalExFactory: '2026-11-10' })).toStrictEqual([0, 0, 0, -10]);
  });

  it('an order without a date is planned as the list says: there are no days to squeeze it into', () => {
    expect(squeeze({ originalExFactory: '' })).toStrictEqual([40, 20, 0, -10]);
  });

  it('the factory counts by its own days', () => {
    const settings = [
      list('Scarves', lines),
      { setting: 'Working days', item: 'Hanoi Garment 9', value: 'Mon-Sat' },
      { setting: 'Closed days', item: 'Hanoi Garment 9', value: '2026-11-30..2026-12-02' },
    ];
    const orders = [{ ...shirt, originalExFactory: '2026-12-04' }];
    // 24 to 28 November, 3 and 4 December.
    expect(daysOf(plan({ fit: SQUEEZED }, { orders, settings }))[0]).toStrictEqual(['ORD-0001', 'Print approved', 7]);
  });
});

describe('Like another order', () => {
  const over = { ...shirt, orderId: 'ORD-0007', stage: 'Closed', originalExFactory: '2026-10-16' };
  const step = (at: number, fields: Fields): Fields => ({
    milestoneId: `MS-000${at}`,
    order: 'ord-0007',
    who: 'Factory',
    ...fields,
  });
  const cutting = step(1, {
    milestone: 'Cutting starts',
    daysBefore: 20,
    who: 'Supplier',
    after: 'PP approved',
    takes: 2,
    float: 1,
    doneOn: '2026-09-25',
    reason: 'Dyed again',
    owner: 'ben@studio.example',
  });
  const like = (typed: object, more: Fields = {}, milestones: readonly Fields[] = [cutting]) =>
    plan({ like: 'ORD-0007', ...typed }, { orders: [shirt, { ...over, ...more }], milestones });

  it('it has the same milestones, and nothing of what became of them', () => {
    expect(like({}).added).toStrictEqual([
      {
        in: 'Milestones',
        milestoneId: 'MS-0002',
        order: 'ORD-0001',
        milestone: 'Cutting starts',
        daysBefore: 20,
        who: 'Supplier',
        after: 'PP approved',
        takes: 2,
        float: 1,
        owner: 'ana@studio.example',
      },
    ]);
  });

  it('it goes as that really went, by the day that it left, else the one agreed last, else the first', () => {
    const really = (more: Fields) => like({ days: REAL }, more).added[0]?.daysBefore;
    // 25 September was a Friday: three weeks to 16 October, four to the 23rd, five to the 30th.
    expect(really({})).toBe(15);
    expect(really({ revisedExFactory: '2026-10-23' })).toBe(20);
    expect(really({ revisedExFactory: '2026-10-23', actualExFactory: '2026-10-30' })).toBe(25);
    expect(really({ originalExFactory: '' })).toBe(20);
  });

  it('it leaves out what that did without, what has no name, and what says no days', () => {
    const others = [
      step(2, { milestone: 'TOP sample', daysBefore: 12, skippedOn: '2026-10-01' }),
      step(3, { milestone: '', daysBefore: 6 }),
      step(4, { milestone: 'Packing starts', daysBefore: '' }),
    ];
    expect(daysOf(like({}, {}, [cutting, ...others]))).toStrictEqual([['ORD-0001', 'Cutting starts', 20]]);
    expect(like({}, {}, others).problems).toStrictEqual({
      like: { code: 'needed', because: 'ORD-0007 has no milestones' },
    });
    expect(like({ like: 'ORD-0099' }).problems).toStrictEqual({
      like: { code: 'noSuchRow', typed: 'ORD-0099', table: 'Orders' },
    });
  });
});

describe('Several orders at once', () => {
  const others = [2, 3].map((at) => ({ ...shirt, orderId: `ORD-000${at}`, owner: 'ben@studio.example' }));
  const orders = [shirt, ...others, { ...shirt, orderId: 'ORD-0007', stage: 'Closed' }];
  const both = (also: string) => plan({ also }, { orders });

  it('each gets all of them, with ids of their own, however the ids were written', () => {
    const { added, said, rows } = both('  ord-0002,; ORD-0003 ORD-0002 ORD-0001 ');
    expect(added.map(({ milestoneId, order, owner }) => [milestoneId, order, owner])).toStrictEqual([
      ['MS-0001', 'ORD-0001', 'ana@studio.example'],
      ['MS-0002', 'ORD-0001', 'ana@studio.example'],
      ['MS-0003', 'ORD-0002', 'ben@studio.example'],
      ['MS-0004', 'ORD-0002', 'ben@studio.example'],
      ['MS-0005', 'ORD-0003', 'ben@studio.example'],
      ['MS-0006', 'ORD-0003', 'ben@studio.example'],
    ]);
    expect(said).toStrictEqual({ code: 'milestonesPlanned', orders: 3, milestones: 6 });
    expect(rows).toStrictEqual(['ORD-0001', 'ORD-0002', 'ORD-0003']);
  });

  it('none is planned where one of them is not there, or is over', () => {
    expect(both('ORD-0002 ORD-0009')).toMatchObject({
      problems: { also: { code: 'noSuchRow', typed: 'ORD-0009', table: 'Orders' } },
      added: [],
    });
    expect(both('ORD-0007').problems).toStrictEqual({ also: { code: 'taken', typed: 'ORD-0007' } });
  });
});
