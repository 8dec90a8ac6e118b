// Development in a real browser on the workbench: a sample through two rounds to its approval, a tech pack that replaces another, and five colours pasted as a block.
import { atWorkbench } from '../support/at-workbench';
import { eventuallyHolds } from '../support/eventually';
import { keepSeason } from '../support/season';
import { fill, openDesk, rowsOf } from '../support/window';

const NOW = '2026-11-22T09:00:00Z';
/** Quilted gilet of Hanoi Garment 9; its milestone PP approved is open. */
const ORDER = 'ORD-0008';

const { workbench, page, sidebar, button, heading, shown, seen, openRow, problems } = atWorkbench({
  now: NOW,
  data: () => keepSeason(NOW, ['Calendar', 'People', 'Development']),
});

const chosen = (label: string, option: string) => sidebar().getByLabel(label).selectOption(option);

/** The step stands on the panel, is filled in and taken. */
async function take(
  step: string,
  fields: Readonly<Record<string, string>> = {},
  choices: Readonly<Record<string, string>> = {},
) {
  await button(step).click();
  await heading(step);
  for (const [label, option] of Object.entries(choices)) await chosen(label, option);
  await fill(sidebar(), fields);
  await button(step).click();
}

it('takes a sample from its request through a second round to PP approved, with the milestone of its order', async () => {
  await openRow(ORDER);
  await button('Add sample').click();
  await heading('Add sample');
  await fill(sidebar(), { Style: 'Quilted gilet', Maker: 'Hanoi Garment 9' });
  await chosen('Type', 'PP');
  await button('Add sample').click();
  await shown('SMP-0005');
  await seen('Samples', 'SMP-0005', { Status: 'Requested', Order: ORDER });

  await openRow('SMP-0005');
  await take('Sent');
  await shown('SMP-0005 was sent on');
  await take('Received', { Location: 'Rail 9' });
  await seen('Samples', 'SMP-0005', { Status: 'To comment', 'Comments due': '25 Nov 2026' });
  await take('Comment', { Comments: 'Zip 1 cm shorter' }, { Verdict: 'Resubmit' });
  await shown('SMP-0006 is the next round.');
  // Its maker is written to at once, or later from the panel of what was requested.
  await button('Write to Hanoi Garment 9').click();
  const letter = sidebar().getByLabel(/^Your message/);
  await letter.waitFor();
  expect(await letter.inputValue()).toMatch(/SMP-0006 PP 2, Quilted gilet · .*3 Dec.* · requested/);
  await seen('Samples', 'SMP-0006', { Round: '2', Status: 'Requested', 'Needed by': '3 Dec 2026' });

  await openRow('SMP-0006');
  await take('Received');
  await take('Comment', {}, { Verdict: 'Approved' });
  await shown('SMP-0006: approved. PP approved is done.');
  await seen('Samples', 'SMP-0006', { Status: 'Approved' });
  const done = async () =>
    (await rowsOf(workbench(), 'Milestones')).find((row) => row.Order === ORDER && row.Milestone === 'PP approved');
  await eventuallyHolds(done, (row) => expect(row).toMatchObject({ 'Done on': '22 Nov 2026', Status: 'Done' }));

  await button('Undo').click();
  await seen('Samples', 'SMP-0006', { Status: 'To comment', Verdict: '' });
  await eventuallyHolds(done, (row) => expect(row).toMatchObject({ 'Done on': '' }));
});

