// A week with one factory, in a real browser on the workbench: it is chased in its language, what it answers is pasted and ticked, dates move, and one Undo brings all back.
import { atWorkbench } from '../support/at-workbench';
import { eventuallyHolds } from '../support/eventually';
import { keepSeason } from '../support/season';
import { rowById, rowsOf, type ShownRow } from '../support/window';

const NOW = '2026-11-22T09:00:00Z';
const FACTORY = 'Textiles del Norte';
/** The blue linen shirt of that factory: its fabric was promised for 10 December. */
const ORDER = 'ORD-0007';
const REPLY =
  'Buenos días Ana, la tela llega el 3 de diciembre y el corte empieza el 9 de diciembre. Embarcamos el 29 de diciembre en vez del 22 de diciembre.';

const { workbench, sidebar, button, shown, openRow, problems } = atWorkbench({
  now: NOW,
  data: () => keepSeason(NOW, ['Calendar', 'People']),
});
/** The rows as they were before the reply was taken in. */
let before: { readonly order: ShownRow | undefined; readonly milestones: readonly ShownRow[] };

const milestones = async () => (await rowsOf(workbench(), 'Milestones')).filter((row) => row.Order === ORDER);
const logOf = async () => (await rowsOf(workbench(), 'Log')).filter((row) => row.With === FACTORY);

it('Monday: the factory is chased in Spanish, and the log keeps what was asked with a day to follow up', async () => {
  await openRow(FACTORY);
  await button(`Chase ${FACTORY}`).click();
  const letter = sidebar().getByLabel('Your message, in Spanish');
  await letter.waitFor();
  const text = await letter.inputValue();
  expect(text).toMatch(/^Hola, Lucía Ferrer:\n\nQuedamos a la espera de lo siguiente:\n• /);
  expect(text).toContain('Les rogamos que nos indiquen a más tardar el martes 24 de noviembre');
  await button('Send').click();
  await shown('Sent to Textiles del Norte. It comes up again on Tue 24 Nov 2026.');
  await eventuallyHolds(logOf, (rows) =>
    expect(rows[rows.length - 1]).toMatchObject({
      Channel: 'Mail',
      Direction: 'Out',
      Ball: 'Them',
      'Follow up on': '24 Nov 2026',
    }),
  );
});

it('Tuesday: its answer is pasted; three lines are ticked, each with what was and what it becomes', async () => {
  before = { order: await rowById(workbench(), 'Orders', ORDER), milestones: await milestones() };
  await openRow(ORDER);
  await button('Paste a reply').click();
  await sidebar().getByLabel('The reply, or a list of orders').fill(REPLY);
  await button('Read it').click();
  await button('Apply 3 changes').waitFor();
  const ticks = sidebar().getByRole('checkbox');
  expect(await ticks.count()).toBe(3);
  for (const tick of await ticks.all()) expect(await tick.isChecked()).toBe(true);
  await shown('Promised: Thu 10 Dec 2026 → Thu 3 Dec 2026');
  await sidebar().getByLabel('From').selectOption(FACTORY);
  await sidebar().getByLabel('Why did it move?').fill('La tela llega tarde');
});

it('What was ticked moves milestones and ex-factory as one step, and the log is complete', async () => {
  await button('Apply 3 changes').click();
  await shown(/^Reply of Textiles del Norte: \d+ cells of 3 rows changed, kept in the log\./);
  await eventuallyHolds(milestones, (rows) => {
    const promised = Object.fromEntries(rows.map((row) => [row.Milestone, row.Promised]));
    expect(promised).toMatchObject({ 'Fabric in-house': '3 Dec 2026', 'Cutting starts': '9 Dec 2026' });
  });
  await eventuallyHolds(
    () => rowById(workbench(), 'Orders', ORDER),
    (row) => expect(row).toMatchObject({ 'Revised ex-factory': '29 Dec 2026', 'Slip reason': 'La tela llega tarde' }),
  );
  const [asked, answered] = (await logOf()).slice(-2);
  expect(asked).toMatchObject({ Direction: 'Out', Ball: 'Them' });
  expect(answered).toMatchObject({ Direction: 'In', What: REPLY });
});

it('One Undo brings all back, and the letter that was sent stays in the log', async () => {
  await button('Undo').click();
  await shown('Undone. All is as it was before.');
  await eventuallyHolds(milestones, (rows) => expect(rows).toEqual(before.milestones));
  await eventuallyHolds(
    () => rowById(workbench(), 'Orders', ORDER),
    (row) => expect(row).toEqual(before.order),
  );
  await eventuallyHolds(logOf, (rows) => {
    expect(rows.map((row) => row.What)).not.toContain(REPLY);
    expect(rows[rows.length - 1]).toMatchObject({ Direction: 'Out', Ball: 'Them' });
  });
});

it('leaves no error behind', () => {
  expect(problems).toEqual([]);
});
