// Names that other tabs use are taken over as contacts: in one step, each once, and what may be another spelling is asked.
import type { CheckView, HomeView, SearchView, StepView } from '../../../src/app/api';
import { open, panelOf, send, take } from '../../support/steps';
import { column, peopleDesk } from './desk';

const WHOLE = 'Contacts';

const fields = ({ spec }: StepView) => spec.sections.flatMap((section) => section.fields);
const found = (addOn: ReturnType<typeof peopleDesk>) =>
  (addOn.call('check') as CheckView).lines.filter(({ found: told }) => String(told).startsWith('Contacts:'));

test('The check offers the names that have no contact, and its panel says who they are and where they stand', () => {
  const addOn = peopleDesk();
  const [line] = found(addOn);
  expect(line).toMatchObject({ found: 'Contacts: 5 names without a contact.', button: 'Look at it' });
  // Nobody is late for it: neither the desk nor Today lists what is no row.
  expect((addOn.call('home') as HomeView).attention.filter(({ table }) => table === 'Contacts')).toEqual([]);
  expect(addOn.call('repair', line?.id)).toEqual({ ok: true });
  const page = addOn.shown.at(-1);
  expect(page?.type).toBe('sidebar');
  expect(JSON.stringify(page)).toContain('5 names without a contact');
  const { blocks, steps, findings } = panelOf(addOn, 'Contacts', WHOLE);
  expect(findings).toEqual(['5 names without a contact']);
  expect(steps.map(({ name }) => name)).toEqual(['adopt']);
  const [told] = blocks;
  expect(told?.draw === 'rows' && told.lines.map(({ title, mark, party }) => [title, mark, party])).toEqual([
    ['Hanoi Garment 9', 'factory', '3 rows of Orders and 1 row of Expenses'],
    ['Nordhaus', 'customer', '3 rows of Orders'],
    ['Maison Roux', 'customer', '2 rows of Orders'],
    ['Hanoi Garment9', 'factory', 'may be Hanoi Garment 9'],
    ['Seta Como', 'factory', '1 row of Orders'],
  ]);
  expect(addOn.call('selectRow', 'Contacts', WHOLE)).toEqual({ ok: true });
});

test('A spelling that is likely the same is asked, never merged unasked', () => {
  const addOn = peopleDesk();
  const form = open(addOn, 'adopt', 'Contacts', WHOLE);
  expect(form.presets.names).toBe('Hanoi Garment 9\nNordhaus\nMaison Roux\nSeta Como');
  const [, asked] = fields(form);
  expect(asked).toMatchObject({ label: 'Hanoi Garment9', required: true });
  expect(asked?.help).toContain('Found in 1 row of Orders. The same one is written as “Hanoi Garment 9” from now on;');
  expect(send(addOn, 'adopt', 'Contacts', WHOLE, {}, true)).toMatchObject({
    ok: false,
    problems: { [String(asked?.key)]: { code: 'required' } },
  });
  expect(column(addOn, 'Contacts', 'Name')).toEqual([]);
});

test('One step adds them all with what they are, says so first, and one Undo takes them back', () => {
  const addOn = peopleDesk();
  const asked = String(fields(open(addOn, 'adopt', 'Contacts', WHOLE))[1]?.key);
  expect(send(addOn, 'adopt', 'Contacts', WHOLE, { [asked]: 'The same' })).toEqual({
    ok: false,
    ask: [
      'These become contacts: Hanoi Garment 9, Nordhaus, Maison Roux and Seta Como.',
      '“Hanoi Garment9” becomes “Hanoi Garment 9” in 1 row of Orders.',
    ],
  });
  const done = take(addOn, 'adopt', 'Contacts', WHOLE, { [asked]: 'The same' });
  expect(done.said).toBe('4 contacts added, 1 cell changed.');
  expect(column(addOn, 'Contacts', 'Name')).toEqual(['Hanoi Garment 9', 'Nordhaus', 'Maison Roux', 'Seta Como']);
  expect(column(addOn, 'Contacts', 'Kind')).toEqual(['Factory', 'Customer', 'Customer', 'Factory']);
  expect(column(addOn, 'Orders', 'Factory')).toEqual([
    'Hanoi Garment 9',
    'Hanoi Garment 9',
    'Hanoi Garment 9',
    'HANOI GARMENT 9',
    'Seta Como',
  ]);
  expect(addOn.call('undo', done.undo)).toMatchObject({ ok: true });
  expect(column(addOn, 'Contacts', 'Name')).toEqual([]);
  expect(column(addOn, 'Orders', 'Factory')[2]).toBe('Hanoi Garment9');
});

