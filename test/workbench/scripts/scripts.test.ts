// Ten scripts of the kind that Google's guides show, each run as npm run gas runs it, and what they leave behind.

import { further } from '../../support/tiers';
import { open } from './script';

const mails = (script: ReturnType<typeof open>) => script.google.state().mail;
const first = <T>(items: readonly T[]): T => {
  const [item] = items;
  if (item === undefined) throw new Error('There is nothing.');
  return item;
};

further('a budget tracker adds up what was spent, marks what is over, and takes no category of its own', () => {
  const script = open('budget.js');
  script.run('setUp');
  script.run('addExpenses');
  expect(script.display('Summary!A1:D6')).toEqual([
    ['Category', 'Budget', 'Spent', 'Left'],
    ['Rent', '$900.00', '$900.00', '$0.00'],
    ['Food', '$400.00', '$74.80', '$325.20'],
    ['Travel', '$150.00', '$180.25', '-$30.25'],
    ['Fun', '$100.00', '$0.00', '$100.00'],
    ['Total', '$1,550.00', '$1,155.05', '$394.95'],
  ]);
  expect(script.log).toEqual(['Travel is over budget by 30.25']);
  expect(() => script.run('mistake')).toThrow('The data you entered in cell B2 violates the data validation rules');

  const kept = script.reopened();
  const summary = script.zone('Summary!A1:D6');
  expect(kept.name()).toBe('Household budget');
  expect(kept.notes(summary.sheetId, summary.zone)[3]?.[3]).toBe('Over budget since 22 Nov 2026');
  expect(kept.bandings(summary.sheetId)).toMatchObject([{ zone: summary.zone, header: '#4dd0e1', footer: '#a2e8f1' }]);
  expect(kept.borders(summary.sheetId, summary.zone)[5]?.[0]).toEqual({ top: { style: 'medium', color: '#000000' } });
  expect(kept.protections(summary.sheetId)).toMatchObject([
    { zone: null, unprotected: [{ row: 1, col: 1, rows: 4, cols: 1 }] },
  ]);
});

test('a mail merge sends one invoice a customer, with its lines, and none twice', () => {
  const script = open('invoices.js');
  script.run('setUp');
  script.run('sendInvoices');
  expect(script.display('Invoices!E2:G5')).toEqual([
    ['265.50 EUR', '01.12.2026', 'Sent 2026-11-22'],
    ['240.00 EUR', '01.12.2026', 'Sent 2026-11-22'],
    ['', '01.12.2026', 'No address'],
    ['', '01.12.2026', 'On hold'],
  ]);
  expect(mails(script)).toMatchObject([
    {
      to: 'nord@example.com',
      subject: 'Invoice INV-001',
      body: 'Please pay 265.50 EUR by 1 December 2026.',
      name: 'Studio',
      replyTo: 'office@example.com',
      attachments: [{ name: 'INV-001.csv', contentType: 'text/csv' }],
    },
    { to: 'smith@example.com', subject: 'Invoice INV-002' },
  ]);
  const [large, small] = mails(script).map(({ htmlBody = '' }) => htmlBody);
  expect(large).toContain('<style>td { padding: 4px; }</style>');
  expect(large).toContain('<tr><td>Scarf</td><td>1</td><td>25.50</td></tr>');
  expect(large).toContain('Thank you for the large order!');
  expect(small).toContain('Dear Smith &amp; &lt;Sons&gt;,');
  expect(small).not.toContain('large order');

  script.run('sendInvoices');
  expect(mails(script)).toHaveLength(2);
  expect(script.log).toEqual(['2 invoices sent', '0 invoices sent']);
  expect(JSON.parse(script.google.state().properties.document.lastRun ?? '')).toEqual({
    sent: 0,
    at: expect.stringMatching(/^2026-11-22T09:00:/),
  });
});

