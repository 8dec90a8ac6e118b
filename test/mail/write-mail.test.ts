// What a reminder mail says, in both parts and both languages, and that nothing typed can break it.
import * as fc from 'fast-check';
import type { Digest, DigestLine } from '../../src/domain/digest';
import { writeMail } from '../../src/mail/write-mail';
import { mailWords } from '../../src/text/languages';
import { anyDigest, mondayDigest } from '../support/digest';

const write = (digest: Digest) => writeMail(digest, mailWords(digest.language));
const spanish: Digest = { ...mondayDigest, language: 'es' };

/** What a person reads of a piece of HTML: one line a cell or block, without its markup. */
function read(html: string): readonly string[] {
  return html
    .replace(/[\s\S]*<body/, '<body')
    .replace(/\n/g, '')
    .replace(/<\/(td|tr|p|h\d|div)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&#34;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

/** A digest of one order whose every typed text is `hostile`. */
function hostileDigest(hostile: string): Digest {
  const [section] = mondayDigest.sections;
  const [order] = section?.lines ?? [];
  if (!section || !order) throw new Error('The sample digest has no order.');
  const line: DigestLine = {
    ...order,
    id: hostile,
    title: hostile,
    party: hostile,
    slipReason: hostile,
    wrongOwner: hostile,
    waitsFor: { code: 'deposit', table: 'Expenses', id: hostile, days: 1 },
  };
  const { week: _, ...rest } = mondayDigest;
  return { ...rest, desk: hostile, sections: [{ ...section, lines: [line] }], counts: { ...rest.counts, late: 1 } };
}

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
  Reserva el transporte. Si ya ha salido, rellena Shipped on.
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
  const none = { late: 0, soon: 0, stock: 0, pay: 0, check: 0 };

  test('nothing is due: that all is quiet', () => {
    const quiet = write({ ...plain, sections: [], counts: none });
    expect(quiet.subject).toBe('All quiet · Spring desk');
    expect(quiet.text).toContain('Nothing of yours is late, due soon, short or to pay.');
    expect(quiet.text).not.toContain('Rows may have moved');
    expect(quiet.calendar).toBeUndefined();
  });

  test('rows lie further ahead than a week, or are left out: soon, not this week', () => {
    const [, soon] = plain.sections;
    if (!soon) throw new Error('The sample digest has no section soon.');
    const far = soon.lines.map((line) => ({ ...line, finding: { code: 'dueIn', days: 12 } as const }));
    const counts = { ...none, soon: 2 };
    expect(write({ ...plain, sections: [{ ...soon, lines: far }], counts }).subject).toBe('2 due soon · Spring desk');
    const more = [{ table: 'Orders', sheetId: 11, count: 3 }];
    expect(write({ ...plain, sections: [{ ...soon, more }], counts: { ...none, soon: 5 } }).subject).toBe(
      '5 due soon · Spring desk',
    );
  });

  test('one is ready to ship, whatever its date: soon, for nothing says this week', () => {
    const [, soon] = plain.sections;
    const [line] = soon?.lines ?? [];
    if (!soon || !line) throw new Error('The sample digest has no row that is due soon.');
    const lines = [...soon.lines, { ...line, finding: { code: 'ready' } as const }];
    const digest = { ...plain, sections: [{ ...soon, lines }], counts: { ...none, soon: 3 } };
    expect(write(digest).subject).toBe('3 due soon · Spring desk');
  });

  test('goods are measured, not counted: in their own unit', () => {
    const [, soon] = plain.sections;
    const [line] = soon?.lines.filter(({ pieces }) => pieces !== undefined) ?? [];
    if (!soon || !line) throw new Error('The sample digest has no shipment that is due soon.');
    const { text } = write({ ...spanish, sections: [{ ...soon, lines: [{ ...line, unit: 'm\nof cloth, in full' }] }] });
    expect(text).toMatch(/^ {2}60 m of cloth,… · DHL/m);
  });

  test('rows came for want of an owner, or their owner is no address: it says so', () => {
    const { html } = write({ ...hostileDigest('ana'), standsIn: true });
    expect(html).toContain('Owner “ana” is no email address');
    expect(html).toContain('or stand in for rows without an owner.');
  });

  test('nothing was due in the week before: no figure of it is made up', () => {
    const week = { ordersDue: 0, onTimeInFull: undefined, fillRate: undefined, spend: [] };
    if (!sampleWeek) throw new Error('The sample digest tells no week.');
    const { text } = write({ ...mondayDigest, week: { ...sampleWeek, ...week } });
    expect(text).toContain('Orders due      0\nOrders shipped  6\n\n---');
  });

  test('columns are damaged: which, and how to mend them', () => {
    const damaged = ['Orders › Status'];
    expect(write({ ...plain, damaged }).text).toContain('The rows were judged without Orders › Status');
    expect(write({ ...spanish, damaged }).html).toContain('Las filas se han evaluado sin Orders › Status');
  });

  test('rows have no id: how many, in the reader’s language, leading to the first', () => {
    const line: DigestLine = {
      table: 'Orders',
      id: '',
      title: '3 rows in Orders',
      rows: 3,
      party: '',
      tile: 'check',
      finding: { code: 'noId' },
      tone: 'soon',
      place: { sheetId: 11, row: 40 },
    };
    const digest = {
      ...plain,
      sections: [{ name: 'check', lines: [line], more: [] }],
      counts: { ...none, check: 1 },
    } as const;
    expect(write(digest).text).toMatch(/^3 rows in Orders {2,}no ID$/m);
    expect(write({ ...digest, language: 'es' }).text).toMatch(/^3 filas en Orders {2,}sin ID$/m);
  });
});

