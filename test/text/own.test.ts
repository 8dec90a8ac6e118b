// The words that a table brings stand in Spanish, too: what it calls a row, how a row stands, and what a desk is for.
import { tabs } from '../../src/tabs';
import { desks } from '../../src/tabs/desks';
import { deskAbout, noun, statusWord } from '../../src/text/es/own';

const shown = tabs.filter(({ table }) => !table.hidden);

test('every row has a name', () => {
  expect(shown.map(({ table }) => table.one).filter((one) => noun(one) === one)).toEqual([]);
});

test('every status has a word', () => {
  const statuses = shown.flatMap(({ table }) => Object.keys(table.status?.tones ?? {}));
  expect([...new Set(statuses)].filter((each) => statusWord(each) === each)).toEqual([]);
});

test('every desk says what it is for', () => {
  expect(Object.entries(desks).filter(([name, about]) => deskAbout(name, about) === about)).toEqual([]);
});
