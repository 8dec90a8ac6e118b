// Rows of the workbook as a list: each leads to its panel and to its row on the sheet.
import { useState } from 'preact/hooks';
import type { Line, RowRef } from '../app/api';
import * as en from '../text/en/desk';
import { Button } from './frame';
import { call } from './server';
import type { Nav } from './view';
import { WebLink } from './web-link';

/** Goes to a row on the sheet; says what kept it from that, '' when nothing did. */
export function goTo({ table, id }: RowRef): Promise<string> {
  return call('selectRow', table, id).then(
    (outcome) => (outcome.ok ? '' : en.refused[outcome.refused]),
    (error: Error) => error.message,
  );
}

interface RowsProps {
  readonly lines: readonly Line[];
  readonly label: string;
  readonly nav: Nav;
  /** What kept a row from being shown; '' once one was. */
  readonly onTrouble: (sentence: string) => void;
}

export function Rows({ lines, label, nav, onTrouble }: RowsProps) {
  const [going, setGoing] = useState<Line>();

  const go = async (line: Line) => {
    if (line.panel) return nav.open(line);
    setGoing(line);
    const trouble = await goTo(line);
    setGoing(undefined);
    onTrouble(trouble);
  };

  return (
    <ul class="rows" aria-label={label}>
      {lines.map((line) => (
        <li key={`${line.table}/${line.id}/${line.mark}`}>
          <Button class="row" aria-busy={going === line} onClick={() => go(line)}>
            <LineText line={line} />
          </Button>
          <NextStep line={line} nav={nav} />
        </li>
      ))}
    </ul>
  );
}

function NextStep({ line: { table, id, step, links = [] }, nav }: { line: Line; nav: Nav }) {
  return (
    <>
      {step && (
        <Button
          class="link next"
          aria-label={en.sidebar.stepOn(step.label, id)}
          onClick={() => nav.show({ at: 'step', step, row: { table, id } })}
        >
          {step.label}
        </Button>
      )}
      {links.map(({ label, href }) => (
        <WebLink key={label} class="link next" href={href}>
          {label}
        </WebLink>
      ))}
    </>
  );
}

function LineText({ line: { id, title, mark, tone, party, amount, waits, filled } }: { line: Line }) {
  const name = `${id} ${title}`.trim();
  return (
    <>
      <span class="main">
        <b title={name}>{name}</b> <span class={`mark ${tone}`}>{mark}</span>
      </span>{' '}
      <span class="sub">
        <span>{party}</span> <span>{amount}</span>
      </span>
      {filled !== undefined && (
        <span class="bar">
          <i style={{ width: `${filled * 100}%` }} />
        </span>
      )}
      {waits && <span class="waits soon">{waits}</span>}
    </>
  );
}
