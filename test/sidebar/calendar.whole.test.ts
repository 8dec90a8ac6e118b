// The calendar in a browser: who is late, till when, around whose closed days; gathered, shortened, and led from to a row.
import fc from 'fast-check';
import { addDays, weekdayFrom } from '../../src/schema/dates';
import { groupsOf } from '../../src/sidebar/calendar/gather';
import { clipped, isShown, middleOf, mondaysOf, spanAt, startOf } from '../../src/sidebar/calendar/scale';
import { eventually } from '../support/eventually';
import { complaintsOfAxe } from './axe';
import { season } from './season-timeline';
import type { Server } from './server';
import { type Stage, staging } from './stage';

const openStage = staging();
const view = { today: '2027-02-01', timeline: season };
let stage: Stage;

async function openCalendar(calendar: Server['calendar'] = () => view): Promise<void> {
  stage = await openStage('calendar', { calendar });
  await stage.page.setViewportSize({ width: 1200, height: 640 });
}

const text = (content: string) => stage.page.getByText(content, { exact: true });
const row = (name: string) => stage.page.getByRole('row').filter({ hasText: name });

test('each order stands by its factory, with what is late, its expected end and what is left to its cancel date', async () => {
  await openCalendar();
  await stage.page.getByText('Mon 1 February 2027 · 5 orders · 3 late, 1 past its cancel date').waitFor();
  // Two colours that stand alike are one line.
  expect(await row('ORD-0013').textContent()).toContain('ORD-0013 and 1 more Linen shirt, 2 colours');
  expect(await row('ORD-0013').textContent()).toMatch(/Fabric in-house \+7.*23 Mar6 days$/);
  expect(await row('ORD-0020').textContent()).toMatch(/27 Mar2 days past$/);
  expect(await row('ORD-0013').getByRole('img').getAttribute('aria-label')).toBe(
    'Fabric in-house due 2 Feb, expected 20 Feb, 7 working days late; expected ex-factory 23 Mar; has to leave by 30 Mar for its cancel date',
  );
  expect(await row('Hanoi Garment 9').textContent()).toContain('Vietnam, Mon to SatTết, 3 Feb to 12 Feb');
  expect(await complaintsOfAxe(stage.page)).toEqual([]);
});

test('it is gathered by customer, kept to one of them, and shown over more weeks', async () => {
  await openCalendar();
  await stage.page.getByLabel('Group by').selectOption('By customer');
  await eventually(() => row('Nordhaus').count(), 1);
  expect(await row('Nordhaus').textContent()).toContain('closed days not known');
  await stage.page.getByLabel('Show', { exact: true }).selectOption('Nordhaus');
  await stage.page.getByText('2 orders').waitFor();
  await eventually(() => row('ORD-0013').count(), 0);
  await stage.page.getByLabel('How long').selectOption('26 weeks');
  await eventually(() => stage.page.locator('.monday').count(), 26);
  await stage.page.getByRole('button', { name: 'Four weeks later' }).click();
  await stage.page.getByRole('button', { name: 'Four weeks later' }).click();
  await text('today').waitFor({ state: 'detached' });
  await stage.page.getByRole('button', { name: 'Today' }).click();
  await text('today').waitFor();
});

test('an order leads to its row, whatever it is called', async () => {
  await openCalendar();
  expect(await row('ORD-0022').textContent()).toContain('<b>Linen</b> shirt');
  await stage.page.getByRole('button', { name: 'ORD-0022' }).click();
  expect(stage.callsOf('selectRow').map(({ args }) => args)).toEqual([['Orders', 'ORD-0022']]);
});

test('without milestones it says where they come from, and with its desk off how to switch it on', async () => {
  await openCalendar(() => ({ ...view, timeline: { ...season, lines: [] } }));
  await text('No order has milestones yet. Open an order on the desk and choose Plan.').waitFor();
  stage.script({ calendar: () => ({ off: 'Calendar' }) });
  await stage.page.getByRole('button', { name: 'Refresh' }).click();
  await stage.page.getByRole('button', { name: 'Add or remove desks' }).click();
  expect(stage.callsOf('openDesks')).toHaveLength(1);
});

test('on paper there is nothing to click', async () => {
  await openCalendar();
  await stage.page.emulateMedia({ media: 'print' });
  await eventually(() => stage.page.getByRole('button', { name: 'Print' }).isVisible(), false);
  await row('ORD-0013').waitFor();
});

const day = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2024-01-01', count));

describe('The weeks', () => {
  it('begin on a Monday, with today among them', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(8, 13, 26, 39), (today, weeks) => {
        const span = spanAt(today, weeks);
        expect(mondaysOf(span)).toHaveLength(weeks);
        expect(mondaysOf(span).every((monday) => weekdayFrom(monday) === 0)).toBe(true);
        expect(isShown(span, today)).toBe(true);
        expect(startOf(span, mondaysOf(span)[0] ?? '')).toBe(0);
        expect(startOf(span, addDays(span.from, 7 * weeks))).toBe(100);
      }),
    );
  });

  it('put a later day further right, and what lies beyond them at their edge', () => {
    fc.assert(
      fc.property(day, day, (today, other) => {
        const span = spanAt(today, 13);
        expect(Math.sign(middleOf(span, other) - middleOf(span, today))).toBe(Math.sign(other.localeCompare(today)));
        expect(clipped(middleOf(span, other))).toBeGreaterThanOrEqual(0);
        expect(clipped(middleOf(span, other))).toBeLessThanOrEqual(100);
      }),
    );
  });
});

test('gathering loses no order, on either axis', () => {
  for (const axis of [0, 1]) {
    const ids = groupsOf(season, axis, '').flatMap(({ drawn }) => drawn.flatMap((each) => each.ids));
    expect([...ids].sort()).toEqual(season.lines.map(({ id }) => id).sort());
  }
});