describe('What mail clients drop', () => {
  const { html } = write(mondayDigest);

  it('is not there: no script, no style sheet, no image, nothing fetched', () => {
    expect(html).not.toMatch(
      /<(script|link|img|svg|iframe|form|input|button|video|object)\b|url\(|@import|@font-face/i,
    );
  });

  it('no rule stands in the style element but those for phones and for the dark, which may be lost without harm', () => {
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
    expect(styles).toHaveLength(1);
    const outside = (styles[0] ?? '').replace(
      /@media \((max-width:\d+px|prefers-color-scheme:dark)\)\{([^{}]*\{[^{}]*\})*\s*\}/g,
      '',
    );
    expect(outside.trim()).toBe('');
  });

  it('no layout that Outlook and Gmail do not know', () => {
    const inline = [...html.matchAll(/style="([^"]*)"/g)].map(([, style = '']) => style).join(';');
    expect(inline).not.toMatch(/position|flex|grid|float|var\(|calc\(|!important/);
  });

  it('colours stand inline on the text itself, so that a client that drops the style element shows the light mail', () => {
    expect(html).toMatch(/<span class="late" style="color:#b3261e">6 days late<\/span>/);
    expect(html).toMatch(/<td class="filled" width="75%" height="6" bgcolor="#0b57d0"/);
  });

  it('every table is for layout only, and the language is told', () => {
    expect(html.match(/<table(?! role="presentation")/g)).toBeNull();
    expect(html).toContain('<html lang="en">');
    expect(write(spanish).html).toContain('<html lang="es">');
  });
});

describe('Whatever was typed', () => {
  it('is text: no markup, no attribute, no line of its own in the subject', () => {
    const mail = write(hostileDigest('<img src=x onerror="alert(1)">\r\nBcc: eve@evil.example & \'co\''));
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain(
      '&lt;img src=x onerror=&#34;alert(1)&#34;&gt; Bcc: eve@evil.example &amp; &#39;co&#39;',
    );
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(read(mail.html)).toContain(
      '<img src=x onerror="alert(1)"> Bcc: eve@evil.example & \'co\' '.repeat(2).trim(),
    );
  });

  it('cannot take the place of a name in the template', () => {
    expect(write(hostileDigest('{{subject}} $& $1')).html).toContain('{{subject}} $&amp; $1');
  });

  it('keeps its direction to itself', () => {
    const { text } = write(hostileDigest('قميص كتان'));
    expect(text).toContain('\u2068قميص كتان\u2069');
    expect(write(hostileDigest('abc\u202egnp.exe')).text).toContain('abcgnp.exe');
  });

  it('is cut where it is endless, and the mail stays whole', () => {
    const [section] = mondayDigest.sections;
    const [order] = section?.lines ?? [];
    if (!section || !order) throw new Error('The sample digest has no order.');
    const endless = '"&"'.repeat(15_000);
    const line = { ...order, title: endless, party: endless, slipReason: endless, wrongOwner: endless };
    const lines = Array.from({ length: 10 }, (_, index) => ({ ...line, id: `ORD-${index}` }));
    const sections = (['late', 'soon', 'stock', 'pay', 'check'] as const).map((name) => ({ name, lines, more: [] }));
    const mail = write({ ...mondayDigest, sections });
    expect(Buffer.byteLength(mail.html)).toBeLessThan(100 * 1024);
    expect(Buffer.byteLength(mail.text)).toBeLessThan(100 * 1024);
    expect(mail.html).toContain('</html>');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a.example/"onclick="x', '', 'ftp://a.example/'])(
    'an address such as %j is no link',
    (url) => {
      const mail = write({ ...mondayDigest, url });
      expect(links(mail.html)).toEqual([]);
      expect(mail.text).not.toContain('gid=');
      expect(mail.html).toContain('ORD-0017 Linen shirt, Ecru');
    },
  );
});

describe('Any digest', () => {
  it('is told in full in both parts, in lines that fit, and never too large', () => {
    fc.assert(
      fc.property(anyDigest, (digest) => {
        const { subject, text, html } = write(digest);
        const shown = read(html).join('\n');
        for (const { id } of digest.sections.flatMap(({ lines }) => lines)) {
          expect(text).toContain(id);
          expect(shown).toContain(id);
        }
        for (const { table, count } of digest.sections.flatMap(({ more }) => more)) {
          expect(text).toMatch(new RegExp(`${count.toLocaleString(digest.language)}.*${table}`));
        }
        const wide = text.split('\n').filter((line) => [...line.replace(/[\u2068\u2069]/g, '')].length > 72);
        expect(wide.filter((line) => line.trim().includes(' '))).toEqual([]);
        expect(subject).not.toMatch(/[\r\n]/);
        expect(html).not.toContain('{{');
        expect(shown).not.toMatch(/undefined|NaN|\[object/);
        expect(Buffer.byteLength(html)).toBeLessThan(100 * 1024);
      }),
    );
  });
});
