// The step of a measurement: its sample is measured, which the sample offers, too.
import type { Step } from '../step';
import type { MeasurementCodes } from './codes';
import { measureSample } from './plan';
import { measurements } from './table';
import type { Words } from './words.en';

type MeasurementStep = Step<Words, MeasurementCodes['said'], MeasurementCodes['warning']>;

const measure: MeasurementStep = (id, context, say) =>
  measureSample(context.find(measurements, id)?.row.sample, context, say.measuring);

export const steps = { measure };
