// What tabs need as a whole, as the check tells of it: no row stands for it, so it is on no list of rows.
import type { Book } from '../domain/book';
import type { RowRef } from '../domain/plan';
import * as en from '../text/en';
import { done, type Finding, finding } from './check-finding';
import { tabsOn } from './desks';
import { findingIn } from './words';

/** One line a tab, with the way to its panel. */
export function wholeFindings(openPanel: (row: RowRef) => void, book: Book): readonly Finding[] {
  return tabsOn(book).flatMap((tab) => {
    const found = tab.whole?.finding(book);
    const { name } = tab.table;
    if (!found) return [];
    const open = () => {
      openPanel({ table: name, id: name });
      return done;
    };
    const told = { code: 'whole', tab: name, need: findingIn(tab, found) } as const;
    return [{ ...finding(told, en.checked.button.panel, open), isStep: true }];
  });
}
