// What the page has never heard of: a panel of a made-up tab, with every kind of part, and a desk with eight forms.
import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually';
import { complaintsOfAxe } from './axe';
import { eightForms, qualityCheck } from './made-up';
import { done, stepView } from './orders-day';
import type { Script } from './server';
import { type Stage, staging, until } from './stage';
import { panel } from './workbook';

let stage: Stage;
const openStage = staging();

const { table, id } = qualityCheck.row;
const server: Script = {
  panel: (asked, row) => (asked === table ? qualityCheck : panel(asked, row)),
};
const open = async (script: Script = {}) => {
  stage = await openStage(`row/${table}/${id}`, { ...server, ...script });
  await heading(id);
};
const button = (name: string | RegExp): Locator => stage.page.getByRole('button', { name, exact: true });
const section = (name: string): Locator => stage.page.getByRole('region', { name, exact: true });
const heading = (name: string) => stage.page.getByRole('heading', { name, level: 1, exact: true }).waitFor();
const shown = (text: string | RegExp): Promise<void> => stage.page.getByText(text).first().waitFor();
const flat = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' '));
const linesOf = async (name: string) => flat(await section(name).locator('li, .facts > div').allInnerTexts());

test('every kind of part is drawn from what the server says, in its order', async () => {
  await open();
  await shown('Final inspection, Linen shirt');
  expect(flat([await stage.page.locator('.row.still').innerText()])).toEqual([
    '200 inspected 3 days overdue 400 offered, 188 passed 94 % no report',
  ]);
  const widths = await stage.page
    .locator('.row.still .bar i')
    .evaluateAll((all) => all.map((part) => (part as HTMLElement).style.width));
  expect(widths).toEqual(['47%', '3%']);
  expect(flat(await stage.page.getByRole('heading', { level: 2 }).allInnerTexts())).toEqual([
    'Plan',
    'Defects',
    'Reports',
    'Rounds 1 of 4 done',
    'Cost',
  ]);
  expect(await linesOf('Plan')).toEqual([
    'Booked for The factory asked for another day 20 Nov, 3 days ago',
    'Report due 1 Dec',
  ]);
  expect(await linesOf('Defects')).toEqual([
    'DEF-1 open seam major Collar 12 pcs Mark mended',
    'DEF-2 stain minor 1 pc Photo',
    'DEF-3 label minor 2 pcs Trap',
  ]);
  expect(await section('Reports').innerText()).toContain('None yet: Add report brings the first.');
  expect(await linesOf('Cost')).toEqual(['Fee € 240.00']);
  expect(flat(await stage.page.locator('.late').allInnerTexts())).toEqual([
    '3 days overdue',
    'no report',
    '20 Nov, 3 days ago',
    'major',
    '2 working days late',
    'Second round 20 Nov · Ana +2 next, 2 working days late Promised 24 Nov: Ana is ill Finish Put off',
  ]);
});

test('its fields are folded under what they are about, and what it belongs to stands open', async () => {
  await open();
  await button('ORD-0017').waitFor();
  await eventually(() => stage.page.getByText('Inspector').isVisible(), false);
  await stage.page.getByText('AQL 2.5, Ana').click();
  expect(flat(await stage.page.locator('details .facts > div').allInnerTexts())).toEqual([
    'Level AQL 2.5',
    'Inspector Ana',
    'Guide bureau.example/guide',
    'Trap javascript:alert(2)',
  ]);
  await button('ORD-0017').click();
  await heading('ORD-0017');
});

test('only addresses of the web lead out, whatever the server sends', async () => {
  await open();
  await stage.page.getByText('All its fields').click();
  const links = await stage.page.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['https://pictures.example/def-2', 'https://bureau.example/guide']);
});

test('a line with a panel leads to it, one without only to the sheet, and its step can be taken at once', async () => {
  await open({
    openStep: (step, asked, row) => ({
      ...stepView('close', 'Orders', row),
      step: { name: step, label: 'Mark mended' },
      about: 'The seam is closed again.',
      row: { table: asked, id: row },
    }),
    takeStep: () => done('DEF-1 is mended.'),
  });
  await button(/^DEF-2 stain/).click();
  await until(() => stage.callsOf('selectRow').length === 1);
  expect(stage.callsOf('selectRow').map(({ args }) => args)).toEqual([['Defects', 'DEF-2']]);
  await heading(id);
  stage.script({ selectRow: () => ({ ok: false, refused: 'rowGone' }) });
  await button(/^DEF-2 stain/).click();
  await shown('That row is gone: it was deleted, or its ID was changed.');

  await button('Mark mended: DEF-1').click();
  await shown('The seam is closed again.');
  await button('Mark mended').click();
  await shown('DEF-1 is mended.');
  expect(stage.callsOf('openStep').map(({ args }) => args)).toEqual([['mend', 'Defects', 'DEF-1']]);
  expect(stage.callsOf('takeStep').map(({ args }) => args)).toEqual([['mend', 'Defects', 'DEF-1', {}, false]]);
  await heading(id);
});