it('tells which orders still have the old tech pack once there is a new one, until it is sent to their factory', async () => {
  await openRow('Linen shirt');
  await take('New version', { 'Tech pack version': 'v6', 'What changed': 'Collar 5 mm lower' });
  await seen('Styles', 'Linen shirt', { 'Tech pack version': 'v6', 'Factory has': 'v4', Status: 'Old version out' });
  await openRow('Linen shirt');
  await shown('Old version out');
  // Both are made by it now.
  for (const order of ['ORD-0001', 'ORD-0007'])
    await button(new RegExp(`^${order}`))
      .first()
      .waitFor();

  await openRow('Textiles del Norte');
  await button('Chase Textiles del Norte').click();
  const letter = sidebar().getByLabel('Your message, in Spanish');
  await letter.waitFor();
  expect(await letter.inputValue()).toContain('Collar 5 mm lower');
  await button('Send').click();
  await shown('Sent to Textiles del Norte.');
  // The pattern is older than the tech pack now: that is ours to do, and no order has an old version any more.
  await seen('Styles', 'Linen shirt', { 'Factory has': 'v6', Status: 'Pattern behind' });
  const told = async () => (await rowsOf(workbench(), 'Log')).filter((row) => row.With === 'Textiles del Norte');
  await eventuallyHolds(told, (rows) => expect(rows.at(-1)).toMatchObject({ Channel: 'Mail', Direction: 'Out' }));
});

it('adds five colours from a block, one order each, and takes all back by one Undo', async () => {
  await openRow(ORDER);
  await button('Add several colours').click();
  await heading('Add several colours');
  const before = (await rowsOf(workbench(), 'Orders')).length;
  const count = async () => (await rowsOf(workbench(), 'Orders')).length;
  const block = [
    'Colour\tS\tM\tL',
    ...['Navy', 'Olive', 'Sand', 'Black', 'White'].map((colour) => `${colour}\t10\t20\t10`),
  ];
  const add = async () => {
    await sidebar().getByLabel('Colours and sizes').fill(block.join('\n'));
    await shown('Navy: 40 (S:10 M:20 L:10).');
    await button('Add several colours').click();
    await shown('5 orders added, 200 pieces.');
    await eventuallyHolds(count, (now) => expect(now).toBe(before + 5));
  };
  await add();
  await button('Undo').click();
  await eventuallyHolds(count, (now) => expect(now).toBe(before));
  await openRow(ORDER);
  await button('Add several colours').click();
  await add();
});

it('opens the colours of a purchase order again as they were pasted, and changes the one that differs', async () => {
  await openRow(ORDER);
  await button('Add several colours').click();
  const block = sidebar().getByLabel('Colours and sizes');
  await block.waitFor();
  const held = await block.inputValue();
  expect(held).toContain('Navy\t10\t20\t10');
  await block.fill(held.replace('Navy\t10', 'Navy\t15'));
  await shown(/^Navy, ORD-\d+, changes from S:10 M:20 L:10 to S:15 M:20 L:10\.$/);
  await button('Add several colours').click();
  await sidebar().getByRole('dialog').getByRole('button', { name: 'Add several colours' }).click();
  await shown('1 order changed.');
  const navy = async () =>
    (await rowsOf(workbench(), 'Orders')).find((row) => row.Colour === 'Navy' && row.Sizes?.endsWith('M:20 L:10'));
  await eventuallyHolds(navy, (row) => expect(row).toMatchObject({ Sizes: 'S:15 M:20 L:10', Quantity: '45' }));
  await button('Undo').click();
  await eventuallyHolds(navy, (row) => expect(row).toMatchObject({ Sizes: 'S:10 M:20 L:10', Quantity: '40' }));
});

it('offers a box for each size of the scale, and reads packs', async () => {
  await openDesk(page());
  await button('Add order').click();
  await heading('Add order');
  await fill(sidebar(), { 'Size scale': 'EU', Sizes: '1-2-2-2-2-1 x 50' });
  await sidebar().getByLabel('36', { exact: true }).waitFor();
  expect(await sidebar().getByLabel('36', { exact: true }).inputValue()).toBe('100');
  await sidebar().getByLabel('44', { exact: true }).fill('60');
  expect(await sidebar().getByLabel('Sizes', { exact: true }).first().inputValue()).toBe(
    '34:50 36:100 38:100 40:100 42:100 44:60',
  );
});

it('said nothing to the console that it should not', () => expect(problems).toEqual([]));
