// Tabs that Selvedge writes by itself and that do not hold what they should, and the button that writes them again.
import * as en from '../text/en';
import { done, type Finding, finding } from './check-finding';
import type { Workbook } from './ports';
import { keepWritten, staleWritten } from './written-tabs';

/** Formulas that look into a tab which Selvedge has not written as it should be would come to nothing, or to what was. */
export function writtenFindings(workbook: Workbook): readonly Finding[] {
  const stale = staleWritten(workbook);
  if (stale.length === 0) return [];
  const write = () => {
    keepWritten(workbook);
    return done;
  };
  return [finding({ code: 'notWritten', tabs: stale }, en.checked.button.write, write)];
}
