// One of our columns: the file's column it comes from, or the value every row gets.
import { useMemo } from 'preact/hooks';
import type { ImportColumn } from '../../derive/import';
import { wordOf } from '../../schema/kinds';
import { type Formats, formatsOf, readStated } from '../../schema/stated';
import * as en from '../../text/en';
import { count } from '../words';
import { isTotalWord } from './lines';
import { Select } from './select';
import { type Origin, type Source, textsOf } from './source';

const MOST_EXAMPLES = 2;

interface ColumnFieldProps {
  readonly source: Source;
  readonly column: ImportColumn;
  readonly formats: Formats;
  readonly origin: Origin | undefined;
  readonly problem: string | undefined;
  readonly onChange: (origin: Origin | undefined) => void;
}

export function ColumnField({ source, column, formats, origin, problem, onChange }: ColumnFieldProps) {
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
        {!isFixed && origin && (
          <Examples source={source} column={column} formats={formatsOf(formats, column.key)} origin={origin} />
        )}
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
          options={[
            ['', en.importing.leftOut],
            ...kind.options.map((option): [string, string] => [option, wordOf(kind, option)]),
          ]}
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
  const texts = useMemo(() => countsOf(textsOf(source, column, origin, formats)), [source, column, origin, formats]);
  const unread = useMemo(
    () => [...texts].filter(([text]) => !readStated(column, text, formats, today).ok),
    [texts, column, formats, today],
  );
  if (texts.size === 0) return <p class="hint">{say.empty}</p>;
  const rows = unread.reduce((sum, [, count]) => sum + count, 0);
  return (
    <>
      <p class="hint">{exampleOf(column, [...texts.keys()], formats, today)}</p>
      {rows > 0 && <p class="hint soon">{say.cannotBeRead(rows, source.rows.length, unread[0]?.[0] ?? '')}</p>}
    </>
  );
}

/** In how many rows each text stands: one that stands in all of a hundred thousand rows is read once. */
function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text.trim() !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** A value that is read as something else shows both; others stand for themselves. */
function exampleOf(column: ImportColumn, texts: readonly string[], formats: Formats, today: string): string {
  const few = texts
    .filter((text) => !isTotalWord(text))
    .slice(0, 50)
    .map((text) => text.trim());
  for (const raw of few) {
    const parsed = readStated(column, raw, formats, today);
    if (!parsed.ok || parsed.value === undefined) continue;
    if (column.kind.type === 'date') return en.importing.readsAs(raw, en.page.day(String(parsed.value)));
    if (wordOf(column.kind, String(parsed.value)) === raw) continue;
    return en.importing.readsAs(
      raw,
      typeof parsed.value === 'number' ? numberOf(column, parsed.value) : wordOf(column.kind, parsed.value),
    );
  }
  return en.importing.suchAs(few.slice(0, MOST_EXAMPLES));
}

const numberOf = ({ kind }: ImportColumn, value: number) =>
  kind.type === 'percent' ? `${count(value * 100)} %` : count(value);
