// What can come of an operation on a damaged workbook.

/** `refused`: stopped or told, with a sentence; `repaired`: right once the buttons of the check were pressed. */
export const VERDICTS = ['right', 'refused', 'repaired', 'lost', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];