test('attendance asks for the day, ticks boxes, folds the past and reminds in the morning', () => {
  const script = open('attendance.js', ['2026-11-20', '2026-11-21', 'cancel']);
  expect(script.google.open(script.user)).toMatchObject([
    {
      title: 'Attendance',
      items: [{ label: 'New day' }, { type: 'separator' }, { label: 'Help', items: [{ label: 'About' }] }],
    },
  ]);
  script.run('setUp');
  for (const step of ['newDay', 'newDay', 'newDay', 'markAll', 'foldPast', 'schedule', 'about']) script.run(step);
  expect(script.display('Attendance!A1:D4')).toEqual([
    ['Name', 'Present', 'Fri 20 Nov', 'Sat 21 Nov'],
    ['Ana', '50%', 'FALSE', 'TRUE'],
    ['Ben', '0%', 'FALSE', 'FALSE'],
    ['Cleo', '50%', 'FALSE', 'TRUE'],
  ]);
  expect(script.shown).toEqual([...Array(3).fill('New day: Which day (yyyy-mm-dd)?'), 'Attendance, for small classes']);
  const id = script.sheetId('Attendance');
  const kept = script.reopened();
  expect(kept.groups(id, 'COLUMNS')).toEqual([{ start: 2, end: 2, folded: true }]);
  expect(kept.styles(id, { row: 0, col: 3, rows: 1, cols: 1 })[0]?.[0]).toMatchObject({
    rotation: 60,
    align: 'center',
  });
  expect(kept.protections(id)).toMatchObject([{ description: 'A day that is over', warningOnly: true }]);

  script.setClock('2026-11-23T08:00:00Z');
  expect(script.google.runDueTriggers()).toBe(1);
  expect(mails(script)).toMatchObject([{ to: 'teacher@example.com', subject: 'Absent today', body: 'Ben' }]);
});

test('imported data is split, trimmed, freed of doubles, sorted and marked', () => {
  const script = open('cleanup.js');
  script.run('importData');
  script.run('clean');
  expect(script.display('Import!A1:F7')).toEqual([
    ['First name', 'Last name', 'Contact', 'City', 'Since', 'Spent'],
    ['Casa', '"Sol"', 'sol@example.com', 'Lisbon', '30 Jun 2022', '45.20'],
    ['Zoë', 'Faure', 'zoe@example.com', 'Lyon', '9 Jan 2025', '980.00'],
    ['Ben', 'Stone', 'ben@example', 'Lyon', '15 Nov 2023', '80.00'],
    ['Ana', 'Lima', 'ana@example.com', 'Porto', '1 Mar 2024', '1,200.50'],
    ['', '', '', '', '', ''],
    ['', '', '', '', 'Total', '2,305.70'],
  ]);
  expect(script.log).toEqual(['6.0 rows, 5.0 columns', '1.0 doubles removed', '1.0 replaced']);
  expect(script.book.sheets().map(({ name }) => name)).toEqual(['Import']);
  const { sheetId, zone } = script.zone('Import!A4:C4');
  expect(script.book.styles(sheetId, zone)[0]).toMatchObject([
    { italic: true, color: '#990000' },
    {},
    { italic: true, color: '#990000', background: '#fce8b2' },
  ]);
  expect(script.book.notes(sheetId, zone)[0]).toEqual(['Check this address', '', 'Check this address']);
  expect(script.book.isHiddenElement(sheetId, 'COLUMNS', 3)).toBe(true);
});

test('a Gantt chart paints its days, and paints them anew when the plan moves', () => {
  const script = open('gantt.js');
  script.run('setUp');
  script.run('paint');
  const painted = (reference: string) => {
    const { sheetId, zone } = script.zone(reference);
    const names: Record<string, string> = { '#a4c2f4': 'A', '#f9cb9c': 'B', '#b6d7a8': 'C' };
    return script.book
      .styles(sheetId, zone)
      .map((row) => row.map(({ background }) => names[background ?? ''] ?? '.').join(''));
  };
  expect(script.display('Plan!E1:P1')).toEqual([['23', '24', '25', '26', '27', '28', '29', '30', '1', '2', '3', '4']]);
  expect(painted('Plan!E2:P5')).toEqual(['AAA.........', '..BBBB......', '......A.....', '.......CC...']);
  expect(script.log).toContain('Sampling: 4 of 4 days in view');
  const legend = script.zone('Plan!A7');
  expect(script.reopened().richTexts(legend.sheetId, legend.zone)[0]?.[0]).toMatchObject({
    text: 'Ana  Ben  Cleo',
    runs: [
      { start: 0, end: 3, look: { color: '#a4c2f4', bold: true } },
      { start: 5, end: 8, look: { color: '#f9cb9c', bold: true } },
      { start: 10, end: 14, look: { color: '#b6d7a8', bold: true } },
    ],
  });

  script.run('postpone');
  expect(script.display('Plan!A2:D6')).toEqual([
    ['Winter', '', '', ''],
    ['Approval', 'Cleo', '30 Nov', '2'],
    ['Design', 'Ana', '23 Nov', '5'],
    ['Sampling', 'Ben', '25 Nov', '4'],
    ['Fitting', 'Ana', '29 Nov', '1'],
  ]);
  expect(script.book.merges(script.sheetId('Plan'))).toContainEqual({ row: 1, col: 0, rows: 1, cols: 4 });
  expect(script.book.hasGridlines(script.sheetId('Plan'))).toBe(false);
});

