// Whose tracking number is being typed: the carrier in a line below the field, and a button that fills it in.
import { useRef } from 'preact/hooks';
import { type Recognised, recogniseTracking, type TrackingCandidate } from '../domain/tracking';
import { normaliseKey } from '../schema/cells';
import * as en from '../text/en';
import { Button } from './frame';

interface CarrierHintProps {
  readonly id: string;
  /** What stands in the tracking number's field. */
  readonly typed: string;
  /** What stands in the carrier's field, undefined when the form has none. */
  readonly carrier: string | undefined;
  /** What stood in it at first. */
  readonly preset: string;
  readonly onNumber: (number: string) => void;
  readonly onCarrier: (carrier: string) => void;
}

/** `DHL Express`; `Maersk, container`; `Air waybill` where nobody knows the airline. */
function nameOf({ carrier, format }: TrackingCandidate): string {
  const what = format.what && en.form.tracking.what[format.what];
  if (what === undefined) return format.name;
  return carrier === undefined ? what.charAt(0).toUpperCase() + what.slice(1) : `${carrier}, ${what}`;
}

function sentence({ candidates, certain, slip }: Recognised): string {
  const say = en.form.tracking;
  const [first] = candidates;
  if (!first) return '';
  const named = candidates.flatMap(({ carrier }) => carrier ?? []);
  const whose = certain !== undefined || named.length === 0 ? nameOf(first) : say.perhaps(named);
  return slip ? `${whose}${certain === undefined ? '' : '.'} ${say.slip}` : whose;
}

export function CarrierHint({ id, typed, carrier, preset, onNumber, onCarrier }: CarrierHintProps) {
  const filled = useRef('');
  const found = recogniseTracking(typed);
  const say = en.form.tracking;
  const named = found.candidates.flatMap((candidate) => candidate.carrier ?? []);
  const isOurs = carrier !== undefined && ['', preset, filled.current].includes(carrier.trim());
  const isNamed = named.some((name) => normaliseKey(name) === normaliseKey(carrier));
  // A pasted link would stand in the sheet whole, and the tracking link would hold it twice.
  const isWrapped = found.candidates.length > 0 && /:\/\/|^\s*www\./i.test(typed);
  const offered = isOurs && !(isNamed && named.length === 1) ? named : [];

  return (
    <div class={found.certain && !found.slip && isNamed ? 'hint ok' : 'hint'} aria-live="polite">
      <span id={id}>{sentence(found)}</span>
      {offered.map((name) => (
        <Button
          key={name}
          class="link"
          aria-pressed={normaliseKey(name) === normaliseKey(carrier)}
          onClick={() => {
            filled.current = name;
            onCarrier(name);
          }}
        >
          {say.use(name)}
        </Button>
      ))}
      {isWrapped && (
        <Button class="link" onClick={() => onNumber(found.number)}>
          {say.keepNumber(found.number)}
        </Button>
      )}
    </div>
  );
}
