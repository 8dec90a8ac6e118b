// A partner's reply, as people write it: what it changes, what is not ticked and why, and what is no news at all.
import fc from 'fast-check';
import { read, season, told } from './season';

describe('The twelve replies of the design', () => {
  it('1: one date for the fabric and one for the goods, beside the one that no longer holds', () => {
    const reply = read('Hi Ana, the fabric for PO 4471 will arrive 3 Dec, so we can ship on 18/12 instead of 11/12.');
    expect(told(reply)).toEqual(['MS-0010 promised 2026-12-03', 'ORD-0001 revisedExFactory 2026-12-18']);
    expect(reply.old).toEqual([{ said: '11/12', iso: '2026-12-11' }]);
  });

  it('2: a new ex-factory date whose reason is asked', () => {
    expect(told(read('New ex-factory for ORD-0003 is December 14th. Sorry for the delay.'))).toEqual([
      'ORD-0003 revisedExFactory 2026-12-14',
      '? ORD-0003 slipReason delay (noCause)',
    ]);
  });

  it('3: a part of the goods, and the rest at an unsure day; of which order is asked, or known', () => {
    const text = 'We can deliver 200 pcs this Friday and the rest by the end of next week';
    expect(told(read(text))).toEqual([
      'new Shipments of ? etd Inbound 200 2026-11-27',
      '? new Shipments of ? etd Inbound  2026-12-05 (vague rest whichRow)',
    ]);
    expect(told(read(text, { at: 'ORD-0001' }))).toEqual([
      'new Shipments of ORD-0001 etd Inbound 200 2026-11-27',
      '? new Shipments of ORD-0001 etd Inbound 200 2026-12-05 (vague rest)',
    ]);
  });

  it('4: a waybill with its days; with a wrong check digit it is told to be wrong', () => {
    const days = ['SHP-0001 etd 2026-11-25', 'SHP-0001 eta 2026-11-27'];
    expect(told(read('AWB 125-33445565, ETD 25-Nov, ETA 27-Nov', { at: 'ORD-0001' }))).toEqual([
      ...days,
      'SHP-0001 trackingNumber 125-33445565',
      'SHP-0001 carrier British Airways',
    ]);
    expect(told(read('AWB 125-33445566, ETD 25-Nov, ETA 27-Nov', { at: 'ORD-0001' }))).toEqual([
      ...days,
      '? SHP-0001 trackingNumber 125-33445566 (wrongNumber)',
    ]);
  });

  it('5: a milestone by what is said of it', () => {
    expect(told(read('Style LS-204: cutting starts Mon 30 Nov'))).toEqual(['MS-0022 promised 2026-11-30']);
  });

  it('6: prices, yarns and weights are no days; a lead time is offered for whoever wrote', () => {
    expect(
      told(read('price is 12.50 and 4/2 twill, 150/160 gsm, lead time 45 days', { from: 'Hanoi Garment 9' })),
    ).toEqual(['? Hanoi Garment 9 leadTime 45 (always)']);
  });

  it('7: day and month go by where the writer lives', () => {
    const ship = (from: string, at: string) => told(read('Ship 12/04/26', { from, at }));
    expect(ship('Pacific Sewing', 'ORD-0004')).toEqual(['ORD-0004 revisedExFactory 2026-12-04']);
    expect(ship('Textiles del Norte', 'ORD-0003')).toEqual(['? ORD-0003 revisedExFactory 2026-04-12 (past far)']);
    expect(ship('Ningbo Mills', 'ORD-0003')).toEqual(['? ORD-0003 revisedExFactory 2026-04-12 (eitherOrder past far)']);
  });

  it('8: the first in Spanish', () => {
    const text = 'Buenos días Ana, la tela llega el 3 de diciembre y embarcamos el 18 de diciembre.';
    expect(told(read(text, { at: 'ORD-0001' }))).toEqual([
      'MS-0010 promised 2026-12-03',
      'ORD-0001 revisedExFactory 2026-12-18',
    ]);
    expect(told(read(text))).toEqual([
      '? 3 Milestones promised 2026-12-03 (whichRow)',
      '? 5 Orders revisedExFactory 2026-12-18 (whichRow)',
    ]);
  });

  it('9: what follows no el is the old day', () => {
    const reply = read('El pedido ORD-0003 sale el viernes 4/12, no el 27/11');
    expect(told(reply)).toEqual(['ORD-0003 revisedExFactory 2026-12-04']);
    expect(reply.old).toEqual([{ said: '27/11', iso: '2026-11-27' }]);
  });

  it("10: so many days later are counted from the row's own day", () => {
    const text = 'Se retrasa 10 días por falta de cremalleras';
    expect(told(read(text, { at: 'ORD-0003' }))).toEqual([
      'ORD-0003 revisedExFactory 2026-12-07',
      'ORD-0003 slipReason falta de cremalleras',
    ]);
    expect(told(read(text))).toEqual([
      '? 5 Orders revisedExFactory +10 (whichRow whatMoves)',
      '? 5 Orders slipReason falta de cremalleras (whichRow whatMoves)',
    ]);
  });

  it('11: a sample with its parcel, whose check digit is told to be wrong', () => {
    expect(told(read('La muestra PP sale mañana por DHL guía 1234567890'))).toEqual([
      '? SMP-0001 sentOn 2026-11-23 (onlyOne)',
      '? SMP-0001 trackingNumber 1234567890 (wrongNumber onlyOne)',
      '? SMP-0001 carrier DHL (onlyOne)',
    ]);
  });

  it('12: a part on a day that has two readings, and the rest in the new year', () => {
    expect(told(read('entregamos 300 piezas el próximo lunes y el saldo el 15 de enero', { at: 'ORD-0002' }))).toEqual([
      '? new Shipments of ORD-0002 etd Inbound 300 2026-11-23 (twoReadings)',
      '? new Shipments of ORD-0002 etd Inbound 300 2027-01-15 (rest)',
    ]);
  });
});

