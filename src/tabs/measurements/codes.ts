// The codes of a measurement: each fact that has a sentence.
import type { Codes } from '../tab';

/** What a sample measures at a point, where that is out of tolerance. */
export interface Off {
  readonly point: string;
  /** Over the spec; below 0 under it. */
  readonly by: number;
  readonly unit: string;
}

export interface Measured {
  readonly code: 'measured';
  readonly sample: string;
  readonly points: number;
  readonly off: readonly Off[];
}

export interface Outside {
  readonly code: 'outside';
  readonly off: readonly Off[];
}

export type MeasurementCodes = Codes<{
  finding: { readonly code: 'outOfTolerance' | 'noSpec' | 'noUnit' | 'noTolerance' };
  next: { readonly code: 'comment' | 'giveSpec' | 'giveUnit' | 'giveTolerance' };
  title: {
    readonly code: 'measurement';
    readonly style: string;
    readonly point: string;
    readonly size: string;
  };
  step: 'measure';
  said: Measured;
  warning: Outside;
}>;
