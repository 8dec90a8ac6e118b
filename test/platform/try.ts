// Tries beliefs one after another, each on tabs of its own.
import type { Belief, Outcome } from './belief';

/** One line of the report. */
export interface Finding {
  readonly name: string;
  readonly says: string;
  readonly result: 'holds' | 'does not hold' | 'failed' | 'not tried';
  /** What was seen, as JSON; and what was expected, where it differs. */
  readonly seen: string;
  readonly source: string;
  readonly open: string;
}

export function finding(name: string, { says, source, open = '' }: Omit<Belief, 'test'>, look: () => Outcome): Finding {
  const about = { name, says, source, open };
  try {
    const { seen, expected } = look();
    const [saw, wanted] = [JSON.stringify(seen), JSON.stringify(expected)];
    const holds = saw === wanted;
    return {
      ...about,
      result: holds ? 'holds' : 'does not hold',
      seen: holds ? saw : `${saw} instead of ${wanted}`,
    };
  } catch (error) {
    return { ...about, result: 'failed', seen: String(error) };
  }
}

export function tryBelief(name: string, belief: Belief): Finding {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // Known by id where a test renames them.
  const made: number[] = [];
  const names: string[] = [];
  const result = finding(name, belief, () =>
    belief.test({
      spreadsheet,
      sheet(cells) {
        const sheet = spreadsheet.insertSheet(`Trial${made.length + 1}`);
        made.push(sheet.getSheetId());
        const [first] = cells ?? [];
        if (cells && first) sheet.getRange(1, 1, cells.length, first.length).setValues(cells.map((row) => [...row]));
        return sheet;
      },
      alsoRemove: (other) => void names.push(other),
    }),
  );
  for (const sheet of [
    ...made.map((id) => spreadsheet.getSheetById(id)),
    ...names.map((other) => spreadsheet.getSheetByName(other)),
  ]) {
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
  return result;
}
