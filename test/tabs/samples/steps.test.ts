// The life of a sample by its steps: requested, sent, here, made again, approved with the milestone of its order, lent and back.

import { openContext } from '../../../src/app/step';
import type { Plan } from '../../../src/domain/plan';
import type { Table } from '../../../src/schema/table';
import { milestones } from '../../../src/tabs/milestones/table';
import { orders } from '../../../src/tabs/orders/table';
import { asks } from '../../../src/tabs/samples/judge';
import { steps } from '../../../src/tabs/samples/steps';
import { samples } from '../../../src/tabs/samples/table';
import { whereabouts } from '../../../src/tabs/samples/whereabouts';
import { words } from '../../../src/tabs/samples/words.en';
import { settings } from '../../../src/tabs/settings/table';
import { workingDaysTable } from '../../../src/tabs/working-days/table';
import { calendarCells, type Fields, linesOf } from '../../support/calendar-book';
import { plainWorkbook } from '../../support/plain-workbook';

const TODAY = '2026-11-26';
const sample = (fields: Fields = {}): Fields => ({
  sampleId: 'SMP-0001',
  style: 'Linen shirt',
  colour: 'Ecru',
  type: 'PP',
  round: 1,
  order: 'ORD-0001',
  maker: 'Hanoi Garment 9',
  ...fields,
});

function contextOf(rows: readonly Fields[], more: readonly (readonly [string, string, string])[] = []) {
  const cells = calendarCells({
    today: TODAY,
    days: ['2026-09-01', '2027-12-31'],
    orders: [
      {
        orderId: 'ORD-0001',
        style: 'Linen shirt',
        factory: 'Hanoi Garment 9',
        quantity: 400,
        originalExFactory: '2027-03-15',
      },
    ],
    milestones: [
      { milestoneId: 'MS-0001', order: 'ORD-0001', milestone: 'PP approved', daysBefore: 22, who: 'Us' },
      { milestoneId: 'MS-0002', order: 'ORD-0001', milestone: 'PP meeting', daysBefore: 20, who: 'Factory' },
      { milestoneId: 'MS-0003', order: 'ORD-0001', milestone: 'TOP sample', daysBefore: 12, who: 'Factory' },
    ],
    settings: [['Desk', 'Calendar', 'on'], ['Desk', 'People', 'on'], ...more],
  });
  const all: readonly Table[] = [orders, milestones, settings, workingDaysTable];
  const given = [
    ...all.map((table) => [table, cells[table.name] ?? []] as const),
    [samples, linesOf(samples, rows)] as const,
  ];
  const tables = given.map(([table, lines]) => {
    const keys = Object.keys(table.inputs);
    return [table.name, lines.map((line) => Object.fromEntries(keys.map((key, at) => [key, line[at] ?? ''])))] as const;
  });
  return openContext(plainWorkbook(TODAY, Object.fromEntries(tables)));
}

function take(name: keyof typeof steps, row: Fields, typed: object = {}, others: readonly Fields[] = []) {
  const offer = steps[name]('SMP-0001', contextOf([row, ...others]), words);
  if (!offer) return undefined;
  const planned = offer.plan({ ...offer.presets, ...typed });
  if (!planned.ok) return { problems: planned.problems, added: [], changed: [] };
  const { additions = [], changes = [] }: Plan = planned.plan;
  return {
    said: planned.said,
    letter: planned.letter,
    asks: planned.warnings,
    added: additions.map(({ table, values }) => [table.name, values] as const),
    changed: changes.map(({ table, id, values }) => [table.name, id, values] as const),
  };
}

