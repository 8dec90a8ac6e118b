// What has moved since the last mail, tab by tab, as sentences under the tab's title.
import type { Digest } from '../domain/digest';
import { typed } from './typed';
import type { PageOptions } from './words';

export interface PageMoves {
  readonly title: string;
  /** `2 payments moved`; '' where none has. */
  readonly count: string;
  readonly rows: readonly string[];
}

/** More than these are only counted in the headline. */
const MOST_ROWS = 20;
/** A sentence holds a name or two beside its own words. */
const ROOMS_A_ROW = 3;

export function movesOf({ moved = [] }: Digest, { saysOf, room }: PageOptions): readonly PageMoves[] {
  return [...new Set(moved.map(({ table }) => table))].map((table) => {
    const say = saysOf(table).moved;
    const own = moved.filter((each) => each.table === table);
    const all = own.flatMap(({ told }) => told ?? []);
    const uncompared = own.length - all.length;
    return {
      title: say.title,
      count: all.length > 0 ? say.count(all.length) : '',
      rows: [
        ...all.slice(0, MOST_ROWS).map((told) => typed(say.row(told), ROOMS_A_ROW * room)),
        ...(uncompared > 0 ? [say.uncompared(uncompared)] : []),
      ],
    };
  });
}
