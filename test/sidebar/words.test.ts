// What the sidebar makes of plain data, without a browser: summaries of folded sections, suggestions, money.

import { matching } from '../../src/schema/matching';
import { type Sum, money as written } from '../../src/schema/written';
import { newDraft, typeIn } from '../../src/sidebar/draft';
import { explain, take } from '../../src/sidebar/server';
import { summarise } from '../../src/sidebar/summary';
import { busyDesk, formView } from './server';

const money = (sum: Sum) => written(sum, 'en');

function summariesOf(typed: { readonly [key: string]: string }) {
  const view = formView('Orders');
  const draft = Object.entries(typed).reduce((now, [key, text]) => typeIn(now, view, key, text), newDraft(view));
  return Object.fromEntries(
    view.spec.sections.flatMap((section) =>
      section.name ? [[section.name, summarise(section, draft.typed, view)]] : [],
    ),
  );
}

test('a folded section says what is in it', () => {
  expect(summariesOf({})).toMatchObject({ Terms: 'EUR, today', 'Ship window': '', 'Owner and notes': 'you' });
  expect(
    summariesOf({ startShip: '12/3/2027', cancelDate: '20 Mar 2027', orderDate: '', tolerance: '3' }),
  ).toMatchObject({
    Terms: 'EUR, tolerance 3 %',
    'Ship window': '12 Mar to 20 Mar',
  });
  expect(summariesOf({ shipBy: '20/3/2027', owner: 'leo@studio.com', poNumber: '4711' })).toMatchObject({
    Terms: '4711, EUR, today',
    'Ship window': 'ship-by 20 Mar',
    'Owner and notes': 'leo@studio.com',
  });
});

test('suggestions are found by any word and without accents, what begins with the text first', () => {
  const suggestions = ['Harbour & Sons', 'Maison Señora', 'Señora Lux', 'Lux'].map((value) => ({ value }));
  const found = (typed: string) => matching(suggestions, typed).map(({ value }) => value);
  expect(found('senora')).toEqual(['Señora Lux', 'Maison Señora']);
  expect(found('SONS')).toEqual(['Harbour & Sons']);
  expect(found('aison')).toEqual(['Maison Señora']);
  expect(found('velvet')).toEqual([]);
  expect(matching([{ value: 'ORD-0022', title: 'Cargo skirt' }], 'skirt')).toHaveLength(1);
});

test('money stands with the sign of its currency, and with its letters where there is none', () => {
  expect(money({ amount: 2400, currency: 'EUR' })).toBe('€ 2,400.00');
  expect(money({ amount: 1.5, currency: 'CHF' })).toBe('CHF 1.50');
  expect(money({ amount: 10, currency: 'euro' })).toBe('euro 10.00');
});

test('money has the decimals of its currency, and a half goes up', () => {
  expect(money({ amount: 1200.5, currency: 'JPY' })).toBe('¥ 1,201');
  expect(money({ amount: 1.2345, currency: 'KWD' })).toBe('KWD 1.235');
  expect(money({ amount: 1.005, currency: 'EUR' })).toBe('€ 1.01');
  expect(money({ amount: -0.001, currency: 'EUR' })).toBe('€ 0.00');
});

test('a failure of a mere look never claims that something might have been written', () => {
  const lapsed = 'Authorization is required to perform that action. Please run the script again to authorize it.';
  expect(explain(new Error(lapsed), 'check')).toMatch(/^Google asks you to authorise Selvedge again\. Choose any item/);
  expect(explain(new Error('Exception: Timed out.'), 'home')).toBe('Something went wrong on Google’s side.');
  const broken = new Error('NetworkError: Connection failure due to HTTP 0');
  expect(explain(broken, 'search')).toBe('Google could not be reached. Check the connection.');
});

test('after a failed step one looks in the tab first, but not where doing it again or checking settles it', () => {
  const broken = new Error('NetworkError: Connection failure due to HTTP 0');
  for (const name of ['addRow', 'editRow', 'takeStep', 'undo', 'snooze', 'saveReminders', 'repair'] as const) {
    expect(explain(broken, name)).toMatch(/^The connection broke on the way\. Look in the tab first/);
    expect(explain(new Error('Exception: Timed out.'), name)).toMatch(/Look in the tab first/);
  }
  for (const name of ['importRows', 'setUpPart'] as const) {
    expect(explain(broken, name)).toBe('Google could not be reached. Check the connection.');
  }
});

test('a page that was opened with its permission and is asked for it again is answered as another account', () => {
  const lapsed = new Error(
    'Authorization is required to perform that action. Please run the script again to authorize it.',
  );
  take(['home', [], busyDesk]);
  for (const name of ['home', 'addRow', 'takeStep'] as const) {
    expect(explain(lapsed, name)).toMatch(/several accounts are signed in here, and it asks another of them/);
  }
  for (const name of ['saveReminders', 'sendTestReminder', 'chase'] as const) {
    expect(explain(lapsed, name)).toMatch(/^Google asks you to authorise Selvedge again/);
  }
  take(undefined);
  expect(explain(lapsed, 'home')).toMatch(/^Google asks you to authorise Selvedge again/);
});
