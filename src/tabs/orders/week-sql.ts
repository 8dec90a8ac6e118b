// How the orders of a week went, over all desks, as SQL that BigQuery and others run: what week.ts computes for one desk.
import { normaliseKey } from '../../schema/keys';
import { defaultTolerance } from './settings';

/** A line a desk, and one without a desk for all of them: pieces are summed before they are divided. */
export const weekSql = (dataset: string): string => `WITH tolerance AS (
  SELECT desk, MIN(${dataset}.as_number(value)) AS share
  FROM ${dataset}.settings
  WHERE ${dataset}.as_key(setting) = '${normaliseKey(defaultTolerance.name)}' AND item IS NULL
  GROUP BY desk
),
due AS (
  SELECT
    orders.desk,
    ${dataset}.as_key(orders.order_id) AS order_key,
    orders.quantity AS ordered,
    COALESCE(orders.ship_by, orders.original_ex_factory) AS deadline,
    COALESCE(orders.tolerance, tolerance.share, ${defaultTolerance.default}) AS typed
  FROM ${dataset}.orders AS orders
  LEFT JOIN tolerance ON tolerance.desk = orders.desk
  CROSS JOIN ${dataset}.period AS period
  WHERE orders.order_id IS NOT NULL
    AND ${dataset}.as_key(orders.stage) NOT IN ('draft', 'cancelled')
    AND orders.quantity > 0
    AND COALESCE(orders.ship_by, orders.original_ex_factory) BETWEEN period.first_day AND period.last_day
),
goods AS (
  SELECT desk, ${dataset}.as_key(order_) AS order_key, quantity, COALESCE(shipped_on, delivered_on) AS left_on
  FROM ${dataset}.shipments
  WHERE ${dataset}.as_key(direction) = 'outbound' AND quantity IS NOT NULL
),
shipped AS (
  SELECT
    due.desk,
    due.order_key,
    MIN(due.ordered) AS ordered,
    MIN(CASE WHEN due.typed >= 1 THEN due.typed / 100 ELSE due.typed END) AS tolerance,
    SUM(CASE WHEN goods.left_on <= due.deadline THEN goods.quantity ELSE 0 END) AS on_time,
    SUM(CASE WHEN goods.left_on <= period.last_day THEN goods.quantity ELSE 0 END) AS by_now
  FROM due
  CROSS JOIN ${dataset}.period AS period
  LEFT JOIN goods ON goods.desk = due.desk AND goods.order_key = due.order_key
  GROUP BY due.desk, due.order_key
)
SELECT
  desk,
  COUNT(*) AS orders_due,
  SUM(CASE WHEN by_now + 0.000001 >= ordered * (1 - tolerance) THEN 1 ELSE 0 END) AS orders_shipped,
  SUM(CASE WHEN on_time + 0.000001 >= ordered * (1 - tolerance) THEN 1 ELSE 0 END) / COUNT(*) AS on_time_in_full,
  SUM(CASE WHEN on_time < ordered THEN on_time ELSE ordered END) / SUM(ordered) AS fill_rate
FROM shipped
GROUP BY ROLLUP (desk)
ORDER BY desk;
`;
