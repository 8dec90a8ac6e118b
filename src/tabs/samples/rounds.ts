// The rounds of a sample: which rows are one sample made again, and what its later rounds say already.
import type { StepContext } from '../../domain/book';
import { normaliseKey } from '../../schema/keys';
import type { SampleRow } from './diary';
import { samples } from './table';

export const roundOf = ({ round = 1 }: SampleRow): number => round;

/** Other styles, types or orders are other samples; a colour, size or maker parts two only where both name one. */
function isSameSample(one: SampleRow, other: SampleRow): boolean {
  const isSame = (key: keyof SampleRow) => normaliseKey(one[key]) === normaliseKey(other[key]);
  const mayBe = (key: keyof SampleRow) => one[key] === undefined || other[key] === undefined || isSame(key);
  return (['style', 'type', 'order'] as const).every(isSame) && (['colour', 'size', 'maker'] as const).every(mayBe);
}

interface Later {
  /** The last round that there is, this one where none is later. */
  readonly last: number;
  /** The last that has its verdict: what follows goes by that one. */
  readonly judged: string | undefined;
  /** Where none is judged: the last that is still to be had, so that none is asked for beside it. */
  readonly underWay: string | undefined;
}

export function laterRounds(row: SampleRow, context: StepContext): Later {
  const later = context
    .rowsOf(samples)
    .map((each) => each.row)
    .filter((each) => roundOf(each) > roundOf(row) && isSameSample(each, row))
    .sort((one, other) => roundOf(other) - roundOf(one));
  return {
    last: roundOf(later[0] ?? row),
    judged: later.find(({ verdict }) => verdict !== undefined)?.sampleId,
    underWay: later.find(({ gone }) => gone === undefined)?.sampleId,
  };
}
