// The second step: which column of the file is which, and how the file writes dates and numbers.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ImportCheck } from '../../app/api';
import type { ImportColumn } from '../../derive/import';
import * as en from '../../text/en';
import { Button, Icon, Notice } from '../frame';
import { count } from '../words';
import { ColumnField } from './column-field';
import { FormatFields } from './format-fields';
import { HeaderField } from './header-field';
import { checkRows } from './parts';
import { shaped } from './shape';
import {
  detectFormats,
  formatsIn,
  makeSource,
  missingOrigins,
  type Plan,
  type Source,
  unsettled,
  withOrigin,
} from './source';
import { keptColumns, unreadColumns } from './to-send';
import { Working } from './working';

interface ColumnsStepProps {
  readonly source: Source;
  readonly plan: Plan;
  /** The rows are checked at once: the columns are those of the last file like it. */
  readonly straight: boolean;
  readonly setPlan: (plan: Plan) => void;
  readonly setBusy: (busy: boolean) => void;
  readonly onChecked: (check: ImportCheck) => void;
  /** The columns were looked at anew. */
  readonly onOpened: (source: Source) => void;
}

export function ColumnsStep(props: ColumnsStepProps) {
  const { source, plan, straight, setPlan, onOpened } = props;
  const found = useMemo(() => detectFormats(source, plan.mapping), [source, plan.mapping]);
  const settled = { ...plan, formats: formatsIn(found, plan) };
  const { refusals, trouble, checking, missing, check } = useChecking(props, settled, unsettled(found, plan).length);
  const form = useRef<HTMLFormElement>(null);
  const say = en.importing;

  useEffect(() => {
    if (straight) check();
  }, []);
  useLayoutEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  return (
    <form
      ref={form}
      noValidate
      aria-busy={checking}
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <div class="sections" inert={checking}>
        <AsLastTime source={source} onOpened={onOpened} />
        <HeaderField source={source} onOpened={onOpened} />
        <FormatFields source={source} found={found} plan={plan} setPlan={setPlan} asking={refusals > 0} />
        <ColumnFields source={source} plan={settled} setPlan={setPlan} problems={refusals > 0 ? missing : {}} />
      </div>
      <div class="dock">
        {trouble && <Notice text={trouble} />}
        {checking && <Working text={say.checking(say.rows(source.rows.length, source.view.one))} />}
        <button type="submit" class="btn" disabled={checking} aria-busy={checking}>
          {say.next}
        </button>
      </div>
    </form>
  );
}

/** Says that the columns are those of the last file with this header, and forgets it where that is not wanted. */
function AsLastTime({ source, onOpened }: Pick<ColumnsStepProps, 'source' | 'onOpened'>) {
  const { last, ...view } = source.view;
  const say = en.importing;
  if (!last) return null;
  return (
    <p class="hint last">
      {say.asLast(en.page.day(last.at), last.by)}{' '}
      <Button class="link" onClick={() => onOpened(makeSource(source.name, source.parsed, view))}>
        {say.afresh}
      </Button>
    </p>
  );
}

/** Has the server check the rows, unless a column is still missing. */
function useChecking({ source, setPlan, setBusy, onChecked }: ColumnsStepProps, plan: Plan, toChoose: number) {
  /** How often it was sent with a column missing; each time the first of them takes the focus. */
  const [refusals, setRefusals] = useState(0);
  const [trouble, setTrouble] = useState('');
  const [checking, setChecking] = useState(false);
  const missing = missingOrigins(source, plan.mapping);

  const check = async () => {
    if (checking) return;
    setTrouble('');
    if (toChoose > 0 || Object.keys(missing).length > 0) return setRefusals(refusals + 1);
    setPlan(plan);
    setChecking(true);
    setBusy(true);
    const { rows } = shaped(source, plan);
    const outcome = await checkRows({ source, plan, rows }, () => undefined).catch((error: Error) => error.message);
    setBusy(false);
    setChecking(false);
    if (typeof outcome === 'string') setTrouble(outcome);
    else if ('refused' in outcome) setTrouble(en.refused[outcome.refused]);
    else onChecked(outcome);
  };
  return { refusals, trouble, checking, missing, check };
}

interface ColumnFieldsProps extends Pick<ColumnsStepProps, 'source' | 'plan' | 'setPlan'> {
  /** By the key of the column. */
  readonly problems: { readonly [key: string]: string };
}

/** Every column of ours, those folded away that are not in the file, and what of the file is not taken. */
function ColumnFields({ source, plan, setPlan, problems }: ColumnFieldsProps) {
  const { view } = source;
  const { mapping, formats } = plan;
  // Which columns stand open is settled on coming here: a field that is chosen does not jump away.
  const [open] = useState(() => view.columns.filter(({ key, required }) => mapping[key] || required));
  const folded = view.columns.filter((column) => !open.includes(column));
  const field = (column: ImportColumn) => (
    <ColumnField
      key={column.key}
      source={source}
      column={column}
      formats={formats}
      origin={mapping[column.key]}
      problem={problems[column.key]}
      onChange={(origin) => setPlan({ ...plan, mapping: withOrigin(source, mapping, column, origin) })}
    />
  );
  return (
    <>
      {open.map(field)}
      {folded.length > 0 && (
        <Folded title={en.importing.notInFile} count={folded.length}>
          {folded.map(field)}
        </Folded>
      )}
      <Besides source={source} plan={plan} setPlan={setPlan} />
    </>
  );
}

/** The file's columns that none of ours takes: which of them go to the notes. */
function Besides({ source, plan, setPlan }: Pick<ColumnsStepProps, 'source' | 'plan' | 'setPlan'>) {
  const unread = unreadColumns(source, plan.mapping);
  if (unread.length === 0) return null;
  const kept = keptColumns(source, plan);
  const nameOf = (column: number) => source.header[column] ?? '';
  const notes = source.view.columns.find(({ key }) => key === source.view.unreadInto)?.label ?? '';
  const toggle = (column: number) =>
    setPlan({ ...plan, kept: kept.includes(column) ? kept.filter((each) => each !== column) : [...kept, column] });
  return (
    <>
      {kept.length > 0 && <p class="hint">{en.importing.toNotes(kept.map(nameOf), notes)}</p>}
      <Folded title={en.importing.notTaken} count={unread.length - kept.length}>
        <p class="hint">{en.importing.keepIn(notes)}</p>
        {unread.map((column) => (
          <label key={column} class="tick">
            <input type="checkbox" checked={kept.includes(column)} onChange={() => toggle(column)} />
            <span>{nameOf(column)}</span>
          </label>
        ))}
      </Folded>
    </>
  );
}

function Folded({ title, count: many, children }: { title: string; count: number; children: ComponentChildren }) {
  return (
    <details>
      <summary>
        {title} <span class="summary">{count(many)}</span>
        <span class="fold">
          <Icon name="chevron" />
        </span>
      </summary>
      <div>{children}</div>
    </details>
  );
}
