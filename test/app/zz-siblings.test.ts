import { openSetUp, plainOrder } from '../support/add-on';
import { bring, ISO } from '../support/bring';

const HEAD = 'PO,Style,Color,Vendor,Qty,Price,Ex-factory';
const lines: string[] = [];
const addOn = openSetUp();
addOn.call('addRow', 'Orders', plainOrder);
function look(kind: string, table: string, csv: string, more: object = {}, keep: readonly string[] = []) {
  try {
    const b = bring(addOn, table, csv, { formats: ISO, ...more } as never);
    const { add, there, changed, wrong, asked } = b.check;
    let shown = '';
    if (keep.length > 0 && add.length > 0) {
      const outcome = b.write();
      if (outcome.ok) {
        const rows = addOn.rows(table).slice(-outcome.ids.length);
        shown = JSON.stringify(rows.map((row) => keep.map((key) => row[key]?.display)));
        addOn.call('undo', outcome.undo);
      } else shown = JSON.stringify(outcome).slice(0, 200);
    }
    lines.push(
      `${kind} | ${csv.slice(0, 150)}\n    add ${add} there ${JSON.stringify(there)} changed ${JSON.stringify(changed.map((c) => c.fields.map((f) => `${f.key}:${f.was}→${f.becomes}${f.likely ? '' : '!'}`)))} wrong ${JSON.stringify(wrong).slice(0, 260)} mis ${b.misshapen} tot ${b.totals} cont ${b.continued} fixed ${JSON.stringify(b.view.fixed)} asked ${asked?.length ?? 0} ${shown}`,
    );
  } catch (e) {
    lines.push(`${kind} | ${csv.slice(0, 150)}\n    ERROR ${String(e).slice(0, 200)}`);
  }
}
const stand = (table: string, csv: string, more: object = {}) =>
  bring(addOn, table, csv, { formats: ISO, ...more } as never).write();
