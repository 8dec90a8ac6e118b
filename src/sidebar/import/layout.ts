// How a file was read, as the workbook remembers it, and the plan that this makes of the next file with the same header.
import type { Formats } from '../../schema/stated';
import type { KeptLayout, SentLayout } from '../../schema/wire';
import {
  type DetectedFormat,
  detectFormats,
  firstMapping,
  formatsIn,
  type Mapping,
  missingOrigins,
  type Origin,
  type Plan,
  type Source,
  unsettled,
} from './source';

type KeptOrigin = SentLayout['mapping'][string];

/** The columns by their places; what stands above the header by its name, for it may stand in another order. */
export function layoutOf(source: Source, plan: Plan): SentLayout {
  const { view, width, header } = source;
  const kept = (origin: Origin): KeptOrigin => {
    if ('fixed' in origin || origin.column < width) return origin;
    return { above: header[origin.column] ?? '' };
  };
  const mapping = Object.entries(plan.mapping).flatMap(([key, origin]): [string, KeptOrigin][] =>
    origin ? [[key, kept(origin)]] : [],
  );
  const { blanks, names, meant, kept: besides, withTotals, withFooters, uncontinued, withSplit } = plan;
  // What a day without its year was meant for is told by the day of the file.
  const isDay = (key: string) => view.columns.some((column) => column.key === key && column.kind.type === 'date');
  const lasting = Object.fromEntries(Object.entries(names).filter(([key]) => !isDay(key)));
  return {
    titles: [...view.titles],
    lines: view.lines,
    mapping: Object.fromEntries(mapping),
    ...settledFormats(source, plan),
    blanks: [...blanks],
    ...(isAnswered(lasting) ? { names: lasting } : {}),
    ...(isAnswered(meant) ? { meant } : {}),
    ...(withTotals ? { withTotals } : {}),
    ...(withFooters ? { withFooters } : {}),
    ...(uncontinued ? { uncontinued } : {}),
    ...(withSplit ? { withSplit } : {}),
    ...(besides ? { kept: [...besides] } : {}),
  };
}

const isAnswered = (answers: SentLayout['meant'] = {}): boolean =>
  Object.values(answers).some((own) => Object.keys(own).length > 0);

/** What the person chose and what the file shows; of the rest, what an earlier file had settled. */
function settledFormats(
  source: Source,
  { mapping, formats, chosen = [] }: Plan,
): Pick<SentLayout, 'formats' | 'settled'> {
  const { last } = source.view;
  const found = detectFormats(source, mapping);
  const now = found.flatMap(({ name, told }) => (told || chosen.includes(name) ? [name] : []));
  const before = last?.settled.filter((name) => !now.includes(name)) ?? [];
  const kept = (name: 'dates' | 'decimalMark') => (last && before.includes(name) ? { [name]: last.formats[name] } : {});
  const columns = { ...last?.formats.columns, ...formats.columns };
  return {
    formats: {
      ...formats,
      ...kept('dates'),
      ...kept('decimalMark'),
      ...(Object.keys(columns).length > 0 ? { columns } : {}),
    },
    settled: [...now, ...before],
  };
}

function originIn({ width, header }: Source, kept: KeptOrigin): Origin | undefined {
  if ('fixed' in kept) return kept;
  if ('column' in kept) return kept.column < width ? kept : undefined;
  const column = header.indexOf(kept.above, width);
  return column < 0 ? undefined : { column };
}

function mappingOf(source: Source, last: KeptLayout): Mapping {
  return Object.fromEntries(
    source.view.columns.map(({ key }) => {
      const kept = last.mapping[key];
      return [key, kept && originIn(source, kept)];
    }),
  );
}

/**
 * What the file itself tells, then what was said of the last one like it. What neither tells, the person is asked: until
 * then it is taken to be written as the spreadsheet's people write.
 */
export function firstPlan(source: Source): Plan {
  const { reading, last } = source.view;
  const mapping = last ? mappingOf(source, last) : firstMapping(source);
  const usual: Formats = { dates: reading.dayFirst ? 'dayFirst' : 'monthFirst', decimalMark: reading.decimalMark };
  const found = detectFormats(source, mapping);
  const plan: Plan = {
    mapping,
    blanks: last?.blanks ?? [],
    names: last?.names ?? {},
    ...(last?.meant ? { meant: last.meant } : {}),
    ...(last ? knownFormats(found, last) : { formats: usual }),
    ...(last?.withTotals ? { withTotals: true } : {}),
    ...(last?.withFooters ? { withFooters: true } : {}),
    ...(last?.uncontinued ? { uncontinued: true } : {}),
    ...(last?.withSplit ? { withSplit: true } : {}),
    ...(last?.kept ? { kept: last.kept } : {}),
  };
  return { ...plan, formats: formatsIn(found, plan) };
}

/** What the last file settled of all that this one leaves open. */
function knownFormats(found: readonly DetectedFormat[], last: KeptLayout): Pick<Plan, 'formats' | 'chosen'> {
  const { formats, settled } = last;
  const known = (name: string) => settled.includes(name) || (name !== 'decimalMark' && settled.includes('dates'));
  const chosen = found.filter(({ name, detected }) => !detected.sure && known(name)).map(({ name }) => name);
  // Columns of which the last file had no more to say than of all its dates are written as those were.
  const columns = Object.fromEntries(chosen.map((name) => [name, formats.columns?.[name] ?? formats.dates]));
  return { chosen, formats: { ...formats, columns: { ...columns, ...formats.columns } } };
}

/** Whether nothing is left to be asked before the rows are checked. */
export function isSettled(source: Source, plan: Plan): boolean {
  const open = unsettled(detectFormats(source, plan.mapping), plan);
  return open.length === 0 && Object.keys(missingOrigins(source, plan.mapping)).length === 0;
}
