// The first step: into which tab, and the file or the pasted rows, with how they were read.
import { useId, useMemo, useState } from 'preact/hooks';
import type { ImportTables } from '../../app/api';
import * as en from '../../text/en';
import { Notice } from '../frame';
import { call } from '../server';
import {
  decode,
  ENCODINGS,
  encodingOf,
  isExcel,
  isFilledRow,
  type ParsedText,
  parseText,
  SEPARATORS,
} from './read-file';
import { Select } from './select';
import { HEAD_ROWS, makeSource, type Source } from './source';
import { Working } from './working';

/** What was chosen so far; kept when the person comes back to this step. */
export interface Chosen {
  readonly table: string;
  readonly name: string;
  /** Absent while rows are pasted. */
  readonly bytes?: Uint8Array;
  readonly encoding: string;
  readonly text: string;
  /** Absent while the separator is left to be recognised. */
  readonly separator?: string;
}

export const noFile = (table: string): Chosen => ({ table, name: '', encoding: 'utf-8', text: '' });

interface FileStepProps {
  readonly tables: ImportTables;
  readonly chosen: Chosen;
  readonly setChosen: (chosen: Chosen) => void;
  readonly setBusy: (busy: boolean) => void;
  readonly onOpened: (source: Source) => void;
}

export function FileStep({ tables, chosen, setChosen, setBusy, onOpened }: FileStepProps) {
  const { table, name, bytes, text, separator } = chosen;
  const parsed = useMemo(() => (text.trim() === '' ? undefined : parseText(text, separator)), [text, separator]);
  const [trouble, setTrouble] = useState('');
  const { opening, open } = useColumns({ chosen, parsed, setTrouble, setBusy, onOpened });
  const say = en.importing;

  const choose = async (file: File | undefined) => {
    if (!file) return;
    setTrouble('');
    const read = await readFile(file);
    if (!read) return setTrouble(say.unreadable);
    if (isExcel(read)) return setTrouble(say.excel);
    const found = encodingOf(read);
    setChosen({ table, name: file.name, bytes: read, encoding: found, text: decode(read, found) });
  };

  return (
    <form
      noValidate
      aria-busy={opening}
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <div class="sections" inert={opening}>
        <Select
          label={say.into}
          value={table}
          options={tables.map(({ table: one }) => [one, one])}
          onChange={(one) => setChosen({ ...chosen, table: one })}
        />
        <Drop hint={bytes ? name : say.drop} onFile={choose} />
        {!bytes && <Paste chosen={chosen} setChosen={setChosen} />}
        {parsed && <ReadAs parsed={parsed} chosen={chosen} setChosen={setChosen} />}
      </div>
      <div class="dock">
        {trouble && <Notice text={trouble} />}
        {opening && <Working text={say.opening} />}
        <button type="submit" class="btn" disabled={opening} aria-busy={opening}>
          {say.next}
        </button>
      </div>
    </form>
  );
}

/** Undefined where the browser does not get at it. */
function readFile(file: File): Promise<Uint8Array | undefined> {
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
}

interface ColumnsProps extends Pick<FileStepProps, 'chosen' | 'setBusy' | 'onOpened'> {
  /** Absent while nothing was chosen or pasted. */
  readonly parsed: ParsedText | undefined;
  readonly setTrouble: (trouble: string) => void;
}

/** Has the server look at the columns, if there are rows to take in at all. */
function useColumns({ chosen: { table, name }, parsed, setTrouble, setBusy, onOpened }: ColumnsProps) {
  const [opening, setOpening] = useState(false);
  const say = en.importing;

  const open = async () => {
    if (opening) return;
    setTrouble('');
    if (!parsed) return setTrouble(say.nothing);
    if (parsed.openQuote !== undefined) return setTrouble(say.openQuote(parsed.openQuote));
    if (parsed.rows.filter(isFilledRow).length < 2) return setTrouble(say.noRows);
    setOpening(true);
    setBusy(true);
    const view = await call('openImport', table, parsed.rows.slice(0, HEAD_ROWS)).catch(
      (error: Error) => error.message,
    );
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
        accept=".csv,.tsv,.txt,text/csv,text/plain"
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

interface ReadAsProps extends Pick<FileStepProps, 'chosen' | 'setChosen'> {
  readonly parsed: ParsedText;
}

/** How the rows were read, and the choice of another way. */
function ReadAs({ parsed, chosen, setChosen }: ReadAsProps) {
  const { bytes, encoding } = chosen;
  const say = en.importing;
  return (
    <>
      <div class="two">
        {bytes && (
          <Select
            label={say.encoding}
            value={encoding}
            options={Object.entries(ENCODINGS)}
            onChange={(one) => setChosen({ ...chosen, encoding: one, text: decode(bytes, one) })}
          />
        )}
        <Select
          label={say.separator}
          value={parsed.separator}
          options={SEPARATORS.map((mark) => [mark, say.separators[mark] ?? mark])}
          onChange={(mark) => setChosen({ ...chosen, separator: mark })}
        />
      </div>
      <p class="hint" role="status">
        {say.readAs(parsed.rows.filter(isFilledRow).length, widest(parsed.rows))}
      </p>
    </>
  );
}

function widest(rows: ParsedText['rows']): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}
