// The few functions that read what a sheet shows, in BigQuery's SQL; everything else is SQL that other engines run as it is.
import { LOOK_ALIKES, patternOf } from '../schema/keys';

const code = (number: number) => `\\x{${number.toString(16).padStart(4, '0')}}`;

/** Patterns and what each is read as, so that two ids which a person cannot tell apart are one, as on the sheet. */
export const keyPatterns: readonly (readonly [pattern: string, as: string])[] = [
  ...LOOK_ALIKES.map((each) => [patternOf(each, code), each.as] as const),
  [' +', ' '],
];

const keyOf = (text: string) =>
  keyPatterns.reduce((sql, [pattern, as]) => `REGEXP_REPLACE(${sql}, r'${pattern}', '${as}')`, text);

/** What Sheets shows of a number, as plain digits. */
export const decimals = {
  '.': { drop: "[ ,'\\x{00a0}\\x{202f}\\x{2019}]", mark: '\\.' },
  ',': { drop: "[ .'\\x{00a0}\\x{202f}\\x{2019}]", mark: ',' },
} as const;

export type DecimalMark = keyof typeof decimals;

/** `dataset` holds them; `mark` is the one that the spreadsheets show. */
export function functionsIn(dataset: string, mark: DecimalMark): string {
  const { drop, mark: point } = decimals[mark];
  const digits = `REGEXP_REPLACE(REGEXP_REPLACE(text, r"""${drop}|%""", ''), r'${point}', '.')`;
  return `-- Reads a text; nothing for a blank cell.
CREATE OR REPLACE FUNCTION ${dataset}.as_text(text STRING) RETURNS STRING AS (NULLIF(TRIM(text), ''));

-- Reads a number as the sheet shows it: 1,200.50 or 3.0%.
CREATE OR REPLACE FUNCTION ${dataset}.as_number(text STRING) RETURNS FLOAT64 AS (
  SAFE_CAST(${digits} AS FLOAT64) / IF(STRPOS(text, '%') > 0, 100, 1)
);

-- Reads a day as the sheet shows it: 2 Mar 2026, or 2026-03-02.
CREATE OR REPLACE FUNCTION ${dataset}.as_day(text STRING) RETURNS DATE AS (
  COALESCE(SAFE.PARSE_DATE('%e %b %Y', TRIM(text)), SAFE.PARSE_DATE('%Y-%m-%d', TRIM(text)))
);

-- Two ids that a person cannot tell apart are one.
CREATE OR REPLACE FUNCTION ${dataset}.as_key(text STRING) RETURNS STRING AS (
  LOWER(TRIM(${keyOf("COALESCE(text, '')")}))
);

-- The week before this one, Monday to Sunday.
CREATE OR REPLACE VIEW ${dataset}.period AS
SELECT
  DATE_SUB(DATE_TRUNC(CURRENT_DATE(), WEEK(MONDAY)), INTERVAL 7 DAY) AS first_day,
  DATE_SUB(DATE_TRUNC(CURRENT_DATE(), WEEK(MONDAY)), INTERVAL 1 DAY) AS last_day;
`;
}
