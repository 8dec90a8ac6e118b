// A person whose Google account speaks Spanish, in a real browser on the workbench: every view is walked through, and no sentence of the English catalogue is left in any.
import type { FrameLocator } from 'playwright-core';
import { wordOf } from '../../src/schema/kinds';
import { labelled } from '../../src/schema/labels';
import { tabs, views } from '../../src/tabs';
import { allSettings } from '../../src/tabs/all-settings';
import * as en from '../../src/text/en';
import * as es from '../../src/text/es';
import type { AddOn } from '../support/add-on';
import { atWorkbench } from '../support/at-workbench';
import { WAIT_MS } from '../support/browser';
import { keepSeason } from '../support/season';
import { openAllSteps, openSidebar } from '../support/window';

const NOW = '2026-11-22T09:00:00Z';

/** Cells that Check, the desk and the panels tell of. */
const spoil = (addOn: AddOn) => {
  addOn.put('Orders', 2, 'Unit price', [['twelve']]);
  addOn.put('Expenses', 2, 'Owner', [['Ana']]);
};

const { workbench, page, sidebar, button, openRow, problems } = atWorkbench({
  now: NOW,
  data: () => keepSeason(NOW, ['Calendar', 'People'], spoil),
  context: { locale: 'es-ES' },
  desk: es.menu.openDesk,
});
/** What stands in the cells: it is the people's own. */
let cells: readonly string[] = [];

beforeAll(async () => {
  const { sheets } = (await (await fetch(`${workbench().url}/api/workbook`)).json()) as {
    sheets: readonly { readonly name: string; readonly display: readonly (readonly string[])[] }[];
  };
  cells = sheets.flatMap(({ name, display }) => [name, ...display.flat()]);
});

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
const leaves = (words: unknown): readonly string[] =>
  typeof words === 'string' ? [words] : isRecord(words) ? Object.values(words).flatMap(leaves) : [];

/** What stays as the workbook has it: the names of settings and desks, and their notes. */
const laid = leaves(allSettings.map(({ name, note, item }) => [name, note, item]));

const spanish = new Set([...leaves(es), ...leaves(tabs.map(({ words }) => words.es))]);
const tables = [...tabs.map(({ table }) => table), ...views];
/** What is declared of a table, and is told otherwise in Spanish: its name, its labels, helps, sections and choices. */
const declared = new Set(
  tables
    .flatMap((table) => {
      const told = labelled(table, 'es');
      const columns = [...Object.entries(table.inputs), ...Object.entries(table.computed)];
      return columns.flatMap(([key, column]) => {
        const its = told.inputs[key] ?? told.computed[key];
        const options = column.kind.type === 'choice' ? column.kind.options : [];
        return [
          ...(its?.label === column.label ? [] : [column.label]),
          ...(its?.help === column.help ? [] : [column.help]),
          ...options.filter((option) => its && wordOf(its.kind, option) !== option),
          ...[column.section ?? ''].filter((section) => es.fieldText(section) !== section),
        ];
      });
    })
    .concat(tables.map(({ name }) => name))
    // Named as a button of ours, and as milestones that are people's own.
    .filter((text) => !spanish.has(text) && !['PP approved', 'Ex-factory'].includes(text)),
);

const english = new Set(
  [...leaves(en), ...leaves(tabs.map(({ words }) => words.en))].filter(
    (text) => !spanish.has(text) && !laid.includes(text) && /\p{Letter}{3}/u.test(text),
  ),
);
const ENGLISH = /\b(the|and|of|is|are|was|were|this|that|your|with|not|from|nothing|add|show|undo|open|back)\b/i;

/** Every text that a view shows or says to a screen reader. */
async function textsOf(frame: FrameLocator): Promise<readonly string[]> {
  return frame.locator('body').evaluate((body) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element)
        for (const name of ['aria-label', 'placeholder', 'title']) found.push(node.getAttribute(name) ?? '');
      else if (!/^(SCRIPT|STYLE)$/.test(node.parentElement?.tagName ?? '')) found.push(node.nodeValue ?? '');
    }
    return [...new Set(found.map((text) => text.replace(/\s+/g, ' ').trim()))].filter((text) => text !== '');
  });
}

