// Planning: as a list says, squeezed into the days there are, as another order was planned or really went, several at once.
import { openContext } from '../../../src/app/step';
import { planOrder } from '../../../src/tabs/milestones/plan';
import { words } from '../../../src/tabs/orders/words.en';
import { calendarWorkbook, type Fields, type Given } from '../../support/calendar-book';

const TODAY = '2027-01-18';
const DESK = ['Desk', 'Calendar', 'on'] as const;
const order = (id: number, fields: Fields = {}): Fields => ({
  orderId: `ORD-000${id}`,
  style: 'Linen shirt',
  factory: 'Hanoi Garment 9',
  quantity: 400,
  originalExFactory: '2027-03-15',
  ...fields,
});
const went = (milestone: string, daysBefore: number, fields: Fields = {}): Fields => ({
  milestoneId: `MS-${milestone}`,
  order: 'ORD-0007',
  milestone,
  daysBefore,
  who: 'Factory',
  ...fields,
});

/** An order that is over: its fabric came late, one step was left out. */
const EARLIER = {
  orders: [order(1), order(7, { originalExFactory: '2026-12-14', actualExFactory: '2026-12-16', stage: 'Closed' })],
  milestones: [
    went('Fabric in-house', 26, { who: 'Supplier', doneOn: '2026-11-20', float: 2 }),
    went('Cutting starts', 20, { after: 'Fabric in-house', takes: 3, doneOn: '2026-11-24' }),
    went('TOP sample', 12, { skippedOn: '2026-12-01' }),
    went('Ex-factory', 0),
  ],
};

function plan(typed: object, given: Partial<Given> = {}, id = 'ORD-0001') {
  const workbook = calendarWorkbook({
    today: TODAY,
    days: ['2026-06-01', '2027-12-31'],
    orders: [order(1)],
    milestones: [],
    ...given,
    settings: [DESK, ['Working days', 'Hanoi Garment 9', 'Mon-Sat'], ...(given.settings ?? [])],
  });
  const offer = planOrder(id, openContext(workbook), words);
  if (!offer) return undefined;
  const planned = offer.plan({ ...offer.presets, list: undefined, ...typed });
  if (!planned.ok) return planned.problems;
  const rows = (planned.plan.additions ?? []).map(({ values }) => values);
  return rows.map(({ order: of, milestone, daysBefore }) => `${of} ${milestone} ${daysBefore}`);
}

