// Which day the date behind a finding is.
import type { DigestLine } from '../domain/digest';
import { addDays } from '../schema/dates';
import type { IsoDate } from '../schema/kinds';

export interface FoundDate {
  /** As its tab names it. */
  readonly name: string;
  readonly day: IsoDate;
}

/** Undefined where no date is behind the finding, such as for stock. */
export function dateOf({ finding, date, past }: DigestLine, today: IsoDate): FoundDate | undefined {
  const { days } = finding;
  if (date === undefined || days === undefined) return undefined;
  return { name: date, day: addDays(today, past ? -days : days) };
}
