// The first step: what they wrote, or the rows of their sheet.
import { useId, useState } from 'preact/hooks';
import type { ReplyView } from '../../app/api';
import * as en from '../../text/en';
import { Notice } from '../frame';
import { type Chosen, noFile, parsedOf, useChoosing } from '../import/chosen';
import { SheetField } from '../import/read-as';
import { Working } from '../import/working';
import type { Pasted } from './pasted';

interface TextStepProps {
  readonly view: ReplyView;
  readonly pasted: Pasted;
  readonly setPasted: (pasted: Pasted) => void;
  readonly onRead: (pasted: Pasted) => void;
}

export function TextStep({ view, pasted, setPasted, onRead }: TextStepProps) {
  const id = useId();
  const [trouble, setTrouble] = useState('');
  const [chosen, setChosen] = useState<Chosen>(noFile(view.principal));
  const [busy, setBusy] = useState(false);
  const { chooseFile, chooseSheet } = useChoosing({ chosen, setChosen, setTrouble, setBusy });
  const say = en.reply;

  const read = () => {
    const parsed = parsedOf(chosen);
    if (parsed) return onRead({ ...pasted, file: { name: chosen.name, parsed } });
    if (pasted.text.trim() === '') return setTrouble(say.nothingPasted);
    onRead({ text: pasted.text, from: pasted.from });
  };

  return (
    <form
      noValidate
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <div class="sections" inert={busy}>
        <div class="field">
          <label class="label" for={id}>
            {say.text}
          </label>
          <textarea
            id={id}
            rows={14}
            spellcheck={false}
            aria-describedby={`${id}-help`}
            value={pasted.text}
            onInput={({ currentTarget }) => setPasted({ ...pasted, text: currentTarget.value })}
          />
          <p class="hint" id={`${id}-help`}>
            {say.textHelp}
          </p>
        </div>
        <label class="drop">
          <input
            class="unseen"
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv,text/plain"
            onChange={({ currentTarget }) => {
              chooseFile(currentTarget.files?.[0]);
              // Else choosing the same file once more, mended, would be no change.
              currentTarget.value = '';
            }}
          />
          <span class="btn quiet">{en.importing.choose}</span>
          <span class="hint">{chosen.name || say.orFile}</span>
        </label>
        {chosen.workbook && <SheetField workbook={chosen.workbook} sheet={chosen.sheet} onChange={chooseSheet} />}
      </div>
      <div class="dock">
        {trouble && <Notice text={trouble} />}
        {busy && <Working text={say.reading} />}
        <button type="submit" class="btn" disabled={busy} aria-busy={busy}>
          {say.read}
        </button>
      </div>
    </form>
  );
}
