// The samples that must come out on the sheet, all 1,218 cells of the published table, and both severities: see docs/decisions/0039.

import { AQLS, LEVELS } from '../../../src/schema/sampling';
import { inspections } from '../../../src/tabs/inspections/table';
import { linesOf } from '../../support/calendar-book';
import { compare } from '../../support/figures';
import { openFormulaBook, shipped } from '../../support/formulas';
import { LOT_EDGES, publishedLetter, publishedPlan } from '../../support/published-sampling';
import { share } from '../../support/tiers';

const TODAY = '2026-11-26';
const names = ['Orders', 'Inspections', 'Settings'];
const declared = {
  ...shipped,
  absent: shipped.tables.map(({ name }) => name).filter((name) => !names.includes(name)),
};
const cells = LOT_EDGES.flatMap((lot) => LEVELS.flatMap((level) => AQLS.map((aql) => ({ lot, level, aql }))));

describe('The sheet', () => {
  const sheets = openFormulaBook(cells.length, new Date(`${TODAY}T10:00:00Z`), declared);

  it.each(share(['Normal', 'Tightened'], 1, 'inspections'))(
    'shows every cell of the published table, and the evaluator the same: %s',
    (severity) => {
      const rows = cells.map(({ lot, level, aql }, at) => ({
        inspectionId: `INS-${at + 1}`,
        order: 'ORD-1',
        type: 'Final',
        lot,
        level,
        severity,
        majorAql: aql,
        minorAql: aql,
      }));
      const { differences } = compare(sheets, { Inspections: linesOf(inspections, rows) }, TODAY, declared);
      expect(differences.slice(0, 9)).toEqual([]);
      const shown = sheets.computed(inspections);
      const isTightened = severity === 'Tightened';
      expect(
        cells.map((cell, at) => {
          const { letter, sample, majorAc, minorAc } = shown[at] ?? {};
          return { ...cell, letter, sample, majorAc, minorAc };
        }),
      ).toEqual(
        cells.map((cell) => {
          const { size, ac } = publishedPlan(cell.lot, cell.level, cell.aql, isTightened);
          return { ...cell, letter: publishedLetter(cell.lot, cell.level), sample: size, majorAc: ac, minorAc: ac };
        }),
      );
    },
  );

  it('reads an AQL however a cell holds it: 1, 1.0, 2,5 and the number 2.5', () => {
    const rows = ['1', '1.0', '1,0', 1, '2,5', 2.5, '2.5', 'x', ''].map((majorAql, at) => ({
      inspectionId: `INS-${at + 1}`,
      order: 'ORD-1',
      type: 'Final',
      lot: 4_000,
      majorAql,
      minorAql: '4.0',
    }));
    expect(compare(sheets, { Inspections: linesOf(inspections, rows) }, TODAY, declared).differences).toEqual([]);
    const shown = sheets.computed(inspections).slice(0, rows.length);
    expect(shown.map(({ majorAc }) => majorAc)).toEqual([5, 5, 5, 5, 10, 10, 10, null, 10]);
  });
});
