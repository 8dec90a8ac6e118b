// NamedRange: a range by its name, which formulas may use.
import { GoogleException } from './errors';
import type { Run } from './run';
import { base } from './service';

type Range = GoogleAppsScript.Spreadsheet.Range;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export class LocalNamedRange extends base<NamedRange>('NamedRange') {
  readonly #run: Run;
  #name: string;

  constructor(run: Run, name: string) {
    super(run);
    this.#run = run;
    this.#name = name;
  }

  override getName(): string {
    return this.#name;
  }

  override getRange(): Range {
    const range = this.#run.spreadsheet().getRangeByName(this.#name);
    if (range === null) throw new GoogleException(`Named range ${this.#name} not found.`);
    return range;
  }

  /** Formulas that use the name use the new one. */
  override setName(name: string): NamedRange {
    refuseName(name);
    this.#run.write().renameNamedRange(this.#name, name);
    this.#name = name;
    return this;
  }

  override setRange(range: Range): NamedRange {
    this.#run.spreadsheet().setNamedRange(this.#name, range);
    return this;
  }

  override remove(): void {
    this.#run.write().removeNamedRange(this.#name);
  }
}

/** Letters, digits and underscores, 250 of them at most; no digit first, no TRUE or FALSE, nothing that reads as a cell. */
export function refuseName(name: string): void {
  const isName = /^(?!true|false)[\p{L}_][\p{L}\p{N}_]{0,249}$/iu.test(name);
  const isCell = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*)$/i.test(name);
  if (!isName || isCell) throw new GoogleException(`Invalid argument: name (${name})`);
}
