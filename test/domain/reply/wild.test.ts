// Replies that were written after the reader and without a look at it, as people write: nothing is ticked but what they promise or tell.
import { read, told } from './season';

/** The text, what is ticked, and who is said to have written. */
const WILD: readonly (readonly [text: string, ticks: readonly string[], from?: string])[] = [
  [
    'Owing to problems at the port, we will not be able to meet the agreed delivery date of 1 December for order 4471. We believe, however, that we will be able to meet a 1 January 1997 delivery deadline.',
    [],
  ],
  [
    'Dear Ana, pls be informed PO 4471 bulk fabric ETA factory 5/Dec, cutting plan 8/Dec, ex fty 22/Dec. Thx & Brgds Minh',
    ['MS-0012 promised 2026-12-08', 'ORD-0001 revisedExFactory 2026-12-22'],
    'Hanoi Garment 9',
  ],
  [
    'Good morning Ana, kindly find below our updated schedule:\nPO 4471 - fabric inhouse: 3rd Dec\n               cutting: 5th Dec\n               sewing: 8th Dec\n               ex-fty: 18th Dec\nPO 4472 - fabric inhouse: 7th Dec, ex-fty: 24th Dec',
    [
      'MS-0010 promised 2026-12-03',
      'MS-0012 promised 2026-12-05',
      'MS-0013 promised 2026-12-08',
      'ORD-0001 revisedExFactory 2026-12-18',
      'MS-0020 promised 2026-12-07',
      'ORD-0002 revisedExFactory 2026-12-24',
    ],
  ],
  ['Fabric 4471 ETD Shanghai 25 Nov ETA Haiphong 2 Dec', []],
  ['TOP sample of Linen shirt will be sent 3 Dec via FedEx', ['SMP-0002 promised 2026-12-03']],
  [
    'The container MSKU1234565 with PO A-118 sails 28 Nov, arrives 20 Dec',
    ['SHP-0002 eta 2026-12-20', 'SHP-0002 trackingNumber MSKU1234565', 'SHP-0002 carrier Maersk'],
  ],
  ['Hi dear, fabric 4471 already in house, cutting tomorrow', ['MS-0012 promised 2026-11-23']],
  ['PO 4471 ex-factory 18-20 Dec', []],
  ['PO4471 exfty 18/12 confirmed', ['ORD-0001 revisedExFactory 2026-12-18']],
  ['re 4471: we need 1 more week', []],
  ['The customs released the fabric for PO 4471 on 20/11, we get it on 24/11', []],
  [
    'Hola Ana, te confirmo: tela del 4471 llega el jueves, cortamos el viernes y sale el 18/12',
    ['MS-0010 promised 2026-11-26', 'MS-0012 promised 2026-11-27', 'ORD-0001 revisedExFactory 2026-12-18'],
  ],
  ['Ana, el 4471 no llega al 11/12. Lo tenemos para el 18/12.', []],
  ['El pedido 4471 estará listo el 15/12 y lo recoge DHL el 16/12', []],
  ['La fecha de entrega del pedido 4471 pasa del 11 al 18 de diciembre', []],
  [
    'Pedido 4471: retrasamos el embarque hasta el 18/12 por un problema con la tela',
    ['ORD-0001 revisedExFactory 2026-12-18', 'ORD-0001 slipReason un problema con la tela'],
  ],
  [
    'Hemos enviado hoy la muestra TOP del 4471 por DHL 1234567891',
    ['SMP-0002 sentOn 2026-11-22', 'SMP-0002 trackingNumber 1234567891', 'SMP-0002 carrier DHL'],
  ],
  [
    'Ya ha salido el pedido A-118, guía aérea 125-33445565',
    ['SHP-0002 trackingNumber 125-33445565', 'SHP-0002 carrier British Airways'],
  ],
  ['Vamos bien con el 4471, la fecha del 11/12 se mantiene', []],
  ['PO 4471 inspection passed on 20 Nov', ['MS-0014 doneOn 2026-11-20']],
  ['SGS will come on 9 Dec for final inspection of PO 4471', ['MS-0014 promised 2026-12-09']],
  ['Can you send your QC on 9 Dec for PO 4471?', []],
  ['Your payment of 20 Nov for PO 4471 has arrived', []],
  ['We received your PO 4471 on 20 Nov', []],
  ['Labels for PO 4471 arrived yesterday', []],
  ['The fabric of 4471 failed the test, new fabric will come on 10 Dec', []],
  ['PO 4471: ship date 18 Dec, PO 4472: ship date same', ['ORD-0001 revisedExFactory 2026-12-18']],
  [
    'Both PO 4471 and 4472: ship date 18 Dec except 4472 olive which goes 22 Dec',
    ['ORD-0001 revisedExFactory 2026-12-18'],
  ],
  ['PO 4471 18/12, PO 4472 22/12, PO A-118 4/12', []],
  ['We finished 150 pcs of PO 4471 by 20 Nov, rest by 5 Dec', []],
  ['As per your mail dated 19 Nov we change the ship date of 4471 to 18 Dec', []],
  ['If not approved by 1 Dec, PO 4471 will move to 22 Dec.', []],
  ['PO 4471 ready to ship 18 Dec, pls send the forwarder', []],
  ['PO 4471 goods will leave HCM by air on 18 Dec', ['ORD-0001 revisedExFactory 2026-12-18']],
  ['Sunday 6 December we start cutting PO 4471', ['MS-0012 promised 2026-12-06']],
  ['Invoice of PO 4471 dated 18 Dec, ship date tbc', []],
  ['Please ship PO 4471 on 18 Dec', []],
  ['PO 4471 shipped on 31 Nov', []],
  ['Shipped 4471 on 12/11', ['ORD-0001 actualExFactory 2026-11-12'], 'Hanoi Garment 9'],
  ['4471 will be late, sorry, max 3 days', []],
  ['According to our schedule of 15 Nov the ex-factory date for PO 4471 was 11 Dec; it is now 18 Dec.', []],
  ['PO 4471: the last date to change colour is 1 Dec', []],
  ['You asked to ship PO 4471 on 15 Dec but we cannot', []],
  ['You asked to ship PO 4471 on 15 Dec, we can do 18 Dec', []],
  ['As discussed on 19 Nov, PO 4471 ships 18 Dec', ['ORD-0001 revisedExFactory 2026-12-18']],
  ['PO 4471: 390 pcs will ship 18 Dec, 10 pcs short', []],
  ['Earliest ship date for PO 4471 is 18 Dec', []],
  [
    'Dear Madam, with reference to PO 4471 we regret to inform you that the shipment is postponed to December 18 because of the typhoon.',
    ['ORD-0001 revisedExFactory 2026-12-18', 'ORD-0001 slipReason the typhoon'],
  ],
  ['Sorry for late reply. About 4471, mill delay the fabric to 5 Dec. So ex-fty push to 20 Dec.', []],
  ['4471 fabric will come in 5th dec. cutting 7th. ship 20th', ['MS-0010 promised 2026-12-05']],
  ['We try our best to keep 11 Dec for PO 4471', []],
  ['PO 4471 has been shipped. BL copy will be sent on 25 Nov.', []],
  ['Docs for PO 4471 will be sent by DHL on 1 Dec', []],
  [
    'PO 4471 bulk finished, inspection 24 Nov, ship 26 Nov',
    ['MS-0014 promised 2026-11-24', 'ORD-0001 revisedExFactory 2026-11-26'],
  ],
  ['Pls arrange inspection for PO 4471 on 9 Dec', []],
  ['PO 4471 passed final inspection today', ['MS-0014 doneOn 2026-11-22']],
  ['PO 4471: lab dip sent 20 Nov, fabric order placed 21 Nov, fabric ready 10 Dec', []],
  ['PO 4471 fabric dyeing finished 1 Dec, fabric delivery to factory 3 Dec', ['MS-0010 promised 2026-12-03']],
  ['The colour of PO 4471 has to be approved by you before 28 Nov to keep the ex factory 11 Dec', []],
  ['If you want to keep 11 Dec we need to air, otherwise 18 Dec for PO 4471', []],
  [
    'PO 4471 can ship partially: 200 pcs 11 Dec and 200 pcs 18 Dec',
    ['new Shipments of ORD-0001 etd Inbound 200 2026-12-11', 'new Shipments of ORD-0001 etd Inbound 200 2026-12-18'],
  ],
  ['Our factory is closed 24 Dec - 4 Jan so PO 4472 will ship on 8 Jan', ['ORD-0002 revisedExFactory 2027-01-08']],
  ['PO 4472 - cut off date for vessel is 16 Dec', []],
  ['Container will be loaded on 17 Dec (PO 4471)', []],
  ['PO 4471 truck leaves on Thursday', ['ORD-0001 revisedExFactory 2026-11-26']],
  ['PO 4471 is on the vessel Ever Given, arrival Rotterdam 4 Jan', []],
  ['Please note new CRD for PO 4471 is 18 Dec', []],
  ['Revised delivery PO 4471: 18th Dec 2026 instead of 11th Dec 2026. Rest no change.', []],
  ['Sorry, wrong. PO 4471 is 18 Dec not 15 Dec', []],
  ['PO 4471 ship 18.12.', ['ORD-0001 revisedExFactory 2026-12-18']],
  ['PO 4471 ship 18.12.2026', ['ORD-0001 revisedExFactory 2026-12-18']],
  ['PO 4471 wk 51', []],
  ['PO 4471 ex fty CW51', []],
  ['PO 4471 : Ex.fty : 18-12-2026', ['ORD-0001 revisedExFactory 2026-12-18']],
  ['PO 4471 (Linen shirt): EXF 18DEC', ['ORD-0001 revisedExFactory 2026-12-18']],
  ['Buenas tardes. Respecto al pedido 4471: la tela sigue en aduana, estimamos que llegue el 5 de diciembre.', []],
  ['Os confirmo que el pedido 4471 sale este viernes', ['ORD-0001 revisedExFactory 2026-11-27']],
  ['el 4471 ya esta cortado, empezamos a coser el lunes', ['MS-0013 promised 2026-11-23']],
  ['Pedido 4471: la tela llegara con 5 dias de retraso', []],
  ['El pedido 4471 se retrasa una semana por la tela', []],
  ['El pedido 4471 saldra una semana mas tarde, lo siento', ['ORD-0001 revisedExFactory 2026-12-18']],
  ['Adelantamos el 4471 al 9 de diciembre', ['ORD-0001 revisedExFactory 2026-12-09']],
  ['El 4471 lo enviamos el 18/12 por avion', []],
  ['Aprobaron la muestra PP del 4471 el 20/11', ['MS-0011 doneOn 2026-11-20']],
  ['¿Nos aprobais la PP del 4471 antes del 1/12?', []],
  ['Inspeccion del 4471: 9/12. Salida: 11/12', []],
  ['Del pedido 4471 faltan 50 piezas que salen el 15/12', ['new Shipments of ORD-0001 etd Inbound 50 2026-12-15']],
  ['Cerramos por vacaciones del 24/12 al 6/1, el 4472 sale el 10/1', ['ORD-0002 revisedExFactory 2027-01-10']],
  ['Ojo, el 4471 no sale hasta el 18/12', []],
  ['La tela del 4471 no llegará antes del 5/12', []],
  ['Hoy es 22/11 y seguimos sin la tela del 4471', []],
  ['El 4471 debería salir el 18/12 si todo va bien', []],
  [
    'te paso fechas: 4471 tela 1/12 corte 3/12 costura 7/12 salida 18/12',
    ['MS-0012 promised 2026-12-03', 'MS-0013 promised 2026-12-07', 'ORD-0001 revisedExFactory 2026-12-18'],
  ],
  ['hola guapa! el 4471 sale el 18, besos', []],
  ['[20/11/26, 9:12] Lucía Ferrer: el A-118 sale mañana\n[21/11/26, 18:40] Lucía Ferrer: al final sale el lunes', []],
  ['>>> ship date of 4471?\n18 Dec', []],

  // What is needed by a day is asked of us, in whichever words; the other days of the line hold.
  [
    'Dear, for order 4471: Fabric ETA 3/12; PP approval need by 1/12; Cutting 5/12; X-fty 20/12',
    ['MS-0012 promised 2026-12-05', 'ORD-0001 revisedExFactory 2026-12-20'],
    'Hanoi Garment 9',
  ],
  ['PP approval is required by 1/12 for 4471', [], 'Hanoi Garment 9'],
  ['La aprobación de la PP del 4472 es necesaria antes del 27/11 para cortar el 1/12', [], 'Textiles del Norte'],
  ['Necesitaríamos que nos confirmes el 4472 antes del 25/11 para poder cortar', [], 'Textiles del Norte'],
  [
    'Dear Ana,\nNoted with thanks. For PO 4471 fabric already in-house 20/11. Cutting will start 24/11, sewing 27/11. Final inspection pls arrange on 9/12.\nB.rgds\nMinh',
    ['MS-0010 doneOn 2026-11-20', 'MS-0012 promised 2026-11-24', 'MS-0013 promised 2026-11-27'],
    'Hanoi Garment 9',
  ],
  ['Could you please confirm if we can ship 4471 on 18 Dec? Waiting your reply.', [], 'Hanoi Garment 9'],
  ['We hope to ship 4471 on 18 Dec but cannot promise yet, depends on zipper arrival', [], 'Hanoi Garment 9'],
  ['Pls note our factory closed 24 Dec - 2 Jan for holiday. ORD-0004 will go before, 12/15.', [], 'Pacific Sewing'],
  ['ORD-0004: pushed to 12/10, Navy colorway 12/14 (dye house backed up)', [], 'Pacific Sewing'],
  ['Hey Ana! 4480 white is done & packed, truck picks up tomorrow. Navy 12/3.', [], 'Pacific Sewing'],
  ['Even if the buttons come on 2 Dec we cannot finish 4471 before 20 Dec.', [], 'Hanoi Garment 9'],
  [
    'We will ship PO 4471 in 2 lots: 250 pcs on 11 Dec and 150 pcs on 18 Dec by air',
    ['new Shipments of ORD-0001 etd Inbound 250 2026-12-11', 'new Shipments of ORD-0001 etd Inbound 150 2026-12-18'],
    'Hanoi Garment 9',
  ],
  [
    'PP sample for LS-204 sent yesterday by FedEx 7712 3456 7890, pls check and approve by Friday so we can cut on Monday',
    ['SMP-0001 trackingNumber 7712 3456 7890', 'SMP-0001 carrier FedEx'],
    'Textiles del Norte',
  ],
  [
    'Hola Ana, te confirmo que la PO 4472 sale el 18/12. La tela llegó ayer. Un saludo, Lucía',
    ['ORD-0002 revisedExFactory 2026-12-18', 'MS-0020 doneOn 2026-11-21'],
    'Textiles del Norte',
  ],
  [
    'Buenas, el A-118 no lo podemos sacar el 27, lo sacamos el jueves 3 de dic por falta de botones',
    [],
    'Textiles del Norte',
  ],
  [
    'Te mando hoy la PP del LS-204 por SEUR 123456789012. ¿La apruebas antes del viernes?',
    ['SMP-0001 sentOn 2026-11-22', 'SMP-0001 trackingNumber 123456789012', 'SMP-0001 carrier Seur'],
    'Textiles del Norte',
  ],
  ['El taller cierra del 24 de diciembre al 6 de enero. El 4472 saldrá antes de Navidad.', [], 'Textiles del Norte'],
  [
    'Se nos ha roto una máquina, nos retrasamos una semana con A-118',
    ['ORD-0003 revisedExFactory 2026-12-04'],
    'Textiles del Norte',
  ],
  [
    'A-118: salida 4 dic (antes 27 nov). Causa: huelga de transporte.',
    ['ORD-0003 revisedExFactory 2026-12-04'],
    'Textiles del Norte',
  ],
  ['Factura 118/2026 del 4472 por 3.450,00 € con vencimiento 15/01/2027', [], 'Textiles del Norte'],
  ['Muestra TOP del 4471 lista para envío el 26/11, dime a qué dirección', [], 'Hanoi Garment 9'],
  [
    'El 4472 se queda en 580 uds por merma de tela; embarque 18/12',
    ['ORD-0002 revisedExFactory 2026-12-18'],
    'Textiles del Norte',
  ],

  // As many numbers as days go together in their order, on whichever side of the day they stand.
  [
    'PO 4471: on 11 Dec 250 pcs and on 18 Dec 150 pcs will ship',
    ['new Shipments of ORD-0001 etd Inbound 250 2026-12-11', 'new Shipments of ORD-0001 etd Inbound 150 2026-12-18'],
    'Hanoi Garment 9',
  ],
  [
    'PO 4471 we keep 11 Dec for 250 pcs but 150 pcs will be 18 Dec.',
    ['new Shipments of ORD-0001 etd Inbound 250 2026-12-11', 'new Shipments of ORD-0001 etd Inbound 150 2026-12-18'],
    'Hanoi Garment 9',
  ],
  ['Del A-118 han salido 60 el viernes y las otras 340 salen el 1/12', [], 'Textiles del Norte'],

  // A list of days, each with its own word.
  [
    'PO 4471: trims ETA 2 Dec, cutting 28 Nov, sewing 1 Dec, exfty 17 Dec',
    ['MS-0012 promised 2026-11-28', 'MS-0013 promised 2026-12-01', 'ORD-0001 revisedExFactory 2026-12-17'],
    'Hanoi Garment 9',
  ],
  [
    'El 4472: inicio corte 30/11, fin corte 2/12, inicio costura 3/12, fin costura 14/12, salida 18/12',
    ['MS-0022 promised 2026-11-30', 'MS-0023 promised 2026-12-03', 'ORD-0002 revisedExFactory 2026-12-18'],
    'Textiles del Norte',
  ],

  // What is open yet, bounded, corrected in the next breath, or of a part only.
  ['Salida 4472: 18/12 (pendiente de confirmar)', [], 'Textiles del Norte'],
  ['Salvo imprevistos el 4472 sale el 18/12', [], 'Textiles del Norte'],
  ['A más tardar el 15/12 sale el 4472', [], 'Textiles del Norte'],
  ['PO 4471 will ship no later than 18 Dec', [], 'Hanoi Garment 9'],
  ['PO 4471 ex-fty 18 Dec, waiting for confirmation from mill', [], 'Hanoi Garment 9'],
  ['PO 4471 sale el 18/12. Perdón, el 21/12.', [], 'Hanoi Garment 9'],
  ['Half of the fabric for PO 4471 arrives on 28 Nov', [], 'Hanoi Garment 9'],
  ['Ha llegado la mitad de la tela del 4472 el 20/11', [], 'Textiles del Norte'],

  // Trials, what samples are made from, pieces beside the order, other inspections, papers, and people who leave.
  ['Sample fabric for 4471 arrives 24 Nov', [], 'Hanoi Garment 9'],
  ['La tela de muestra del 4472 llega el 24/11', [], 'Textiles del Norte'],
  ['Pilot run of 4471 starts sewing 24 Nov', [], 'Hanoi Garment 9'],
  ['Las piezas de reposición del 4472 salen el 18/12', [], 'Textiles del Norte'],
  ['Nos falta tela para 80 piezas del 4472, llega el 2/12', [], 'Textiles del Norte'],
  ['Inline inspection of 4471 on 28 Nov', [], 'Hanoi Garment 9'],
  ['Inspección intermedia del 4472 el 28/11', [], 'Textiles del Norte'],
  ['PO 4471: customs inspection 20/12', [], 'Hanoi Garment 9'],
  ['Inspection report of 4471 sent 20 Nov', [], 'Hanoi Garment 9'],
  ['El albarán del 4472 sale el 24/11', [], 'Textiles del Norte'],
  ['Our merchandiser leaves on 24 Nov, PO 4471 will follow Ms Hoa', [], 'Hanoi Garment 9'],
  ['PO 4471 remaining goods leave 18 Dec', [], 'Hanoi Garment 9'],
  [
    'Hoy hemos mandado TOP del 4471 con DHL 1234567891, entrega prevista 26/11',
    ['SMP-0002 sentOn 2026-11-22', 'SMP-0002 trackingNumber 1234567891', 'SMP-0002 carrier DHL'],
    'Hanoi Garment 9',
  ],
  [
    'El 4472 sale con 3 días de retraso por la huelga',
    ['ORD-0002 revisedExFactory 2026-12-14', 'ORD-0002 slipReason la huelga'],
    'Textiles del Norte',
  ],

  // A weekday that may be another, a week for a day, another order’s day, and what asks for leave.
  ['PO 4471 ship next Fri', [], 'Hanoi Garment 9'],
  ['PO 4471 ship on Friday week', [], 'Hanoi Garment 9'],
  ['El 4472 sale este viernes no, el otro', [], 'Textiles del Norte'],
  ['El 4472 sale la semana del 14/12', [], 'Textiles del Norte'],
  ['PO 4470 shipped 20 Nov, 4471 next', [], 'Hanoi Garment 9'],
  ['Similar style shipped on 20 Nov. PO 4471 follows.', [], 'Hanoi Garment 9'],
  ['Allow us to ship PO 4471 on 18 Dec', [], 'Hanoi Garment 9'],
  ['We need extension until 18 Dec to ship PO 4471', [], 'Hanoi Garment 9'],
  ['PO 4471 doesnt ship 18 Dec', [], 'Hanoi Garment 9'],

  // Where it leaves is not the factory; what came is not as it should be; now is no day, and what no longer is, is not done.
  ['La tela del 4472 está en el puerto; sale de aduana el 26/11', [], 'Textiles del Norte'],
  [
    'El A-118 sale de lavandería el 26/11 y embarca el 28/11',
    ['ORD-0003 revisedExFactory 2026-11-28'],
    'Textiles del Norte',
  ],
  ['La tela del 4472 llegó el 20/11 pero con defectos, la devolvemos', [], 'Textiles del Norte'],
  [
    'PO 4471 bulk fabric was delayed at mill, now exp in-house 04-Dec, so xfty will be 21-Dec',
    ['MS-0010 promised 2026-12-04', 'ORD-0001 revisedExFactory 2026-12-21'],
    'Hanoi Garment 9',
  ],
  ['Ya no sale el 27/11 el A-118, se va al 2/12', ['ORD-0003 revisedExFactory 2026-12-02'], 'Textiles del Norte'],
];

it.each(WILD.map(([text, ticks, from]) => ({ text, ticks, from })))('$text', ({ text, ticks, from }) => {
  const lines = told(read(text, from === undefined ? {} : { from }));
  expect(lines.filter((line) => !line.startsWith('?'))).toEqual(ticks);
});

it.each([
  'Confirmed, 18 Dec for PO 4471.',
  'Confirmed 18 Dec for PO 4471',
  'OK, 18 Dec for PO 4471.',
  'We confirm 18 Dec for PO 4471',
  'confirmed - 18/12 - 4471',
  'Buenos días Ana: confirmado el 18 de diciembre para el 4471',
  'Te confirmo el 18/12 para el 4471',
  'Vale, el 18 de diciembre para el 4471',
])('offers the day of a short answer, and leaves it to the person what moves: %s', (text) => {
  expect(told(read(text))).toEqual(['? ORD-0001 revisedExFactory 2026-12-18 (whatMoves)']);
});

it('does not deny of a second day what the first was denied', () => {
  expect(told(read('We cannot make 11 Dec for 4471, earliest is 18 Dec'))).toEqual([
    '? ORD-0001 revisedExFactory 2026-12-18 (hedge whatMoves)',
  ]);
});
