// Draws a document for a partner: as markup for the screen, paper and mail, its styles inline as mail programs want them, and as plain text.
import type { Paper, PaperFact, PaperGrid, PaperPart, PaperRow } from '../domain/paper';
import { escaped } from './html';

const INK = '#1f1f1f';
const SOFT = '#5f6368';
const LINE = '1px solid #dadce0';

const STYLES = {
  paper: `font:13px/1.45 Roboto,Arial,sans-serif;color:${INK};overflow-wrap:anywhere`,
  title: 'margin:0;max-width:none;font-size:22px;line-height:28px;font-weight:500',
  under: `margin:2px 0 16px;color:${SOFT}`,
  whole: 'width:100%;border-collapse:collapse;margin:0 0 16px',
  half: 'width:50%;padding:0 16px 0 0;vertical-align:top',
  label: `color:${SOFT};font-size:11px;line-height:16px`,
  news: 'margin:0 0 16px;padding:8px 12px;border-left:3px solid #b06000;background:#fef7e0',
  fact: `width:33%;padding:6px 12px 6px 0;border-top:${LINE};vertical-align:top`,
  head: `padding:6px 8px 6px 0;border-bottom:2px solid ${INK};color:${SOFT};font-size:11px;font-weight:500;vertical-align:bottom`,
  cell: `padding:6px 8px 6px 0;border-bottom:${LINE};vertical-align:top`,
  noted: 'padding:6px 8px 0 0;vertical-align:top',
  note: `padding:0 8px 6px 0;border-bottom:${LINE};color:${SOFT};font-size:11px`,
  sum: `padding:6px 8px 6px 0;border-bottom:2px solid ${INK};font-weight:500;vertical-align:top`,
  total: 'padding:2px 8px 2px 24px;text-align:right;font-size:15px;font-weight:500',
  totalLabel: `padding:2px 0;text-align:right;color:${SOFT}`,
  part: 'margin:0 0 12px;break-inside:avoid',
  foot: `margin:16px 0 0;padding:12px 0 0;border-top:${LINE};break-inside:avoid`,
  sign: `padding:40px 16px 0 0;color:${SOFT};font-size:11px`,
  signLine: `border-top:1px solid ${INK};padding-top:4px`,
} as const;

/** Figures stand at the right and are never broken. */
const FIGURES = ';text-align:right;white-space:nowrap';
const TEXT = ';text-align:left';
/** How many facts stand side by side. */
const FACTS_A_LINE = 3;

const inLines = (lines: readonly string[]) => lines.map(escaped).join('<br>');
const table = (rows: string) => `<table role="presentation" style="${STYLES.whole}">${rows}</table>`;

/** The document as markup, with nothing around it. */
export function paperHtml(paper: Paper): string {
  const { language, title, under, parties, news, facts, grids, totals, parts, foot, signs } = paper;
  return [
    `<div lang="${language}" class="paper" style="${STYLES.paper}">`,
    `<h1 style="${STYLES.title}">${escaped(title)}</h1>`,
    `<p style="${STYLES.under}">${escaped(under)}</p>`,
    table(`<tr>${parties.map(partyHtml).join('')}</tr>`),
    news.lines.length === 0
      ? ''
      : `<div style="${STYLES.news}"><b>${escaped(news.label)}</b><br>${inLines(news.lines)}</div>`,
    table(chunked(facts, FACTS_A_LINE).map(factsHtml).join('')),
    ...grids.map(gridHtml),
    totalsHtml(totals),
    ...parts.map(partHtml),
    `<div style="${STYLES.foot}">${escaped(foot)}`,
    table(`<tr>${signs.map(signHtml).join('')}</tr>`),
    '</div></div>',
  ].join('\n');
}

const partyHtml = ({ label, lines: [first = '', ...others] }: PaperPart) =>
  `<td style="${STYLES.half}"><div style="${STYLES.label}">${escaped(label)}</div><b>${escaped(first)}</b>${others
    .map((line) => `<br>${escaped(line)}`)
    .join('')}</td>`;

/** Whoever signs has as much room as the others. */
const signHtml = (sign: string, _: number, { length }: readonly string[]) =>
  `<td style="width:${Math.floor(100 / length)}%;${STYLES.sign}"><div style="${STYLES.signLine}">${escaped(sign)}</div></td>`;

