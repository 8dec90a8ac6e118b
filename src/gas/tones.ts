// The colours of a status: conditional rules of ours among those that people made.
import { TONE_LOOKS } from '../derive/layout';
import { lookText } from '../derive/record';
import type { Tone } from '../schema/table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Rules for the words of one column. */
export interface Tones {
  readonly column: number;
  readonly tones: { readonly [word: string]: Tone };
  /** Words whose rule is taken away. */
  readonly gone?: readonly string[];
}

/** The word that a rule colours, where that is all it does, and in this column only. */
function wordOf(rule: Rule, column: number): string | undefined {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return undefined;
  const [range, ...others] = rule.getRanges();
  const isHere = others.length === 0 && range?.getColumn() === column && range.getNumColumns() === 1;
  return isHere ? String(condition.getCriteriaValues()[0]) : undefined;
}

/** How the words of a column are coloured; of two rules for a word, the first counts. */
export function readTones(sheet: Sheet, column: number): { readonly [word: string]: string } {
  const looks: { [word: string]: string } = {};
  for (const rule of sheet.getConditionalFormatRules()) {
    const word = wordOf(rule, column);
    const condition = rule.getBooleanCondition();
    if (word !== undefined && condition) {
      looks[word] ??= lookText(condition.getBackground(), condition.getFontColor());
    }
  }
  return looks;
}

/** Colours words where they were coloured before, else behind the rules that people made themselves. */
export function setTones(sheet: Sheet, standing: readonly Rule[], { column, tones, gone = [] }: Tones): void {
  const waiting = new Map(Object.entries(tones));
  const leaving = new Set(gone);
  const kept = standing.flatMap((rule) => {
    const word = wordOf(rule, column);
    if (word === undefined) return [rule];
    const tone = waiting.get(word);
    waiting.delete(word);
    if (tone) return [painted(rule.copy(), tone)];
    return leaving.delete(word) ? [] : [rule];
  });
  const cells = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
  const added = [...waiting].map(([word, tone]) =>
    painted(SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(word).setRanges([cells]), tone),
  );
  sheet.setConditionalFormatRules([...kept, ...added]);
}

function painted(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, tone: Tone): Rule {
  const { background, color } = TONE_LOOKS[tone];
  return rule.setBackground(background).setFontColor(color).build();
}
