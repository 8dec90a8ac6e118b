// A text as sentences, and a sentence as the clauses of its days: what is said before each, else behind it.
import type { Cue } from './cues';
import type { FoundDate } from './found-date';
import { matches, type Span, spanOf } from './plain';

/** A stop inside a date, a number or a short word ends no sentence. */
const STOP =
  /(?:[!?;]+|(?<!\d|\b(?:no|nos|approx|aprox|dept|st|mr|mrs|ms|sr|sra|p\.o|ref|est|min|max|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|ene|abr|ago|dic|mon|tue|wed|thu|fri|sat|sun|lun|mie|jue|vie|sab|dom|n|incl|etc|art|pcs|qty|del))\.+|(?<=\d)\.)(?=\s|$)|\n+/g;

/** The sentences and lines of a plain text, without the days that a stop would cut. */
export function sentencesOf(plain: string, dates: readonly Span[]): readonly Span[] {
  const sentences: Span[] = [];
  let from = 0;
  const end = (to: number, next: number) => {
    if (plain.slice(from, to).trim() !== '') sentences.push({ from, to });
    from = next;
  };
  for (const match of matches(STOP, plain)) {
    const stop = spanOf(match);
    if (dates.some((date) => date.from < stop.to - 1 && stop.from < date.to - 1)) continue;
    end(stop.to, stop.to);
  }
  end(plain.length, plain.length);
  return sentences;
}

const CUT =
  /[,;:()|]| - |(?<![a-z0-9])(?:and|so|but|then|while|whereas|however|therefore|thus|y|e|pero|asi que|por lo que|entonces|mientras|luego|ademas|sin embargo)(?![a-z0-9])/g;

/** What belongs to a day: its stretch of the sentence, and the part of it that it is said in. */
export interface Clause {
  readonly date: FoundDate;
  readonly span: Span;
  /** The last part before the day, or the first behind it. */
  readonly near: Span;
}

interface Side {
  readonly span: Span;
  readonly near: Span;
}

const within = (span: Span, cues: readonly Span[]) => cues.filter(({ from, to }) => from >= span.from && to <= span.to);

function cutsIn(plain: string, { from, to }: Span): readonly Span[] {
  return matches(CUT, plain.slice(from, to)).map((match) => ({
    from: from + match.index,
    to: from + match.index + match[0].length,
  }));
}

/** The last part of a stretch that says anything: a colon or bracket right before the day ends none. */
function lastPart(plain: string, span: Span, cues: readonly Span[]): Side {
  const parts = [span.from, ...cutsIn(plain, span).map(({ to }) => to)];
  const at = parts.reverse().find((from) => within({ from, to: span.to }, cues).length > 0) ?? span.from;
  return { span, near: { from: at, to: span.to } };
}

function firstPart(plain: string, span: Span, cues: readonly Span[]): Side | undefined {
  const ends = [...cutsIn(plain, span).map(({ from }) => from), span.to];
  const to = ends.find((end) => within({ from: span.from, to: end }, cues).length > 0);
  return to === undefined ? undefined : { span: { from: span.from, to }, near: { from: span.from, to } };
}

/** Each day that holds with what is said of it; one of which nothing is said goes on with the words of the one before. */
export function clausesOf(
  plain: string,
  sentence: Span,
  { dates, cues }: { readonly dates: readonly FoundDate[]; readonly cues: readonly Cue[] },
): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = sentence.from;
  dates.forEach((date, at) => {
    const before = { from, to: date.from };
    const behind = { from: date.to, to: dates[at + 1]?.from ?? sentence.to };
    from = date.to;
    if (within(before, cues).length > 0) {
      clauses.push({ date, ...lastPart(plain, before, cues) });
      return;
    }
    const after = firstPart(plain, behind, cues);
    const last = clauses[clauses.length - 1];
    if (after && (at === 0 || last === undefined || startsFresh(plain, before))) {
      clauses.push({ date, span: { from: before.from, to: after.span.to }, near: after.near });
      from = after.span.to;
    } else if (last && !OTHERWISE.test(plain.slice(before.from, before.to)))
      clauses.push({ date, span: before, near: last.near });
    else clauses.push({ date, span: before, near: before });
  });
  return clauses;
}

/** `We cannot make 11 Dec, earliest is 18 Dec`: what the first day was denied is not said of the second. */
const OTHERWISE =
  /(?<![a-z])(?:earliest|soonest|como (?:muy )?pronto|lo (?:mas|antes) (?:pronto|posible|temprano))(?![a-z])/;

/** `…, on 18 Dec we ship`: a preposition behind a cut begins what is said behind the day. */
const startsFresh = (plain: string, { from, to }: Span) =>
  /(?:^|[,;.\n])\s*(?:and |y |so |then )?(?:on|el|by|for|para el)\s*$/.test(plain.slice(from, to));
