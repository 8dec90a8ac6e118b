// A style moves on: its tech pack goes to each factory that makes it, gets a new version, and nothing it touches goes unsaid.
import { steps } from '../../../src/tabs/styles/steps';
import { words } from '../../../src/tabs/styles/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const shirt: Fields = {
  style: 'LS-204',
  description: 'Linen shirt',
  stage: 'Fit',
  techPack: 'https://drive.example/v5',
  techPackVersion: 'v5',
  changed: 'Sleeve +1 cm',
  factoryHas: 'v5',
  gradedOn: '2026-11-01',
};
const order = (at: number, more: Fields = {}): Fields => ({
  orderId: `ORD-000${at}`,
  style: 'LS-204',
  factory: 'Hanoi Garment 9',
  quantity: 400,
  stage: 'Confirmed',
  originalExFactory: '2027-03-15',
  ...more,
});
const sample = (at: number, more: Fields = {}): Fields => ({
  sampleId: `SMP-000${at}`,
  style: 'LS-204',
  type: 'PP',
  ...more,
});

type Rows = { readonly [table: string]: readonly Fields[] };
const desk = (changes: Fields, rows: Rows, desks = ['People', 'Quality']) =>
  deskOf({
    Styles: [{ ...shirt, ...changes }],
    Settings: desks.map((item) => ({ setting: 'Desk', item, value: 'on' })),
    ...rows,
  });
const take = (name: 'sendTechPack' | 'newVersion' | 'moveStage', changes: Fields = {}, rows: Rows = {}) =>
  steps[name]('LS-204', desk(changes, rows), words);
const asked = (offer: ReturnType<typeof take>) =>
  offer?.sections.flatMap(({ fields }) => fields.map(({ key, required }) => `${key}${required ? ', needed' : ''}`));

/** Two factories make it, one of them twice; the rest is not live. */
const made: Rows = {
  Orders: [
    order(1),
    order(2, { factory: 'Malhas do Porto' }),
    order(3, { factory: 'hanoi garment 9' }),
    order(4, { factory: 'Seta Como', stage: 'Draft' }),
    order(5, { factory: 'Seta Como', stage: 'Closed' }),
    order(6, { factory: 'Seta Como', style: 'LS-205' }),
  ],
};

describe('A tech pack that was sent', () => {
  it('is one that has a version, of a style that was not dropped', () => {
    expect(take('sendTechPack')?.presets).toEqual({ factoryHas: 'v5', changed: 'Sleeve +1 cm' });
    expect(asked(take('sendTechPack'))).toEqual(['factoryHas, needed', 'changed']);
    expect(take('sendTechPack', { techPackVersion: '' })).toBeUndefined();
    expect(take('sendTechPack', { stage: 'Dropped' })).toBeUndefined();
  });

  it('is what to do next while a factory works by an older one, and not once it has it', () => {
    expect(take('sendTechPack', { factoryHas: 'v4' }, made)?.likely).toBe(true);
    expect(take('sendTechPack', { factoryHas: '' }, made)?.likely).toBe(true);
    expect(take('sendTechPack', {}, made)?.likely).toBe(false);
    // Its pattern is behind, which no letter mends.
    const behind = { techPackDate: '2026-11-20', patternDate: '2026-11-19' };
    expect(take('sendTechPack', behind, made)?.likely).toBe(false);
  });

  it('is told in the log once for each live factory, under an id of its own', () => {
    const { added, changed, said, rows, asks } = planned(take('sendTechPack', { factoryHas: 'v4' }, made));
    expect(changed).toEqual([{ in: 'Styles', id: 'LS-204', factoryHas: 'v5', changed: 'Sleeve +1 cm' }]);
    const entry = { in: 'Log', about: 'LS-204', channel: 'Mail', direction: 'Out', ball: 'Them' };
    const what = 'Tech pack v5 sent. What changed: Sleeve +1 cm';
    expect(added).toMatchObject([
      { ...entry, logId: 'LOG-0001', with: 'Hanoi Garment 9', what },
      { ...entry, logId: 'LOG-0002', with: 'Malhas do Porto', what },
    ]);
    expect(said).toEqual({ code: 'sent', style: 'LS-204', version: 'v5' });
    expect({ rows, asks }).toEqual({ rows: ['LS-204'], asks: [] });
  });

  it('may be another version than the one that holds, and that is what the factory has', () => {
    const { added, changed, said } = planned(take('sendTechPack', { changed: '' }, made), { factoryHas: 'v5b' });
    expect(changed[0]).toMatchObject({ factoryHas: 'v5b' });
    expect(said).toMatchObject({ version: 'v5b' });
    expect(added[0]?.what).toBe('Tech pack v5b sent.');
  });

  it('is the last contact with each of them whom Contacts knows', () => {
    const contacts = { Contacts: [{ name: 'Malhas do Porto', lastContact: '2026-11-10' }] };
    expect(planned(take('sendTechPack', {}, { ...made, ...contacts })).changed).toEqual([
      expect.objectContaining({ in: 'Styles', id: 'LS-204' }),
      { in: 'Contacts', id: 'Malhas do Porto', lastContact: '2026-11-22' },
    ]);
  });

  it('is written on the style alone where there is no log', () => {
    const { added, changed } = planned(steps.sendTechPack('LS-204', desk({}, made, []), words));
    expect(added).toEqual([]);
    expect(changed.map(({ id }) => id)).toEqual(['LS-204']);
  });
});

