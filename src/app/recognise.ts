// Whose tracking number stands in a form: what is said of it while it is typed, and the carriers that it may be of.
import { type Recognised, recogniseTracking, type TrackingCandidate } from '../domain/tracking';
import { readText } from '../schema/wire';
import * as en from '../text/en';
import type { TrackingHint } from './api';

/** `DHL Express`; `Maersk, container`; `Air waybill` where nobody knows the airline. */
function nameOf({ carrier, format }: TrackingCandidate): string {
  const what = format.what && en.tracking.what[format.what];
  if (what === undefined) return format.name;
  return carrier === undefined ? what.charAt(0).toUpperCase() + what.slice(1) : `${carrier}, ${what}`;
}

function sentence({ candidates, certain, slip }: Recognised, named: readonly string[]): string {
  const [first] = candidates;
  if (!first) return '';
  const whose = certain !== undefined || named.length === 0 ? nameOf(first) : en.tracking.perhaps(named);
  return slip ? `${whose}${certain === undefined ? '' : '.'} ${en.tracking.slip}` : whose;
}

export function trackingHint(sent: unknown): TrackingHint {
  const typed = readText(sent);
  const found = recogniseTracking(typed);
  const named = found.candidates.flatMap(({ carrier }) => carrier ?? []);
  const isSure = found.certain !== undefined && !found.slip;
  // A pasted link would stand in the sheet whole, and the tracking link would hold it twice.
  const isWrapped = found.candidates.length > 0 && /:\/\/|^\s*www\./i.test(typed);
  return {
    said: sentence(found, named),
    named,
    ...(isSure ? { sure: found.certain } : {}),
    ...(isWrapped ? { number: found.number } : {}),
  };
}
