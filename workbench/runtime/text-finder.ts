// TextFinder: finds and replaces texts in the cells of a range, a sheet or the whole workbook.
import type { Zone } from '../engine/book';
import { wrongArguments } from './errors';
import { placeOf, rangeArgument } from './place';
import type { Run } from './run';
import { base } from './service';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Letters without their accents. */
const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

export class LocalTextFinder extends base<TextFinder>('TextFinder') {
  readonly #run: Run;
  readonly #text: string;
  readonly #areas: readonly { sheetId: number; zone: Zone }[];
  #matchCase = false;
  #entireCell = false;
  #pattern = false;
  #inFormulas = false;
  #plain = false;
  #position = -1;

  constructor(run: Run, text: string, areas: readonly { sheetId: number; zone: Zone }[]) {
    super(run);
    if (typeof text !== 'string') throw wrongArguments('SpreadsheetApp.Range.createTextFinder', [text]);
    this.#run = run;
    this.#text = text;
    this.#areas = areas;
  }

  override matchCase(matchCase: boolean): TextFinder {
    this.#matchCase = matchCase;
    return this;
  }

  override matchEntireCell(matchEntireCell: boolean): TextFinder {
    this.#entireCell = matchEntireCell;
    return this;
  }

  override useRegularExpression(useRegEx: boolean): TextFinder {
    this.#pattern = useRegEx;
    return this;
  }

  override ignoreDiacritics(ignoreDiacritics: boolean): TextFinder {
    this.#plain = ignoreDiacritics;
    return this;
  }

  /** The search goes on after this cell. */
  override startFrom(startRange: Range): TextFinder {
    const { sheetId, zone } = rangeArgument('SpreadsheetApp.TextFinder.startFrom', startRange);
    const isAfter = (range: Range) => {
      const other = placeOf(range);
      if (other.sheetId !== sheetId) return false;
      return other.zone.row > zone.row || (other.zone.row === zone.row && other.zone.col > zone.col);
    };
    const next = this.findAll().findIndex(isAfter);
    this.#position = (next < 0 ? 0 : next) - 1;
    return this;
  }

  override matchFormulaText(matchFormulaText: boolean): TextFinder {
    this.#inFormulas = matchFormulaText;
    return this;
  }

  override findAll(): Range[] {
    const expression = this.#expression('');
    return this.#areas.flatMap(({ sheetId, zone }) =>
      this.#run
        .read()
        .read(sheetId, zone)
        .flatMap((row, r) =>
          row.flatMap(({ display, formula }, c) => {
            const searched = this.#inFormulas ? formula : display;
            if (searched === '' || !expression.test(this.#plain ? withoutMarks(searched) : searched)) return [];
            const cell = { row: zone.row + r, col: zone.col + c, rows: 1, cols: 1 };
            return [this.#run.range({ sheetId, zone: cell })];
          }),
        ),
    );
  }

  override findNext(): Range | null {
    this.#position += 1;
    return this.findAll()[this.#position] ?? null;
  }

  override findPrevious(): Range | null {
    const all = this.findAll();
    this.#position = this.#position <= 0 ? all.length - 1 : this.#position - 1;
    return all[this.#position] ?? null;
  }

  override getCurrentMatch(): Range | null {
    return this.findAll()[this.#position] ?? null;
  }

  override replaceAllWith(replaceText: string): number {
    return this.#replace(this.findAll(), replaceText);
  }

  override replaceWith(replaceText: string): number {
    const current = this.getCurrentMatch();
    return current === null ? 0 : this.#replace([current], replaceText);
  }

  #replace(ranges: Range[], replacement: string): number {
    const expression = this.#expression('g');
    const text = this.#pattern ? replacement : replacement.replaceAll('$', '$$$$');
    let replaced = 0;
    for (const range of ranges) {
      const { sheetId, zone } = placeOf(range);
      const [cell] = this.#run.book.read(sheetId, zone)[0] ?? [];
      const isFormula = cell !== undefined && cell.formula !== '';
      // What a formula gives cannot be replaced, only what it says, and that only where it is searched.
      if (isFormula && !this.#inFormulas) continue;
      const source = isFormula ? cell.formula : (cell?.display ?? '');
      const found = source.match(expression)?.length ?? 0;
      if (found === 0) continue;
      replaced += found;
      range.setValue(source.replace(expression, text));
    }
    return replaced;
  }

  #expression(flags: string): RegExp {
    const text = this.#plain ? withoutMarks(this.#text) : this.#text;
    const source = this.#pattern ? text : escapePattern(text);
    const whole = this.#entireCell ? `^(?:${source})$` : source;
    return new RegExp(whole, `${flags}${this.#matchCase ? '' : 'i'}`);
  }
}
