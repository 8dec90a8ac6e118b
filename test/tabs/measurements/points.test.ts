// Which points a sample is measured at, by which spec, and what is written of each: its own row keeps the spec of that day.
import { steps as ofMeasurement } from '../../../src/tabs/measurements/steps';
import { words as measurementWords } from '../../../src/tabs/measurements/words.en';
import { steps } from '../../../src/tabs/samples/steps';
import { words } from '../../../src/tabs/samples/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const sample: Fields = { sampleId: 'SMP-0001', style: 'Linen shirt', size: 'M', type: 'Fit', owner: 'Bea' };
const chest: Fields = {
  pointId: 'POM-0001',
  style: 'Linen shirt',
  point: '1/2 chest',
  size: 'M',
  spec: 50,
  plus: 1,
  minus: 0.5,
  unit: 'cm',
  how: 'Below the armhole',
  owner: 'ana@studio.example',
};
const point = (at: number, more: Fields): Fields => ({ ...chest, pointId: `POM-000${at}`, ...more });
/** The row of what was measured two days ago. */
const measured: Fields = point(2, { sample: 'SMP-0001', measured: 51.4, measuredOn: '2026-11-20' });

const deskWith = (points: readonly Fields[], of: Fields = {}, desk = 'on') =>
  deskOf({
    Settings: [{ setting: 'Desk', item: 'Measurements', value: desk }],
    Samples: [{ ...sample, ...of }],
    Measurements: points,
  });
const offerOf = (points: readonly Fields[], of: Fields = {}) => steps.measure('SMP-0001', deskWith(points, of), words);
const fieldsOf = (offer: ReturnType<typeof offerOf>) =>
  offer?.sections.flatMap(({ fields }) => fields.map(({ key, label, fact }) => [key, label, fact])) ?? [];
/** Keys and specs of the points that are asked for. */
const pointsOf = (points: readonly Fields[], of: Fields = {}) => fieldsOf(offerOf(points, of)).slice(0, -1);

describe('A sample is measured at the points', () => {
  it('of its style alone, and not at those of another', () => {
    expect(pointsOf([chest, point(2, { style: 'Wrap coat', point: 'Sleeve' })])).toStrictEqual([
      ['point:POM-0001', '1/2 chest', '50 +1 −0.5 cm'],
    ]);
  });

  it('of its size and of every size, the one of its size before the one of every size, wherever these stand', () => {
    const every = point(2, { size: '', spec: 48 });
    for (const rows of [
      [chest, every],
      [every, chest],
    ]) {
      expect(pointsOf(rows)).toStrictEqual([['point:POM-0001', '1/2 chest', '50 +1 −0.5 cm']]);
      expect(pointsOf(rows, { size: 'L' })).toStrictEqual([['point:POM-0002', '1/2 chest', '48 +1 −0.5 cm']]);
    }
  });

  it('of each size where it names none, by name and size', () => {
    const rows = [chest, point(2, { size: 'L', spec: 52 }), point(3, { size: '', point: 'Collar', spec: 40 })];
    expect(pointsOf(rows, { size: '' }).map(([, label]) => label)).toStrictEqual([
      '1/2 chest, M',
      '1/2 chest, L',
      'Collar',
    ]);
  });

  it('of every size, too, where it names none: it may be of one that has no spec of its own', () => {
    const rows = [chest, point(2, { size: '', spec: 48 })];
    expect(pointsOf(rows, { size: '' }).map(([, label, fact]) => [label, fact])).toStrictEqual([
      ['1/2 chest, M', '50 +1 −0.5 cm'],
      ['1/2 chest', '48 +1 −0.5 cm'],
    ]);
  });

  it('that say a spec, and not by what another sample measured or one without an ID', () => {
    const others = [
      point(2, { point: 'Sleeve', spec: '' }),
      point(3, { point: 'Hem', sample: 'SMP-0002', measured: 60 }),
      point(4, { point: 'Cuff', pointId: '' }),
    ];
    expect(pointsOf([chest, ...others]).map(([key]) => key)).toStrictEqual(['point:POM-0001']);
    expect(offerOf(others)).toBeUndefined();
  });

  it('that it was measured at before, once each, and by the spec that these rows kept', () => {
    expect(pointsOf([measured, { ...chest, spec: 48 }])).toStrictEqual([
      ['point:POM-0002', '1/2 chest', '50 +1 −0.5 cm'],
    ]);
    expect(pointsOf([{ ...measured, sample: ' smp-0001', spec: '' }])).toStrictEqual([
      ['point:POM-0002', '1/2 chest', undefined],
    ]);
  });

  it('is asked of a day that is not to come, which is today', () => {
    const offer = offerOf([chest, measured]);
    expect(offer?.presets).toStrictEqual({ 'point:POM-0002': 51.4, measuredOn: '2026-11-22' });
    expect(offer?.rules).toStrictEqual([{ rule: 'past', day: 'measuredOn' }]);
    const required = offer?.sections.flatMap(({ fields }) => fields.flatMap((each) => (each.required ? each.key : [])));
    expect(required).toStrictEqual(['measuredOn']);
  });

  it('is asked of a sample that is there, has an ID and was not lost', () => {
    expect(steps.measure('SMP-0009', deskWith([chest]), words)).toBeUndefined();
    expect(offerOf([chest], { gone: 'Kept' })).toBeUndefined();
    expect(steps.measure('SMP-0001', deskWith([chest], {}, 'off'), words)).toBeUndefined();
  });
});

