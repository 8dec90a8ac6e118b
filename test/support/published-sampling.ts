// MIL-STD-105E, tables I, II-A and II-B as published, typed cell by cell: what is computed is held against these, never made of them.

/* Compared with the transcription at http://www.nibs.org/FMOC/DPW_AC/AC-TABLE.ASC, which gives the rejection numbers. */

const LEVEL_COLUMNS = ['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III'];
const AQL_COLUMNS = ['0.65', '1.0', '1.5', '2.5', '4.0', '6.5'];

const table = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

/** Table I: the first and the last lot of a line, and its letters at S-1, S-2, S-3, S-4, I, II, III. */
const TABLE_I = table(`
       2       8  A A A A A A B
       9      15  A A A A A B C
      16      25  A A B B B C D
      26      50  A B B C C D E
      51      90  B B C C C E F
      91     150  B B C D D F G
     151     280  B C D E E G H
     281     500  B C D E F H J
     501    1200  C C E F G J K
    1201    3200  C D E G H K L
    3201   10000  C D F G J L M
   10001   35000  C D F H K M N
   35001  150000  D E G J L N P
  150001  500000  D E G J M P Q
  500001       -  D E H K N Q R
`);

/** Table II-A, normal: letter, sample, and what each AQL accepts; `v` is the arrow down, `^` the arrow up. */
const TABLE_II_A = table(`
  A    2   v  v  v  v  v  0
  B    3   v  v  v  v  0  ^
  C    5   v  v  v  0  ^  v
  D    8   v  v  0  ^  v  1
  E   13   v  0  ^  v  1  2
  F   20   0  ^  v  1  2  3
  G   32   ^  v  1  2  3  5
  H   50   v  1  2  3  5  7
  J   80   1  2  3  5  7 10
  K  125   2  3  5  7 10 14
  L  200   3  5  7 10 14 21
  M  315   5  7 10 14 21  ^
  N  500   7 10 14 21  ^  ^
  P  800  10 14 21  ^  ^  ^
  Q 1250  14 21  ^  ^  ^  ^
  R 2000  21  ^  ^  ^  ^  ^
`);

/** Table II-B, tightened. */
const TABLE_II_B = table(`
  A    2   v  v  v  v  v  v
  B    3   v  v  v  v  v  0
  C    5   v  v  v  v  0  v
  D    8   v  v  v  0  v  v
  E   13   v  v  0  v  v  1
  F   20   v  0  v  v  1  2
  G   32   0  v  v  1  2  3
  H   50   v  v  1  2  3  5
  J   80   v  1  2  3  5  8
  K  125   1  2  3  5  8 12
  L  200   2  3  5  8 12 18
  M  315   3  5  8 12 18  ^
  N  500   5  8 12 18  ^  ^
  P  800   8 12 18  ^  ^  ^
  Q 1250  12 18  ^  ^  ^  ^
  R 2000  18  ^  ^  ^  ^  ^
`);

/** The first and the last lot of each line. */
export const LOT_EDGES: readonly number[] = TABLE_I.flatMap(([from, to]) =>
  to === '-' ? [Number(from)] : [Number(from), Number(to)],
);

export function publishedLetter(lot: number, level: string): string {
  const line = TABLE_I.find(([from, to]) => Number(from) <= lot && (to === '-' || lot <= Number(to)));
  const letter = line?.[2 + LEVEL_COLUMNS.indexOf(level)];
  if (letter === undefined) throw new Error(`Table I has no letter for ${lot} at ${level}.`);
  return letter;
}

/** The letter, the sample and the acceptance number to which the arrows lead. */
function followed(letter: string, aql: string, isTightened: boolean): readonly [string, number, number] {
  const lines = isTightened ? TABLE_II_B : TABLE_II_A;
  const column = 2 + AQL_COLUMNS.indexOf(aql);
  let at = lines.findIndex(([name]) => name === letter);
  while (lines[at]?.[column] === 'v') at += 1;
  while (lines[at]?.[column] === '^') at -= 1;
  const [found = '', size] = lines[at] ?? [];
  return [found, Number(size), Number(lines[at]?.[column])];
}

/** What a lot is inspected by: at most all of it. */
export const publishedPlan = Object.assign(
  (lot: number, level: string, aql: string, isTightened: boolean) => {
    const [, size, ac] = followed(publishedLetter(lot, level), aql, isTightened);
    return { size: Math.min(size, lot), ac };
  },
  {
    ofLetter(letter: string, aql: string, isTightened: boolean): readonly [string, number] {
      const [found, , ac] = followed(letter, aql, isTightened);
      return [found, ac];
    },
  },
);
