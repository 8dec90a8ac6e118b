// A spreadsheet that grows large, and what could leave it.
import type { Book } from '../domain/book';
import * as en from '../text/en';
import { seasonsToArchive } from './archive/plan';
import type { Archives } from './archive/ports';
import { cellsOf, MOST_CELLS } from './archive/view';
import { type Finding, wording } from './check-finding';

/** From here on formulas and openings take long enough to be felt: a tenth of what Google takes. */
const LARGE = MOST_CELLS / 10;

export function sizeFindings(archives: Archives, book: Book): readonly Finding[] {
  const cells = archives.cells();
  if (cells < LARGE) return [];
  const [season] = seasonsToArchive(book);
  if (!season) return [];
  const freed = cellsOf(archives, season);
  const found = { code: 'large', cells, most: MOST_CELLS, season: season.choice.value, freed } as const;
  return [{ line: { ...wording(found), button: en.checked.button.archive, archives: true } }];
}
