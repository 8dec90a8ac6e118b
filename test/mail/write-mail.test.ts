// What a reminder mail says, in both parts and both languages.
import { compose as write } from '../../src/app/compose';
import { judged, lineOf, mondayDigest } from '../support/digest';
import { hostileDigest, links, read, spanish } from './reading';

describe('A Monday morning’s mail', () => {
  it('says it all in the subject, in the order of urgency', () => {
    expect(write(mondayDigest).subject).toBe('3 late, 2 due this week, 1 stock alert, 15 to pay · Spring desk');
    expect(write(spanish).subject).toBe(
      '3 con retraso, 2 vencen esta semana, 1 aviso de stock, 15 por pagar · Spring desk',
    );
  });

  it('reads well as plain text', () => {
    const url = 'https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit';
    expect(write(mondayDigest).text).toBe(`Spring desk · Monday 23 November
3 late, 2 due this week, 1 stock alert, 15 to pay

LATE
====

ORD-0017 Linen shirt, Ecru                       6 days late, due 17 Nov
  Textiles del Norte · 280 of 400 open · fabric late from the mill
  Ask for a new ex-factory date: the cancel date is in 8 days.
  ${url}#gid=11&range=A17

SHP-0007 from Confecções Minho                   3 days late, ETA 20 Nov
  1,200 pcs · Maersk MSKU1234565
  Ask the carrier for a new ETA.
  ${url}#gid=12&range=A8

ORD-0022 Cargo skirt, Olive                       1 day late, due 22 Nov
  Hanoi Garment 9 · all 150 open
  Waits for us: the deposit EXP-0031 is 2 days overdue.
  ${url}#gid=11&range=A22

DUE THIS WEEK
=============

SHP-0009 to Maison Roux                             tomorrow, ETD 24 Nov
  60 pcs · DHL · no tracking number yet
  Book its transport. If it has left, fill in Shipped on.
  ${url}#gid=12&range=A10

ORD-0029 Boxy tee, Black                           in 4 days, due 27 Nov
  Nordvest Strik · 250 of 1,250 open
  Confirm that the date holds.
  ${url}#gid=11&range=A29

STOCK
=====

LS-ECRU-M Linen shirt, Ecru, M                               12 pcs left
  Textiles del Norte
  Reorder now.
  ${url}#gid=13&range=A6

TO PAY
======

EXP-0031 Deposit, Hanoi Garment 9                2 days late, due 21 Nov
  € 2,400.00 · for ORD-0022
  Pay it first: ORD-0022 waits for it.
  ${url}#gid=14&range=A31

and 14 more in Expenses
  ${url}#gid=14

THE WEEK OF 16 NOV TO 22 NOV
============================
Orders due              8
Orders shipped          6
On time in full (OTIF)  75 %  ###############.....
Fill rate               92 %  ##################..

Spent against budget
Freight  € 1,240 of € 2,000              ############........
Sample   € 1,180 of € 1,000, € 180 over  ####################
Travel   € 90, no budget

------------------------------------------------------------------------
You get this because you own these rows.
Open the desk to snooze a row or to change when this comes: Extensions ›
Selvedge › Open desk › Reminders.
  ${url}

Rows may have moved since: the desk finds each by its ID.
`);
  });

  it('says the same in Spanish, with the columns named as on the sheet', () => {
    const { text } = write(spanish);
    expect(text).toContain(`CON RETRASO
===========

ORD-0017 Linen shirt, Ecru        6 días de retraso, fecha límite 17 nov
  Textiles del Norte · 280 de 400 pendientes · fabric late from the mill
  Pide una nueva fecha de salida de fábrica: la fecha de cancelación
  vence en 8 días.
`);
    expect(text).toContain(`ORD-0022 Cargo skirt, Olive        1 día de retraso, fecha límite 22 nov
  Hanoi Garment 9 · todo pendiente (150)
  Depende de nosotros: el anticipo EXP-0031 lleva 2 días vencido.
`);
    expect(text).toContain(`SHP-0009 a Maison Roux                                mañana, ETD 24 nov
  60 piezas · DHL · aún sin número de seguimiento
  Reserva el transporte. Si ya ha salido, rellena Enviado el.
`);
    expect(text).toContain('  2400,00 € · para ORD-0022\n');
    expect(text).toContain('y 14 más en Expenses\n');
    expect(text).toContain('Sample   1180 € de 1000 €, 180 € por encima  ####################\n');
  });

  it('says the same in HTML', () => {
    const lines = read(write(mondayDigest).html);
    expect(lines.slice(0, 15)).toEqual([
      'ORD-0017 Linen shirt, Ecru · 6 days late · Ask for a new ex-factory date: the cancel date is in 8 days.',
      'Spring desk · Monday 23 November',
      '3 late, 2 due this week, 1 stock alert, 15 to pay',
      'Late',
      'ORD-0017 Linen shirt, Ecru',
      '6 days late',
      'Textiles del Norte · 280 of 400 open · fabric late from the mill',
      'due 17 Nov',
      'Ask for a new ex-factory date: the cancel date is in 8 days.',
      'SHP-0007 from Confecções Minho',
      '3 days late',
      '1,200 pcs · Maersk MSKU1234565',
      'ETA 20 Nov',
      'Ask the carrier for a new ETA.',
      'ORD-0022 Cargo skirt, Olive',
    ]);
    expect(lines.slice(-10)).toEqual([
      '92 %',
      'Spent against budget',
      'Freight',
      '€ 1,240 of € 2,000',
      'Sample',
      '€ 1,180 of € 1,000, € 180 over',
      'Travel',
      '€ 90, no budget',
      'You get this because you own these rows. Open the desk to snooze a row or to change when this comes: Extensions › Selvedge › Open desk › Reminders.',
      'Rows may have moved since: the desk finds each by its ID.',
    ]);
  });

  it('leads from each row to the row, from what is left out to the tab, and from the foot to the desk', () => {
    const found = links(write(mondayDigest).html).map((href = '') => href.replace(/^.*\/edit/, ''));
    expect(found).toEqual([
      ...['#gid=11&amp;range=A17', '#gid=12&amp;range=A8', '#gid=11&amp;range=A22', '#gid=12&amp;range=A10'],
      ...['#gid=11&amp;range=A29', '#gid=13&amp;range=A6', '#gid=14&amp;range=A31', '#gid=14', ''],
    ]);
  });
});

