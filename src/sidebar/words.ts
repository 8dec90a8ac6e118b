// Numbers and labels as they are written in the sidebar.
import { count as written } from '../schema/written';
import * as en from '../text/en/desk';

export const count = (value: number): string => written(value, en.page.locale);

/** `Order date` inside a sentence; `ETD` and `PO number` keep their letters. */
export function lowerFirst(label: string): string {
  return /^[A-Z][^A-Z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
