// GradientCondition: colours that flow with the numbers of a conditional format rule.
import type { Gradient, GradientPoint } from '../engine/decoration';
import { parseColor } from './color';
import { InterpolationType } from './enums';
import { GoogleException, wrongArguments } from './errors';
import type { Run } from './run';
import { base, nameOf } from './service';

type GradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

const interpolations = ['NUMBER', 'PERCENT', 'PERCENTILE'] as const;
/** The least and the greatest number need no value: one that is given is not looked at. */
const ends = ['MIN', 'MAX'];

/** A point of the scale as a script gives it: a colour alone, or with how and where it stands. */
export function gradientPoint(method: string, color: string, type?: unknown, value?: string): GradientPoint {
  const hex = parseColor(color);
  if (hex === null) throw wrongArguments(method, [color]);
  if (type === undefined || ends.includes(nameOf(type))) return { color: hex };
  const known = interpolations.find((name) => name === nameOf(type));
  if (known === undefined) throw new GoogleException('Invalid argument: type');
  return { color: hex, at: { type: known, value: String(value) } };
}

export class LocalGradientCondition extends base<GradientCondition>('GradientCondition') {
  readonly #gradient: Gradient;

  constructor(run: Run, gradient: Gradient) {
    super(run);
    this.#gradient = gradient;
  }

  override getMinColor(): string {
    return this.#gradient.min.color;
  }

  override getMinType(): Interpolation | null {
    return InterpolationType[this.#gradient.min.at?.type ?? 'MIN'];
  }

  override getMinValue(): string {
    return this.#gradient.min.at?.value ?? '';
  }

  override getMidColor(): string {
    return this.#gradient.mid?.color ?? '';
  }

  override getMidType(): Interpolation | null {
    const at = this.#gradient.mid?.at;
    return at === undefined ? null : InterpolationType[at.type];
  }

  override getMidValue(): string {
    return this.#gradient.mid?.at?.value ?? '';
  }

  override getMaxColor(): string {
    return this.#gradient.max.color;
  }

  override getMaxType(): Interpolation | null {
    return InterpolationType[this.#gradient.max.at?.type ?? 'MAX'];
  }

  override getMaxValue(): string {
    return this.#gradient.max.at?.value ?? '';
  }
}
