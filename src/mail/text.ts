// Draws a mail's plain-text part: aligned, 72 columns wide at most, every link on a line of its own.
import type { PageMoves } from './moves';
import type { Page, PageSection } from './page';
import { type PageRow, waitsInFull } from './row';
import { widthOf } from './typed';
import type { Measure, PageWeek } from './week';

const WIDTH = 72;
const INDENT = '  ';
const BAR = 20;

export function textOf(page: Page): string {
  const blocks = [
    [...wrapped(page.over), ...wrapped(page.headline)],
    wrapped(page.quiet),
    ...page.sections.flatMap(sectionBlocks),
    ...page.moves.map(movesLines),
    page.week ? weekLines(page.week) : [],
    wrapped(page.damaged),
    [
      '-'.repeat(WIDTH),
      ...wrapped(page.why),
      ...wrapped(`${page.open.text} ${page.change}`),
      ...linkLines(page.open.href),
    ],
    wrapped(page.moved),
  ];
  const said = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${said.join('\n\n')}\n`;
}

function sectionBlocks({ title, rows, more }: PageSection): readonly (readonly string[])[] {
  return [
    [title.toUpperCase(), '='.repeat(widthOf(title))],
    ...rows.map(rowLines),
    ...more.map(({ text, href }) => [...wrapped(text), ...linkLines(href)]),
  ];
}

function rowLines(row: PageRow): readonly string[] {
  const { name, mark, day, facts, next } = row;
  return [
    ...aligned(name.text, [mark, day].filter(Boolean).join(', ')),
    ...wrapped(facts.join(' · '), INDENT),
    ...wrapped(waitsInFull(row), INDENT),
    ...wrapped(next, INDENT),
    ...linkLines(name.href),
  ];
}

function movesLines({ title, rows }: PageMoves): readonly string[] {
  return [title.toUpperCase(), '='.repeat(widthOf(title)), ...rows.flatMap((row) => wrapped(row))];
}

function weekLines({ title, groups }: PageWeek): readonly string[] {
  const parts = groups.map((group, index) => [
    ...(index === 0 ? [] : ['']),
    ...(group.title === '' ? [] : [group.title]),
    ...measureLines(group.measures),
  ]);
  return [title.toUpperCase(), '='.repeat(widthOf(title)), ...parts.flat()];
}

/** Labels, values and bars below one another; a line that grows too wide goes without its bar. */
function measureLines(measures: readonly Measure[]): readonly string[] {
  const barred = measures.filter(({ filled }) => filled !== undefined);
  // A long line that has no bar takes none from the others.
  const wide = barred.length > 0 ? barred : measures;
  const labels = Math.max(...wide.map(({ label }) => widthOf(label)));
  const values = Math.max(...wide.map(({ value }) => widthOf(value)));
  return measures.flatMap(({ label, value, filled, unsure = 0 }) => {
    const signs = Math.round((filled ?? 0) * BAR);
    const hatched = Math.min(BAR - signs, Math.round(unsure * BAR));
    const bar = filled === undefined ? '' : '#'.repeat(signs) + '/'.repeat(hatched) + '.'.repeat(BAR - signs - hatched);
    const line = `${padded(label, labels)}  ${padded(value, values)}  ${bar}`.trimEnd();
    return widthOf(line) <= WIDTH ? [line] : wrapped(`${label}: ${value}`);
  });
}

const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
const linkLines = (href: string | undefined) => (href === undefined ? [] : [`${INDENT}${href}`]);

/** The second text ends at the right edge, on a line of its own if it must. */
function aligned(left: string, right: string): readonly string[] {
  const gap = WIDTH - widthOf(left) - widthOf(right);
  return gap >= 2 ? [`${left}${' '.repeat(gap)}${right}`] : [...wrapped(left), ...wrapped(right, INDENT)];
}

/** A word longer than a line stays whole. */
function wrapped(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? undefined : `${last} ${word}`;
    if (longer !== undefined && widthOf(longer) <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(`${indent}${word}`);
  }
  return lines;
}
