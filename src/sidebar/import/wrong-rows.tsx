// The rows that cannot come in: gathered by what is wrong, copied as a list, or downloaded to be mended.
import { useState } from 'preact/hooks';
import type { ImportCheck } from '../../app/api';
import type { ImportProblem } from '../../derive/import';
import { describeImport } from '../../text/describe';
import * as en from '../../text/en';
import { Button } from '../frame';
import { writeCsv } from './read-file';
import type { Source } from './source';

type Wrong = ImportCheck['wrong'];

function sentencesOf(source: Source, { problems }: Wrong[number]): readonly string[] {
  return source.view.columns.flatMap(({ key, label }) => {
    const problem = problems[key];
    return problem ? [describeImport(label, inLines(source, problem))] : [];
  });
}

/** A row that is named by its place among those sent is named as the file numbers it. */
function inLines({ rows }: Source, problem: ImportProblem): ImportProblem {
  return problem.code === 'twice' ? { ...problem, first: rows[problem.first]?.line ?? 0 } : problem;
}

export interface WrongGroup {
  readonly sentence: string;
  /** The rows it is said of, as the file numbers them. */
  readonly lines: readonly number[];
}

/** Each sentence once, those of the most rows first. */
export function groupWrong(source: Source, wrong: Wrong): readonly WrongGroup[] {
  const groups = new Map<string, number[]>();
  for (const one of wrong) {
    const line = source.rows[one.row]?.line ?? 0;
    for (const sentence of sentencesOf(source, one)) {
      const lines = groups.get(sentence);
      if (lines) lines.push(line);
      else groups.set(sentence, [line]);
    }
  }
  return [...groups]
    .map(([sentence, lines]) => ({ sentence, lines }))
    .sort((one, other) => other.lines.length - one.lines.length);
}

/** The rows as they stand in the file, with what to mend in each. */
function wrongFile(source: Source, wrong: Wrong): string {
  const { header, rows } = source;
  return writeCsv([
    [...header, en.importing.rowColumn, en.importing.mendColumn],
    ...wrong.map((one) => {
      const row = rows[one.row];
      const cells = header.map((_, index) => row?.cells[index] ?? '');
      return [...cells, String(row?.line ?? ''), sentencesOf(source, one).join(' ')];
    }),
  ]);
}

function wrongList(source: Source, wrong: Wrong): string {
  return wrong
    .map((one) => `${en.importing.row(source.rows[one.row]?.line ?? 0)}: ${sentencesOf(source, one).join(' ')}`)
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

export function CopyAndDownload({ source, wrong }: { source: Source; wrong: Wrong }) {
  const [copied, setCopied] = useState(false);
  const say = en.importing;
  const name = say.wrongFile(source.name.replace(/\.[a-z]{2,4}$/i, ''));
  return (
    <p class="links">
      <Button class="link" onClick={() => download(name, wrongFile(source, wrong))}>
        {say.downloadWrong}
      </Button>
      <button
        type="button"
        class="link"
        onClick={(event) => {
          copy(wrongList(source, wrong));
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
