// The number formats of carriers, ready to be tried on a number.
import { type CarrierFormat, carrierFormats } from './carrier-formats';
import { checkDigits } from './check-digits';

export interface TrackingFormat extends Omit<CarrierFormat, 'pattern' | 'check' | 'before'> {
  readonly pattern: RegExp;
  readonly check?: (body: string) => string;
}

function readyFormats(formats: readonly CarrierFormat[]): readonly TrackingFormat[] {
  return formats.map(({ pattern, check, before = '', ...format }) => ({
    ...format,
    pattern: new RegExp(pattern),
    ...(check ? { check: (body: string) => checkDigits[check](before + body) } : {}),
  }));
}

export const trackingFormats = /* @__PURE__ */ readyFormats(carrierFormats);