it('siblings', () => {
  stand('Orders', `${HEAD},Customer / PX1,Tee,White,Mill,100,5.00,2027-01-15,Shop`);
  look('K1', 'Orders', `${HEAD},Customer / PX1,Tee,White,Mill,100,5.00,2027-01-15,Other shop`);
  look('K1', 'Orders', `${HEAD},Customer,Stage / px1,TEE,white,mill,100,5.00,2027-01-15,SHOP,Cancelled`);
  stand('Shipments', 'Direction,Order,Tracking,Qty,ETA,Mode / Inbound,ORD-0001,176-12345675,40,2027-01-20,Air');
  look('K1', 'Shipments', 'Direction,Order,Tracking,Qty,ETA,Mode / Inbound,ORD-0001,176-12345675,40,2027-01-20,Sea');
  look('K1', 'Shipments', 'Direction,Order,Tracking,Qty,ETA,Mode / Inbound,ORD-0001,17612345675,40,2027-01-20,Air');
  for (const t of ['to follow', 'to be advised', 'pendiente', 'unknown', 'xxx', 'later', '????', 'sin número', 'TBD']) {
    const o = stand('Shipments', `Direction,Order,Tracking,Qty,ETA / Inbound,ORD-0001,${t},10,2027-01-20`);
    look(`K1 ${t}`, 'Shipments', `Direction,Order,Tracking,Qty,ETA / Inbound,ORD-0001,${t},25,2027-02-20`);
    if (o.ok) addOn.call('undo', o.undo);
  }
  stand('Expenses', 'Date,Category,Vendor,Amount,Currency,Due date / 2026-11-02,Freight,DHL,45.00,EUR,2026-12-02');
  look('K1', 'Expenses', 'Date,Category,Vendor,Amount,Currency,Due date / 2026-11-02,Freight,DHL,45.00,EUR,2026-12-12');
  look('K1', 'Expenses', 'Date,Category,Vendor,Amount,Currency / 2026-11-02,Freight,DHL,45.00,USD');
  stand('Inventory', 'SKU,Description,Unit cost / L-1,Linen,4.00');
  look('K1', 'Inventory', 'SKU,Description,Unit cost / l-1,Linen,4.10');

  look(
    'K3',
    'Orders',
    'PO,Style,Customer,Vendor,Ex-factory,Qty / P1,Shirt,Roux, Paris,Mill,2027-01-15,20 / P2,Skirt,Roux,Mill,2027-01-15,20',
  );
  look('K3', 'Expenses', 'Date,Category,Vendor,Amount / 2026-11-02,Fabric,Mill,12,50 / 2026-11-02,Fabric,Mill,20');
  look(
    'K3',
    'Orders',
    'PO,Style,Vendor,Ex-factory,Qty / P1,Shirt,2027-01-15,20 / P2,Skirt,Mill,2027-01-15,20 / P3,Cap,Mill,2027-01-15,20',
  );
  look('K3', 'Expenses', 'Date;Category;Vendor;Amount / 2026-11-02;Fabric;Mill;1;250,00 / 2026-11-02;Fabric;Mill;20');
  look(
    'K3',
    'Orders',
    'PO,Style,Vendor,Ex-factory,Qty / P1,"Shirt, long",Mill,2027-01-15,"1,200" / P2,Skirt,Mill,2027-01-15,20',
    {},
    ['Style', 'Quantity'],
  );

  const exp = (c: string, h = 'Amount') => `Date,Category,Vendor,${h} / 2026-11-03,Trim,Zip,${c}`;
  for (const c of [
    '100.00 CHF',
    'Kč 250',
    '100.00 zł',
    '"₹ 1,200"',
    '100.00 DEM',
    'R$ 40.00',
    '40.00$',
    'EUR 40.00 / USD 44.00',
    '40.00 USD (approx)',
    'HKD40',
    '40 kr',
    '¥ 400',
    'US$40.00',
  ])
    look(`K4 ${c}`, 'Expenses', exp(c), {}, ['Amount', 'Currency']);
  for (const h of [
    'Importe (US$)',
    'Amt. [£]',
    'Amount EUR excl. VAT',
    'Total in Euro',
    'Amount (DEM)',
    'USD',
    'Amount/USD',
    'Net amount CHF',
    'Amount in local currency',
  ])
    look(`K4 head ${h}`, 'Expenses', exp('40.00', h), {}, ['Amount', 'Currency']);
  look('K4', 'Orders', 'PO,Style,Vendor,Qty,FOB price (USD),Ex-factory / P1,Tee,Mill,10,5.00,2027-01-15', {}, [
    'Unit price',
    'Currency',
  ]);
  look('K4', 'Orders', 'PO,Style,Vendor,Qty,Price/pc HKD,Ex-factory / P1,Tee,Mill,10,5.00,2027-01-15', {}, [
    'Unit price',
    'Currency',
  ]);
  look('K4', 'Expenses', 'Date,Category,Vendor,Amount EUR / 2026-11-03,Trim,Zip,USD 40.00', {}, ['Amount', 'Currency']);

  for (const w of [
    'TOTAL PCS',
    'Total qty:',
    'Grand Total (USD)',
    'Gesamt',
    'Sub-total Mill',
    'TTL',
    'Importe total',
    'Sum',
    'Totals',
    '*** TOTAL ***',
    'TOTAL GENERAL:',
    'Page total',
    'Carried forward',
    'Report total',
    'Σ',
  ])
    look(
      `K5 ${w}`,
      'Shipments',
      `Direction,Tracking,Qty,ETA / Inbound,AAA111,100,2026-12-01 / Inbound,AAA112,50,2026-12-02 / ,${w},150,`,
    );
  look(
    'K5 bare',
    'Orders',
    `${HEAD} / P1,Tee,White,Mill,100,5.00,2027-01-15 / P2,Tee,Black,Mill,20,5.00,2027-01-15 / ,,,,120,,`,
  );
  look('K5 named', 'Orders', `${HEAD} / P1,Total Look,White,Mill,100,5.00,2027-01-15`);

  const h6 = 'PO,Customer,Style,Color,Vendor,Qty,Price,Currency,Ex-factory';
  look(
    'K6',
    'Orders',
    `${h6} / B1,Shop One,Tee,White,Mill,10,5.00,GBP,2027-01-15 / ",",",Black,Mill,20,5.00,GBP,2027-01-15`,
    {},
    ['PO number', 'Customer', 'Style'],
  );
  look(
    'K6 do',
    'Orders',
    `${h6} / B1,Shop One,Tee,White,Mill,10,5.00,GBP,2027-01-15 / do.,do.,Tee,Black,Mill,20,5.00,GBP,2027-01-15`,
    {},
    ['PO number', 'Customer'],
  );
  look(
    'K6 vendor',
    'Orders',
    `${h6} / B1,Shop One,Tee,White,Mill,10,5.00,GBP,2027-01-15 / ,,Tee,Black,,20,5.00,,`,
    {},
    ['PO number', 'Factory', 'Original ex-factory'],
  );
  look('K6 style', 'Orders', `${h6} / B1,Shop One,Tee,White,Mill,10,5.00,GBP,2027-01-15 / ,,,Black,,20,,,`, {}, [
    'PO number',
    'Style',
  ]);
  look(
    'K6 exp',
    'Expenses',
    'Date,Category,Vendor,Amount,Currency / 2026-11-02,Fabric,Mill,10.00,GBP / ,,,20.00,',
    {},
    ['Vendor', 'Currency', 'Date'],
  );
  look(
    'K6 three',
    'Orders',
    `${h6} / B1,Shop One,Tee,White,Mill,10,5.00,GBP,2027-01-15 / ,,Tee,Black,Mill,20,5.00,,2027-01-15 / ,,Tee,Red,Mill,20,5.00,,2027-01-15 / B2,Shop Two,Cap,Red,Mill,5,2,USD,2027-01-15`,
    {},
    ['PO number', 'Customer', 'Currency'],
  );

  for (const n of [
    '1.23E+05',
    '4.00E+12',
    '123457000000000000',
    '#####',
    '"6,12206E+11"',
    '########',
    '1.2E5',
    '5,71E+15',
    '7.1e+11',
    '1E10',
  ])
    look(`K8 ${n}`, 'Orders', `${HEAD} / ${n},Tee,White,Mill,75,5.00,2027-03-15`, {}, ['PO number']);

  const can = (c: string, col = 'Cancel date') =>
    `PO,Style,Vendor,Qty,Ex-factory,${col} / P1,Tee,Mill,10,2027-01-15,${c}`;
  for (const c of [
    'asap',
    'Q1 2027',
    '2027-02-31',
    'week 12',
    'see notes',
    '00/00/0000',
    '1900-01-00',
    '.',
    'TBA',
    'end of March',
    '15-01-2027 or 20-01-2027',
    '1/0/1900',
  ])
    look(`K11 ${c}`, 'Orders', can(c));
  for (const c of ['Camel', 'By hand', 'Sea/Air', 'Truck'])
    look(`K11 mode ${c}`, 'Shipments', `Direction,Order,Tracking,Qty,Mode / Inbound,ORD-0001,T1,10,${c}`, {}, [
      'Mode',
      'Notes',
    ]);
  for (const c of ['FOB or CIF', 'FOB HCMC', 'Ex Works', 'DDP Rotterdam (Incoterms 2020)', 'C.I.F.', 'DAT'])
    look(`K11 inco ${c}`, 'Shipments', `Direction,Order,Tracking,Qty,Incoterm / Inbound,ORD-0001,T1,10,${c}`, {}, [
      'Incoterm',
      'Notes',
    ]);
  look('K11 tol', 'Orders', can('five', 'Tolerance'));
  look('K11 blank', 'Orders', can('asap'), { blanks: ['cancelDate'] }, ['Cancel date', 'Notes']);

  look('K12', 'Shipments', 'Direction,Qty,Tracking,ETD,Delivered / Inbound,10,AW1,2026-11-10,2026-11-08', {}, [
    'Shipped on',
    'Delivered on',
    'Status',
  ]);
  look('K12', 'Shipments', 'Direction,Qty,Tracking,Delivered / Outbound,10,AW1,2026-11-08', {}, [
    'Shipped on',
    'Delivered on',
    'Status',
  ]);
  look('K12', 'Shipments', 'Direction,Qty,Tracking,Delivered / Inbound,10,AW1,2027-11-08');
  look('K12', 'Shipments', 'Direction,Qty,Tracking,Shipped on,Delivered / Inbound,10,AW1,2026-11-09,2026-11-08');
  look('K12', 'Shipments', 'Direction,Qty,Tracking,Received date / Inbound,10,AW1,2026-11-08', {}, [
    'Delivered on',
    'Status',
  ]);

  stand('Orders', `${HEAD} / PX2,Tee,White,Mill,100,5,2027-01-15 / PX2,Tee,Black,Mill,50,5,2027-01-15`);
  for (const [h, c] of [
    ['PO Number,Style,Color', 'px2,TEE,black'],
    ['PO Number,Color', 'PX2,Black'],
    ['PO Number', 'PX2-Tee White'],
    ['PO', 'PX2 Tee Black'],
    ['Order', 'PX2'],
    ['PO Number', 'PO PX2'],
    ['PO Number,Style', 'PX2,Cap'],
    ['Order ref', 'PX2/Black'],
    ['Customer PO,Style,Colour', 'PX2,Tee,White'],
  ])
    look(`K13 ${h}`, 'Shipments', `Direction,${h},Qty / Inbound,${c},100`, {}, ['Order']);
  look(
    'K13 exp',
    'Expenses',
    'Date,Category,Vendor,Amount,Currency,PO,Style,Color / 2026-11-02,Fabric,Mill,10.00,EUR,PX2,Tee,White',
    {},
    ['Order'],
  );

  for (const d of [
    '46402.5',
    '"46402,5"',
    '46402.0',
    "'46402",
    '"46,402"',
    '20270115',
    '2027/1/15',
    '15.01.2027',
    '46402 ',
    '1/15/2027 0:00',
    '2027-01-15T00:00:00Z',
    '15-Jan-27 00:00',
    'Fri 15 Jan 2027',
  ])
    look(`K15 ${d}`, 'Orders', `PO,Style,Vendor,Qty,Ex-factory / P1,Tee,Mill,10,${d}`, {}, ['Original ex-factory']);

  const t22 = (rows: string) =>
    look('K22', 'Orders', rows, {}, ['PO number', 'Factory', 'Currency', 'Season', 'Style']);
  t22('Currency: USD,Season: SS27 / Supplier: Mill, / Style,Qty,Ex-factory / LS-1,60,2027-01-15');
  t22(
    'PURCHASE ORDER / PO No.:,4500012 / Supplier:,Mill / Date:,2026-11-01 / / Style,Description,Qty,Ex-factory / LS-1,Shirt,60,2027-01-15',
  );
  t22(
    'Open order report,,, / Run on 22/11/2026 by ana,,, / ,,, / PO,Style,Vendor,Qty,Ex-factory / P1,LS-1,Mill,60,2027-01-15',
  );
  t22(',,Order,,Dates, / PO,Style,Vendor,Qty,Ex-factory,Cancel / P1,LS-1,Mill,60,2027-01-15,2027-02-01');
  t22(
    'PO Number,4500012 / Vendor,Mill / Style,Qty,Ex-factory / LS-1,60,2027-01-15 / PO Number,4500013 / Vendor,Other / Style,Qty,Ex-factory / LS-2,70,2027-01-15',
  );

  for (const n of [
    '1Z 999 AA1 01 2345 6784',
    '1z999aa10123456784',
    '1Z999AA10123456785',
    'MSKU1234565',
    '176-12345675',
    '1234567890',
    '9400111899223197428490',
    'https://www.dhl.com/track?id=1234567890',
    '999999999999',
    'RR123456785ES',
  ])
    look(`K23 ${n}`, 'Shipments', `Direction,Order,Tracking,Qty / Inbound,ORD-0001,${n},10`, {}, [
      'Tracking number',
      'Carrier',
    ]);
  require('node:fs').writeFileSync('/tmp/close/siblings.txt', lines.join('\n'));
});
