// Lists of milestones as a person writes them into Settings: `Fabric in-house 26 Supplier after Fabric ordered; …`.
import { WHO } from '../schema/turns';

export interface ListedMilestone {
  readonly milestone: string;
  /** Working days before ex-factory; below 0 for after it. */
  readonly daysBefore: number;
  readonly who?: (typeof WHO)[number] | undefined;
  readonly after?: string | undefined;
  readonly takes?: number | undefined;
  readonly float?: number | undefined;
}

const LINE = new RegExp(
  `^(?<milestone>.+?)\\s+(?<days>-?\\d{1,4})(?:\\s+(?<who>${WHO.join('|')}))?` +
    '(?:\\s+after\\s+(?<after>.+?))?(?:\\s+takes\\s+(?<takes>\\d{1,4}))?(?:\\s+float\\s+(?<float>\\d{1,4}))?$',
  'i',
);

const numberIn = (text: string | undefined) => (text === undefined ? undefined : Number(text));

function readLine(line: string): ListedMilestone | undefined {
  const found = LINE.exec(line)?.groups;
  if (!found) return undefined;
  const { milestone = '', days, who, after, takes, float } = found;
  return {
    milestone,
    daysBefore: Number(days),
    who: WHO.find((each) => each.toLowerCase() === who?.toLowerCase()),
    after,
    takes: numberIn(takes),
    float: numberIn(float),
  };
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');

/** The milestones of a list, and the lines that say none: no list is read in part. */
export function readMilestoneList(text: string): {
  readonly milestones: readonly ListedMilestone[];
  readonly wrong: readonly string[];
} {
  const read = linesOf(text).map((line) => ({ line, milestone: readLine(line) }));
  const names = read.map(({ milestone }) => milestone?.milestone.toLowerCase());
  const isWrong = ({ milestone }: (typeof read)[number], at: number) =>
    milestone === undefined ||
    names.indexOf(names[at]) !== at ||
    (milestone.after !== undefined && !names.includes(milestone.after.toLowerCase()));
  return {
    milestones: read.flatMap(({ milestone }) => milestone ?? []),
    wrong: read.filter(isWrong).map(({ line }) => line),
  };
}

/**
 * Squeezes a list into the working days that are left before ex-factory: each as far before as its share of them, so that
 * their order stays. What comes after ex-factory stays as it is, and so does a list that fits.
 */
export function squeezed(list: readonly ListedMilestone[], available: number): readonly ListedMilestone[] {
  const span = list.reduce((most, { daysBefore }) => Math.max(most, daysBefore), 0);
  if (span <= available) return list;
  const left = Math.max(0, available);
  return list.map((each) => ({
    ...each,
    daysBefore: each.daysBefore <= 0 ? each.daysBefore : Math.round((each.daysBefore * left) / span),
  }));
}