const ticked = (text: string, at?: string) =>
  told(read(text, at === undefined ? {} : { at })).filter((line) => !line.startsWith('?'));
const EX_FACTORY = 'ORD-0001 revisedExFactory 2026-12-18';

describe('Several rows in one reply', () => {
  it.each([
    ['PO 4471 and PO 4472 will ship on 18 Dec.', [EX_FACTORY, 'ORD-0002 revisedExFactory 2026-12-18']],
    ['PO 4471 ships 18/12 and 4472 20/12', [EX_FACTORY, 'ORD-0002 revisedExFactory 2026-12-20']],
    ['4471: ex-fty 18 Dec\n4472: ex-fty 22 Dec', [EX_FACTORY, 'ORD-0002 revisedExFactory 2026-12-22']],
    ['PO 4480 navy will ship 10 Dec', ['ORD-0005 revisedExFactory 2026-12-10']],
    ['PO 4480 will ship 10 Dec', ['ORD-0004 revisedExFactory 2026-12-10', 'ORD-0005 revisedExFactory 2026-12-10']],
    ['On 3 Dec the fabric for PO 4471 arrives and on 18 Dec we ship.', ['MS-0010 promised 2026-12-03', EX_FACTORY]],
    [
      'El corte del 4471 empieza el 1 de diciembre y la costura el 5 de diciembre.',
      ['MS-0012 promised 2026-12-01', 'MS-0013 promised 2026-12-05'],
    ],
    [
      'PO 4471\n- fabric in house 1 Dec\n- cutting 3 Dec\n- ex factory 18 Dec\n\nPO 4472\n- ex factory: 22 Dec',
      [
        'MS-0010 promised 2026-12-01',
        'MS-0012 promised 2026-12-03',
        EX_FACTORY,
        'ORD-0002 revisedExFactory 2026-12-22',
      ],
    ],
  ])('%s', (text, lines) => {
    expect(ticked(text)).toEqual(lines);
  });
});

describe('A row that goes by its own number', () => {
  it.each([
    ['SHP-0002 will leave on 5 Dec.', ['SHP-0002 etd 2026-12-05']],
    ['shp 2: ETD 5 Dec, ETA 12 Dec', ['SHP-0002 etd 2026-12-05', 'SHP-0002 eta 2026-12-12']],
    ['SHP-0001 was delivered on 20 Nov', ['SHP-0001 deliveredOn 2026-11-20']],
    ['Your PO 4471 (SHP-0001) leaves on 28 Nov', ['SHP-0001 etd 2026-11-28']],
    [
      'PO 4471 ships on 18/12; SHP-0002 arrives 6 Dec',
      ['ORD-0001 revisedExFactory 2026-12-18', 'SHP-0002 eta 2026-12-06'],
    ],
    ['SHP-0002: AWB 125-33445565', ['SHP-0002 trackingNumber 125-33445565', 'SHP-0002 carrier British Airways']],
    ['El envío SHP-0002 sale el 5 de diciembre', ['SHP-0002 etd 2026-12-05']],
    ['MS-0010 will be done on 3 Dec', ['MS-0010 promised 2026-12-03']],
    // Whether it leaves or arrives later is not said.
    ['SHP-0001 is delayed by 5 days', ['? SHP-0001 etd 2026-11-29 (whatMoves)']],
    ['SHP-0001 has arrived', ['? SHP-0001 deliveredOn 2026-11-22 (noDay)']],
    ['ORD-0003 will leave on 14 Dec instead of SHP-0002', ['ORD-0003 revisedExFactory 2026-12-14']],
  ])('is what is meant: %s', (text, lines) => expect(told(read(text))).toEqual(lines));
});

