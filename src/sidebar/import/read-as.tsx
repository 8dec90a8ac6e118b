// How what was chosen was read, and the choice of another way: its encoding and separator, or its sheet.
import * as en from '../../text/en';
import type { Chosen } from './chosen';
import { decode, ENCODINGS, isFilledRow, type ParsedFile, SEPARATORS } from './read-file';
import { Select } from './select';
import type { XlsxFile } from './xlsx/book';

interface ReadAsProps {
  readonly parsed: ParsedFile;
  readonly chosen: Chosen;
  readonly setChosen: (chosen: Chosen) => void;
}

export function ReadAs({ parsed, chosen, setChosen }: ReadAsProps) {
  const { bytes, encoding, sheetRows } = chosen;
  const say = en.importing;
  return (
    <>
      {!sheetRows && (
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
            value={parsed.separator ?? ''}
            options={SEPARATORS.map((mark) => [mark, say.separators[mark] ?? mark])}
            onChange={(mark) => setChosen({ ...chosen, separator: mark })}
          />
        </div>
      )}
      <p class="hint" role="status">
        {say.readAs(parsed.rows.filter(isFilledRow).length, widest(parsed.rows))}
      </p>
      {sheetRows && sheetRows.merged > 0 && <p class="hint">{say.merged(sheetRows.merged)}</p>}
      {sheetRows && sheetRows.hidden > 0 && <p class="hint soon">{say.hiddenRows(sheetRows.hidden)}</p>}
      {sheetRows && sheetRows.uncounted > 0 && <p class="hint soon">{say.uncounted(sheetRows.uncounted)}</p>}
    </>
  );
}

function widest(rows: ParsedFile['rows']): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}

interface SheetFieldProps {
  readonly workbook: XlsxFile;
  readonly sheet: number | undefined;
  readonly onChange: (sheet: number) => void;
}

/** Which sheet of a workbook; nothing is asked where there is one alone. */
export function SheetField({ workbook: { sheets }, sheet, onChange }: SheetFieldProps) {
  const say = en.importing;
  if (sheets.length < 2) return null;
  const options = sheets.map(({ name, hidden }, index): [string, string] => [
    String(index),
    hidden ? say.hiddenSheet(name) : name,
  ]);
  return (
    <Select
      label={say.sheet}
      value={sheet === undefined ? '' : String(sheet)}
      options={sheet === undefined ? [['', say.whichSheet], ...options] : options}
      onChange={(one) => one !== '' && onChange(Number(one))}
    />
  );
}
