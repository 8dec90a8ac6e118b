// A style against its factory: which version holds, which was sent, what a new one touches, and what the letter says.
import { openContext } from '../../../src/app/step';
import type { Table } from '../../../src/schema/table';
import { inspections } from '../../../src/tabs/inspections/table';
import { orders } from '../../../src/tabs/orders/table';
import { samples } from '../../../src/tabs/samples/table';
import { settings } from '../../../src/tabs/settings/table';
import { asks, told } from '../../../src/tabs/styles/judge';
import { steps } from '../../../src/tabs/styles/steps';
import { styles } from '../../../src/tabs/styles/table';
import { words } from '../../../src/tabs/styles/words.en';
import { type Fields, linesOf } from '../../support/calendar-book';
import { plainWorkbook } from '../../support/plain-workbook';

const TODAY = '2026-11-26';
const style = (fields: Fields = {}): Fields => ({
  style: 'LS-204',
  description: 'Linen shirt',
  techPackVersion: 'v5',
  factoryHas: 'v4',
  gradedOn: '2026-11-01',
  ...fields,
});
const order = (fields: Fields = {}): Fields => ({
  orderId: 'ORD-0001',
  style: 'LS-204',
  factory: 'Hanoi Garment 9',
  quantity: 400,
  stage: 'Confirmed',
  originalExFactory: '2027-03-15',
  ...fields,
});

function contextOf(given: {
  styles: readonly Fields[];
  orders?: readonly Fields[];
  samples?: readonly Fields[];
  inspections?: readonly Fields[];
}) {
  const tables: readonly (readonly [Table, readonly Fields[]])[] = [
    [styles, given.styles],
    [orders, given.orders ?? [order()]],
    [samples, given.samples ?? []],
    [inspections, given.inspections ?? []],
    [
      settings,
      [
        { setting: 'Desk', item: 'People', value: 'on' },
        { setting: 'Desk', item: 'Development', value: 'on' },
      ],
    ],
  ];
  const rows = tables.map(([table, fields]) => {
    const keys = Object.keys(table.inputs);
    return [
      table.name,
      linesOf(table, fields).map((line) => Object.fromEntries(keys.map((key, at) => [key, line[at] ?? '']))),
    ] as const;
  });
  return openContext(plainWorkbook(TODAY, Object.fromEntries(rows)));
}

const statusOf = (fields: Fields, ofOrder: Fields = {}) =>
  contextOf({ styles: [style(fields)], orders: [order(ofOrder)] }).rowsOf(styles)[0]?.figures.status;

describe('The status of a style', () => {
  it.each([
    ['Tech pack v5, Factory has v4, order Confirmed', {}, {}, 'Old version out'],
    ['the same version, however it is written', { factoryHas: ' V5 ' }, {}, 'OK'],
    ['the same version without its letter', { factoryHas: '5' }, {}, 'OK'],
    ['an order that is a draft', {}, { stage: 'Draft' }, 'OK'],
    ['an order that is closed', {}, { stage: 'Closed' }, 'OK'],
    ['an order of another style', {}, { style: 'LS-205' }, 'OK'],
    ['nothing was sent', { factoryHas: '' }, {}, 'Not sent'],
    [
      'the pattern is older than the tech pack',
      { factoryHas: 'v5', techPackDate: '2026-11-20', patternDate: '2026-11-19' },
      {},
      'Pattern behind',
    ],
    [
      'the pattern is of the same day',
      { factoryHas: 'v5', techPackDate: '2026-11-20', patternDate: '2026-11-20' },
      {},
      'OK',
    ],
    ['it is not graded', { factoryHas: 'v5', gradedOn: '' }, {}, 'Not graded'],
    ['it has no tech pack', { techPackVersion: '', factoryHas: '' }, {}, 'No tech pack'],
    ['it was dropped', { stage: 'Dropped' }, {}, 'Dropped'],
  ])('%s', (_story, fields, ofOrder, status) => expect(statusOf(fields, ofOrder)).toBe(status));

  it('counts its pieces, its open samples, and tells the verdict that was given last', () => {
    const sample = (fields: Fields): Fields => ({ style: 'ls-204', type: 'Fit', round: 1, ...fields });
    const context = contextOf({
      styles: [style()],
      orders: [
        order(),
        order({ orderId: 'ORD-0002', quantity: 100 }),
        order({ orderId: 'ORD-0003', stage: 'Cancelled' }),
      ],
      samples: [
        sample({ sampleId: 'SMP-1', verdict: 'Approved with comments', commentedOn: '2026-11-20', round: 2 }),
        sample({ sampleId: 'SMP-2', verdict: 'Resubmit', commentedOn: '2026-11-02' }),
        sample({ sampleId: 'SMP-3' }),
        sample({ sampleId: 'SMP-4', gone: 'Lost' }),
      ],
    });
    expect(context.rowsOf(styles)[0]?.figures).toMatchObject({
      ordered: 500,
      live: 2,
      openSamples: 1,
      lastVerdict: 'Approved with comments',
    });
  });
});

