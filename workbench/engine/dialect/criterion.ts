// Criteria of COUNTIF, SUMIFS and their like as Google reads them: words and the order of texts whatever their case.
import type { Engine, EngineLocale } from '../engine';
import { type Argument, type Compute, isMatrix, matrixOf, type Value } from './values';

/** Which argument of a function is the first range that is compared; its criterion follows it, and so on in pairs. */
export const criteriaFrom: Readonly<Record<string, number>> = {
  COUNTIF: 0,
  COUNTIFS: 0,
  SUMIF: 0,
  AVERAGEIF: 0,
  SUMIFS: 1,
  AVERAGEIFS: 1,
  MAXIFS: 1,
  MINIFS: 1,
  COUNTUNIQUEIFS: 1,
};

export function whateverTheCase({ helpers }: Engine, compute: Compute, first: number): Compute {
  return function (...args) {
    const isText = (operand: string) => isPlainText(helpers, operand, this.locale);
    const own = [...args];
    for (let at = first; at + 1 < args.length; at += 2) {
      const criterion = args[at + 1];
      if (isMatrix(criterion) || typeof criterion?.value !== 'string') continue;
      const read = lowered(criterion.value, isText);
      own[at + 1] = { ...criterion, value: read.criterion };
      if (read.isOrder) own[at] = loweredRange(args[at]);
    }
    return compute.apply(this, own);
  };
}

function isPlainText(helpers: Engine['helpers'], operand: string, locale: EngineLocale): boolean {
  return operand !== '' && !helpers.isNumber(operand, locale) && !helpers.isDateTime(operand, locale);
}

/** The engine compares texts as they are written, and knows TRUE and FALSE in capitals only. */
function lowered(criterion: string, isText: (operand: string) => boolean): { criterion: string; isOrder: boolean } {
  const [, operator = '', operand = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  if (/^(?:true|false)$/i.test(operand)) return { criterion: criterion.toUpperCase(), isOrder: false };
  const isOrder = /^[<>]=?$/.test(operator) && isText(operand);
  return { criterion: isOrder ? criterion.toLowerCase() : criterion, isOrder };
}

function loweredRange(range: Argument): Argument {
  const lower = (value: Value): Value =>
    typeof value.value === 'string' ? { ...value, value: value.value.toLowerCase() } : value;
  return matrixOf(range).map((column) => column.map(lower));
}
