// Which formulas read which cells.
import type { CellPosition, EngineZone } from './engine';
import type { Evaluator, Formula, RangeOfCells } from './evaluator';

/** Beyond as many formulas the engine's own way, zone by zone, is the better one. */
export const MOST_FORMULAS = 4_000;

/** The formulas that read any cell of a zone. */
export function readersOf(evaluator: Evaluator, sheetId: string, zone: EngineZone): readonly CellPosition[] {
  const columns = evaluator.formulaDependencies().forest[sheetId];
  if (!columns) return [];
  const readers: CellPosition[] = [];
  for (let column = zone.left; column <= zone.right; column += 1) {
    for (const { dependents } of columns[column]?.query(zone) ?? []) {
      const { left, right, top, bottom } = dependents.zone;
      for (let col = left; col <= right; col += 1) {
        for (let row = top; row <= bottom; row += 1) {
          const reader = { sheetId: dependents.sheetId, col, row };
          if (stillReads(evaluator, reader, { sheetId, zone })) readers.push(reader);
        }
      }
    }
  }
  return readers;
}

/** The engine forgets no dependency of a formula that stood there before: such ones would run in circles. */
function stillReads({ getters }: Evaluator, reader: CellPosition, { sheetId, zone }: RangeOfCells): boolean {
  const formula = getters.getCell(reader)?.compiledFormula;
  if (!formula) return false;
  const { left, right, top, bottom } = zone;
  const isTold = formula.rangeDependencies.some(
    (range) =>
      range.sheetId === sheetId &&
      range.zone.left <= right &&
      range.zone.right >= left &&
      range.zone.top <= bottom &&
      range.zone.bottom >= top,
  );
  return isTold || findsOut(formula);
}

/** Functions whose formula does not tell what they read, and names of ranges, which are no functions. */
const FINDING = /^(INDIRECT|OFFSET)$/i;
const CONSTANT = /^(TRUE|FALSE)$/i;

/** Whether what a formula reads is known only when it is computed. */
export function findsOut({ tokens }: Formula): boolean {
  const words = tokens.filter(({ type }) => type !== 'SPACE');
  return words.some(({ type, value }, index) => {
    if (type !== 'SYMBOL') return false;
    return FINDING.test(value) || (words[index + 1]?.value !== '(' && !CONSTANT.test(value));
  });
}
