// How a file was read, as the workbook remembers it, and the plan that this makes of the next file with the same header.
import type { KeptLayout, SentLayout } from '../../schema/wire';
import {
  type DetectedFormats,
  detectFormats,
  firstMapping,
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

/**
 * What the file itself tells, then what was said of the last one like it; where neither tells, it is taken to be written
 * as the spreadsheet's people write.
 */
export function firstPlan(source: Source): Plan {
  const { reading, last } = source.view;
  const mapping = last ? mappingOf(source, last) : firstMapping(source);
  const detected = detectFormats(source, mapping);
  const usual = last?.formats ?? {
    dates: reading.dayFirst ? 'dayFirst' : 'monthFirst',
    decimalMark: reading.decimalMark,
  };
  return {
    mapping,
    blanks: last?.blanks ?? [],
    names: {},
    formats: {
      dates: settled(detected.dates, last !== undefined) ?? usual.dates,
      decimalMark: settled(detected.decimalMark, last !== undefined) ?? usual.decimalMark,
    },
    ...(last?.withTotals ? { withTotals: true } : {}),
    ...(last?.uncontinued ? { uncontinued: true } : {}),
  };
}

/** A format that fits more than one reading gives way to what was said the last time. */
function settled<Format>(
  detected: (DetectedFormats[keyof DetectedFormats] & { readonly format: Format }) | undefined,
  isKnown: boolean,
): Format | undefined {
  return detected && (detected.sure || !isKnown) ? detected.format : undefined;
}
