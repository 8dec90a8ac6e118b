// The rules at their edges, of every tab: every comparison in every formula has an example that notices when it is bent to its neighbour.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Expression, type Operator, parseFormula, writeExpression } from '../../src/derive/dialect/syntax';
import type { Table } from '../../src/schema/table';
import { tables } from '../../src/tabs';
import { changedOnce } from '../support/changed-once';
import { type Edge, TODAY } from '../support/edge';
import { cellsOf, holds, tellingOf, withFormula, withOwnIds } from '../support/edges-held';
import { compare } from '../support/figures';
import { openFormulaBook, shipped } from '../support/formulas';
import { further } from '../support/tiers';

/** What test/tabs/<tab>/edges.ts tells. */
const edges: readonly Edge[] = readdirSync('test/tabs', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join('test/tabs', entry.name, 'edges.ts')))
  .flatMap(({ name }) => (require(join('../tabs', name, 'edges')) as { edges: readonly Edge[] }).edges)
  .map((edge) => ({ ...edge, rows: withOwnIds(edge.rows) }));

const NEIGHBOURS: { readonly [operator: string]: Operator } = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '=': '<>',
  '<>': '=',
};

/** A comparison bent to its neighbour. */
function bent(expression: Expression): readonly Expression[] {
  const operator = expression.type === 'operation' ? NEIGHBOURS[expression.operator] : undefined;
  return expression.type === 'operation' && operator ? [{ ...expression, operator }] : [];
}

interface Mutant {
  /** `Orders › open` and the formula that it has now. */
  readonly told: string;
  readonly tables: readonly Table[];
}

function mutantsOf(table: Table, key: string): readonly Mutant[] {
  const column = table.computed[key];
  if (!column) return [];
  return changedOnce(parseFormula(column.formula), bent).map((expression) => {
    const formula = writeExpression(expression);
    return { told: `${table.name} › ${key}: ${formula}`, tables: withFormula(table, key, formula) };
  });
}

/** Bent, these say the same: what is taken away is 0 where the two sides are equal, and of two equal days each is the later and the earlier. */
const SAME = [
  'Orders › open: IF([Stage]="Closed";0;IF([Stage]="Cancelled";0;IF([Shipped]+1/1000000>=NUM([Quantity])*(1-IF(HAS([Tolerance]);FRACTION([Tolerance]);FRACTION(SETTING("Default tolerance"))));0;IF(NUM([Quantity])>=[Shipped];NUM([Quantity])-[Shipped];0))))',
  'Orders › lcPresentBy: IF(HAS([LC latest shipment])+HAS([LC expiry])=0;;IF(HAS([Goods left]);IF(HAS([LC expiry])*([Goods left]+IF(HAS([LC days]);[LC days];NUM(SETTING("Presentation days")))>=WHOLEDAY([LC expiry]))>0;WHOLEDAY([LC expiry]);[Goods left]+IF(HAS([LC days]);[LC days];NUM(SETTING("Presentation days"))));WHOLEDAY([LC expiry])))',
  'Shipments › toReceive: IF([Direction]="Inbound";IF(NUM([Quantity])>=[Received];NUM([Quantity])-[Received];0);)',
  'Milestones › finish: IF(HAS([Skipped on]);;IF(HAS([Done on]);WHOLEDAY([Done on]);IF(([Open]=1)*HAS([Due])>0;IF(IF(HAS([Promised]);WHOLEDAY([Promised]);[Due])>=IF([Ready]>[From today];[Ready];[From today]);IF(HAS([Promised]);WHOLEDAY([Promised]);[Due]);IF([Ready]>[From today];[Ready];[From today]));)))',
  'Milestones › finish: IF(HAS([Skipped on]);;IF(HAS([Done on]);WHOLEDAY([Done on]);IF(([Open]=1)*HAS([Due])>0;IF(IF(HAS([Promised]);WHOLEDAY([Promised]);[Due])>IF([Ready]>=[From today];[Ready];[From today]);IF(HAS([Promised]);WHOLEDAY([Promised]);[Due]);IF([Ready]>[From today];[Ready];[From today]));)))',
  'Milestones › finish: IF(HAS([Skipped on]);;IF(HAS([Done on]);WHOLEDAY([Done on]);IF(([Open]=1)*HAS([Due])>0;IF(IF(HAS([Promised]);WHOLEDAY([Promised]);[Due])>IF([Ready]>[From today];[Ready];[From today]);IF(HAS([Promised]);WHOLEDAY([Promised]);[Due]);IF([Ready]>=[From today];[Ready];[From today]));)))',
];

describe('At its edge', () => {
  it.each(edges.map((edge) => [edge.story, edge] as const))('%s', (_, edge) => {
    const cells = cellsOf(edge, tables);
    expect(cells.map(({ cell, is }) => ({ cell, is }))).toEqual(
      cells.map(({ cell, wanted }) => ({ cell, is: wanted })),
    );
  });
});

describe('Just there', () => {
  further('the sheet shows the same as the evaluator', () => {
    const cells = ({ rows }: Edge) =>
      Object.fromEntries(
        tables.map(({ name, inputs }) => [
          name,
          (rows[name] ?? []).map((line) => Object.keys(inputs).map((key) => line[key] ?? '')),
        ]),
      );
    const now = new Date(`${TODAY}T10:00:00Z`);
    const heights = {
      usual: 6,
      Orders: 13,
      Shipments: 8,
      Inventory: 8,
      Expenses: 12,
      Inspections: 13,
      Milestones: 13,
      'Working days': 120,
    };
    const lacking = ({ without = [] }: Edge) => without.join();
    const differences = [...new Set(edges.map(lacking))].flatMap((lack) => {
      const alike = edges.filter((edge) => lacking(edge) === lack);
      const declared = { ...shipped, absent: alike[0]?.without ?? [] };
      const sheets = openFormulaBook(heights, now, declared);
      return alike.flatMap((edge) => compare(sheets, cells(edge), TODAY, declared).differences);
    });
    expect(differences).toEqual([]);
  });
});

describe('An example notices', () => {
  const columns = tables.flatMap((table) =>
    Object.keys(table.computed).map((key) => [table.name, key, table] as const),
  );
  it.each(columns)('every comparison of %s › %s', (_, key, table) => {
    const telling = tellingOf(edges, table, key);
    const unnoticed = mutantsOf(table, key).filter((mutant) => telling.every((edge) => holds(edge, mutant.tables)));
    expect(unnoticed.map(({ told }) => told)).toEqual(
      SAME.filter((told) => told.startsWith(`${table.name} › ${key}:`)),
    );
  });
});
