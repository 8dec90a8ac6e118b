// Recognises the carrier of a tracking number from the formats that carriers publish, and holds its check digit.
import { type TrackingFormat, trackingFormats } from './carriers';

export interface TrackingCandidate {
  /** Undefined for an air waybill, container or postal number of somebody who is not listed. */
  readonly carrier: string | undefined;
  readonly format: TrackingFormat;
  readonly checked: 'right' | 'wrong' | 'none';
}

export interface Recognised {
  /** The number alone, as carriers write it: capitals and digits, without spaces, dashes or the link around it. */
  readonly number: string;
  /** Everyone it may be of, each carrier once, the likeliest first. */
  readonly candidates: readonly TrackingCandidate[];
  /** The carrier, when it can be no other that is known here. */
  readonly certain: string | undefined;
  /** Every format it fits has a check digit, and none of them is right. */
  readonly slip: boolean;
}

const RANK = { right: 0, none: 1, wrong: 2 };
const bare = (text: string) => text.toUpperCase().replace(/[^0-9A-Z]/g, '');

function fitting(number: string, format: TrackingFormat): readonly TrackingCandidate[] {
  const match = format.pattern.exec(number);
  if (!match) return [];
  const { by = '', body = '', check } = match.groups ?? {};
  const checked = !format.check ? 'none' : format.check(body) === check ? 'right' : 'wrong';
  const carrier =
    typeof format.carrier === 'string'
      ? format.carrier
      : Object.entries(format.carrier).find(([, codes]) => codes.split(' ').includes(by))?.[0];
  // Eleven digits that begin with nobody's prefix are no air waybill unless the check digit says so.
  if (carrier === undefined && !format.own && checked === 'wrong') return [];
  // Zeros alone are what stands there till the number comes, whatever their check digit.
  if (!/[1-9A-Z]/.test(body || number)) return [];
  return [{ carrier, format, checked }];
}

/** Three figures of an airline, then the rest; or the word for it. */
const AS_WAYBILL = /(?:^|\D)\d{3}[- ]\d{4}|awb|waybill/i;

/** `typed`: what the number was taken from. */
function judge(number: string, typed: string, formats: readonly TrackingFormat[]): Recognised {
  const found = formats
    .flatMap((format) => fitting(number, format))
    // Eleven digits in a row are many things: a wrong check digit says that they are no air waybill.
    .filter(({ format, checked }) => format.what !== 'airWaybill' || checked !== 'wrong' || AS_WAYBILL.test(typed));
  const ranked = [...found].sort((one, other) => RANK[one.checked] - RANK[other.checked]);
  const right = ranked.some(({ checked }) => checked === 'right');
  const own = ranked.some(({ format }) => format.own);
  const candidates = ranked.filter(
    ({ carrier, checked, format }, index) =>
      !(right && checked === 'wrong') &&
      !(own && format.shared) &&
      ranked.findIndex((other) => other.carrier === carrier) === index,
  );
  const [first, second] = candidates;
  // Letters that nothing can check are written by others, too.
  const isOwn = first?.format.own && first.format.check;
  const sure = first && !second && !first.format.shared && (isOwn || first.checked === 'right');
  return {
    number,
    candidates,
    certain: sure ? first.carrier : undefined,
    slip: candidates.length > 0 && candidates.every(({ checked }) => checked === 'wrong'),
  };
}

/** What may be meant as the number: all of it, what follows a word such as `AWB`, or a part of a pasted link. */
function readings(typed: string): readonly string[] {
  const parts = typed.split(/[^0-9A-Za-z -]+/).map((part) => bare(part.replace(/^(?: *[A-Za-z]{2,} )+/, '')));
  const all = /:\/\/|^\s*www\./i.test(typed) ? parts : [bare(typed), ...parts];
  return all.filter((part) => /\d{4}/.test(part));
}

/** Recognises a tracking number as typed or pasted; without candidates when no known carrier writes such a number. */
export const recogniserOf =
  (formats: readonly TrackingFormat[]) =>
  (typed: string): Recognised => {
    const judged = readings(typed).map((number) => judge(number, typed, formats));
    const sure = judged.filter(({ certain, slip }) => certain !== undefined && !slip);
    const found = sure[0] ?? judged.find(({ candidates }) => candidates.length > 0);
    if (!found) return { number: bare(typed), candidates: [], certain: undefined, slip: false };
    // Numbers of several carriers in one cell have no carrier together.
    const isOne = sure.every(({ certain }) => certain === found.certain);
    return isOne ? found : { ...found, candidates: sure.flatMap(({ candidates }) => candidates), certain: undefined };
  };

/** Recognises it among all the formats there are. */
export const recogniseTracking: (typed: string) => Recognised = /* @__PURE__ */ recogniserOf(trackingFormats);