describe('What was measured', () => {
  it('is a row of its own, with the whole spec, the sample, the day, and whoever looks after the sample', () => {
    const took = planned(offerOf([chest]), { 'point:POM-0001': 50.2, measuredOn: '2026-11-21' });
    const row = {
      in: 'Measurements',
      pointId: 'POM-0002',
      style: 'Linen shirt',
      point: '1/2 chest',
      size: 'M',
      spec: 50,
      minus: 0.5,
      plus: 1,
      unit: 'cm',
      how: 'Below the armhole',
      sample: 'SMP-0001',
      measured: 50.2,
      measuredOn: '2026-11-21',
      owner: 'Bea',
    };
    expect(took.added).toStrictEqual([row]);
    expect(took.changed).toStrictEqual([]);
    expect(took.said).toStrictEqual({ code: 'measured', sample: 'SMP-0001', points: 1, off: [] });
    expect(took.rows).toStrictEqual(['SMP-0001']);
    const unowned = planned(offerOf([chest], { owner: '' }), { 'point:POM-0001': 50.2 });
    expect(unowned.added).toMatchObject([{ owner: 'ana@studio.example' }]);
  });

  it('takes the size of the sample where the spec is of every size, and the size of the point where the sample names none', () => {
    const typed = { 'point:POM-0001': 50.2 };
    expect(planned(offerOf([{ ...chest, size: '' }]), typed).added).toMatchObject([{ size: 'M' }]);
    expect(planned(offerOf([chest], { size: '' }), typed).added).toMatchObject([{ size: 'M' }]);
  });

  it('is changed in its own row, and only where the figure is another', () => {
    const sleeve = point(3, { point: 'Sleeve', spec: 62 });
    const took = planned(offerOf([chest, measured, sleeve]), { 'point:POM-0003': 62.5 });
    expect(took.changed).toStrictEqual([]);
    expect(took.added).toMatchObject([{ point: 'Sleeve', measured: 62.5 }]);
    // The chest is still out: that is told with what was measured today.
    const off = [{ point: '1/2 chest', by: 1.4, unit: 'cm' }];
    expect(took.said).toStrictEqual({ code: 'measured', sample: 'SMP-0001', points: 1, off });
    const again = planned(offerOf([chest, measured]), { 'point:POM-0002': 50.8 });
    expect(again.changed).toStrictEqual([
      { in: 'Measurements', id: 'POM-0002', measured: 50.8, measuredOn: '2026-11-22' },
    ]);
    expect(again.added).toStrictEqual([]);
  });

  it('loses its day, too, where its figure is taken out', () => {
    const took = planned(offerOf([chest, measured]), { 'point:POM-0002': undefined });
    expect(took.changed).toStrictEqual([
      { in: 'Measurements', id: 'POM-0002', measured: undefined, measuredOn: undefined },
    ]);
  });

  it('is asked for at the first point where nothing was filled in', () => {
    expect(planned(offerOf([chest, point(3, { point: 'Sleeve' })])).problems).toStrictEqual({
      'point:POM-0001': { code: 'required' },
    });
  });

  it('is told before it is saved where it is out, over or under, and not where nothing was measured', () => {
    const sleeve = point(3, { point: 'Sleeve', spec: 62, unit: 'in' });
    const offer = offerOf([chest, sleeve]);
    expect(offer?.foresee?.({ 'point:POM-0001': 49.2, 'point:POM-0003': 63.25 })).toStrictEqual([
      {
        code: 'outside',
        off: [
          { point: '1/2 chest', by: -0.8, unit: 'cm' },
          { point: 'Sleeve', by: 1.25, unit: 'in' },
        ],
      },
    ]);
    expect(offer?.foresee?.({ 'point:POM-0001': 49.5, 'point:POM-0003': 63 })).toStrictEqual([]);
    // What was taken out is told no more.
    expect(offerOf([measured])?.foresee?.({ 'point:POM-0002': undefined })).toStrictEqual([]);
  });
});

describe('A measurement', () => {
  const stepOf = (id: string) => ofMeasurement.measure(id, deskWith([chest, measured]), measurementWords);

  it('has its sample measured, at all of its points', () => {
    const { changed, rows } = planned(stepOf('POM-0002'), { 'point:POM-0002': 50 });
    expect(changed).toMatchObject([{ id: 'POM-0002', measured: 50 }]);
    expect(rows).toStrictEqual(['SMP-0001']);
  });

  it('that is a spec alone, or is not there, has none', () => {
    expect(stepOf('POM-0001')).toBeUndefined();
    expect(stepOf('POM-0009')).toBeUndefined();
  });
});
