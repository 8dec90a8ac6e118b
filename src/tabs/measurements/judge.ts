// Judges a measurement: whether it is out of tolerance on a sample without a verdict, or lacks what it is judged by.
import type { BookRow } from '../../domain/book';
import { check } from '../../domain/finding';
import { readFound } from '../../schema/reasons';
import type { About, Judgement } from '../tab';
import type { MeasurementCodes } from './codes';
import type { measurements } from './table';
import { why } from './why';

export type Measurement = BookRow<typeof measurements>;
type Finding = MeasurementCodes['finding']['code'];

export const findings = {
  outOfTolerance: check({ tone: 'late' }),
  noSpec: check(),
  noUnit: check(),
  noTolerance: check(),
} as const;

const NEXT: { readonly [code in Finding]: MeasurementCodes['next']['code'] } = {
  outOfTolerance: 'comment',
  noSpec: 'giveSpec',
  noUnit: 'giveUnit',
  noTolerance: 'giveTolerance',
};

export const judge =
  () =>
  ({ figures }: Measurement): Judgement<MeasurementCodes> | undefined => {
    const code = readFound(why, figures)?.code;
    return code && { finding: { code }, next: { code: NEXT[code] } };
  };

export const titleOf = ({ row: { style = '', point = '', size = '' } }: Measurement) =>
  ({ code: 'measurement', style, point, size }) as const;

export const about =
  () =>
  (measurement: Measurement): About<MeasurementCodes> => ({ title: titleOf(measurement), party: '' });
