// A sample is measured: beside each point stands its spec, what is out is said before it is saved, and the row keeps its spec.
import { openContext } from '../../../src/app/step';
import { measurements } from '../../../src/tabs/measurements/table';
import { steps } from '../../../src/tabs/samples/steps';
import { samples } from '../../../src/tabs/samples/table';
import { words } from '../../../src/tabs/samples/words.en';
import { settings } from '../../../src/tabs/settings/table';
import { plainWorkbook } from '../../support/plain-workbook';

type Line = { readonly [key: string]: string | number };

const spec = (changes: Line = {}): Line => ({
  pointId: 'POM-0001',
  style: 'Linen shirt',
  point: '1/2 chest',
  size: 'M',
  spec: 50,
  plus: 1,
  minus: 0.5,
  unit: 'cm',
  ...changes,
});

function offer(rows: readonly Line[], { size = 'M', desk = 'on', sample = {} as Line } = {}) {
  const filled = (table: { readonly inputs: object }, line: Line) =>
    Object.fromEntries(Object.keys(table.inputs).map((key) => [key, line[key] ?? '']));
  const context = openContext(
    plainWorkbook('2026-11-26', {
      Settings: [filled(settings, { setting: 'Desk', item: 'Measurements', value: desk })],
      Samples: [
        filled(samples, {
          ...{ sampleId: 'SMP-0001', style: 'linen shirt', size, type: 'Fit', owner: 'ana@studio.example' },
          ...sample,
        }),
      ],
      Measurements: rows.map((row) => filled(measurements, row)),
    }),
  );
  return steps.measure('SMP-0001', context, words);
}

const fields = (offered: ReturnType<typeof offer>) =>
  offered?.sections.flatMap((section) => section.fields.map(({ label, fact }) => [label, fact]));

it('asks for each point of its style in its own size, with the spec and the tolerance beside it', () => {
  const rows = [
    spec(),
    spec({ pointId: 'POM-0002', point: 'Sleeve', spec: 62, minus: '' }),
    spec({ pointId: 'POM-0003', size: 'L', spec: 52 }),
  ];
  expect(fields(offer(rows))).toEqual([
    ['1/2 chest', '50 +1 −0.5 cm'],
    ['Sleeve', '62 +1 −1 cm'],
    ['Measured on', undefined],
  ]);
  expect(fields(offer(rows, { size: '' }))).toContainEqual(['1/2 chest, L', '52 +1 −0.5 cm']);
});

it('says what is out of tolerance before it is saved, and adds a row that keeps its spec', () => {
  const offered = offer([spec()]);
  const typed = { measuredOn: '2026-11-26', 'point:POM-0001': 51.4 };
  expect(offered?.foresee?.(typed)).toEqual([{ code: 'outside', off: [{ point: '1/2 chest', by: 1.4, unit: 'cm' }] }]);
  expect(offered?.foresee?.({ ...typed, 'point:POM-0001': 51 })).toEqual([]);
  const planned = offered?.plan(typed);
  expect(planned).toMatchObject({ ok: true, said: { points: 1 }, plan: { changes: [] } });
  expect(planned?.ok && planned.plan.additions?.map(({ values }) => values)).toEqual([
    expect.objectContaining({
      sample: 'SMP-0001',
      size: 'M',
      spec: 50,
      plus: 1,
      minus: 0.5,
      measured: 51.4,
      owner: 'ana@studio.example',
    }),
  ]);
});

it('changes what was measured before, by the spec of that day, whatever the spec says now', () => {
  const own = spec({ pointId: 'POM-0002', sample: 'SMP-0001', measured: 51.4, measuredOn: 46000 });
  const offered = offer([spec({ spec: 48 }), own]);
  expect(fields(offered)?.[0]).toEqual(['1/2 chest', '50 +1 −0.5 cm']);
  expect(offered?.presets['point:POM-0002']).toBe(51.4);
  const planned = offered?.plan({ measuredOn: '2026-11-26', 'point:POM-0002': 50.2 });
  expect(planned).toMatchObject({
    ok: true,
    plan: { additions: [], changes: [{ id: 'POM-0002', values: { measured: 50.2 } }] },
  });
  expect(offered?.plan({ measuredOn: '2026-11-26', 'point:POM-0002': 51.4 })).toMatchObject({ ok: false });
});

it('is not offered without a spec, nor while its desk is off', () => {
  expect(offer([spec({ style: 'Wrap coat' })])).toBeUndefined();
  expect(offer([spec()], { desk: 'off' })).toBeUndefined();
});

it('is not offered of a sample that is gone, and first of one that is here and not yet decided', () => {
  const received = { receivedOn: 46350 };
  expect(offer([spec()], { sample: { gone: 'Lost' } })).toBeUndefined();
  expect(offer([spec()])?.likely).toBe(false);
  expect(offer([spec()], { sample: received })?.likely).toBe(true);
  expect(offer([spec()], { sample: { ...received, verdict: 'Approved' } })?.likely).toBe(false);
});
