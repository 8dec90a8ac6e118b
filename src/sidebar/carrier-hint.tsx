// Whose tracking number is being typed: the carrier in a line below the field, put into its own field at once.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TrackingHint } from '../app/api';
import { normaliseKey } from '../schema/cells';
import * as en from '../text/en';
import { Button } from './frame';
import { call } from './server';

/** A pause in typing, in milliseconds. */
const PAUSE = 300;

interface Found extends TrackingHint {
  /** Not what stood there when the form opened: only a number that is typed fills in its carrier. */
  readonly isTyped: boolean;
}

const UNKNOWN: Found = { said: '', named: [], isTyped: false };

/** What the server says of the number, once the person pauses. */
function useRecognised(typed: string): Found {
  const first = useRef(typed);
  const [found, setFound] = useState(UNKNOWN);
  useEffect(() => {
    if (!/(\d\D*){4}/.test(typed)) return setFound(UNKNOWN);
    let isLate = false;
    const ask = () =>
      call('recognise', typed).then(
        (hint) => isLate || setFound({ ...hint, isTyped: typed !== first.current }),
        // It is a help: without an answer the field is filled in by hand.
        () => isLate || setFound(UNKNOWN),
      );
    const timer = setTimeout(ask, typed === first.current ? 0 : PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [typed]);
  return found;
}

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

export function CarrierHint({ id, typed, carrier, preset, onNumber, onCarrier }: CarrierHintProps) {
  const filled = useRef('');
  const found = useRecognised(typed);
  const say = en.form.tracking;
  const { named, sure } = found;
  const given = carrier?.trim() ?? '';
  const isOurs = carrier !== undefined && ['', preset, filled.current].includes(given);
  const isNamed = named.some((name) => normaliseKey(given).includes(normaliseKey(name)));
  const offered = isOurs && !(isNamed && named.length === 1) ? named : [];
  const fill = (name: string) => {
    filled.current = name;
    onCarrier(name);
  };

  useEffect(() => {
    if (found.isTyped && sure !== undefined && isOurs && !isNamed) fill(sure);
  }, [found]);

  return (
    <div class={sure && isNamed ? 'hint ok' : 'hint'} aria-live="polite">
      <span id={id}>
        {found.said}
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
      {found.number !== undefined && (
        <Button class="link" onClick={() => onNumber(found.number ?? '')}>
          {say.keepNumber(found.number)}
        </Button>
      )}
    </div>
  );
}
