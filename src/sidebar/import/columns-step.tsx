// The second step: which column of the file is which, and how the file writes dates and numbers.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ImportCheck } from '../../app/api';
import type { ImportColumn } from '../../derive/import';
import { DATE_ORDERS, type Formats, readStated } from '../../schema/stated';
import * as en from '../../text/en';
import { Icon, Notice } from '../frame';
import { call } from '../server';
import { count } from '../words';
import type { Plan } from './page';
import { Select } from './select';
import { detectFormats, type Mapping, missingOrigins, type Origin, rowsToSend, type Source, textsOf } from './source';
import { Working } from './working';

const MOST_EXAMPLES = 2;
const MARKS = ['.', ','] as const;

interface ColumnsStepProps {
  readonly source: Source;
  readonly plan: Plan;
  readonly setPlan: (plan: Plan) => void;
  readonly setBusy: (busy: boolean) => void;
  readonly onChecked: (check: ImportCheck) => void;
}

export function ColumnsStep({ source, plan, setPlan, setBusy, onChecked }: ColumnsStepProps) {
  const [refusals, setRefusals] = useState(0);
  const [trouble, setTrouble] = useState('');
  const [checking, setChecking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const say = en.importing;
  const { view, header, rows } = source;
  const { mapping, formats } = plan;
  // Which columns stand open is settled on coming here: a field that is chosen does not jump away.
  const [open] = useState(() => view.columns.filter(({ key, required }) => mapping[key] || required));
  const folded = view.columns.filter((column) => !open.includes(column));
  const missing = missingOrigins(source, mapping);
  const used = new Set(Object.values(mapping).map((origin) => (origin && 'column' in origin ? origin.column : -1)));
  const unused = header.filter((_, index) => !used.has(index));

  useLayoutEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  const check = async () => {
    if (checking) return;
    setTrouble('');
    if (Object.keys(missing).length > 0) return setRefusals(refusals + 1);
    setChecking(true);
    setBusy(true);
    const { keys, rows: cells } = rowsToSend(source, mapping, formats);
    const outcome = await call('checkImport', view.table, keys, cells, formats).catch((error: Error) => error.message);
    setBusy(false);
    setChecking(false);
    if (typeof outcome === 'string') setTrouble(outcome);
    else if ('refused' in outcome) setTrouble(en.refused[outcome.refused]);
    else onChecked(outcome);
  };

  const field = (column: ImportColumn) => (
    <ColumnField
      key={column.key}
      source={source}
      column={column}
      formats={formats}
      origin={mapping[column.key]}
      problem={refusals > 0 ? missing[column.key] : undefined}
      onChange={(origin) => setPlan({ ...plan, mapping: { ...mapping, [column.key]: origin } })}
    />
  );

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
        <FormatFields
          source={source}
          mapping={mapping}
          formats={formats}
          onChange={(next) => setPlan({ ...plan, formats: next })}
        />
        {open.map(field)}
        {folded.length > 0 && (
          <Folded title={say.notInFile} count={folded.length}>
            {folded.map(field)}
          </Folded>
        )}
        {unused.length > 0 && (
          <Folded title={say.notTaken} count={unused.length}>
            <p class="hint">{unused.join(', ')}</p>
          </Folded>
        )}
      </div>
      <div class="dock">
        {trouble && <Notice text={trouble} />}
        {checking && <Working text={say.checking(say.rows(rows.length, view.one))} />}
        <button type="submit" class="btn" disabled={checking} aria-busy={checking}>
          {say.next}
        </button>
      </div>
    </form>
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

interface FormatFieldsProps {
  readonly source: Source;
  readonly mapping: Mapping;
  readonly formats: Formats;
  readonly onChange: (formats: Formats) => void;
}

/** How the file writes dates and numbers, as far as it has any. */
function FormatFields({ source, mapping, formats, onChange }: FormatFieldsProps) {
  const detected = useMemo(() => detectFormats(source, mapping), [source, mapping]);
  const say = en.importing;
  const { dates, decimalMark } = detected;
  return (
    <>
      {dates && (
        <Select
          label={say.dates}
          value={formats.dates}
          options={DATE_ORDERS.map((order) => [order, say.dateOrders[order]])}
          onChange={(order) =>
            onChange({ ...formats, dates: DATE_ORDERS.find((known) => known === order) ?? formats.dates })
          }
        >
          {!dates.sure && <p class="hint soon">{say.datesUnsure}</p>}
        </Select>
      )}
      {decimalMark && (
        <Select
          label={say.decimals}
          value={formats.decimalMark}
          options={MARKS.map((mark) => [mark, say.decimalMarks[mark]])}
          onChange={(mark) =>
            onChange({ ...formats, decimalMark: MARKS.find((known) => known === mark) ?? formats.decimalMark })
          }
        >
          {!decimalMark.sure && <p class="hint soon">{say.decimalsUnsure}</p>}
        </Select>
      )}
    </>
  );
}

interface ColumnFieldProps {
  readonly source: Source;
  readonly column: ImportColumn;
  readonly formats: Formats;
  readonly origin: Origin | undefined;
  readonly problem: string | undefined;
  readonly onChange: (origin: Origin | undefined) => void;
}

/** One of our columns: the file's column it comes from, or the value every row gets. */
function ColumnField({ source, column, formats, origin, problem, onChange }: ColumnFieldProps) {
  const say = en.importing;
  const isFixed = origin !== undefined && 'fixed' in origin;
  const choose = (value: string) => {
    if (value === '') onChange(undefined);
    else onChange(value === 'fixed' ? { fixed: '' } : { column: Number(value) });
  };
  return (
    <>
      <Select
        label={column.label}
        value={origin === undefined ? '' : isFixed ? 'fixed' : String(origin.column)}
        options={[
          ['', say.leftOut],
          ['fixed', say.everyRow],
          ...source.header.map((name, index): [string, string] => [String(index), name]),
        ]}
        required={column.required}
        problem={problem}
        onChange={choose}
      >
        {!isFixed && origin && <Examples source={source} column={column} formats={formats} origin={origin} />}
      </Select>
      {isFixed && <FixedField column={column} text={origin.fixed} onChange={onChange} />}
    </>
  );
}

interface FixedFieldProps {
  readonly column: ImportColumn;
  readonly text: string;
  readonly onChange: (origin: Origin) => void;
}

function FixedField({ column: { label, kind }, text, onChange }: FixedFieldProps) {
  const name = en.importing.forEveryRow(label);
  if (kind.type === 'choice') {
    return (
      <div class="field fixed">
        <Select
          label={name}
          value={text}
          options={[['', en.importing.leftOut], ...kind.options.map((option): [string, string] => [option, option])]}
          onChange={(fixed) => onChange({ fixed })}
        />
      </div>
    );
  }
  return (
    <div class="field fixed">
      <input
        type="text"
        aria-label={name}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => onChange({ fixed: currentTarget.value })}
      />
    </div>
  );
}

/** What stands in the file's column, as it will be read, and how much of it cannot be. */
function Examples({ source, column, formats, origin }: Omit<ColumnFieldProps, 'problem' | 'onChange'>) {
  const say = en.importing;
  const { today } = source.view.reading;
  const texts = useMemo(() => textsOf(source, origin).filter((text) => text.trim() !== ''), [source, origin]);
  const unread = useMemo(
    () => texts.filter((text) => !readStated(column, text, formats, today).ok),
    [texts, column, formats, today],
  );
  if (texts.length === 0) return <p class="hint">{say.empty}</p>;
  return (
    <>
      <p class="hint">{exampleOf(column, texts, formats, today)}</p>
      {unread.length > 0 && (
        <p class="hint soon">{say.cannotBeRead(unread.length, source.rows.length, unread[0] ?? '')}</p>
      )}
    </>
  );
}

/** A value that is read as something else shows both; others stand for themselves. */
function exampleOf(column: ImportColumn, texts: readonly string[], formats: Formats, today: string): string {
  const few = [...new Set(texts.slice(0, 50).map((text) => text.trim()))];
  for (const raw of few) {
    const parsed = readStated(column, raw, formats, today);
    if (!parsed.ok || parsed.value === undefined) continue;
    if (column.kind.type === 'date') return en.importing.readsAs(raw, en.page.day(String(parsed.value)));
    if (String(parsed.value) === raw) continue;
    return en.importing.readsAs(raw, typeof parsed.value === 'number' ? numberOf(column, parsed.value) : parsed.value);
  }
  return en.importing.suchAs(few.slice(0, MOST_EXAMPLES));
}

const numberOf = ({ kind }: ImportColumn, value: number) =>
  kind.type === 'percent' ? `${count(value * 100)} %` : count(value);
