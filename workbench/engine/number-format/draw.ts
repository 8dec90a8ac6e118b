// Draws a value by a number format of Google's.
import { drawDate } from './draw-date';
import { drawNumber, general } from './draw-number';
import { parsePattern, type Section, type Separators } from './pattern';

type Scalar = string | number | boolean | null;

/** @throws {SyntaxError} for a pattern that is none. */
export function draw(value: Scalar, pattern: string, separators: Separators): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = sectionsOf(pattern);
  if (typeof value === 'string') return drawText(value, sections);
  const section = sectionFor(value, sections);
  if (!section) return general(value, separators);
  const { parts, isAbsolute } = section;
  const amount = isAbsolute ? Math.abs(value) : value;
  if (parts.some(({ type }) => type === 'date')) return drawDate(amount, section);
  if (parts.some(({ type }) => type === 'text')) return withText(section, general(amount, separators));
  return drawNumber(amount, parts, separators);
}

const known = new Map<string, readonly Section[]>();

function sectionsOf(pattern: string): readonly Section[] {
  const sections = known.get(pattern) ?? parsePattern(pattern);
  known.set(pattern, sections);
  return sections;
}

export function isDatePattern(pattern: string): boolean {
  return sectionsOf(pattern)[0]?.parts.some(({ type }) => type === 'date') === true;
}

function drawText(value: string, sections: readonly Section[]): string {
  const last = sections[3] ?? sections.find(({ parts }) => parts.some(({ type }) => type === 'text'));
  return last ? withText(last, value) : value;
}

function withText({ parts }: Section, text: string): string {
  return parts.map((part) => (part.type === 'literal' ? part.text : part.type === 'text' ? text : '')).join('');
}

/** A section of its own for numbers below zero shows them without their sign. */
function sectionFor(value: number, sections: readonly Section[]): (Section & { isAbsolute: boolean }) | undefined {
  const [first, second, third] = sections;
  if (sections.some(({ condition }) => condition)) {
    const numeric = sections.slice(0, 3);
    const held =
      numeric.find((section, index) => holds(value, section, index, numeric)) ??
      numeric.find(({ condition }) => !condition);
    return (
      held && {
        ...held,
        isAbsolute: value < 0 && held.condition?.operator.startsWith('<') === true && held.condition.than <= 0,
      }
    );
  }
  if (value < 0 && second) return { ...second, isAbsolute: true };
  if (value === 0 && third) return { ...third, isAbsolute: false };
  return first && { ...first, isAbsolute: false };
}

function holds(value: number, { condition }: Section, index: number, all: readonly Section[]): boolean {
  // Without one of its own the second of three is for numbers below zero.
  if (!condition) return index === 1 && all.length > 2 && value < 0;
  const { operator, than } = condition;
  if (operator === '<') return value < than;
  if (operator === '<=') return value <= than;
  if (operator === '>') return value > than;
  if (operator === '>=') return value >= than;
  return operator === '=' ? value === than : value !== than;
}