test('stops stand on a rail in their order, say in words how they stand, and the next one offers its steps', async () => {
  await open({ openStep: (step, asked, row) => ({ ...stepView(step, asked, row), row: { table: asked, id: row } }) });
  const rail = section('Rounds').getByRole('list');
  expect(flat(await rail.getByRole('listitem').allInnerTexts())).toEqual([
    'First <round> 12 Nov · Ana done',
    'Second round 20 Nov · Ana +2 next, 2 working days late Promised 24 Nov: Ana is ill Finish Put off',
    'Third round 1 Dec · Bureau +2 2 working days late',
    'Fourth round 3 Dec · Bureau left out',
  ]);
  expect(flat(await section('Rounds').locator('.rail-head p').allInnerTexts())).toEqual([
    'Expected 3 Dec 2 working days late',
    'Planned 1 Dec last day 9 Dec: 4 left',
  ]);
  await eventually(() => rail.locator('[aria-current="step"] .name').allInnerTexts(), ['Second round']);
  expect(await clipped('.rail .about, .rail .plus, .rail-head span, .acts button')).toEqual([]);
  await button('Put off: Second round').click();
  await until(() => stage.callsOf('openStep').length === 1);
  expect(stage.callsOf('openStep').map(({ args }) => args)).toEqual([['putOff', 'Rounds', 'RND-2']]);
});

test('a stop leads to its panel by the keyboard', async () => {
  await open();
  await button(/^Third round/).focus();
  await stage.page.keyboard.press('Enter');
  await until(() => stage.callsOf('panel').some(({ args }) => args[1] === 'RND-3'));
});

test('its steps stand at the foot, the likeliest first; a row that nobody is reminded of cannot be snoozed', async () => {
  await open();
  expect(await stage.page.locator('.dock button').allInnerTexts()).toEqual([
    'Ask for a re-inspection',
    'Accept with a discount',
    'Refuse',
    'Edit',
    'Show in Quality checks',
  ]);
  expect(await clipped('.dock button')).toEqual([]);
});

test('a story without a bar says above it with whom the row is, how it stands and what is wrong', async () => {
  const blocks = qualityCheck.blocks.filter(({ draw }) => draw !== 'bar');
  await open({ panel: () => ({ ...qualityCheck, blocks }) });
  expect(flat([await stage.page.locator('.stand').innerText()])).toEqual(['Bureau Lima failed']);
  await shown('3 days overdue');
  await shown('no report');
  await button('ORD-0017').waitFor();
  await section('Plan').waitFor();
});

test('a row without a story shows its fields at once', async () => {
  await open({ panel: () => ({ ...qualityCheck, blocks: [] }) });
  expect(flat([await stage.page.locator('.stand').innerText()])).toEqual(['Bureau Lima failed']);
  await eventually(() => stage.page.getByText('Inspector').isVisible(), true);
  await eventually(() => stage.page.locator('details').count(), 0);
});

/** The texts of elements that are wider or higher than the room they have, or stand outside the page. */
const clipped = (selector: string): Promise<string[]> =>
  stage.page.locator(selector).evaluateAll((all) =>
    all
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        return left < 0 || right > 300 || scrollWidth > clientWidth || scrollHeight > clientHeight + 1;
      })
      .map((element) => element.textContent ?? ''),
  );

describe('A desk with eight forms', () => {
  const openDesk = async (height: number) => {
    stage = await openStage('home', { home: () => eightForms });
    await stage.page.setViewportSize({ width: 300, height });
    await shown('Needs you first');
  };
  const boxes = () =>
    stage.page.locator('.adds .btn').evaluateAll((all) =>
      all.map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );

  const openRest = () => stage.page.getByText('Add something else (4)').click();

  test('each has its button, the first four at sight, and leads to its form', async () => {
    await openDesk(760);
    const labels = eightForms.forms.map(({ label }) => label);
    await eventually(() => stage.page.locator('.dock .btn:visible').allInnerTexts(), labels.slice(0, 4));
    // By keyboard: the word that opens the rest comes after the last of the four.
    await button(labels[3] ?? '').focus();
    await stage.page.keyboard.press('Tab');
    await stage.page.keyboard.press('Enter');
    await eventually(() => stage.page.locator('.dock .btn:visible').allInnerTexts(), labels);
    stage.script({ openForm: () => ({ refused: 'notSetUp' }) });
    await button('Bill of materials').click();
    await until(() => stage.callsOf('openForm').length === 1);
    expect(stage.callsOf('openForm')[0]?.args).toEqual(['Bills of materials']);
  });

  test('they wrap into lines of full width, none over another; no name is shortened', async () => {
    await openDesk(760);
    await openRest();
    expect(await clipped('.dock .btn')).toEqual([]);
    expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    const all = await boxes();
    const tops = [...new Set(all.map(({ top }) => Math.round(top)))].sort((one, other) => one - other);
    const lines = tops.map((top) => all.filter((box) => Math.round(box.top) === top));
    for (const line of lines) {
      expect(Math.round(Math.min(...line.map(({ left }) => left)))).toBe(10);
      expect(Math.round(Math.max(...line.map(({ right }) => right)))).toBe(290);
    }
    for (const [index, line] of lines.slice(1).entries()) {
      const above = Math.max(...(lines[index]?.map(({ bottom }) => bottom) ?? []));
      // Between those at sight and the rest stands the word that opens it.
      expect(Math.min(...line.map(({ top }) => top))).toBeGreaterThanOrEqual(above + 6);
    }
    expect(await complaintsOfAxe(stage.page)).toEqual([]);
  });

  test('in a low window they keep their place as well, and only in a very low one scroll with the rest', async () => {
    await openDesk(480);
    const position = () => stage.page.locator('.dock').evaluate((dock) => getComputedStyle(dock).position);
    expect(await position()).toBe('sticky');
    await stage.page.setViewportSize({ width: 300, height: 400 });
    expect(await position()).toBe('relative');
  });
});