function chunked<Part>(parts: readonly Part[], size: number): readonly (readonly Part[])[] {
  return Array.from({ length: Math.ceil(parts.length / size) }, (_, at) => parts.slice(at * size, (at + 1) * size));
}

/** A last one alone takes the room that is left. */
function factsHtml(facts: readonly PaperFact[]): string {
  const cells = facts.map(({ label, text }, at) => {
    const span = at === facts.length - 1 ? FACTS_A_LINE - at : 1;
    return `<td colspan="${span}" style="${STYLES.fact}"><div style="${STYLES.label}">${escaped(label)}</div>${escaped(text)}</td>`;
  });
  return `<tr style="break-inside:avoid">${cells.join('')}</tr>`;
}

/** Each line is a body of its own, so that no page parts it from its note; the head stands on every page again. */
function gridHtml({ head, rows, sums }: PaperGrid): string {
  const cells = (name: 'th' | 'td', style: string, texts: readonly string[]) =>
    texts
      .map((text, at) => {
        const side = head[at]?.figures ? FIGURES : TEXT;
        const scope = name === 'th' ? ' scope="col"' : '';
        return `<${name}${scope} style="${style}${side}">${escaped(text)}</${name}>`;
      })
      .join('');
  const rowHtml = ({ cells: texts, note }: PaperRow) => {
    const style = note === '' ? STYLES.cell : STYLES.noted;
    const noted =
      note === '' ? '' : `<tr><td colspan="${head.length}" style="${STYLES.note}">${escaped(note)}</td></tr>`;
    return `<tbody style="break-inside:avoid"><tr>${cells('td', style, texts)}</tr>${noted}</tbody>`;
  };
  const headHtml = cells(
    'th',
    STYLES.head,
    head.map(({ text }) => text),
  );
  return [
    `<table style="${STYLES.whole}">`,
    `<thead style="display:table-header-group"><tr>${headHtml}</tr></thead>`,
    ...rows.map(rowHtml),
    `<tbody style="break-inside:avoid;break-before:avoid"><tr>${cells('td', STYLES.sum, sums)}</tr></tbody>`,
    '</table>',
  ].join('\n');
}

function totalsHtml(totals: readonly PaperFact[]): string {
  const rows = totals.map(
    ({ label, text }) =>
      `<tr><td style="${STYLES.totalLabel}">${escaped(label)}</td><td style="${STYLES.total}">${escaped(text)}</td></tr>`,
  );
  return `<table role="presentation" style="margin:0 0 16px auto;border-collapse:collapse;break-inside:avoid">${rows.join('')}</table>`;
}

const partHtml = ({ label, lines }: PaperPart) =>
  `<div style="${STYLES.part}"><div style="${STYLES.label}">${escaped(label)}</div>${inLines(lines)}</div>`;

/** The document as text, for a mail program that takes nothing else. */
export function paperText({ title, under, parties, news, facts, grids, totals, parts, foot }: Paper): string {
  const blocks = [
    [title, under],
    ...parties.map(({ label, lines }) => (lines.length === 0 ? [] : [`${label}: ${lines.join(', ')}`])),
    news.lines.length === 0 ? [] : [`${news.label}:`, ...news.lines.map((line) => `- ${line}`)],
    facts.map(factText),
    ...grids.map(gridText),
    totals.map(factText),
    ...parts.map(({ label, lines }) => [`${label}:`, ...lines]),
    [foot],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const factText = ({ label, text }: PaperFact) => `${label}: ${text}`;

/** Each line with its columns by name: figures below one another would not stay so in every font. */
const gridText = ({ head, rows }: PaperGrid): readonly string[] =>
  rows.map(({ cells, note }) => {
    const named = cells.flatMap((cell, at) => {
      const { text = '', figures = false } = head[at] ?? {};
      return cell === '' ? [] : [figures ? `${text} ${cell}` : cell];
    });
    return [named.join(' · '), ...(note === '' ? [] : [`  ${note}`])].join('\n');
  });

/** A whole page of it, for a PDF. */
export const paperPage = (paper: Paper): string =>
  `<!doctype html><html lang="${paper.language}"><head><meta charset="utf-8"><title>${escaped(paper.title)}</title></head><body>${paperHtml(paper)}</body></html>`;