describe('What has been', () => {
  it.each([
    [
      'PO 4471: fabric arrived yesterday, cutting starts on Monday',
      ['MS-0010 doneOn 2026-11-21', 'MS-0012 promised 2026-11-23'],
    ],
    [
      'La tela del pedido 4471 llegó el 20 de noviembre. Empezamos a cortar el lunes 30.',
      ['MS-0010 doneOn 2026-11-20', 'MS-0012 promised 2026-11-30'],
    ],
    ['The goods for order 4471 were handed over to the forwarder on 20 Nov', ['ORD-0001 actualExFactory 2026-11-20']],
    ['We shipped 200 pcs of PO 4471 on 20 Nov.', []],
  ])('%s', (text, lines) => {
    expect(ticked(text)).toEqual(lines);
  });
});

describe('The day that no longer holds', () => {
  it.each([
    'PO 4471 moved from 11/12 to 18/12',
    'PO 4471 ex-fty 11/12 -> 18/12',
    'Ex-factory PO 4471: 18 Dec (was 11 Dec)',
    'PO#4471 - we are not able to meet the agreed delivery date of 11 December. We can ship 18 December.',
    'El pedido 4471 no sale el 11/12, sale el 18/12.',
    'No podemos embarcar el pedido 4471 el 11 de diciembre; la nueva fecha es el 18 de diciembre',
    'PO 4471 will ship on 18 Dec and not the 11th Dec as planned',
    'En vez del 11/12, el pedido 4471 sale el 18/12',
  ])('%s', (text) => {
    expect(ticked(text)).toEqual([EX_FACTORY]);
  });
});

describe('What is not sure is not ticked', () => {
  it.each([
    ['We hope to ship PO 4471 on 18 Dec', 'hedge'],
    ['Creo que el pedido 4471 sale el 18 de diciembre', 'hedge'],
    ['Maybe PO 4471 will leave 18 Dec', 'hedge'],
    ['If labels arrive on 1 Dec, PO 4471 can ship 18 Dec.', 'condition'],
    ['Si llegan las etiquetas, el pedido 4471 sale el 18/12', 'condition'],
    ['For PO 4471 we propose 18-Dec-26 as ship date.', 'question'],
    ['PO 4471 will ship next week', 'vague'],
    ['el pedido 4471 sale la semana que viene', 'vague'],
    ['PO 4471 ships in two weeks', 'vague'],
    ['PO 4471 will ship mid December', 'vague'],
    ['PO 4471 ships next Friday', 'twoReadings'],
    ['PO 4471 ships between 15 and 18 Dec', 'range'],
    ['PO 4471 ships on Monday 18 Dec', 'otherWeekday'],
    ['PO 4471 cannot ship before 18 Dec', 'notBefore'],
    ['PO 4471 will be ready on 18 Dec', 'onlyReady'],
    ['PO 4471 will be delivered on 18 Dec', 'mayArrive'],
    ['PO 4471 ships 3/12', 'eitherOrder'],
    ['PO 4471 sale el 18', 'loose'],
  ])('%s: %s', (text, code) => {
    const [line] = read(text).proposals;
    expect(line).toMatchObject({ id: 'ORD-0001', key: 'revisedExFactory', ticked: false });
    expect(line?.doubts.map((doubt) => doubt.code)).toContain(code);
  });
});

describe('What is no news', () => {
  it.each([
    ['Dear Ana,\nPlease send us the labels by 1 Dec, otherwise we cannot ship PO 4471 on 11 Dec.'],
    ['PO 4471: please pay the deposit by 1 Dec'],
    ['We are closed from 24 Dec to 2 Jan.'],
    ['Necesitamos su aprobación antes del 1 de diciembre'],
    ['Our ship date for 4471 stays 11 Dec.'],
    ['Yarn Nm 2/28, sizes 36/38, 12/4 pcs, 3/4 zipper, tel +34 91 12 04 26'],
    ['Thank you for your mail of 20 Nov.'],
    ['Invoice 12/2026 for PO 4471 was paid on 20 Nov'],
  ])('%s', (text) => {
    expect(ticked(text, 'ORD-0001')).toEqual([]);
  });

  it('is an order that is not there, which is told', () => {
    const reply = read('PO 9999 will ship 10 Dec. Ship date for 88123 is 12 Dec.', { at: 'ORD-0001' });
    expect(reply.proposals).toEqual([]);
    expect(reply.unknown).toEqual(['9999', '88123']);
  });

  it.each([
    ['On Fri, 20 Nov 2026 at 10:04, Ana Ruiz <ana@studio.example> wrote:\nPlease ship PO 4472 on 12 Dec'],
    ['On Fri, 20 Nov 2026 at 10:04, Ana Ruiz\n<ana@studio.example> wrote:\n> PO 4472 ships on 12 Dec'],
    ['El vie, 20 nov 2026 a las 10:04, Ana Ruiz (<ana@studio.example>) escribió:\n\nEl 4472 sale el 12/12'],
    [
      'De: Ana Ruiz\nEnviado: viernes, 20 de noviembre de 2026 10:04\nPara: Minh\nAsunto: PO 4472\n\nEl 4472 sale el 12/12',
    ],
    ['-----Original Message-----\nFrom: Ana\nPO 4472 ships on 12 Dec'],
    ['> PO 4472 ships on 12 Dec'],
  ])('is the mail below: %s', (below) => {
    expect(ticked(`We will ship PO 4471 on 18 Dec.\n\n${below}`)).toEqual([EX_FACTORY]);
  });
});

