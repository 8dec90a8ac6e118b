// CODELETTER, AQLRUNG, PLANLETTER, SAMPLESIZE and ACCEPTS: the tables of single sampling, as texts that are cut where a letter stands.
import {
  ACCEPTED,
  acceptedAt,
  codeLetter,
  LETTERS,
  LETTERS_OF,
  LEVELS,
  LOTS,
  plainAql,
  planLetter,
  RUNGS,
  rungOf,
  SIZES,
  sampleSize,
  TIGHTENED,
} from '../../schema/sampling';
import type { Compiling, Compute, DialectFunction } from './calls';
import { ERROR, OPERATIONS, type Scalar, textOf } from './scalar';

/** The numbers of a table, each as wide as the others. */
const strip = (numbers: readonly number[], width: number) =>
  numbers.map((number) => String(number).padStart(width, '0')).join('');

const WIDTH = { size: 4, accepted: 2 } as const;
/** The tightened table ends one letter sooner. */
const ACCEPTED_STRIPS = {
  normal: strip(ACCEPTED.normal, WIDTH.accepted),
  tightened: strip([...ACCEPTED.tightened, ...ACCEPTED.tightened.slice(-1)], WIDTH.accepted),
} as const;

/** The letter that serves both, of each letter by both rungs, normal first, then tightened: worked out when a formula is laid, not whenever a script wakes. */
const planLetters = () =>
  [false, true]
    .flatMap((isTightened) =>
      RUNGS.flatMap((_, major) =>
        RUNGS.flatMap((__, minor) =>
          [...LETTERS].map((letter) => planLetter(letter, [major + 1, minor + 1], isTightened) ?? ''),
        ),
      ),
    )
    .join('');

const nested = (pairs: readonly (readonly [when: string, then: string])[], otherwise: string): string =>
  pairs.reduceRight((rest, [when, then]) => `IF(${when};${then};${rest})`, otherwise);

const isTight = (severity: string) => `(${severity})="${TIGHTENED}"`;
const placeIn = (letter: string) => `FIND(${letter};"${LETTERS}")`;
/** Blank where it is not one letter, or cannot be computed. */
const isRung = (rung: string) =>
  `ISNUMBER(${rung})*IFERROR(FIND("|"&(${rung})&"|";"|${RUNGS.map((_, index) => index + 1).join('|')}|");0)>0`;
const ofLetter = (letter: string, then: string) => `IFERROR(IF(LEN((${letter})&"")=1;${then};);)`;
const orBlank = (value: Scalar | undefined): Scalar => value ?? null;

/** What is computed of arguments, of which an error makes a blank. */
function ofAll(call: Compiling, count: number, compute: (values: readonly Scalar[]) => Scalar | undefined): Compute {
  const args = Array.from({ length: count }, (_, index) => call.arg(index));
  return (row) => {
    const values = args.map((value) => value(row));
    return values.includes(ERROR) ? null : orBlank(compute(values));
  };
}

const tight = (severity: Scalar | undefined) => OPERATIONS['='](severity ?? null, TIGHTENED) === true;
const asText = (value: Scalar | undefined) => String(textOf(value ?? null));

export const CODELETTER: DialectFunction = {
  takes: [2, 2],
  emit({ arg }) {
    const [lot, level] = [arg(0), arg(1)];
    const letters = nested(
      LEVELS.map((each) => [`(${level})="${each}"`, `"${LETTERS_OF[each]}"`]),
      '1/0',
    );
    const line = LOTS.map((least) => `((${lot})>=${least})`).join('+');
    return `IF(ISNUMBER(${lot});IFERROR(MID(${letters};${line};1););)`;
  },
  evaluate: (call) =>
    ofAll(call, 2, ([lot, level]) => (typeof lot === 'number' ? codeLetter(lot, asText(level)) : null)),
};

export const AQLRUNG: DialectFunction = {
  takes: [1, 1],
  emit({ arg }) {
    const plain = `SUBSTITUTE(REGEXREPLACE((${arg(0)})&"";"[.,]0+$";"");",";".")`;
    const rungs = RUNGS.map((aql, index) => [`${plain}="${plainAql(aql)}"`, String(index + 1)] as const);
    return `IFERROR(${nested(rungs, '1/0')};)`;
  },
  evaluate: (call) => ofAll(call, 1, ([aql]) => rungOf(asText(aql))),
};

export const PLANLETTER: DialectFunction = {
  takes: [4, 4],
  emit({ arg }) {
    const [letter, major, minor, severity] = [arg(0), arg(1), arg(2), arg(3)];
    const pair = `((IF(${isTight(severity)};${RUNGS.length};0)+(${major})-1)*${RUNGS.length}+(${minor})-1)`;
    const found = `MID("${planLetters()}";${pair}*${LETTERS.length}+${placeIn(letter)};1)`;
    return ofLetter(letter, `IF((${isRung(major)})*(${isRung(minor)})>0;${found};)`);
  },
  evaluate: (call) =>
    ofAll(call, 4, ([letter, major, minor, severity]) =>
      typeof major === 'number' && typeof minor === 'number'
        ? planLetter(asText(letter), [major, minor], tight(severity))
        : null,
    ),
};

export const SAMPLESIZE: DialectFunction = {
  takes: [2, 2],
  emit({ arg }) {
    const [letter, lot] = [arg(0), arg(1)];
    const start = `(${placeIn(letter)}-1)*${WIDTH.size}+1`;
    const size = `VALUE(MID("${strip(SIZES, WIDTH.size)}";${start};${WIDTH.size}))`;
    return ofLetter(letter, `IF(ISNUMBER(${lot});IF(${size}<(${lot});${size};${lot});)`);
  },
  evaluate: (call) =>
    ofAll(call, 2, ([letter, lot]) => (typeof lot === 'number' ? sampleSize(asText(letter), lot) : null)),
};

export const ACCEPTS: DialectFunction = {
  takes: [3, 3],
  emit({ arg }) {
    const [letter, rung, severity] = [arg(0), arg(1), arg(2)];
    const { normal, tightened } = ACCEPTED_STRIPS;
    const [above, last] = [`(${placeIn(letter)}-(${rung})-IF(${isTight(severity)};1;0))`, ACCEPTED.normal.length - 1];
    const held = `IF(${above}<0;0;IF(${above}>${last};${last};${above}))`;
    const accepted = `VALUE(MID(IF(${isTight(severity)};"${tightened}";"${normal}");${held}*${WIDTH.accepted}+1;${WIDTH.accepted}))`;
    return ofLetter(letter, `IF(${isRung(rung)};${accepted};)`);
  },
  evaluate: (call) =>
    ofAll(call, 3, ([letter, rung, severity]) =>
      typeof rung === 'number' ? acceptedAt(asText(letter), rung, tight(severity)) : null,
    ),
};
