// The lines of the calendar as they are drawn: alike ones as one, gathered by a party of theirs, the first to end first.
import type { Timeline, TimelineLine, TimelineParty } from '../../domain/timeline';

/** Lines of one product that stand alike in everything. */
export interface Drawn {
  readonly line: TimelineLine;
  readonly ids: readonly string[];
  readonly variants: readonly string[];
}

export interface Group {
  readonly name: string;
  readonly party: TimelineParty | undefined;
  readonly drawn: readonly Drawn[];
}

const likenessOf = ({ id: _id, variant: _variant, ...rest }: TimelineLine) => JSON.stringify(rest);

function drawnOf(lines: readonly TimelineLine[]): readonly Drawn[] {
  const alike = new Map<string, TimelineLine[]>();
  for (const line of lines) {
    const likeness = likenessOf(line);
    alike.set(likeness, [...(alike.get(likeness) ?? []), line]);
  }
  return [...alike.values()].flatMap((each) => {
    const [line] = each;
    return line ? [{ line, ids: each.map(({ id }) => id), variants: each.map(({ variant }) => variant) }] : [];
  });
}

const endOf = ({ line }: Drawn) => line.expected ?? line.ordered ?? '9999';

/** `only` keeps one party; '' keeps all. */
export function groupsOf({ lines, parties }: Timeline, axis: number, only: string): readonly Group[] {
  const byName = new Map<string, TimelineLine[]>();
  for (const line of lines) {
    const name = line.parties[axis] ?? '';
    if (only === '' || only === name) byName.set(name, [...(byName.get(name) ?? []), line]);
  }
  return [...byName.entries()]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, own]) => ({
      name,
      party: parties.find((party) => party.name === name),
      drawn: [...drawnOf(own)].sort((one, other) => endOf(one).localeCompare(endOf(other))),
    }));
}

/** The names of an axis, in their order. */
export const namesOf = ({ lines }: Timeline, axis: number): readonly string[] =>
  [...new Set(lines.map(({ parties }) => parties[axis] ?? ''))].sort((one, other) => one.localeCompare(other));

export const isLate = ({ marks }: TimelineLine): boolean => marks.some(({ late }) => late !== undefined);

export const isPast = ({ left }: TimelineLine): boolean => left !== undefined && left < 0;