describe('The letter to the factory', () => {
  const tellsOf = (all: readonly Fields[]) => {
    const context = contextOf({
      styles: [style({ changed: 'Sleeve +1 cm', techPack: 'https://drive.example/v5' })],
      orders: all,
    });
    const [row] = context.rowsOf(styles);
    return row ? { asked: asks(context)(row), told: told(context)(row) } : undefined;
  };

  it('says what changed and where it is, and once it has left the factory has it', () => {
    const { asked = [], told: after } = tellsOf([order()]) ?? {};
    expect(asked.map(({ name }) => name)).toEqual(['Hanoi Garment 9']);
    const [{ title, finding } = { title: '', finding: undefined }] = asked;
    expect(typeof title === 'string' ? title : words.title.techPack(title)).toBe(
      'Linen shirt, what changed: Sleeve +1 cm, https://drive.example/v5',
    );
    expect(finding?.code === 'oldVersion' && words.mark.oldVersion(finding)).toBe('v5 replaces v4');
    expect(after).toEqual({ factoryHas: 'v5' });
  });

  it('goes to each of several factories, and one letter does not say that all have it', () => {
    const { asked = [], told: after } =
      tellsOf([order(), order({ orderId: 'ORD-0002', factory: 'Malhas do Porto' })]) ?? {};
    expect(asked.map(({ name }) => name)).toEqual(['Hanoi Garment 9', 'Malhas do Porto']);
    expect(after).toBeUndefined();
  });
});

describe('A new version', () => {
  const take = (typed: object) => {
    const context = contextOf({
      styles: [style({ factoryHas: 'v5' })],
      samples: [{ sampleId: 'SMP-1', style: 'LS-204', type: 'PP' }],
      inspections: [
        { inspectionId: 'INS-1', order: 'ORD-0001', type: 'Final', bookedFor: '2027-03-10' },
        { inspectionId: 'INS-2', order: 'ORD-0001', type: 'Inline', doneOn: '2026-11-20' },
        { inspectionId: 'INS-3', order: 'ORD-0009', type: 'Final' },
      ],
    });
    const offer = steps.newVersion('LS-204', context, words);
    const values = { ...offer?.presets, techPackVersion: 'v6', changed: 'Pocket lower', ...typed };
    return { planned: offer?.plan(values), foreseen: offer?.foresee?.(values) };
  };

  it('lists what it touches, and keeps the grading where the pattern stays', () => {
    const { planned, foreseen } = take({});
    const touches = { code: 'touches', orders: ['ORD-0001'], samples: ['SMP-1'], inspections: ['INS-1'] } as const;
    expect(foreseen).toEqual([touches]);
    expect(words.warning.touches(touches)).toBe(
      'It touches 1 live order (ORD-0001), 1 open sample (SMP-1) and 1 inspection ahead (INS-1).',
    );
    expect(planned?.ok && planned.plan.changes).toEqual([
      {
        table: styles,
        id: 'LS-204',
        values: { techPackVersion: 'v6', techPackDate: TODAY, techPack: undefined, changed: 'Pocket lower' },
      },
    ]);
  });

  it('clears the grading where the pattern moves, and asks first', () => {
    const { planned } = take({ moves: 'Yes' });
    expect(planned?.ok && planned.warnings).toEqual([{ code: 'ungraded' }]);
    expect(planned?.ok && planned.plan.changes?.[0]?.values).toHaveProperty('gradedOn', undefined);
  });
});
