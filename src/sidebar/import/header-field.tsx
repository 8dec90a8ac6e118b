// Which row of the file names the columns, where that was not found rightly.
import { useState } from 'preact/hooks';
import * as en from '../../text/en';
import { call } from '../server';
import { isFilledRow } from './read-file';
import { Select } from './select';
import { headOf, makeSource, type Source } from './source';

const MOST_SHOWN = 3;

interface HeaderFieldProps {
  readonly source: Source;
  readonly onOpened: (source: Source) => void;
}

/** Has the server look at the columns again, with the names that the person has pointed at. */
export function HeaderField({ source, onOpened }: HeaderFieldProps) {
  const [problem, setProblem] = useState<string>();
  const { parsed, view, name } = source;
  const say = en.importing;
  const head = headOf(parsed);
  const options = head.flatMap((cells, index): (readonly [string, string])[] => {
    const filled = cells.filter((cell) => cell.trim() !== '').slice(0, MOST_SHOWN);
    return isFilledRow(cells) ? [[String(index), say.headerIn(index + 1, filled.join(', '))]] : [];
  });
  const choose = async (header: number, lines: 1 | 2) => {
    setProblem(undefined);
    const found = await call('openImport', view.table, head, { header, lines }).catch((error: Error) => error.message);
    if (typeof found === 'string') setProblem(found);
    else if ('refused' in found) setProblem(en.refused[found.refused]);
    else onOpened(makeSource(name, parsed, found));
  };
  return (
    <>
      <Select
        label={say.headerRow}
        value={String(view.header)}
        options={options}
        onChange={(row) => choose(Number(row), 1)}
        problem={problem}
      >
        {view.lines === 2 && <p class="hint">{say.twoLines(view.header + 1)}</p>}
      </Select>
      <label class="tick">
        <input
          type="checkbox"
          checked={view.lines === 2}
          onChange={({ currentTarget }) => choose(view.header, currentTarget.checked ? 2 : 1)}
        />
        {say.spansTwo}
      </label>
    </>
  );
}