describe('A new version of a tech pack', () => {
  const typed = { techPackVersion: 'v6', changed: 'Pocket lower' };

  it('needs its name, its day and what changed, and whether the pattern moves, which it mostly does not', () => {
    const offer = take('newVersion');
    expect(asked(offer)).toEqual([
      'techPackVersion, needed',
      'techPackDate, needed',
      'changed, needed',
      'techPack',
      'moves, needed',
    ]);
    expect(offer?.sections[0]?.fields.at(-1)?.kind).toMatchObject({ options: ['Yes', 'No'] });
    expect(offer?.presets).toEqual({ techPackDate: '2026-11-22', techPack: 'https://drive.example/v5', moves: 'No' });
    expect(offer?.rules).toEqual([{ rule: 'past', day: 'techPackDate' }]);
    expect(take('newVersion', { stage: 'Dropped' })).toBeUndefined();
    expect(take('newVersion', { techPackVersion: '' })).toBeDefined();
  });

  it('is current at once, and says nothing of what the factory has', () => {
    const { changed, said, rows, asks } = planned(take('newVersion', {}, made), typed);
    expect(changed).toEqual([
      { in: 'Styles', id: 'LS-204', ...typed, techPackDate: '2026-11-22', techPack: 'https://drive.example/v5' },
    ]);
    expect(said).toEqual({ code: 'version', style: 'LS-204', version: 'v6' });
    expect({ rows, asks }).toEqual({ rows: ['LS-204'], asks: [] });
  });

  it('takes the grading away where the pattern moves, after a question; none where it was not graded', () => {
    const moved = (changes: Fields = {}) => {
      const offer = take('newVersion', changes);
      return { foreseen: offer?.foresee?.({ ...typed, moves: 'Yes' }), ...planned(offer, { ...typed, moves: 'Yes' }) };
    };
    const graded = moved();
    expect(graded.changed[0]).toHaveProperty('gradedOn', undefined);
    expect([graded.foreseen, graded.asks]).toEqual([[{ code: 'ungraded' }], [{ code: 'ungraded' }]]);
    const ungraded = moved({ gradedOn: '' });
    expect([ungraded.foreseen, ungraded.asks]).toEqual([[], []]);
    expect(take('newVersion')?.foresee?.({ ...typed, moves: 'No' })).toEqual([]);
    expect(planned(take('newVersion'), typed).changed[0]).not.toHaveProperty('gradedOn');
  });

  const inspections = [1, 2, 3].map(
    (at): Fields => ({ inspectionId: `INS-000${at}`, order: `ORD-000${at}`, type: 'Final' }),
  );

  it.each<[string, Rows, { readonly [touched: string]: readonly string[] } | undefined]>([
    ['nothing that is under way', {}, undefined],
    ['its orders', made, { orders: ['ORD-0001', 'ORD-0002', 'ORD-0003'], samples: [], inspections: [] }],
    [
      'a sample that waits for its verdict',
      {
        Samples: [
          sample(1, { verdict: 'Approved' }),
          sample(2),
          sample(3, { gone: 'Lost' }),
          sample(4, { style: 'X' }),
        ],
      },
      { orders: [], samples: ['SMP-0002'], inspections: [] },
    ],
    [
      'the inspections ahead of its orders',
      { Orders: [order(1)], Inspections: inspections },
      { orders: ['ORD-0001'], samples: [], inspections: ['INS-0001'] },
    ],
    [
      'what has an ID, as nobody could find the rest',
      {
        Orders: [order(1), order(2, { orderId: '' })],
        Samples: [sample(1), sample(2, { sampleId: '' })],
        Inspections: [...inspections, { order: 'ORD-0001', type: 'Inline' }],
      },
      { orders: ['ORD-0001'], samples: ['SMP-0001'], inspections: ['INS-0001'] },
    ],
  ])('foresees that it touches %s', (_story, rows, touched) => {
    const foreseen = take('newVersion', {}, rows)?.foresee?.({ ...typed, moves: 'Yes' });
    expect(foreseen).toEqual([...(touched ? [{ code: 'touches', ...touched }] : []), { code: 'ungraded' }]);
  });
});

describe('The stage of a style', () => {
  it('moves on from where it stands, without a question', () => {
    const offer = take('moveStage', {}, made);
    expect(asked(offer)).toEqual(['stage, needed']);
    expect(offer?.presets).toEqual({ stage: 'Fit' });
    const { changed, said, rows, asks } = planned(offer, { stage: 'Adopted' });
    expect(changed).toEqual([{ in: 'Styles', id: 'LS-204', stage: 'Adopted' }]);
    expect(said).toEqual({ code: 'moved', style: 'LS-204', stage: 'Adopted' });
    expect({ rows, asks }).toEqual({ rows: ['LS-204'], asks: [] });
  });

  it('asks before it is dropped, where orders or samples go by it; and one that was dropped can be taken up', () => {
    const dropped = (rows: Rows) => planned(take('moveStage', {}, rows), { stage: 'Dropped' }).asks;
    expect(dropped({ Orders: [order(1)], Samples: [sample(1)] })).toEqual([
      { code: 'touches', orders: ['ORD-0001'], samples: ['SMP-0001'], inspections: [] },
    ]);
    expect(dropped({})).toEqual([]);
    expect(take('moveStage', { stage: 'Dropped' })?.presets).toEqual({ stage: 'Dropped' });
  });
});

it('is talked about with the factory that makes it, where there is a log', () => {
  const call = (desks?: string[]) => steps.call('LS-204', desk({}, made, desks), words);
  const { added, rows } = planned(call(), { what: 'Collar is fine' });
  expect(added).toMatchObject([{ in: 'Log', with: 'Hanoi Garment 9', about: 'LS-204', what: 'Collar is fine' }]);
  expect(rows).toEqual(['LS-204', 'LOG-0001']);
  expect(call([])).toBeUndefined();
});

it('is offered nothing once its row is gone', () => {
  for (const step of Object.values(steps)) expect(step('LS-999', desk({}, made), words)).toBeUndefined();
});