describe('What a mail says when', () => {
  const { week: sampleWeek, ...plain } = mondayDigest;
  const none = { late: 0, risk: 0, soon: 0, stock: 0, pay: 0, check: 0 };

  test('nothing is due: that all is quiet', () => {
    const quiet = write({ ...plain, sections: [], counts: none });
    expect(quiet.subject).toBe('All quiet · Spring desk');
    expect(quiet.text).toContain('You have nothing late, at risk, due soon, short or to pay.');
    expect(quiet.text).not.toContain('Rows may have moved');
    expect(quiet.calendar).toBeUndefined();
  });

  test('rows lie further ahead than a week, or are left out: soon, not this week', () => {
    const [, soon] = plain.sections;
    if (!soon) throw new Error('The sample digest has no section soon.');
    const far = soon.lines.map((line) => ({ ...line, finding: { ...line.finding, days: 12 } }));
    const counts = { ...none, soon: 2 };
    expect(write({ ...plain, sections: [{ ...soon, lines: far }], counts }).subject).toBe('2 due soon · Spring desk');
    const more = [{ table: 'Orders', sheetId: 11, count: 3 }];
    expect(write({ ...plain, sections: [{ ...soon, more }], counts: { ...none, soon: 5 } }).subject).toBe(
      '5 due soon · Spring desk',
    );
  });

  test('one is ready to ship, whatever its date: soon, for nothing says this week', () => {
    const [, soon] = plain.sections;
    const line = soon?.lines.find(({ table }) => table === 'Orders');
    if (!soon || !line) throw new Error('The sample digest has no order that is due soon.');
    const { date: _, ...dateless } = line;
    const lines = [...soon.lines, { ...dateless, ...judged('Orders', { code: 'ready' }) }];
    const digest = { ...plain, sections: [{ ...soon, lines }], counts: { ...none, soon: 3 } };
    expect(write(digest).subject).toBe('3 due soon · Spring desk');
  });

  test('goods are measured, not counted: in their own unit', () => {
    const [, soon] = plain.sections;
    const line = soon?.lines.find(({ amount }) => amount?.of === 'pieces');
    if (!soon || line?.amount?.of !== 'pieces') throw new Error('The sample digest has no shipment that is due soon.');
    const amount = { ...line.amount, unit: 'm\nof cloth, in full' };
    const { text } = write({ ...spanish, sections: [{ ...soon, lines: [{ ...line, amount }] }] });
    expect(text).toMatch(/^ {2}60 m of cloth,… · DHL/m);
  });

  test('rows came for want of an owner, or their owner is no address: it says so', () => {
    const { html } = write({ ...hostileDigest('ana'), standsIn: true });
    expect(html).toContain('Owner “ana” is no email address');
    expect(html).toContain('or stand in for rows without an owner.');
  });

  test('nothing was due in the week before: no figure of it is made up', () => {
    if (!sampleWeek) throw new Error('The sample digest tells no week.');
    const parts = [
      {
        table: 'Orders',
        measures: [
          { of: 'count', name: 'ordersDue', value: 0 },
          { of: 'count', name: 'ordersShipped', value: 6 },
          { of: 'share', name: 'onTimeInFull', share: undefined },
          { of: 'share', name: 'fillRate', share: undefined },
        ],
      },
      { table: 'Expenses', measures: [] },
    ] as const;
    const { text } = write({ ...mondayDigest, week: { ...sampleWeek, parts } });
    expect(text).toContain('Orders due      0\nOrders shipped  6\n\n---');
  });

  test('columns are damaged: which, and how to mend them', () => {
    const damaged = ['Orders › Status'];
    expect(write({ ...plain, damaged }).text).toContain('The rows were judged without Orders › Status');
    expect(write({ ...spanish, damaged }).html).toContain('Las filas se han evaluado sin Orders › Status');
  });

  test('rows have no id: how many, in the reader’s language, leading to the first', () => {
    const about = { id: '', title: '3 rows in Orders', party: '', finding: { code: 'noId' }, row: 40 };
    const line = { ...lineOf('Orders', about), rows: 3 };
    const digest = {
      ...plain,
      sections: [{ name: 'check', lines: [line], more: [] }],
      counts: { ...none, check: 1 },
    } as const;
    expect(write(digest).text).toMatch(/^3 rows in Orders {2,}no ID$/m);
    expect(write({ ...digest, language: 'es' }).text).toMatch(/^3 filas en Orders {2,}sin ID$/m);
  });

  test('a row counts nowhere yet: what it lacks, and what to do', () => {
    const finding = { code: 'unfinished', lacks: ['Style', 'Colour', 'Quantity'] };
    const line = lineOf('Orders', { id: 'ORD-0040', title: '', party: '', finding, row: 40 });
    const digest = {
      ...plain,
      sections: [{ name: 'check', lines: [line], more: [] }],
      counts: { ...none, check: 1 },
    } as const;
    expect(write(digest).text).toMatch(
      /^ORD-0040 {2,}does not count without Style, Colour or Quantity\n {2}Fill in one of these, or clear the row\.$/m,
    );
    expect(write({ ...digest, language: 'es' }).text).toMatch(
      /^ORD-0040 {2,}no cuenta sin Style, Colour o Quantity\n {2}Rellena una de estas columnas o vacía la fila\.$/m,
    );
  });
});
