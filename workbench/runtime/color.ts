// Colours: CSS notation in, #rrggbb out, and Google's Color objects.
import { cssColors } from './css-colors';
import { ColorType } from './enums';
import { GoogleException } from './errors';
import type { Run } from './run';
import { base } from './service';

type Color = GoogleAppsScript.Spreadsheet.Color;

const hex = (number: number): string => Math.min(Math.max(number, 0), 255).toString(16).padStart(2, '0');

export function rgb(red: number, green: number, blue: number): string {
  return `#${hex(red)}${hex(green)}${hex(blue)}`;
}

/** A CSS colour as #rrggbb; null, which means the default, stays null. */
export function parseColor(text: string | null): string | null {
  if (text === null) return null;
  const color = String(text).trim().toLowerCase();
  const known = cssColors.get(color);
  if (known !== undefined) return known;
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  if (/^#[0-9a-f]{3}$/.test(color)) return color.replace(/[0-9a-f]/g, '$&$&');
  const [, red, green, blue] = /^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/.exec(color) ?? [];
  if (red !== undefined) return rgb(Number(red), Number(green), Number(blue));
  throw new GoogleException(`Invalid color: ${text}`);
}

class LocalRgbColor extends base<GoogleAppsScript.Base.RgbColor>('RgbColor') {
  readonly #hex: string;

  constructor(run: Run, color: string) {
    super(run);
    this.#hex = color;
  }

  override asHexString(): string {
    return this.#hex;
  }

  override getRed(): number {
    return Number.parseInt(this.#hex.slice(1, 3), 16);
  }

  override getGreen(): number {
    return Number.parseInt(this.#hex.slice(3, 5), 16);
  }

  override getBlue(): number {
    return Number.parseInt(this.#hex.slice(5, 7), 16);
  }

  override getColorType(): GoogleAppsScript.Base.ColorType {
    return ColorType.RGB;
  }
}

export class LocalColor extends base<Color>('Color') {
  readonly #run: Run;
  readonly #hex: string;

  constructor(run: Run, color: string) {
    super(run);
    this.#run = run;
    this.#hex = color;
  }

  override asRgbColor(): GoogleAppsScript.Base.RgbColor {
    return new LocalRgbColor(this.#run, this.#hex);
  }

  override getColorType(): GoogleAppsScript.Base.ColorType {
    return ColorType.RGB;
  }
}

export class LocalColorBuilder extends base<GoogleAppsScript.Spreadsheet.ColorBuilder>('ColorBuilder') {
  readonly #run: Run;
  #hex = '#000000';

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override setRgbColor(cssString: string): this {
    this.#hex = parseColor(cssString) ?? '#000000';
    return this;
  }

  override build(): Color {
    return new LocalColor(this.#run, this.#hex);
  }
}