describe('Who wrote, and when', () => {
  it('stands in the signature, the header or beside a message', () => {
    expect(read('PO 4471 ships 18 Dec\n\nBest regards,\nMinh Tran').from).toBe('Hanoi Garment 9');
    expect(read('From: lucia@tdn.example\nSubject: A-118\n\nSale el 18 de diciembre').from).toBe('Textiles del Norte');
    expect(read('PO 4471 ships 18 Dec\n\nMinh Tran\n+84 912 345 678').from).toBe('Hanoi Garment 9');
    expect(read('PO 4471 ships 18 Dec').from).toBe('');
  });

  it('an order that is made elsewhere is asked about', () => {
    const [line] = read('PO 4472 ships 18 Dec', { from: 'Hanoi Garment 9' }).proposals;
    expect(line).toMatchObject({ ticked: false, doubts: [{ code: 'otherParty', party: 'Textiles del Norte' }] });
  });

  it('tomorrow is the day after it was written', () => {
    expect(told(read('[10:04, 20/11/2026] Minh Tran: PO 4471 leaves tomorrow'))).toEqual([
      '? ORD-0001 revisedExFactory 2026-11-21 (past)',
    ]);
    expect(told(read('[10:04, 21/11/2026] Minh Tran: PO 4471 leaves on Monday'))).toEqual([
      'ORD-0001 revisedExFactory 2026-11-23',
    ]);
    expect(told(read('Date: Fri, 20 Nov 2026 10:04:00 +0700\nSubject: PO 4471\n\nWe ship on Monday'))).toEqual([
      'ORD-0001 revisedExFactory 2026-11-23',
    ]);
  });

  it('of a chat what the partner wrote; where nobody is known, nothing is sure', () => {
    const chat = (who: string) =>
      `[22/11/26, 10:04] Ana: does PO 4471 ship 11 Dec?\n[22/11/26, 10:06] ${who}: PO 4471 ships 18 Dec`;
    expect(ticked(chat('Minh Tran'))).toEqual([EX_FACTORY]);
    expect(told(read(chat('X'))).every((line) => line.startsWith('?'))).toBe(true);
  });

  it('the subject names the order that the mail does not', () => {
    expect(ticked('From: minh@hanoi9.example\nSubject: Re: PO 4471\n\nWe ship on 18 Dec.')).toEqual([EX_FACTORY]);
  });
});

const word = fc.constantFrom(
  ...'PO 4471 4472 ORD-0003 LS-204 fabric tela ships sale on el 3 Dec 18/12 25-Nov 2026-12-18 next Friday, not no . \n ( ) " < > & = 200 pcs rest AWB 125-33445565 de: wrote: [22/11/26, 10:04] Minh: ? -- > | \t - en vez de instead of in two weeks semana'.split(
    ' ',
  ),
);

it('whatever is pasted is read without a fault, and what is ticked names an open row and a day of the calendar', () => {
  const text = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (pasted) => {
      for (const { ticked, table, id, key, becomes, adds, doubts } of read(pasted).proposals) {
        expect(ticked ? doubts.filter(({ code }) => code !== 'whichRow') : []).toEqual([]);
        if (!ticked || adds) continue;
        expect(season.rows.some((row) => row.table === table && row.id === id)).toBe(true);
        if (!/umber|arrier|eason/.test(key)) expect(becomes).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
    }),
    { numRuns: 300, seed: 22 },
  );
});

it('the desk of these tests has rows of every tab that takes something from a reply', () => {
  expect(new Set(season.rows.map(({ table }) => table))).toEqual(new Set(season.tables.map(({ table }) => table)));
});