describe('An order is planned', () => {
  it('by a list of Selvedge, each row with an id of its own and whoever looks after the order', () => {
    const workbook = calendarWorkbook({
      today: TODAY,
      days: ['2026-06-01', '2027-12-31'],
      orders: [order(1, { owner: 'ben@studio.example' })],
      milestones: [],
      settings: [DESK],
    });
    const planned = planOrder('ORD-0001', openContext(workbook), words)?.plan({ list: 'Repeat order' });
    expect(planned?.ok && planned.plan.additions?.map(({ values }) => values).slice(2, 4)).toEqual([
      {
        milestoneId: 'MS-0003',
        order: 'ORD-0001',
        milestone: 'Fabric in-house',
        daysBefore: 26,
        who: 'Supplier',
        after: 'Fabric ordered',
        takes: undefined,
        float: undefined,
        owner: 'ben@studio.example',
      },
      expect.objectContaining({ milestoneId: 'MS-0004', milestone: 'PP approved', daysBefore: 22, who: 'Us' }),
    ]);
  });

  it('by a list of the user’s own in Settings, and one of that name outweighs Selvedge’s', () => {
    const settings = [
      [
        'Milestone list',
        'Scarves',
        'Print approved 12 Us; Printing 8 Factory after Print approved takes 2; Ex-factory 0',
      ],
      ['Milestone list', 'knitwear', 'Yarn booked 30 Us'],
    ] as const;
    expect(plan({ list: 'Scarves' }, { settings })).toEqual([
      'ORD-0001 Print approved 12',
      'ORD-0001 Printing 8',
      'ORD-0001 Ex-factory 0',
    ]);
    expect(plan({ list: 'Knitwear' }, { settings })).toEqual(['ORD-0001 Yarn booked 30']);
  });

  it('is whoever plans it where the order has no owner, and each list is named once', () => {
    const workbook = calendarWorkbook({
      today: TODAY,
      days: ['2026-06-01', '2027-12-31'],
      orders: [order(1)],
      milestones: [],
      settings: [DESK, ['Milestone list', 'knitwear', 'Yarn booked 30 Us']],
    });
    const offer = planOrder('ORD-0001', openContext(workbook), words);
    const planned = offer?.plan({ list: 'knitwear' });
    expect(planned?.ok && planned.plan.additions?.[0]?.values.owner).toBe('ana@studio.example');
    const [list] = offer?.sections[0]?.fields ?? [];
    const names = JSON.stringify(list?.kind).match(/knitwear/gi);
    expect(names).toEqual(['knitwear']);
  });

  it('not by a list of which a line cannot be read: it says which', () => {
    const settings = [['Milestone list', 'Scarves', 'Print approved 12 Us; Printing soon']] as const;
    expect(plan({ list: 'Scarves' }, { settings })).toMatchObject({
      list: { code: 'notAChoice', typed: 'Scarves: Printing soon' },
    });
  });

  it('squeezed into the 48 working days there are, in the order of the list, so that nothing is past', () => {
    const squeezed = plan({ list: 'Cut and sew', fit: 'Squeeze into the days there are' });
    expect(squeezed).toEqual(
      [
        ['Order confirmed', 48],
        ['Lab dip approved', 40],
        ['Fabric ordered', 39],
        ['Fit approved', 33],
        ['Size set approved', 19],
        ['Fabric in-house', 17],
        ['PP approved', 15],
        ['Cutting starts', 13],
        ['Sewing starts', 11],
        ['TOP sample', 8],
        ['Packing starts', 4],
        ['Final inspection', 2],
        ['Ex-factory', 0],
      ].map(([name, days]) => `ORD-0001 ${name} ${days}`),
    );
    expect(plan({ list: 'Cut and sew', fit: 'As the list says' })).toContain('ORD-0001 Order confirmed 72');
  });

  it('like another order, as that was planned, without what it did without', () => {
    expect(plan({ like: 'ORD-0007', days: 'As planned' }, EARLIER)).toEqual([
      'ORD-0001 Fabric in-house 26',
      'ORD-0001 Cutting starts 20',
      'ORD-0001 Ex-factory 0',
    ]);
  });

  it('like another order, as it really went: by the working days before it left, and as planned where no day is known', () => {
    expect(plan({ like: 'ORD-0007', days: 'As it really went' }, EARLIER)).toEqual([
      'ORD-0001 Fabric in-house 22',
      'ORD-0001 Cutting starts 19',
      'ORD-0001 Ex-factory 0',
    ]);
  });

  it('not like one that is not there, or has no milestones', () => {
    expect(plan({ like: 'ORD-0099' }, EARLIER)).toMatchObject({ like: { code: 'noSuchRow' } });
    expect(plan({ like: 'ORD-0001' }, EARLIER)).toMatchObject({ like: { code: 'needed' } });
  });

  it('with others at once, each counted by its own day; not with one that is gone, over, or planned already', () => {
    const orders = [order(1), order(2, { originalExFactory: '2027-02-15' }), order(3), order(7, { stage: 'Closed' })];
    const milestones = [went('Cutting starts', 20, { order: 'ORD-0003' })];
    const list = { list: 'Repeat order', fit: 'Squeeze into the days there are' };
    const planned = plan({ ...list, also: 'ORD-0002, ord-0001' }, { orders, milestones });
    expect(planned).toHaveLength(16);
    expect(planned).toEqual(
      expect.arrayContaining(['ORD-0001 Order confirmed 48', 'ORD-0002 Order confirmed 24', 'ORD-0002 Ex-factory 0']),
    );
    for (const [also, code] of [
      ['ORD-0009', 'noSuchRow'],
      ['ORD-0003', 'taken'],
      ['ORD-0007', 'taken'],
    ])
      expect(plan({ ...list, also }, { orders, milestones })).toEqual({ also: expect.objectContaining({ code }) });
  });

  it('only while it is live and has no milestones yet', () => {
    expect(plan({}, { milestones: [went('Cutting starts', 20, { order: 'ORD-0001' })] })).toBeUndefined();
    expect(plan({}, { orders: [order(1, { stage: 'Cancelled' })] })).toBeUndefined();
    expect(plan({}, { orders: [order(1, { actualExFactory: '2027-01-10' })] })).toBeUndefined();
  });
});
