// Rows of the workbook as a list: each leads to its panel and to its row on the sheet.
import { useState } from 'preact/hooks';
import type { ActionName, AttentionRow, RowRef, SearchHit } from '../app/api';
import { describeFinding } from '../text/describe';
import * as en from '../text/en';
import { Button } from './frame';
import { call } from './server';
import { hasPanel, type Nav } from './view';
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
  /** A step that can be taken at once. */
  readonly action?: ActionName | undefined;
  /** A page outside that follows it. */
  readonly link?: { readonly label: string; readonly href: string } | undefined;
}

function amountOf({ progress, pieces, unit, money: sum }: AttentionRow): string {
  const say = en.sidebar.home;
  if (progress) {
    const ordered = count(progress.ordered);
    if (progress.open === 0) return say.allShipped(ordered);
    return progress.open === progress.ordered ? say.allOpen(ordered) : say.open(count(progress.open), ordered);
  }
  if (pieces !== undefined) return say.pieces(count(pieces), unit);
  return sum ? money(sum) : '';
}

export function lineOfAttention(row: AttentionRow): Line {
  const { table, id, title, tone, party, finding, progress } = row;
  const action = finding.code === 'stockNotIssued' ? ('issue' as const) : undefined;
  const line = { table, id, title, mark: describeFinding(finding), tone, party, amount: amountOf(row), action };
  if (!progress || progress.ordered <= 0) return line;
  return { ...line, filled: Math.min(1, Math.max(0, 1 - progress.open / progress.ordered)) };
}

export function lineOfHit({ table, id, title, status, tone, party }: SearchHit): Line {
  return { table, id, title, mark: status.toLowerCase(), tone, party, amount: table };
}

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
  readonly onTrouble?: (sentence: string) => void;
}

export function Rows({ lines, label, nav, onTrouble }: RowsProps) {
  const [going, setGoing] = useState<Line>();

  const go = async (line: Line) => {
    if (hasPanel(line)) return nav.open(line);
    setGoing(line);
    onTrouble?.(await goTo(line));
    setGoing(undefined);
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

function NextStep({ line: { table, id, action, link }, nav }: { line: Line; nav: Nav }) {
  return (
    <>
      {action && (
        <Button
          class="link next"
          aria-label={en.sidebar.actionOn(en.sidebar.action[action], id)}
          onClick={() => nav.show({ at: 'act', action, row: { table, id } })}
        >
          {en.sidebar.action[action]}
        </Button>
      )}
      {link && (
        <a class="link next" href={link.href} target="_blank" rel="noopener">
          {link.label}
        </a>
      )}
    </>
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