/** The texts of a view that are English, though they are ours. */
async function strays(frame: FrameLocator): Promise<readonly string[]> {
  const own = [...new Set([...laid, ...cells])]
    .filter((text) => text.length > 3)
    .sort((one, other) => other.length - one.length);
  return (await textsOf(frame)).filter((text) => {
    if (english.has(text) || declared.has(text)) return true;
    const rest = own.reduce((left, each) => (left.includes(each) ? left.split(each).join(' ') : left), text);
    return ENGLISH.test(rest);
  });
}

const visible = (what: string) => sidebar().locator(what).filter({ visible: true }).first();
const ready = () => sidebar().locator('main').first().waitFor();

async function openDesk(): Promise<void> {
  await openSidebar(page(), es.menu.openDesk);
  await sidebar().getByText(es.sidebar.home.first).waitFor();
}

const found: { [view: string]: readonly string[] } = {};
const look = async (name: string) => {
  await ready();
  found[name] = await strays(sidebar());
};

test('the desk, a search, and the forms that add', async () => {
  await openDesk();
  await look('home');
  expect(await sidebar().locator('html').getAttribute('lang')).toBe('es');
  await sidebar().getByRole('searchbox').fill('lino');
  await look('search');
});

const adds = tabs.flatMap(({ table, desk, words }) =>
  table.form && words.es.add && ['Core', 'Calendar', 'People'].includes(desk) ? [words.es.add] : [],
);

test.each(adds)('the form %s, with its help and choices', async (add) => {
  await openDesk();
  if (!(await button(add).first().isVisible())) await sidebar().locator('section.adds summary').click();
  await button(add).first().click();
  await sidebar().locator('form').waitFor();
  await look(`form ${add}`);
});

test('the columns of a file, and what would come of them', async () => {
  await openSidebar(page(), es.menu.importCsv);
  const file = 'STYLE,COLOUR,FACTORY,QTY,EX-FACTORY,STAGE,MODE\nFalda,Negro,Hilos,120,2027-02-01,Confirmado,x';
  await sidebar().getByRole('textbox').first().fill(file);
  await sidebar().getByRole('button', { name: es.importing.next }).click();
  await sidebar().getByLabel('Salida de fábrica original').waitFor();
  cells = [...cells, ...file.split(/[,\n]/)];
  await look('import, columns');
  await sidebar().getByRole('button', { name: es.importing.next }).click();
  await sidebar().getByRole('button', { name: es.importing.changeColumns }).waitFor();
  await look('import, check');
});

test.each(['ORD-0001', 'ORD-0007', 'SHP-0002', 'EXP-0001', 'Textiles del Norte'])(
  'the panel of %s, its steps and its letters',
  async (id) => {
    await openRow(id);
    await look(`panel ${id}`);
    await openAllSteps(sidebar());
    const names = await sidebar().locator('.dock .btn').allInnerTexts();
    for (const name of names) {
      await openAllSteps(sidebar());
      await button(name).first().click();
      await sidebar().getByRole('button', { name: es.page.backOne }).first().waitFor();
      await visible('form, textarea, .choices, .dock').waitFor();
      await look(`${id} › ${name}`);
      await sidebar().getByRole('button', { name: es.page.backOne }).first().click();
      await sidebar()
        .getByRole('button', { name: /^Ver en/ })
        .waitFor();
    }
  },
);

test.each([
  es.menu.reminders,
  es.menu.steps,
  es.menu.desks,
  es.menu.check,
  es.menu.archive,
  es.menu.help,
  es.menu.importCsv,
  es.menu.reply,
])('the page %s', async (item) => {
  await openSidebar(page(), item);
  await visible('.notice, .sections, main p, main li, main h2, textarea').waitFor({ timeout: WAIT_MS });
  await look(item);
});

test('no English is left in any of them', () => {
  expect(Object.keys(found).length).toBeGreaterThan(15);
  expect(Object.fromEntries(Object.entries(found).filter(([, texts]) => texts.length > 0))).toEqual({});
});

test('leaves no error behind', () => {
  expect(problems).toEqual([]);
});
