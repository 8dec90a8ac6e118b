// The first step: into which tab, and the file or the pasted rows, with how they were read.
import { useId, useState } from 'preact/hooks';
import type { ImportTables } from '../../app/api';
import * as en from '../../text/en';
import { Notice } from '../frame';
import { call } from '../server';
import { type Chosen, useChoosing, useParsed } from './chosen';
import { ReadAs, SheetField } from './read-as';
import { isFilledRow, type ParsedFile } from './read-file';
import { Select } from './select';
import { headOf, makeSource, type Source } from './source';
import { Working } from './working';

interface FileStepProps {
  readonly tables: ImportTables;
  readonly chosen: Chosen;
  readonly setChosen: (chosen: Chosen) => void;
  readonly setBusy: (busy: boolean) => void;
  readonly onOpened: (source: Source) => void;
}

export function FileStep({ tables, chosen, setChosen, setBusy, onOpened }: FileStepProps) {
  const { table, name, bytes, workbook, sheet } = chosen;
  const { parsed, share } = useParsed(chosen);
  const [trouble, setTrouble] = useState('');
  const { opening, open } = useColumns({ chosen, parsed, setTrouble, setBusy, onOpened });
  const { reading, chooseFile, chooseSheet } = useChoosing({ chosen, setChosen, setTrouble, setBusy });
  const busy = opening || reading || share !== undefined;
  const say = en.importing;

  return (
    <form
      noValidate
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <div class="sections" inert={busy}>
        <Select
          label={say.into}
          value={table}
          options={tables.map(({ table: one, title }) => [one, title])}
          onChange={(one) => setChosen({ ...chosen, table: one })}
        />
        <Drop hint={name || say.drop} onFile={chooseFile} />
        {workbook && <SheetField workbook={workbook} sheet={sheet} onChange={chooseSheet} />}
        {!bytes && !workbook && <Paste chosen={chosen} setChosen={setChosen} />}
        {parsed && <ReadAs parsed={parsed} chosen={chosen} setChosen={setChosen} />}
      </div>
      <div class="dock">
        {trouble && <Notice text={trouble} />}
        {busy && <Working text={opening ? say.opening : say.reading} {...(share === undefined ? {} : { share })} />}
        <button type="submit" class="btn" disabled={busy} aria-busy={busy}>
          {say.next}
        </button>
      </div>
    </form>
  );
}

interface ColumnsProps extends Pick<FileStepProps, 'chosen' | 'setBusy' | 'onOpened'> {
  /** Absent while nothing was chosen or pasted. */
  readonly parsed: ParsedFile | undefined;
  readonly setTrouble: (trouble: string) => void;
}

/** Has the server look at the columns, if there are rows to take in at all. */
function useColumns({ chosen: { table, name, workbook }, parsed, setTrouble, setBusy, onOpened }: ColumnsProps) {
  const [opening, setOpening] = useState(false);
  const say = en.importing;

  const open = async () => {
    if (opening) return;
    setTrouble('');
    if (!parsed) return setTrouble(workbook ? say.chooseSheet : say.nothing);
    if (parsed.openQuote !== undefined) return setTrouble(say.openQuote(parsed.openQuote));
    if (parsed.rows.filter(isFilledRow).length < 2) return setTrouble(say.noRows);
    setOpening(true);
    setBusy(true);
    const view = await call('openImport', table, headOf(parsed)).catch((error: Error) => error.message);
    setOpening(false);
    setBusy(false);
    if (typeof view === 'string') return setTrouble(view);
    if ('refused' in view) return setTrouble(en.refused[view.refused]);
    const source = makeSource(name || say.pasted, parsed, view);
    if (source.rows.length + source.misshapen.length === 0) setTrouble(say.noRows);
    else onOpened(source);
  };
  return { opening, open };
}

/** Where a file is dropped, or chosen by a click. */
function Drop({ hint, onFile }: { hint: string; onFile: (file: File | undefined) => void }) {
  const [over, setOver] = useState(false);
  return (
    <label
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer?.files[0]);
      }}
    >
      <input
        class="unseen"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv,text/plain"
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          // Else choosing the same file once more, mended, would be no change.
          currentTarget.value = '';
        }}
      />
      <span class="btn quiet">{en.importing.choose}</span>
      <span class="hint">{hint}</span>
    </label>
  );
}

function Paste({ chosen, setChosen }: Pick<FileStepProps, 'chosen' | 'setChosen'>) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {en.importing.paste}
      </label>
      <textarea
        id={id}
        rows={6}
        wrap="off"
        spellcheck={false}
        aria-describedby={`${id}-help`}
        value={chosen.text}
        onInput={({ currentTarget }) => {
          const { separator: _, ...others } = chosen;
          setChosen({ ...others, text: currentTarget.value });
        }}
      />
      <p class="hint" id={`${id}-help`}>
        {en.importing.pasteHelp}
      </p>
    </div>
  );
}
