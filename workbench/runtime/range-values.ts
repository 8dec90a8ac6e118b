// Range, part one: what stands in the cells: values, formulas, number formats and notes.
import { types } from 'node:util';
import type { Cell, Input } from '../engine/book';
import { dateFormat, toInput, toScript } from './cell-value';
import { inLocale } from './formula-locale';
import { shiftFormula } from './formula-shift';
import { fill, firstOf, gridArgument, mapGrid } from './grid';
import { type Place, placeOf, setPlace, sheetInfo } from './place';
import { base } from './service';
import { refuseInvalid } from './validation-check';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The format that Google tells of a cell which has none. */
const GENERAL = '0.###############';

const METHOD = 'SpreadsheetApp.Range';

function cells(range: object): Cell[][] {
  const { run, sheetId, zone } = placeOf(range);
  sheetInfo(run, sheetId);
  return run.read().read(sheetId, zone);
}

function write(range: object, values: readonly (readonly unknown[])[]): void {
  const { run, sheetId, zone } = placeOf(range);
  sheetInfo(run, sheetId);
  const timeZone = run.book.timeZone();
  const inputs = mapGrid(values, (value): Input => inLocale(toInput(value, timeZone), run.book.locale()));
  refuseInvalid(run, sheetId, zone, inputs);
  run.write().write(sheetId, zone, inputs);
  if (values.some((row) => row.some(types.isDate))) formatDates(placeOf(range), values, inputs);
}

/** A Date shows as one in a cell that had no format of its own. */
function formatDates({ run, sheetId, zone }: Place, values: readonly (readonly unknown[])[], inputs: Input[][]): void {
  const formats = run.book.formats(sheetId, zone).map((row, r) =>
    row.map((format, c) => {
      const input = inputs[r]?.[c];
      const serial = input !== undefined && 'value' in input ? input.value : null;
      const plain = format === '' || format === GENERAL;
      return plain && types.isDate(values[r]?.[c]) && typeof serial === 'number'
        ? dateFormat(serial, run.book.locale())
        : format;
    }),
  );
  run.write().setFormats(sheetId, zone, formats);
}

function setFormats(range: object, formats: string | string[][]): void {
  const { run, sheetId, zone } = placeOf(range);
  const known = (format: string) => (format === GENERAL ? '' : format);
  run.write().setFormats(sheetId, zone, typeof formats === 'string' ? known(formats) : mapGrid(formats, known));
}

export class RangeValues extends base<Range>('Range') {
  constructor(place: Place) {
    super(place.run);
    setPlace(this, place);
  }

  override getValues(): unknown[][] {
    const { run, sheetId, zone } = placeOf(this);
    sheetInfo(run, sheetId);
    const timeZone = run.book.timeZone();
    return mapGrid(run.read().values(sheetId, zone), (cell) => toScript(cell, timeZone));
  }

  override getValue(): unknown {
    return firstOf(this.getValues());
  }

  override setValues(values: unknown[][]): Range {
    write(this, gridArgument(`${METHOD}.setValues`, placeOf(this).zone, values));
    return this;
  }

  override setValue(value: unknown): Range {
    write(this, fill(placeOf(this).zone, value));
    return this;
  }

  override getDisplayValues(): string[][] {
    return mapGrid(cells(this), ({ display }) => display);
  }

  override getDisplayValue(): string {
    return firstOf(this.getDisplayValues());
  }

  override getFormulas(): string[][] {
    const { run, sheetId, zone } = placeOf(this);
    sheetInfo(run, sheetId);
    return run.read().formulas(sheetId, zone);
  }

  override getFormula(): string {
    return firstOf(this.getFormulas());
  }

  override setFormulas(formulas: string[][]): Range {
    write(this, mapGrid(gridArgument(`${METHOD}.setFormulas`, placeOf(this).zone, formulas), asFormula));
    return this;
  }

  override setFormula(formula: string): Range {
    const { zone } = placeOf(this);
    // Each cell gets it as if it were copied there from the first.
    const first = asFormula(formula);
    const rows = Array.from({ length: zone.rows }, (_, row) =>
      Array.from({ length: zone.cols }, (_, col) => shiftFormula(first, row, col)),
    );
    write(this, rows);
    return this;
  }

  override isBlank(): boolean {
    return cells(this).every((row) => row.every(({ value, error }) => value === null && error === undefined));
  }

  override getNumberFormats(): string[][] {
    return mapGrid(cells(this), ({ format }) => (format === '' ? GENERAL : format));
  }

  override getNumberFormat(): string {
    return firstOf(this.getNumberFormats());
  }

  override setNumberFormats(numberFormats: string[][]): Range {
    const formats = gridArgument(`${METHOD}.setNumberFormats`, placeOf(this).zone, numberFormats);
    setFormats(this, mapGrid(formats, String));
    return this;
  }

  override setNumberFormat(numberFormat: string): Range {
    setFormats(this, String(numberFormat));
    return this;
  }

  override getNotes(): string[][] {
    const { run, sheetId, zone } = placeOf(this);
    return run.read().notes(sheetId, zone);
  }

  override getNote(): string {
    return firstOf(this.getNotes());
  }

  override setNotes(notes: (string | null)[][]): Range {
    const { run, sheetId, zone } = placeOf(this);
    const texts = mapGrid(gridArgument(`${METHOD}.setNotes`, zone, notes), (note) => String(note ?? ''));
    run.write().setNotes(sheetId, zone, texts);
    return this;
  }

  override setNote(note: string | null): Range {
    const { run, sheetId, zone } = placeOf(this);
    run.write().setNotes(sheetId, zone, note ?? '');
    return this;
  }
}

/** setFormula takes a formula without its equals sign too. */
function asFormula(formula: unknown): string {
  const text = String(formula ?? '');
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}
