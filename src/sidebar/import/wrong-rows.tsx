// The rows that cannot come in: gathered by what is wrong, copied as a list, or downloaded to be fixed.
import { useState } from 'preact/hooks';
import type { ImportCheck } from '../../app/api';
import type { ImportProblem } from '../../derive/import';
import { describeImport } from '../../text/describe';
import * as en from '../../text/en';
import { Button } from '../frame';
import type { Rows } from './parts';
import { writeCsv } from './read-file';
import { misshapenIn } from './shape';
import type { FileRow } from './source';

type Wrong = ImportCheck['wrong'];

const MOST_LISTED = 50;

function sentencesOf(all: Rows, { problems }: Wrong[number]): readonly string[] {
  return all.source.view.columns.flatMap(({ key, label }) => {
    const problem = problems[key];
    return problem ? [describeImport(label, inLines(all, problem))] : [];
  });
}

/** A row that is named by its place among those sent is named as the file numbers it. */
function inLines({ rows }: Rows, problem: ImportProblem): ImportProblem {
  return problem.code === 'twice' ? { ...problem, first: rows[problem.first]?.line ?? 0 } : problem;
}

export interface WrongGroup {
  readonly sentence: string;
  /** The rows it is said of, as the file numbers them. */
  readonly lines: readonly number[];
}

function sayShape({ cells, doubt }: FileRow, { source }: Rows): string {
  return doubt ? en.importing[doubt] : en.importing.misshapen(cells.length, source.width);
}

/** Each row that cannot come in, as it stands in the file, with what is to be fixed in it. */
function wrongRows(
  all: Rows,
  wrong: Wrong,
): readonly { readonly row: FileRow; readonly sentences: readonly string[] }[] {
  const shapeless = misshapenIn(all).map((row) => ({ row, sentences: [sayShape(row, all)] }));
  const unread = wrong.flatMap((one) => {
    const row = all.rows[one.row];
    return row ? [{ row, sentences: sentencesOf(all, one) }] : [];
  });
  return [...shapeless, ...unread].sort((one, other) => one.row.line - other.row.line);
}

/** Each sentence once, those of the most rows first. */
export function groupWrong(all: Rows, wrong: Wrong): readonly WrongGroup[] {
  const groups = new Map<string, number[]>();
  for (const { row, sentences } of wrongRows(all, wrong)) {
    for (const sentence of sentences) {
      const lines = groups.get(sentence);
      if (lines) lines.push(row.line);
      else groups.set(sentence, [row.line]);
    }
  }
  return [...groups]
    .map(([sentence, lines]) => ({ sentence, lines }))
    .sort((one, other) => other.lines.length - one.lines.length);
}

/** What may be wrong with a row though each of its cells can be read. */
const READABLE: readonly ImportProblem['code'][] = [
  'required',
  'needed',
  'before',
  'twice',
  'severalRows',
  'otherRow',
  'untold',
  'noSuchRow',
  'inFuture',
  'sizesDiffer',
];

/** The columns that may be left blank where they cannot be read. */
function blankable({ source, plan }: Rows, wrong: Wrong) {
  return source.view.columns.filter(
    ({ key, required }) =>
      !required &&
      !plan.blanks.includes(key) &&
      wrong.some(({ problems }) => problems[key] && !READABLE.includes(problems[key].code)),
  );
}

interface WrongListProps {
  readonly all: Rows;
  readonly wrong: Wrong;
  readonly onBlank: (blanks: readonly string[]) => void;
}

export function WrongList({ all, wrong, onBlank }: WrongListProps) {
  const say = en.importing;
  const groups = groupWrong(all, wrong);
  return (
    <>
      <ul class="findings">
        {groups.slice(0, MOST_LISTED).map(({ sentence, lines }) => (
          <li key={sentence}>
            {sentence}
            <span class="hint">{say.inRows(lines.slice(0, 6), Math.max(0, lines.length - 6))}</span>
          </li>
        ))}
      </ul>
      {groups.length > MOST_LISTED && <p class="hint">{say.andMore(groups.length - MOST_LISTED)}</p>}
      {blankable(all, wrong).map(({ key, label }) => (
        <Button key={key} class="link" onClick={() => onBlank([...all.plan.blanks, key])}>
          {say.blankColumn(label)}
        </Button>
      ))}
    </>
  );
}

/** The rows as they stand in the file, with what to fix in each. */
function wrongFile(all: Rows, wrong: Wrong): string {
  const { header } = all.source;
  return writeCsv([
    [...header, en.importing.rowColumn, en.importing.mendColumn],
    ...wrongRows(all, wrong).map(({ row, sentences }) => {
      const cells = header.map((_, index) => row.cells[index] ?? '');
      return [...cells, String(row.line), sentences.join(' ')];
    }),
  ]);
}

function wrongList(all: Rows, wrong: Wrong): string {
  return wrongRows(all, wrong)
    .map(({ row, sentences }) => `${en.importing.row(row.line)}: ${sentences.join(' ')}`)
    .join('\n');
}

/** Google's frame may forbid the clipboard to scripts; a selection that is copied is always let through. */
function copy(text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export function CopyAndDownload({ all, wrong }: { all: Rows; wrong: Wrong }) {
  const [copied, setCopied] = useState(false);
  const say = en.importing;
  const name = say.wrongFile(all.source.name.replace(/\.[a-z]{2,4}$/i, ''));
  return (
    <p class="links">
      <Button class="link" onClick={() => download(name, wrongFile(all, wrong))}>
        {say.downloadWrong}
      </Button>
      <button
        type="button"
        class="link"
        onClick={(event) => {
          copy(wrongList(all, wrong));
          event.currentTarget.focus();
          setCopied(true);
        }}
      >
        {say.copyList}
      </button>
      <span class="hint" role="status">
        {copied && say.copied}
      </span>
      <span class="hint">{say.mendHint}</span>
    </p>
  );
}
