// What Settings could hold of the countries in use, as long as nobody has said when their factories work.
import type { IsoDate } from '../schema/kinds';
import { daysOf, writeSpans } from './closed-days';
import { countryCode, countryName } from './countries';
import type { SettingsReader } from './settings';
import { closedDaysOf, workingDays } from './settings/calendars';
import { statutoryOf } from './statutory';

export interface ClosureProposal {
  readonly country: string;
  /** The cells to add; of a row that stands, a blank one too, nothing is proposed. */
  readonly closed: string;
  readonly week: string | undefined;
  /** How many days these are, the last year of them, and whether some are missing. */
  readonly count: number;
  readonly knownTo: number;
  readonly partly: boolean;
}

/** One for each country of which something is known and nothing set. */
export function closureProposals(
  { items }: Pick<SettingsReader, 'items'>,
  countries: readonly string[],
  today: IsoDate,
): readonly ClosureProposal[] {
  const codesIn = (name: string) => items(name).map(countryCode);
  const [closed, weeks] = [codesIn(closedDaysOf.name), codesIn(workingDays.name)];
  const codes = new Set(countries.flatMap((country) => countryCode(country) ?? []));
  return [...codes].flatMap((code) => {
    const known = closed.includes(code) ? undefined : statutoryOf(code, today);
    if (!known) return [];
    const { closed: spans, knownTo, partly } = known;
    const week = weeks.includes(code) ? undefined : known.week;
    return [
      { country: countryName(code), closed: writeSpans(spans), week, count: daysOf(spans).length, knownTo, partly },
    ];
  });
}
