// Adding and removing a desk in the sidebar: what each is for, what was done, and why it was not.
import type { DesksView } from '../../src/app/api';
import { eventually } from '../support/eventually';
import { type Script, usualDesks } from './server';
import { type Stage, staging, until } from './stage';

let stage: Stage;
const openStage = staging();

const open = async (script?: Script) => {
  stage = await openStage('desks', script);
};
const button = (name: string) => stage.page.getByRole('button', { name, exact: true });
const shown = (text: string | RegExp) => stage.page.getByText(text).first().waitFor();

/** A server on which desks are really switched. */
function switching(): Script {
  let view = usualDesks;
  return {
    desks: () => view,
    switchDesk: (name, to) => {
      const desks: DesksView['desks'] = view.desks.map((desk) =>
        desk.name === name ? { ...desk, on: to === 'on' } : desk,
      );
      view = { desks };
      return { ok: true, created: to === 'on' ? ['Fittings'] : [], conflictingTabs: [] };
    },
  };
}

test('it says what each desk is for, and the core cannot be removed', async () => {
  await open();
  await shown('Fittings and who comes.');
  await shown('Always on');
  await eventually(() => stage.page.getByRole('button', { name: /the Core desk/ }).count(), 0);
  await button('Back to the desk').click();
  await shown('Needs you first');
});

test('a click adds a desk and says which tabs are new; another removes it and says that its rows are kept', async () => {
  await open(switching());
  await button('Add the Fitting desk').click();
  await shown('Fitting is on. New: Fittings.');
  await button('Remove the Fitting desk: hide its tabs, keep their rows').click();
  await shown('Fitting is off. Its tabs are hidden, and every row is kept.');
  await button('Add the Fitting desk').waitFor();
  expect(stage.callsOf('switchDesk').map(({ args }) => args)).toEqual([
    ['Fitting', 'on'],
    ['Fitting', 'off'],
  ]);
});

test('a tab of the person’s own by that name stays theirs, and they are told what the new one is called', async () => {
  const conflictingTabs = [{ name: 'Fittings', ours: 'Selvedge Fittings' }];
  await open({ switchDesk: () => ({ ok: true, created: ['Selvedge Fittings'], conflictingTabs }) });
  await button('Add the Fitting desk').click();
  await shown('A tab called Fittings was here already, so the new one is called Selvedge Fittings.');
});

test('a desk that was not added says why, and can be tried again', async () => {
  await open({ switchDesk: () => ({ ok: false, refused: 'behind' }) });
  await button('Add the Fitting desk').click();
  await shown('An older version of Selvedge set this spreadsheet up.');
  await until(() => button('Add the Fitting desk').isEnabled());
});

test('before the spreadsheet is set up it says so', async () => {
  await open({ desks: () => ({ refused: 'notSetUp' }) });
  await shown('This spreadsheet is not set up yet.');
});
