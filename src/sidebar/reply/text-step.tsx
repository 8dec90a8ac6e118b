// The first step: what they wrote, or the rows of their sheet.
import { useId, useState } from 'preact/hooks';
import * as en from '../../text/en';
import { Notice } from '../frame';
import type { Pasted } from './pasted';

interface TextStepProps {
  readonly pasted: Pasted;
  readonly setPasted: (pasted: Pasted) => void;
  readonly busy: boolean;
  readonly onRead: () => void;
}

export function TextStep({ pasted, setPasted, busy, onRead }: TextStepProps) {
  const id = useId();
  const [trouble, setTrouble] = useState('');
  const say = en.reply;

  return (
    <form
      noValidate
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted.text.trim() === '') setTrouble(say.nothingPasted);
        else onRead();
      }}
    >
      <div class="sections" inert={busy}>
        <div class="field">
          <label class="label" for={id}>
            {say.text}
          </label>
          <textarea
            id={id}
            rows={16}
            spellcheck={false}
            aria-describedby={`${id}-help`}
            value={pasted.text}
            onInput={({ currentTarget }) => setPasted({ ...pasted, text: currentTarget.value })}
          />
          <p class="hint" id={`${id}-help`}>
            {say.textHelp}
          </p>
        </div>
      </div>
      <div class="dock">
        {trouble && <Notice text={trouble} />}
        <button type="submit" class="btn" disabled={busy} aria-busy={busy}>
          {busy ? say.reading : say.read}
        </button>
      </div>
    </form>
  );
}
