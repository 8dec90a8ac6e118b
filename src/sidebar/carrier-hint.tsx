// Whose tracking number is being typed: the carrier in a line below the field, put into its own field at once.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FormField } from '../derive/form';
import { readyFormats } from '../domain/carriers';
import { type Recognised, recogniserOf, type TrackingCandidate } from '../domain/tracking';
import { normaliseKey } from '../schema/cells';
import * as en from '../text/en';
import { Button } from './frame';

interface CarrierHintProps {
  readonly id: string;
  readonly hint: NonNullable<FormField['hint']>;
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

export function CarrierHint({ id, hint, typed, carrier, preset, onNumber, onCarrier }: CarrierHintProps) {
  const filled = useRef('');
  const seen = useRef(typed);
  const recognise = useMemo(() => recogniserOf(readyFormats(hint.formats)), [hint]);
  const found = recognise(typed);
  const say = en.form.tracking;
  const named = found.candidates.flatMap((candidate) => candidate.carrier ?? []);
  const given = carrier?.trim() ?? '';
  const isOurs = carrier !== undefined && ['', preset, filled.current].includes(given);
  const isNamed = named.some((name) => normaliseKey(given).includes(normaliseKey(name)));
  const sure = found.slip ? undefined : found.certain;
  // A pasted link would stand in the sheet whole, and the tracking link would hold it twice.
  const isWrapped = found.candidates.length > 0 && /:\/\/|^\s*www\./i.test(typed);
  const offered = isOurs && !(isNamed && named.length === 1) ? named : [];
  const fill = (name: string) => {
    filled.current = name;
    onCarrier(name);
  };

  useEffect(() => {
    // Not what stood there when the form opened: only a number that is typed fills in its carrier.
    if (seen.current !== typed && sure !== undefined && isOurs && !isNamed) fill(sure);
    seen.current = typed;
  }, [typed]);

  return (
    <div class={sure && isNamed ? 'hint ok' : 'hint'} aria-live="polite">
      <span id={id}>
        {sentence(found)}
        {sure && given && !isNamed && `. ${say.differs(given)}`}
      </span>
      {[...offered, ...(isNamed && isOurs && preset && preset !== given ? [preset] : [])].map((name) => (
        <Button
          key={name}
          class="link"
          aria-pressed={normaliseKey(name) === normaliseKey(carrier)}
          onClick={() => fill(name)}
        >
          {en.form.use(say.field, name)}
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
