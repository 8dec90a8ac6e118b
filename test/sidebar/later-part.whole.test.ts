// The desk comes in two parts: what one opens from it is fetched once it stands, told of when it is late, and asked for again when it failed.
import { readFileSync } from 'node:fs';
import type { PanelView } from '../../src/app/api';
import * as en from '../../src/text/en';
import { eventually } from '../support/eventually';
import { busyDesk, formView, laterCode } from './server';
import { type Stage, staging, until } from './stage';
import { panel } from './workbook';

let stage: Stage;
const openStage = staging();

const button = (name: string | RegExp) => stage.page.getByRole('button', { name });
const heading = () => stage.page.getByRole('heading', { level: 1 }).textContent();

/** A question that is answered when the test says so. */
function held<Answer>() {
  const asked: { readonly answer: (value: Answer) => void; readonly fail: (error: Error) => void }[] = [];
  const ask = () => new Promise<Answer>((answer, fail) => asked.push({ answer, fail }));
  return { asked, ask };
}

test('it is asked for once, after the desk stands, and serves every view from then on', async () => {
  stage = await openStage('home', {}, { given: ['home', [], busyDesk] });
  await until(() => stage.callsOf('laterPart').length === 1);
  await button(/^ORD-0017/).click();
  await stage.page.getByText('280 open').waitFor();
  await button(/^Ship$/).click();
  await stage.page.locator('form input').first().waitFor();
  await button('Back').click();
  await button('Back to the desk').click();
  await button('Add order').click();
  await stage.page.getByLabel('Style', { exact: true }).waitFor();
  expect(stage.callsOf('laterPart')).toHaveLength(1);
});

test('opened before it is there, a story says so and asks meanwhile what it shows first', async () => {
  const part = held<string>();
  stage = await openStage('home', { laterPart: part.ask }, { given: ['home', [], busyDesk] });
  await button(/^ORD-0017/).click();
  await stage.page.getByText(en.page.loading).waitFor({ state: 'attached' });
  expect(await heading()).toBe('ORD-0017');
  await until(() => stage.callsOf('panel').length === 1);
  part.asked[0]?.answer(laterCode());
  await stage.page.getByText('280 open').waitFor();
  expect(stage.callsOf('panel')).toHaveLength(1);
  expect(part.asked).toHaveLength(1);
});

test.each([
  ['the form', 'home', 'Add order', 'openForm'],
  ['a step', 'step/ship/Orders/ORD-0017', undefined, 'openStep'],
  ['an edit', 'edit/Orders/ORD-0017', undefined, 'openEdit'],
] as const)('%s asks once, whether its part is there or not', async (_, start, way, question) => {
  const part = held<string>();
  stage = await openStage(start, { laterPart: part.ask });
  if (way) await button(way).click();
  await until(() => stage.callsOf(question).length === 1 && part.asked.length === 1);
  part.asked[0]?.answer(laterCode());
  await stage.page.locator('form input').first().waitFor();
  expect(stage.callsOf(question)).toHaveLength(1);
});

test('what was asked ahead and not waited for is asked anew at the next visit', async () => {
  const part = held<string>();
  const stories = held<PanelView>();
  stage = await openStage('home', { laterPart: part.ask, panel: stories.ask });
  await button(/^ORD-0017/).click();
  await until(() => stories.asked.length === 1);
  await stage.page.keyboard.press('Escape');
  await button(/^ORD-0017/).waitFor();
  stories.asked[0]?.answer(panel('Orders', 'ORD-0022') as PanelView);
  part.asked[0]?.answer(laterCode());
  await button(/^ORD-0017/).click();
  await until(() => stories.asked.length === 2);
  stories.asked[1]?.answer(panel('Orders', 'ORD-0017') as PanelView);
  await stage.page.getByText('280 open').waitFor();
});

test('when it does not come, the desk stays as it is, and the view that needs it says why and tries again', async () => {
  const part = held<string>();
  stage = await openStage('home', { laterPart: part.ask });
  await button('Add order').waitFor();
  await until(() => part.asked.length === 1);
  part.asked[0]?.fail(new Error('NetworkError: Connection failure due to HTTP 0'));
  await eventually(() => stage.page.getByRole('alert').count(), 0);

  await button('Add order').click();
  await until(() => part.asked.length === 2);
  part.asked[1]?.fail(new Error('NetworkError: Connection failure due to HTTP 0'));
  await stage.page.getByRole('alert').getByText(en.page.failure.offline).waitFor();
  await button('Try again').click();
  await until(() => part.asked.length === 3);
  part.asked[2]?.answer(laterCode());
  await stage.page.getByLabel('Style', { exact: true }).waitFor();
});

test('the part of another build leaves the page alone, which says that Selvedge was updated', async () => {
  const other = laterCode().replace(/\._[A-Z0-9]+/g, '._OTHER');
  stage = await openStage('home', { laterPart: () => other });
  await button(/^ORD-0017/).click();
  await stage.page.getByRole('alert').getByText(en.page.outdated).waitFor();
  await button('Back to the desk').click();
  await button(/^ORD-0017/).waitFor();
});

test('a page that starts with a form brings both parts, and asks for none', async () => {
  stage = await openStage('form/Orders', {}, { given: ['openForm', ['Orders'], formView('Orders')] });
  await stage.page.getByLabel('Style', { exact: true }).waitFor();
  await button('Back to the desk').click();
  await button(/^ORD-0017/).waitFor();
  expect(stage.calls.map(({ name }) => name)).toEqual(['home']);
});

test('the first part has none of the words of forms, the second no copy of what the first brings', () => {
  const [first, later] = [readFileSync('dist/sidebar.html', 'utf8'), laterCode()];
  for (const words of [en.form.leaveText, en.form.keys])
    expect([first, later].map((part) => part.includes(words))).toEqual([false, true]);
  for (const words of [en.sidebar.home.calm, en.page.failure.accounts, 'M10 3 5 8l5 5'])
    expect([first, later].map((part) => part.includes(words))).toEqual([true, false]);
});