describe('A sample from its request to its verdict', () => {
  it('is requested from its maker, and the log says so', () => {
    const done = take('request', sample(), { neededBy: '2026-12-15' });
    expect(done?.changed[0]).toEqual([
      'Samples',
      'SMP-0001',
      expect.objectContaining({ requestedOn: TODAY, neededBy: '2026-12-15' }),
    ]);
    expect(done?.added).toEqual([
      [
        'Log',
        expect.objectContaining({
          with: 'Hanoi Garment 9',
          about: 'SMP-0001',
          what: 'Requested PP, Linen shirt Ecru, needed by 15 December 2026.',
        }),
      ],
    ]);
    expect(take('request', sample({ requestedOn: '2026-11-03' }))).toBeUndefined();
    expect(done?.letter).toBe('Hanoi Garment 9');
    expect(take('request', sample({ promised: '2026-12-10' }))?.letter).toBeUndefined();
  });

  it('is sent once, and not once it is here; lost only while it is there', () => {
    expect(take('send', sample())?.changed[0]).toEqual([
      'Samples',
      'SMP-0001',
      expect.objectContaining({ sentOn: TODAY }),
    ]);
    expect(take('send', sample({ sentOn: '2026-11-20' }))).toBeUndefined();
    expect(take('send', sample({ receivedOn: '2026-11-20' }))).toBeUndefined();
    expect(take('lose', sample())?.changed[0]).toEqual(['Samples', 'SMP-0001', { gone: 'Lost' }]);
    for (const step of Object.values(steps)) expect(step('SMP-0099', contextOf([sample()]), words)).toBeUndefined();
  });

  it('stands in the letter to its maker from the request on, until a day is promised', () => {
    const asked = (fields: Fields) => {
      const [found] = contextOf([sample({ requestedOn: TODAY, ...fields })]).rowsOf(samples);
      const ask = found && asks()(found);
      return ask && [ask.name, words.mark.requested?.(ask.finding as never), ask.finding.days];
    };
    expect(asked({ neededBy: '2026-12-26', comments: 'Sleeve +1 cm' })).toEqual([
      'Hanoi Garment 9',
      'requested: Sleeve +1 cm',
      30,
    ]);
    expect(asked({})).toEqual(['Hanoi Garment 9', 'requested', undefined]);
    expect(asked({ promised: '2026-12-26' })).toBeUndefined();
    expect(asked({ maker: '' })).toBeUndefined();
    expect(asked({ requestedOn: '' })).toBeUndefined();
  });

  it('is here, and our comments are due three of our working days later, counted from the day it was here', () => {
    expect(take('receive', sample({ sentOn: '2026-11-20' }))?.changed[0]?.[2]).toMatchObject({
      commentsDue: '2026-12-01',
    });
    const earlier = take('receive', sample({ sentOn: '2026-11-20' }), { receivedOn: '2026-11-24', location: 'Rail 3' });
    expect(earlier?.changed[0]?.[2]).toEqual({
      receivedOn: '2026-11-24',
      location: 'Rail 3',
      commentsDue: '2026-11-27',
    });
    expect(take('receive', sample({ sentOn: '2026-11-20' }), { receivedOn: '2026-11-19' })).toMatchObject({
      problems: { receivedOn: { code: 'before', earlier: 'Sent on', earlierDay: '2026-11-20' } },
    });
  });

  it('is made again, one round on, needed by the milestone that it is for', () => {
    const done = take('comment', sample({ receivedOn: '2026-11-24', techPackVersion: 'v5' }), {
      verdict: 'Resubmit',
      comments: 'Sleeve +1 cm',
    });
    expect(done?.changed).toContainEqual([
      'Samples',
      'SMP-0001',
      { verdict: 'Resubmit', comments: 'Sleeve +1 cm', commentedOn: TODAY },
    ]);
    expect(done?.added[0]).toEqual([
      'Samples',
      expect.objectContaining({
        sampleId: 'SMP-0002',
        type: 'PP',
        round: 2,
        order: 'ORD-0001',
        requestedOn: TODAY,
        techPackVersion: 'v5',
        neededBy: '2027-02-11',
      }),
    ]);
    expect(done?.added[1]?.[1]).toMatchObject({ what: 'PP, Linen shirt Ecru: Resubmit. Sleeve +1 cm' });
  });

  it('is approved, and the milestone of its order is done in the same step', () => {
    const done = take('comment', sample({ receivedOn: '2026-11-24' }), { verdict: 'Approved' });
    expect(done?.changed.slice(0, 2)).toEqual([
      ['Samples', 'SMP-0001', expect.objectContaining({ verdict: 'Approved' })],
      ['Milestones', 'MS-0001', { doneOn: TODAY }],
    ]);
    expect(done?.said).toMatchObject({ code: 'closedMilestone', milestone: 'PP approved' });
  });

  it('closes another milestone where the person says so, none where they say none, and none when it is refused', () => {
    const here = sample({ receivedOn: '2026-11-24' });
    expect(take('comment', here, { verdict: 'Approved', closes: 'PP meeting' })?.changed[1]).toEqual([
      'Milestones',
      'MS-0002',
      { doneOn: TODAY },
    ]);
    expect(
      take('comment', here, { verdict: 'Approved', closes: undefined })?.changed.map(([table]) => table),
    ).not.toContain('Milestones');
    expect(take('comment', here, { verdict: 'Rejected' })?.changed.map(([table]) => table)).not.toContain('Milestones');
    const top = take('comment', sample({ type: 'TOP', receivedOn: '2026-11-24' }), { verdict: 'Approved' });
    expect(top?.changed[1]).toEqual(['Milestones', 'MS-0003', { doneOn: TODAY }]);
    const photo = take('comment', sample({ type: 'Photo', receivedOn: '2026-11-24' }), { verdict: 'Approved' });
    expect(photo?.changed.map(([table]) => table)).not.toContain('Milestones');
  });
});

