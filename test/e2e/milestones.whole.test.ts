// An order on its way, in a real browser on the workbench: its fabric is promised late, and sheet, story and desk say what that costs.
import { atWorkbench } from '../support/at-workbench';
import { eventually } from '../support/eventually';
import { keepSeason } from '../support/season';
import { fill, openDesk, rowsOf, type ShownRow } from '../support/window';

const NOW = '2026-11-22T09:00:00Z';
/** Quilted gilet of Hanoi Garment 9, Monday to Saturday, closed from 16 to 25 December. */
const ORDER = 'ORD-0008';

const { workbench, page, sidebar, button, heading, shown, seen, openRow, problems } = atWorkbench({
  now: NOW,
  data: () => keepSeason(NOW, ['Calendar']),
});

const rail = () => sidebar().getByRole('list', { name: 'Milestones', exact: true });
const stop = (name: string) => rail().getByRole('listitem').filter({ hasText: name });
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const ordered = (cells: ShownRow) => seen('Orders', ORDER, cells);

async function openOrder(): Promise<void> {
  await openRow(ORDER);
  await rail().waitFor();
}

/** Types the day that the mill has named. */
async function promise(day: string): Promise<void> {
  await button('Promise: Fabric in-house').click();
  await heading('Promise');
  await fill(sidebar(), { Promised: day, Reason: 'The mill dyes it again' });
}

it('shows where the order is: what is done, what is next and whose turn it is', async () => {
  await openOrder();
  await shown('Expected 3 Jan 2027');
  await shown('on time');
  await shown('3 of 9 done');
  expect(flat(await stop('Fabric in-house').innerText())).toBe('Fabric in-house 28 Nov · Supplier next Done Promise');
  await eventually(() => rail().locator('[aria-current="step"]').count(), 1);
  await ordered({ Next: 'Fabric in-house', 'Next due': '28 Nov 2026', 'Turn of': 'Supplier', Slip: '0', Done: '3/9' });
});

it('says in the form what a late promise moves, before it is saved', async () => {
  await promise('5 Dec 2026');
  await shown('What this moves');
  await shown('5 milestones move; the first, PP approved, from 3 Dec to 10 Dec.');
  await shown('ORD-0008 would leave on 9 January 2027 instead of 3 January 2027, 6 working days late.');
  await ordered({ Slip: '0', 'Expected ex-factory': '3 Jan 2027' });
});

it('puts the order at risk on the sheet and in its story, and Undo brings all back', async () => {
  await button('Promise').click();
  await shown('Fabric in-house is promised for 5 December 2026.');
  await heading(ORDER);
  await shown('Expected 9 Jan 2027');
  await shown('6 working days late');
  expect(flat(await stop('Fabric in-house').innerText())).toMatch(
    /^Fabric in-house 28 Nov · Supplier \+6 next, 6 working days late Promised 5 Dec: The mill dyes it again/,
  );
  await ordered({ Slip: '6', 'Expected ex-factory': '9 Jan 2027', Status: 'At risk', 'Turn of': 'Supplier' });
  await button('Undo').click();
  await shown('Expected 3 Jan 2027');
  await ordered({ Slip: '0', 'Expected ex-factory': '3 Jan 2027', Status: 'On track' });
});

it('is told on the desk as the turn of the supplier, until we are late ourselves: then the order waits for us', async () => {
  await promise('5 Dec 2026');
  await button('Promise').click();
  await shown('Expected 9 Jan 2027');
  await openDesk(page());
  await sidebar()
    .getByRole('button', { name: /coming up$/ })
    .click();
  await sidebar()
    .getByRole('button', { name: new RegExp(`^${ORDER} .*6 working days late by its milestones`) })
    .waitFor();
  await sidebar()
    .getByRole('button', { name: /^MS-0004 .*late as things stand, due in 6 days.*Supplier/ })
    .waitFor();
  const fit = (await rowsOf(workbench(), 'Milestones')).find(
    (row) => row.Order === ORDER && row.Milestone === 'Fit approved',
  );
  expect(fit).toMatchObject({ Status: 'Done' });
  await openOrder();
  await stop('PP approved').getByRole('button').first().click();
  await heading('MS-0005');
  await button('Move').click();
  await heading('Move');
  await fill(sidebar(), { 'Days before': '30' });
  await shown(/PP approved would be overdue at once: due \d+ Nov\./);
  await button('Move').click();
  await button('Move').last().click();
  await shown('PP approved is now 30 working days before ex-factory.');
  await ordered({ Next: 'PP approved', 'Turn of': 'Us' });
  await openDesk(page());
  await sidebar()
    .getByRole('button', { name: /coming up$/ })
    .click();
  await sidebar()
    .getByRole('button', { name: new RegExp(`^${ORDER} .*our milestone MS-0005 is \\d+ days? late`) })
    .waitFor();
  await eventually(
    () =>
      sidebar()
        .getByRole('button', { name: /^MS-0004/ })
        .count(),
    0,
  );
});

it('leaves no error behind', () => {
  expect(problems).toEqual([]);
});
