// What is said of measurements, in English.
import { figure, listed, plural } from '../../text/english';
import type { TabWords } from '../tab';
import type { Measured, MeasurementCodes, Off, Outside } from './codes';

const differing = (by: number) => `${by > 0 ? '+' : by < 0 ? '−' : '±'}${figure(Math.abs(by))}`;
const offs = (off: readonly Off[]) =>
  listed(off.map(({ point, by, unit }) => `${point} ${differing(by)} ${unit}`.trim()));

/** What is said where a sample is measured: samples lend the step. */
export const measuringWords = {
  said: {
    measured: ({ sample, points, off }: Measured) =>
      `${plural(points, 'point', 'points')} of ${sample} recorded. ${off.length === 0 ? 'Nothing is out of tolerance' : `Out of tolerance: ${offs(off)}`}.`,
  },
  warning: { outside: ({ off }: Outside) => `Out of tolerance: ${offs(off)}.` },
  measuring: {
    spec: (
      spec: number | undefined,
      { plus, minus, unit }: { plus: number | undefined; minus: number | undefined; unit: string },
    ) => {
      if (spec === undefined) return '';
      const [over, under] = [plus ?? minus, minus ?? plus].map((each) => Math.abs(each ?? 0));
      const tolerance =
        plus === undefined && minus === undefined ? '' : ` +${figure(over ?? 0)} −${figure(under ?? 0)}`;
      return `${figure(spec)}${tolerance} ${unit}`.trim();
    },
  },
};

export const words = {
  add: 'Measurement',
  empty: {
    title: 'No measurements yet',
    text: 'Import the spec of a style: a row for each point and size, with its tolerances. Then record what a sample measures from its panel.',
  },
  finding: {
    outOfTolerance: () => 'out of tolerance',
    noSpec: () => 'it has no spec',
    noUnit: () => 'its unit cannot be read',
    noTolerance: () => 'it has no tolerance',
  },
  date: {},
  next: {
    comment: () => 'Comment on the sample, or have it made again.',
    giveSpec: () => 'Fill in Spec.',
    giveUnit: () => 'Choose cm or in as its Unit.',
    giveTolerance: () => 'Fill in its tolerances: 0 for none.',
  },
  waits: {},
  title: { measurement: ({ style, point, size }) => [style, point, size].filter((part) => part !== '').join(', ') },
  note: {},
  step: { measure: { name: 'Record measurements' } },
  ...measuringWords,
  panel: {
    title: (out: number, of: number) => `Measurements: ${out} of ${of} out of tolerance`,
    open: 'Measurements to settle',
    others: 'Other points of the sample',
    against: ({
      measured,
      spec,
      difference,
      unit,
    }: {
      measured: number | undefined;
      spec: number | undefined;
      difference: number | undefined;
      unit: string;
    }) =>
      [
        ...(measured === undefined ? [] : [`${figure(measured)} ${unit}`.trim()]),
        ...(spec === undefined ? [] : [`spec ${figure(spec)}`]),
        ...(difference === undefined ? [] : [differing(difference)]),
      ].join(' · '),
  },
} satisfies TabWords<MeasurementCodes> & { readonly [more: string]: unknown };

export type Words = typeof words;