describe('A loan', () => {
  const press = { lentTo: 'Vogue España', lentOn: '2026-11-20' };

  it('takes several samples at once, in one row of the log', () => {
    const other = sample({ sampleId: 'SMP-0002', type: 'Press' });
    const done = take('lend', sample(), { lentTo: 'Vogue España', backBy: '2026-12-03', also: 'smp-0002' }, [other]);
    expect(done?.changed.map(([, id]) => id)).toEqual(['SMP-0001', 'SMP-0002']);
    expect(done?.added).toHaveLength(1);
    expect(done?.said).toEqual({ code: 'lent', ids: 'SMP-0001, SMP-0002', to: 'Vogue España' });
    const lent = take('lend', sample(), { lentTo: 'Elle', also: 'SMP-0002' }, [
      sample({ sampleId: 'SMP-0002', ...press }),
    ]);
    expect(lent).toMatchObject({ problems: { also: { code: 'noSuchRow', typed: 'SMP-0002', table: 'Samples' } } });
  });

  it('comes back with a word on how it is, which is kept', () => {
    const done = take('giveBack', sample({ ...press, notes: 'Careful' }), {
      location: 'Box 4',
      condition: 'small stain',
    });
    expect(done?.changed[0]).toEqual([
      'Samples',
      'SMP-0001',
      { returnedOn: TODAY, location: 'Box 4', notes: 'Careful\nReturned: PP, Linen shirt Ecru, small stain.' },
    ]);
  });

  it.each([
    ['2026-12-01', '2026-12-02', 'Loan overdue', false],
    ['2026-12-01', '2026-12-07', 'Loan overdue', false],
    ['2026-12-01', '2026-12-08', 'Loan overdue', true],
  ])('back by %s is overdue on %s; a letter is offered after a week', (backBy, today, code, isChased) => {
    const keys = Object.keys(samples.inputs);
    const [cells = []] = linesOf(samples, [sample({ ...press, backBy })]);
    const row = Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? '']));
    const [found] = openContext(plainWorkbook(today, { Samples: [row] })).rowsOf(samples);
    expect(found?.figures.finding).toBe(code);
    expect(found && asks()(found) !== undefined).toBe(isChased);
  });

  it.each([
    [21, undefined],
    [22, 'Loan long'],
  ])('without a day to be back, %d days after it was lent: %s', (days, code) => {
    const keys = Object.keys(samples.inputs);
    const [cells = []] = linesOf(samples, [sample({ lentTo: 'Vogue', lentOn: '2026-11-01' })]);
    const row = Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? '']));
    const today = `2026-11-${String(1 + days).padStart(2, '0')}`;
    expect(openContext(plainWorkbook(today, { Samples: [row] })).rowsOf(samples)[0]?.figures.finding).toBe(code);
  });
});

describe('Where is it?', () => {
  it.each([
    [{ lentTo: 'Vogue España', backBy: '2026-12-03', location: 'Rail 3' }, 'Vogue España, back by 3 Dec'],
    [{ lentTo: 'Vogue España', returnedOn: '2026-11-24', location: 'Rail 3' }, 'Rail 3'],
    [{ receivedOn: '2026-11-24' }, 'here'],
    [{ sentOn: '2026-11-24', carrier: 'DHL', maker: 'Hanoi' }, 'on its way with DHL'],
    [{ maker: 'Hanoi' }, 'Hanoi'],
    [{ gone: 'Lost', location: 'Rail 3' }, 'lost'],
  ] as const)('%j: %s', (row, said) => expect(whereabouts.of(row, words, TODAY)).toBe(said));
});
