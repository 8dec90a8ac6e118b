// What each category has cost and may cost, over all desks, as SQL that BigQuery and others run: what week.ts computes for one desk.
import { baseCurrency } from '../../domain/settings/common';
import { normaliseKey } from '../../schema/keys';
import { budget } from './settings';

/** A line a desk and category, and one without a desk for all desks of one base currency. */
export const weekSql = (dataset: string): string => `WITH bases AS (
  SELECT desk, MIN(value) AS currency
  FROM ${dataset}.settings
  WHERE ${dataset}.as_key(setting) = '${normaliseKey(baseCurrency.name)}'
  GROUP BY desk
),
budgets AS (
  SELECT
    desk,
    ${dataset}.as_key(item) AS category_key,
    MIN(item) AS category,
    0 AS spent,
    MIN(${dataset}.as_number(value)) AS budget
  FROM ${dataset}.settings
  WHERE ${dataset}.as_key(setting) = '${normaliseKey(budget.name)}' AND ${dataset}.as_number(value) >= 0
  GROUP BY desk, ${dataset}.as_key(item)
),
costs AS (
  SELECT
    desk,
    ${dataset}.as_key(category) AS category_key,
    MIN(category) AS category,
    SUM(base_amount) AS spent,
    NULL AS budget
  FROM ${dataset}.expenses
  WHERE expense_id IS NOT NULL AND category IS NOT NULL AND base_amount IS NOT NULL
  GROUP BY desk, ${dataset}.as_key(category)
),
lines AS (
  SELECT * FROM budgets
  UNION ALL
  SELECT * FROM costs
),
priced AS (
  SELECT lines.*, COALESCE(bases.currency, '${baseCurrency.default}') AS currency
  FROM lines
  LEFT JOIN bases ON bases.desk = lines.desk
)
SELECT desk, currency, MIN(category) AS category, ROUND(SUM(spent), 2) AS spent, SUM(budget) AS budget
FROM priced
GROUP BY GROUPING SETS ((desk, currency, category_key), (currency, category_key))
ORDER BY desk, category;
`;
