// A person's own total below the rows of a tab: how it is told from a row.
import { isNumeric } from './kinds';
import { idPrefix, keyColumn, type Table, tellingColumns } from './table';

/** By these words people call a row that adds up those above it; RE2 and a browser read them alike. */
export const TOTAL_WORDS = '((grand?|suma?|sub)[ -]?)?tot(ale?s?|ali|aux)( general(es)?)?:?|(suma?s?|summe|somm[ae]):?';

const WORD = new RegExp(`^(?:${TOTAL_WORDS})$`, 'i');

/** What may call a row a total, as the formulas of the sheet trim it: a blank that does not break is one, too. */
export const labelText = (text: string): string => text.replace(/[ \u00a0]+/g, ' ').replace(/^ | $/g, '');

export const isTotalWord = (text: string): boolean => WORD.test(labelText(text));

/**
 * The columns whose texts together tell a total: its id and the words that make it a row. None where nobody adds up:
 * a contact may be called Total, and what Selvedge writes down by itself has no total.
 */
export function labelColumns(table: Table): readonly string[] {
  const { inputs, contacts } = table;
  const key = keyColumn(table);
  const isAmount = (name: string) => isNumeric(inputs[name]?.kind ?? { type: 'text' });
  const isNamed = inputs[key]?.kind.type === 'key' && contacts === undefined && Object.keys(inputs).some(isAmount);
  if (idPrefix(table) === undefined && !isNamed) return [];
  return [...new Set([key, ...tellingColumns(table).filter((name) => !isAmount(name))])];
}
