// Banding: alternating colours of a range's rows or columns.
import type { Dimension } from '../engine/book';
import type { Banding as BookBanding } from '../engine/decoration';
import { parseColor } from './color';
import { BandingTheme } from './enums';
import { GoogleException, NotImplemented, wrongArguments } from './errors';
import { type Place, rangeArgument } from './place';
import type { Run } from './run';
import { base, nameOf } from './service';

type Banding = GoogleAppsScript.Spreadsheet.Banding;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Part = 'header' | 'first' | 'second' | 'footer';

/** Of each theme the header, the second band and the footer; the first band is white. */
const themes: Record<keyof typeof GoogleAppsScript.Spreadsheet.BandingTheme, readonly [string, string, string]> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};

function isTheme(name: string): name is keyof typeof themes {
  return Object.hasOwn(themes, name);
}

/** The forms (), (theme) and (theme, showHeader, showFooter). */
export function applyBanding({ run, sheetId, zone }: Place, dimension: Dimension, args: readonly unknown[]): Banding {
  const [theme = BandingTheme.LIGHT_GREY, showHeader = true, showFooter = false] = args;
  const name = nameOf(theme);
  if (!isTheme(name))
    throw wrongArguments(`SpreadsheetApp.Range.apply${dimension === 'ROWS' ? 'Row' : 'Column'}Banding`, args);
  const [header, second, footer] = themes[name];
  const id = run.write().addBanding({
    sheetId,
    zone,
    dimension,
    header: showHeader === true ? header : null,
    first: '#ffffff',
    second,
    footer: showFooter === true ? footer : null,
  });
  return new LocalBanding(run, id);
}

export class LocalBanding extends base<Banding>('Banding') {
  readonly #run: Run;
  readonly #id: string;

  constructor(run: Run, id: string) {
    super(run);
    this.#run = run;
    this.#id = id;
  }

  override getRange(): Range {
    const { sheetId, zone } = this.#now();
    return this.#run.range({ sheetId, zone });
  }

  override setRange(range: Range): Banding {
    return this.#change({ zone: rangeArgument('SpreadsheetApp.Banding.setRange', range).zone });
  }

  override copyTo(range: Range): Banding {
    const { sheetId, zone } = rangeArgument('SpreadsheetApp.Banding.copyTo', range);
    const { id: _own, ...banding } = this.#now();
    return new LocalBanding(this.#run, this.#run.write().addBanding({ ...banding, sheetId, zone }));
  }

  override remove(): void {
    this.#now();
    this.#run.write().removeBanding(this.#id);
  }

  override getHeaderRowColor(): string | null {
    return this.#color('ROWS', 'header');
  }

  override getFirstRowColor(): string | null {
    return this.#color('ROWS', 'first');
  }

  override getSecondRowColor(): string | null {
    return this.#color('ROWS', 'second');
  }

  override getFooterRowColor(): string | null {
    return this.#color('ROWS', 'footer');
  }

  override getHeaderColumnColor(): string | null {
    return this.#color('COLUMNS', 'header');
  }

  override getFirstColumnColor(): string | null {
    return this.#color('COLUMNS', 'first');
  }

  override getSecondColumnColor(): string | null {
    return this.#color('COLUMNS', 'second');
  }

  override getFooterColumnColor(): string | null {
    return this.#color('COLUMNS', 'footer');
  }

  override setHeaderRowColor(color: string | null): Banding {
    return this.#paint('ROWS', 'header', color);
  }

  override setFirstRowColor(color: string | null): Banding {
    return this.#paint('ROWS', 'first', color);
  }

  override setSecondRowColor(color: string | null): Banding {
    return this.#paint('ROWS', 'second', color);
  }

  override setFooterRowColor(color: string | null): Banding {
    return this.#paint('ROWS', 'footer', color);
  }

  override setHeaderColumnColor(color: string | null): Banding {
    return this.#paint('COLUMNS', 'header', color);
  }

  override setFirstColumnColor(color: string | null): Banding {
    return this.#paint('COLUMNS', 'first', color);
  }

  override setSecondColumnColor(color: string | null): Banding {
    return this.#paint('COLUMNS', 'second', color);
  }

  override setFooterColumnColor(color: string | null): Banding {
    return this.#paint('COLUMNS', 'footer', color);
  }

  #color(dimension: Dimension, part: Part): string | null {
    const banding = this.#now();
    return banding.dimension === dimension ? banding[part] : null;
  }

  /** A range has bands of rows or of columns here; both at once are Google's alone. */
  #paint(dimension: Dimension, part: Part, color: string | null): Banding {
    if (this.#now().dimension !== dimension) {
      throw new NotImplemented('Banding of rows and columns at once');
    }
    return this.#change({ [part]: parseColor(color) });
  }

  #now(): BookBanding {
    const found = this.#run.book.bandings().find(({ id }) => id === this.#id);
    if (found === undefined) throw new GoogleException('The banding no longer exists.');
    return found;
  }

  #change(change: Partial<Omit<BookBanding, 'id' | 'sheetId'>>): Banding {
    this.#now();
    this.#run.write().updateBanding(this.#id, change);
    return this;
  }
}

export function bandingsOf(run: Run, sheetId?: number): Banding[] {
  return run
    .read()
    .bandings(sheetId)
    .map(({ id }) => new LocalBanding(run, id));
}