test('functions for cells take values, ranges and dates, and say what is wrong', () => {
  const script = open('functions.js');
  script.run('setUp');
  expect(script.values('Sheet1!C1:D4')).toEqual([
    ['With tax', 'Slug'],
    [121, 'wool-coat'],
    [36.3, 'senor-shirt'],
    [null, 'silk-scarf'],
  ]);
  expect(script.values('Sheet1!I1')).toEqual([[8]]);
  expect(script.display('Sheet1!A7:B9')).toEqual([
    ['Item', 'Price'],
    ['Señor Shirt', '30'],
    ['Silk Scarf', ''],
  ]);
  expect(script.cells('Sheet1!I2')[0]?.[0]).toMatchObject({
    error: '#ERROR!',
    errorMessage: expect.stringMatching(/^The rate must be a number \(line \d+\)\.$/),
  });
  script.run('changeRate');
  expect(script.values('Sheet1!C2:C4')).toEqual([[110], [33], [null]]);
});

further('months are copied from a template with all that it holds, found again by their marks, and archived', () => {
  const script = open('months.js');
  script.run('makeTemplate');
  script.run('makeMonths');
  expect(script.display('Index!A1:B4')).toEqual([
    ['Month', 'Result'],
    ['March', '300.00'],
    ['February', '200.00'],
    ['January', '100.00'],
  ]);
  const kept = script.reopened();
  const march = kept.sheet(script.sheetId('March'));
  expect(march).toMatchObject({ tabColor: '#93c47d', frozenRows: 3, index: 3 });
  expect(kept.size(march.id, 'COLUMNS', 0)).toBe(77);
  expect(kept.notes(march.id, { row: 1, col: 0, rows: 1, cols: 1 })).toEqual([['Income without costs']]);
  expect(kept.bandings(march.id)).toHaveLength(1);
  expect(kept.validations(march.id, { row: 3, col: 0, rows: 1, cols: 1 })[0]?.[0]?.criteria.type).toBe(
    'NUMBER_BETWEEN',
  );

  script.run('archive');
  expect(script.log).toEqual(['Index, January, February, March, (Template)', '5.0 left']);
  expect(script.book.sheets().map(({ name }) => name)).toEqual([
    'Index',
    'February',
    'March',
    'Template',
    'Archive of January',
  ]);
  expect(script.values('Archive of January!A1:G5').map((row) => row.slice(4))).toEqual([
    [null, null, null],
    [null, null, null],
    [null, null, null],
    [1, 100, 40],
    [15, 50, 10],
  ]);
  expect(script.cells('Archive of January!B2')[0]?.[0]).toMatchObject({ value: 100, formula: '' });
});