test('Nobody is added twice: what has a contact is offered no more, whatever the case of its letters', () => {
  const addOn = peopleDesk();
  const asked = String(fields(open(addOn, 'adopt', 'Contacts', WHOLE))[1]?.key);
  take(addOn, 'adopt', 'Contacts', WHOLE, { [asked]: 'Another one' });
  expect(column(addOn, 'Contacts', 'Name')).toContain('Hanoi Garment9');
  expect(found(addOn)).toEqual([]);
  expect(addOn.call('openStep', 'adopt', 'Contacts', WHOLE)).toEqual({ refused: 'notNow' });
  expect(panelOf(addOn, 'Contacts', WHOLE)).toMatchObject({ findings: [], steps: [] });
});

test('Names that are taken out of the list stay out, and are offered again until the person says otherwise', () => {
  const addOn = peopleDesk();
  const asked = String(fields(open(addOn, 'adopt', 'Contacts', WHOLE))[1]?.key);
  take(addOn, 'adopt', 'Contacts', WHOLE, { names: 'Nordhaus', [asked]: 'Leave it' });
  expect(column(addOn, 'Contacts', 'Name')).toEqual(['Nordhaus']);
  expect(found(addOn).map(({ found: told }) => told)).toEqual(['Contacts: 4 names without a contact.']);
  const again = String(fields(open(addOn, 'adopt', 'Contacts', WHOLE))[1]?.key);
  const { undo } = take(addOn, 'adopt', 'Contacts', WHOLE, { names: '', [again]: 'Leave it', again: 'off' });
  expect(found(addOn)).toEqual([]);
  addOn.call('undo', undo);
  expect(found(addOn)).toHaveLength(1);
});

test('A name that was never offered is refused by its name', () => {
  const addOn = peopleDesk();
  const asked = String(fields(open(addOn, 'adopt', 'Contacts', WHOLE))[1]?.key);
  expect(send(addOn, 'adopt', 'Contacts', WHOLE, { names: 'Nordhaus\nAcme', [asked]: 'Leave it' }, true)).toMatchObject(
    {
      ok: false,
      problems: { names: { code: 'notAChoice', typed: 'Acme' } },
    },
  );
  expect(column(addOn, 'Contacts', 'Name')).toEqual([]);
});

test('A form offers the contacts of its kind first, with their country, then what was typed before', () => {
  const addOn = peopleDesk();
  addOn.call('addRow', 'Contacts', { name: 'Zari Atelier', kind: 'Factory', country: 'India' });
  addOn.call('addRow', 'Contacts', { name: 'Alpine', kind: 'Customer', country: 'Switzerland' });
  const { suggestions } = addOn.call('openForm', 'Orders') as { suggestions: { [key: string]: { value: string }[] } };
  expect(suggestions.factory?.map(({ value }) => value)).toEqual([
    'Zari Atelier',
    'Seta Como',
    'HANOI GARMENT 9',
    'Hanoi Garment9',
    'Hanoi Garment 9',
    'Alpine',
  ]);
  expect(suggestions.factory?.[0]).toEqual({ value: 'Zari Atelier', title: 'India' });
  expect(suggestions.customer?.map(({ value }) => value)).toEqual([
    'Alpine',
    'Maison Roux',
    'Nordhaus',
    'Zari Atelier',
  ]);
  expect(addOn.call('suggest', 'Orders', 'factory', 'zari')).toEqual([{ value: 'Zari Atelier', title: 'India' }]);
  const { lines: found } = addOn.call('search', 'Zari Atelier') as SearchView;
  expect(found[0]).toMatchObject({ table: 'Contacts', id: 'Zari Atelier' });
});
