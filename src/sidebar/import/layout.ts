// How a file was read, as the workbook remembers it, and the plan that this makes of the next file with the same header.
import type { KeptLayout, SentLayout } from '../../schema/wire';
import {
  type DetectedFormat,
  detectFormats,
  firstMapping,
  formatsIn,
  type Mapping,
  type Origin,
  type Plan,
  type Source,
} from './source';

type KeptOrigin = SentLayout['mapping'][string];

/** The columns by their places; what stands above the header by its name, for it may stand in another order. */
export function layoutOf({ view, width, header }: Source, plan: Plan): SentLayout {
  const kept = (origin: Origin): KeptOrigin => {
    if ('fixed' in origin || origin.column < width) return origin;
    return { above: header[origin.column] ?? '' };
  };
  const mapping = Object.entries(plan.mapping).flatMap(([key, origin]): [string, KeptOrigin][] =>
    origin ? [[key, kept(origin)]] : [],
  );
  const { formats, blanks, withTotals, uncontinued } = plan;
  return {
    titles: [...view.titles],
    lines: view.lines,
    mapping: Object.fromEntries(mapping),
    formats: { ...formats },
    blanks: [...blanks],
    ...(withTotals ? { withTotals } : {}),
    ...(uncontinued ? { uncontinued } : {}),
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

/** Whether the last file like it was told, or told itself, how a format is written. */
function wasSettled({ name }: DetectedFormat, { formats }: KeptLayout): boolean {
  if (name === 'decimalMark') return true;
  return name === 'dates' ? formats.columns === undefined : formats.columns?.[name] !== undefined;
}

/** What the file itself tells, then what was said of the last one like it; where neither tells, the person is asked. */
export function firstPlan(source: Source): Plan {
  const { reading, last } = source.view;
  const mapping = last ? mappingOf(source, last) : firstMapping(source);
  const found = detectFormats(source, mapping);
  const again = found.filter((format) => last && !format.detected.sure && wasSettled(format, last));
  const plan: Plan = {
    mapping,
    blanks: last?.blanks ?? [],
    names: {},
    formats: last?.formats ?? {
      dates: reading.dayFirst ? 'dayFirst' : 'monthFirst',
      decimalMark: reading.decimalMark,
    },
    chosen: again.map(({ name }) => name),
    ...(last?.withTotals ? { withTotals: true } : {}),
    ...(last?.uncontinued ? { uncontinued: true } : {}),
  };
  return { ...plan, formats: formatsIn(found, plan) };
}