test('a form keeps to its rules, and what was filled in moves to the list', () => {
  const script = open('template.js', ['Ana']);
  script.run('build');
  script.run('fillIn');
  expect(() => script.run('wrongPlace')).toThrow('in cell B2 violates the data validation rules');
  script.run('submit');
  expect(script.display('Requests!A1:E2')).toEqual([
    ['Name', 'Place', 'From', 'Until', 'Urgent'],
    ['Ana', 'Workshop', '2026-12-01', '2026-12-03', 'yes'],
  ]);
  expect(script.display('Form!B1:B5').flat()).toEqual(['', '', '', '', 'no']);
  expect(script.log).toEqual(['Places, B1:B5']);
  expect(script.shown).toEqual(['Request: Your name?', 'Request: Thank you']);
  expect(script.reopened().protections(script.sheetId('Form'))).toMatchObject([
    { editors: ['lead@example.com'], unprotected: [{ row: 0, col: 1, rows: 5, cols: 1 }] },
  ]);

  script.run('reorder');
  expect(script.display('Requests!A1:F4')).toEqual([
    ['', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    ['', 'Urgent', 'Name', 'Place', 'From', 'Until'],
    ['', 'yes', 'Ana', 'Workshop', '2026-12-01', '2026-12-03'],
  ]);
});

test('a dashboard computes over named ranges, colours by size, and shows what its filter leaves', () => {
  const script = open('dashboard.js');
  script.run('setUp');
  script.run('build');
  expect(script.display('Dashboard!B4:D7')).toEqual([
    ['Region', 'Units', 'Revenue'],
    ['North', '69', '5,400'],
    ['South', '129', '10,200'],
    ['All', '198', '15,600'],
  ]);
  expect(script.display('Dashboard!B9:C12')).toEqual([
    ['Product', 'Units'],
    ['Shirt', '72'],
    ['Dress', '66'],
    ['Coat', '40'],
  ]);
  script.run('focus');
  script.run('cached');
  script.run('cached');
  script.setClock('2026-11-22T09:05:00Z');
  script.run('cached');
  expect(script.log).toEqual([
    'Shirt 14, Dress 12, Shirt 12, Dress 11',
    'computed',
    '15600',
    '15600',
    'computed',
    '15600',
  ]);

  const kept = script.reopened();
  const sales = script.sheetId('Sales');
  expect(kept.conditionalFormats(sales).map(({ when }) => when)).toEqual([
    { type: 'GRADIENT', min: { color: '#ffffff' }, max: { color: '#34a853', at: { type: 'PERCENTILE', value: '90' } } },
    { type: 'DATE_AFTER', date: 46053 },
  ]);
  expect(Array.from({ length: 12 }, (_, row) => kept.isRowFiltered(sales, row + 1)).filter(Boolean)).toHaveLength(8);
  expect(first(kept.richTexts(script.sheetId('Dashboard'), script.zone('Dashboard!B15').zone).flat())).toMatchObject({
    runs: [{ start: 8, end: 13, link: `#gid=${sales}` }],
  });
});

test('a help desk numbers its tickets, answers by mail, and looks after those that wait', () => {
  const script = open('helpdesk.js');
  script.run('setUp');
  script.run('intake');
  expect(script.log).toEqual(['T-0001', 'T-0002']);
  script.run('close');
  expect(() => script.run('closeUnknown')).toThrow('There is no ticket T-9999.');
  expect(script.display('Tickets!A2:E3')).toEqual([
    ['T-0001', 'ana@example.com', '=Broken zip?', 'Done', '2026-11-22 09:00'],
    ['T-0002', 'ben@example.com', 'Where is my order', 'Open', '2026-11-22 09:01'],
  ]);
  const [key] = script.values('Tickets!F2')[0] ?? [];
  expect(key).toMatch(/^[\w-]{12}$/);
  expect(mails(script)).toMatchObject([
    {
      to: 'ana@example.com',
      bcc: 'desk@example.com',
      subject: '[T-0001] =Broken zip?',
      body: `We got your message.\n\nYour key is ${key}.`,
      attachments: [{ name: 'T-0001.zip', contentType: 'application/zip' }],
    },
    { to: 'ben@example.com', attachments: [] },
  ]);
  const { sheetId, zone } = script.zone('Tickets!A2');
  expect(script.book.notes(sheetId, zone)).toEqual([['Done by you@example.com']]);
  expect(script.book.styles(sheetId, zone)[0]?.[0]).toMatchObject({ strikethrough: true });

  script.run('watch');
  script.setClock('2026-11-22T15:30:00Z');
  expect(script.google.runDueTriggers()).toBe(1);
  script.setClock('2026-11-23T21:30:00Z');
  expect(script.google.runDueTriggers()).toBe(1);
  expect(script.log.slice(2)).toEqual(['nobody waits', '1 waiting']);
  expect(mails(script).at(-1)).toMatchObject({
    subject: '1 waiting',
    htmlBody: '<ul><li>T-0002: Where is my order</li></ul>',
  });
  script.run('report');
  expect(script.shown).toEqual(['Dialog: Tickets']);
  expect(script.log.at(-1)).toMatch(/^[0-9a-f]{32}$/);
});
