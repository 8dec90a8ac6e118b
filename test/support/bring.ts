// A file as the page brings it: read, shaped, checked by the built add-on, and written once that is agreed to.
import type { ImportCheck, ImportOutcome, ImportView } from '../../src/app/api';
import type { Formats } from '../../src/schema/stated';
import { firstPlan, layoutOf } from '../../src/sidebar/import/layout';
import type { Rows } from '../../src/sidebar/import/parts';
import { parseText } from '../../src/sidebar/import/read-file';
import { misshapenIn, shaped } from '../../src/sidebar/import/shape';
import { firstMapping, makeSource, type Plan, type Source } from '../../src/sidebar/import/source';
import { rowsToSend } from '../../src/sidebar/import/to-send';
import type { AddOn } from './add-on';

export const ISO: Formats = { dates: 'yearFirst', decimalMark: '.' };

export interface Brought {
  readonly check: ImportCheck;
  readonly view: ImportView;
  /** As the page has them. */
  readonly all: Rows;
  /** Rows of another shape than the header. */
  readonly misshapen: readonly number[];
  readonly totals: readonly number[];
  readonly footers: readonly number[];
  readonly continued: readonly number[];
  /** Writes what was to be added, with the fields that are ticked: `0 quantity`. */
  write(change?: readonly string[], further?: boolean): ImportOutcome;
}

/** What the page found by itself in the file. */
const foundOrigins = (source: Source) =>
  Object.fromEntries(Object.entries(firstMapping(source)).filter(([, origin]) => origin && 'column' in origin));

/** The next file of a kind: read by what is remembered of the last one, which this one then adds to. */
export const bringAgain = (addOn: AddOn, table: string, csv: string, more: Partial<Plan> = {}): Brought =>
  brought(addOn, table, csv, { planOf: (source) => ({ ...firstPlan(source), ...more }), isKept: true });

/** A file as the page reads it, with one text for every row where it lacks a column. */
export function bring(
  addOn: AddOn,
  table: string,
  csv: string,
  { fixed = {}, formats = ISO, ...more }: Partial<Plan> & { fixed?: { readonly [key: string]: string } } = {},
): Brought {
  const planOf = (source: Source): Plan => {
    const given = Object.entries({ ...source.view.fixed, ...fixed }).map(([key, text]) => [key, { fixed: text }]);
    return {
      mapping: { ...Object.fromEntries(given), ...foundOrigins(source) },
      ...{ formats, blanks: [], names: {}, ...more },
    };
  };
  return brought(addOn, table, csv, { planOf, isKept: false });
}

interface HowRead {
  readonly planOf: (source: Source) => Plan;
  /** Whether the workbook is to remember how the file was read. */
  readonly isKept: boolean;
}

function brought(addOn: AddOn, table: string, csv: string, { planOf, isKept }: HowRead): Brought {
  const parsed = parseText(csv.split(' / ').join('\n'));
  const view = addOn.call('openImport', table, parsed.rows) as ImportView;
  const source = makeSource('file.csv', parsed, view);
  const plan = planOf(source);
  const { rows, totals, footers, continued } = shaped(source, plan);
  const { keys, rows: cells, formats: stated, ...everyRow } = rowsToSend(source, plan, rows);
  const check = addOn.call('checkImport', table, keys, cells, stated, everyRow) as ImportCheck;
  const linesOf = (all: readonly { readonly line: number }[]) => all.map(({ line }) => line);
  return {
    check,
    view,
    all: { source, plan, rows },
    misshapen: linesOf(misshapenIn({ source, plan, rows })),
    totals: linesOf(totals),
    footers: linesOf(footers),
    continued: linesOf(continued),
    write(change = [], further = false) {
      const add = further ? [...check.add, ...check.changed.map(({ row }) => row)] : check.add;
      const ticked = check.changed.map(({ row, fields }) => ({
        row,
        fields: fields.filter(({ key }) => change.includes(`${row} ${key}`)).map(({ key, was }) => ({ key, was })),
      }));
      const changes = ticked.filter(({ fields }) => fields.length > 0);
      const agreed = { add, change: changes, ...(isKept ? { layout: layoutOf(source, plan) } : {}) };
      return addOn.call('importRows', table, agreed, keys, cells, stated, everyRow) as ImportOutcome;
    },
  };
}
