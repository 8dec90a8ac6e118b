// What is there before the server has answered: the first view in the page, what was seen before, and more to choose from.
import { readFileSync } from 'node:fs';
import type { Given, HomeView, Suggestion } from '../../src/app/api';
import * as en from '../../src/text/en';
import { eventually } from '../support/eventually';
import { busyDesk, formView } from './server';
import { type Stage, staging, until } from './stage';
import { panel } from './workbook';

const day = en.sidebar.weekday(busyDesk.today);

let stage: Stage;
const openStage = staging();

const button = (name: string | RegExp) => stage.page.getByRole('button', { name });
const small = () => stage.page.locator('header small').textContent();

test('the desk that came with the page is there without a call; asked again, it says so until the answer is there', async () => {
  let answer = (_: HomeView) => {};
  const home = () => new Promise<HomeView>((resolve) => (answer = resolve));
  stage = await openStage('home', { home }, { given: ['home', [], busyDesk] });
  await button(/^ORD-0017/).waitFor();
  expect(stage.calls.filter(({ name }) => name !== 'laterPart')).toEqual([]);
  expect(await small()).toBe(day);

  await button('Refresh').click();
  await until(async () => (await small()) === 'Looking again…');
  await eventually(() => button(/^ORD-0017/).count(), 1);
  answer({ ...busyDesk, attention: [] });
  await until(async () => (await small()) === day);
  await eventually(() => button(/^ORD-0017/).count(), 0);
});

test('what could not be refreshed stays, and is said to be what was seen last', async () => {
  const home = () => Promise.reject(new Error('Service failed'));
  stage = await openStage('home', { home }, { given: ['home', [], busyDesk] });
  await button('Refresh').click();
  await until(async () => (await small()) === 'As seen last');
  await eventually(() => button(/^ORD-0017/).count(), 1);
});

test('a story and a form come with the page, too', async () => {
  const given: Given = ['panel', ['Orders', 'ORD-0017'], panel('Orders', 'ORD-0017')];
  stage = await openStage('row/Orders/ORD-0017', {}, { given });
  await stage.page.getByText('280 open').waitFor();
  expect(stage.callsOf('panel')).toEqual([]);
  await stage.close();

  stage = await openStage('form/Orders', {}, { given: ['openForm', ['Orders'], formView('Orders')] });
  await stage.page.getByLabel('Style').waitFor();
  expect(stage.callsOf('openForm')).toEqual([]);
});

test('an answer to another question is not taken for this one', async () => {
  stage = await openStage(
    'row/Orders/ORD-0017',
    {},
    { given: ['panel', ['Orders', 'ORD-0018'], panel('Orders', 'ORD-0017')] },
  );
  await until(() => stage.callsOf('panel').length === 1);
});

test('what takes longer than a second shows that it goes on', async () => {
  stage = await openStage('home', { home: () => new Promise(() => {}) });
  const bar = () =>
    stage.page.evaluate(() => {
      const { animationName, animationDelay } = getComputedStyle(
        document.querySelector('header') as Element,
        '::after',
      );
      return { animationName, animationDelay };
    });
  expect(await bar()).toEqual({ animationName: 'shimmer', animationDelay: '1s' });
});

test('where there is more than came with the form, the server is asked once typing pauses, and what it knows is offered', async () => {
  const suggest = (): readonly Suggestion[] => [{ value: 'Zhejiang Knit' }, { value: 'Textiles del Norte' }];
  const openForm = () => ({ ...formView('Orders'), asks: ['factory'] });
  stage = await openStage('form/Orders', { suggest, openForm });
  const factory = stage.page.getByLabel('Factory', { exact: true });
  await factory.pressSequentially('Zhe');
  await stage.page.getByRole('option', { name: 'Zhejiang Knit' }).waitFor();
  expect(stage.callsOf('suggest')).toEqual([{ name: 'suggest', args: ['Orders', 'factory', 'Zhe'] }]);
  await stage.page.keyboard.press('ArrowDown');
  await stage.page.keyboard.press('Enter');
  await eventually(() => factory.inputValue(), 'Zhejiang Knit');
  // Each value is offered once, and a field of which everything came is not asked for.
  await factory.fill('');
  await factory.press('ArrowDown');
  await eventually(() => stage.page.getByRole('option', { name: 'Textiles del Norte' }).count(), 1);
  await stage.page.getByLabel('Style', { exact: true }).pressSequentially('Linen');
  await stage.page.getByRole('option', { name: 'Linen shirt' }).waitFor();
  expect(stage.callsOf('suggest').every(({ args }) => args[1] === 'factory')).toBe(true);
});

test('the foot of the desk says who one is, and a page that Google answers as somebody else says so', async () => {
  stage = await openStage('home', {}, { given: ['home', [], busyDesk] });
  await stage.page.getByText(`You are ${busyDesk.user}`, { exact: true }).waitFor();
  stage.script({ home: () => ({ ...busyDesk, user: 'ana.private@mail.example' }) });
  await button('Refresh').click();
  await stage.page
    .getByText(`This was opened as ${busyDesk.user}, and Google now runs it as ana.private@mail.example`)
    .waitFor();
  stage.script({ home: () => busyDesk });
  await button('Refresh').click();
  await until(async () => (await stage.page.getByText('This was opened as').count()) === 0);
  stage.script({ home: () => ({ ...busyDesk, user: '' }) });
  await button('Refresh').click();
  await stage.page.getByText('Google does not say who you are').waitFor();
});

test('a page whose script never runs says so by itself, and one that runs does not', async () => {
  stage = await openStage('home', {}, { given: ['home', [], busyDesk] });
  const html = readFileSync('dist/sidebar.html', 'utf8');
  const blocked = await stage.page.context().newPage();
  await blocked.clock.install();
  await blocked.setContent(html.replace(/<script>[\s\S]*<\/script>/, ''));
  const says = blocked.getByText('Selvedge has not come up.');
  expect(await says.isVisible()).toBe(false);
  // Eight seconds of the page's own animation, at once.
  await blocked.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  expect(await says.isVisible()).toBe(true);
  await blocked.close();
  expect(await stage.page.getByText('Selvedge has not come up.').isVisible()).toBe(false);
});
