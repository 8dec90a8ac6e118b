// Draws a mail's HTML part from the fragments of template.html, whose styles the build has put inline.
import type { Link } from './links';
import type { PageMoves } from './moves';
import type { Page, PageSection } from './page';
import type { PageRow } from './row';
import { type FragmentName, fragments } from './template.html';
import type { Measure, PageWeek, WeekGroup } from './week';

/** Markup that is ready to stand in a mail; everything else is text, and is escaped. */
interface Html {
  readonly html: string;
}

const NOTHING: Html = { html: '' };
const ESCAPES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** A fragment with its names filled in; what is not given is left out. */
function draw(name: FragmentName, values: { readonly [name: string]: string | Html }): Html {
  const html = fragments[name].replace(/\{\{([\w-]+)\}\}/g, (_, key: string) => {
    const value = values[key] ?? NOTHING;
    return typeof value === 'string' ? escaped(value) : value.html;
  });
  return { html };
}

/** Left out altogether when there is nothing to say. */
const said = (name: FragmentName, text: string) => (text === '' ? NOTHING : draw(name, { text }));
const all = <Part>(parts: readonly Part[], drawn: (part: Part) => Html): Html => ({
  html: parts.map((part) => drawn(part).html).join('\n'),
});
const drawLink = (name: 'name' | 'open', { text, href }: Link): Html | string =>
  href === undefined ? text : draw(name, { text, href });

export function htmlOf(page: Page): string {
  const { locale, subject, preview, over, headline, why, change } = page;
  const { html } = draw('page', {
    ...{ locale, subject, preview, over, headline, why, change },
    quiet: said('quiet', page.quiet),
    damaged: said('damaged', page.damaged),
    section: all(page.sections, drawSection),
    moves: all(page.moves, drawMoves),
    week: page.week ? drawWeek(page.week) : NOTHING,
    open: drawLink('open', page.open),
    moved: said('moved', page.moved),
  });
  return html.replace(/\n{2,}/g, '\n');
}

function drawSection({ title, tone, rows, more }: PageSection): Html {
  return draw('section', {
    title: draw(`mark-${tone}`, { text: title }),
    row: all(rows, drawRow),
    more: all(more, (link) => draw('more', { text: drawLink('name', link) })),
  });
}

function drawRow({ name, mark, tone, day, facts, waits, next }: PageRow): Html {
  const shade = tone === 'late' || tone === 'soon' ? tone : 'plain';
  return draw('row', {
    name: drawLink('name', name),
    waits: waits === undefined ? NOTHING : draw('waits', waits),
    next: said('next', next),
    [`mark-${shade}`]: draw(`mark-${shade}`, { text: mark }),
    about: facts.length === 0 && day === '' ? NOTHING : draw('about', { facts: facts.join(' · '), day }),
  });
}

function drawMoves({ title, rows }: PageMoves): Html {
  return draw('moves', { title, move: all(rows, (text) => draw('move', { text })) });
}

function drawWeek({ title, groups }: PageWeek): Html {
  return draw('week', { title, group: all(groups, drawGroup) });
}

function drawGroup({ title, measures }: WeekGroup): Html {
  return draw('group', {
    heading: title === '' ? NOTHING : draw('heading', { title }),
    measure: all(measures, drawMeasure),
  });
}

function drawMeasure({ label, value, filled, unsure = 0, over }: Measure): Html {
  return draw('measure', { label, value, bar: filled === undefined ? NOTHING : drawBar(filled, unsure, over) });
}

/** A cell of no width would still be drawn a pixel wide, so it is left out. */
function drawBar(filled: number, unsure: number, over: boolean): Html {
  const percent = Math.round(filled * 100);
  const hatched = Math.min(100 - percent, Math.round(unsure * 100));
  const cell = (name: 'filled' | 'past' | 'hatched' | 'rest', width: number) =>
    width === 0 ? NOTHING : draw(name, { percent: String(width) });
  return draw('bar', {
    [over ? 'past' : 'filled']: cell(over ? 'past' : 'filled', percent),
    hatched: cell('hatched', hatched),
    rest: cell('rest', 100 - percent - hatched),
  });
}
