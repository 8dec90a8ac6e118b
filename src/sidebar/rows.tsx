// Rows of the workbook as a list: each leads to its row on the sheet.
import { useState } from 'preact/hooks';
import type { AttentionRow, RowRef, SearchHit } from '../app/api';
import { describeFinding } from '../text/describe';
import { en } from '../text/en';
import { call } from './server';
import { count, money } from './words';

/** One row in words. */
export interface Line extends RowRef {
  readonly title: string;
  readonly mark: string;
  readonly tone: string;
  readonly party: string;
  readonly amount: string;
  /** How much of it is done, 0 to 1. */
  readonly filled?: number;
}

function amountOf({ progress, pieces, money: sum }: AttentionRow): string {
  const say = en.sidebar.home;
  if (progress) {
    const ordered = count(progress.ordered);
    if (progress.open === 0) return say.allShipped(ordered);
    return progress.open === progress.ordered ? say.allOpen(ordered) : say.open(count(progress.open), ordered);
  }
  if (pieces !== undefined) return say.pieces(count(pieces));
  return sum ? money(sum) : '';
}

export function lineOfAttention(row: AttentionRow): Line {
  const { table, id, title, tone, party, finding, progress } = row;
  const line = { table, id, title, mark: describeFinding(finding), tone, party, amount: amountOf(row) };
  if (!progress || progress.ordered <= 0) return line;
  return { ...line, filled: Math.min(1, Math.max(0, 1 - progress.open / progress.ordered)) };
}

export function lineOfHit({ table, id, title, status, tone, party }: SearchHit): Line {
  return { table, id, title, mark: status.toLowerCase(), tone, party, amount: table };
}

export interface RowHandlers {
  /** Why a row could not be shown; '' once one was. */
  readonly onTrouble: (sentence: string) => void;
  /** The row is not there any more. */
  readonly onGone: () => void;
}

interface RowsProps extends RowHandlers {
  readonly lines: readonly Line[];
  readonly label: string;
}

export function Rows({ lines, label, onTrouble, onGone }: RowsProps) {
  const [going, setGoing] = useState<Line>();

  const go = async (line: Line) => {
    setGoing(line);
    try {
      const outcome = await call('selectRow', line.table, line.id);
      onTrouble(outcome.ok ? '' : en.sidebar.refused[outcome.refused]);
      if (!outcome.ok) onGone();
    } catch (error) {
      onTrouble(error instanceof Error ? error.message : String(error));
    }
    setGoing(undefined);
  };

  return (
    <ul class="rows" aria-label={label}>
      {lines.map((line) => (
        <li key={`${line.table}/${line.id}/${line.mark}`}>
          <button type="button" class="row" aria-busy={going === line} onClick={() => go(line)}>
            <LineText line={line} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function LineText({ line: { id, title, mark, tone, party, amount, filled } }: { line: Line }) {
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
    </>
  );
}
