// A desk with a few orders under way, as the page of replies gets it from the server: the replies of the tests are about these.
import type { ReplyView } from '../../../src/app/api';
import { replyView } from '../../../src/app/reply-view';
import { type Asked, readReply } from '../../../src/domain/reply/read-reply';
import type { ReadReply } from '../../../src/domain/reply/terms';
import { toDayNumber } from '../../../src/schema/dates';
import { moreDates } from '../../../src/sidebar/reply/more-dates';
import { type PlainRow, plainWorkbook } from '../../support/plain-workbook';

/** A Sunday. */
export const TODAY = '2026-11-22';

const day = toDayNumber;

const order = (
  id: number,
  po: string,
  style: string,
  colour: string,
  factory: string,
  more: PlainRow = {},
): PlainRow => ({
  orderId: `ORD-000${id}`,
  poNumber: po,
  style,
  colour,
  factory,
  customer: 'Nordhaus',
  quantity: 400,
  stage: 'In production',
  originalExFactory: day('2026-12-11'),
  ...more,
});

const ORDERS: readonly PlainRow[] = [
  order(1, '4471', 'Linen shirt', 'Ecru', 'Hanoi Garment 9'),
  order(2, '4472', 'LS-204', 'Olive', 'Textiles del Norte', { quantity: 600 }),
  order(3, 'A-118', 'Cargo skirt', 'Black', 'Textiles del Norte', { originalExFactory: day('2026-11-27') }),
  order(4, '4480', 'Boxy tee', 'White', 'Pacific Sewing', { originalExFactory: day('2026-12-01') }),
  order(5, '4480', 'Boxy tee', 'Navy', 'Pacific Sewing', { originalExFactory: day('2026-12-01') }),
];

const milestone = (id: number, ofOrder: number, name: string, daysBefore: number, who = 'Factory'): PlainRow => ({
  milestoneId: `MS-00${id}`,
  order: `ORD-000${ofOrder}`,
  milestone: name,
  daysBefore,
  who,
});

const MILESTONES: readonly PlainRow[] = [1, 2, 3].flatMap((each) => [
  milestone(each * 10, each, 'Fabric in-house', 20, 'Supplier'),
  milestone(each * 10 + 1, each, 'PP approved', 16, 'Us'),
  milestone(each * 10 + 2, each, 'Cutting starts', 15),
  milestone(each * 10 + 3, each, 'Sewing starts', 12),
  milestone(each * 10 + 4, each, 'Final inspection', 3, 'Inspector'),
  milestone(each * 10 + 5, each, 'Ex-factory', 0),
]);

const SAMPLES: readonly PlainRow[] = [
  {
    sampleId: 'SMP-0001',
    style: 'LS-204',
    colour: 'Olive',
    type: 'PP',
    order: 'ORD-0002',
    maker: 'Textiles del Norte',
  },
  {
    sampleId: 'SMP-0002',
    style: 'Linen shirt',
    colour: 'Ecru',
    type: 'TOP',
    order: 'ORD-0001',
    maker: 'Hanoi Garment 9',
  },
];

const SHIPMENTS: readonly PlainRow[] = [
  {
    shipmentId: 'SHP-0001',
    direction: 'Inbound',
    order: 'ORD-0001',
    quantity: 100,
    etd: day('2026-11-24'),
    eta: day('2026-11-26'),
  },
  { shipmentId: 'SHP-0002', direction: 'Inbound', order: 'ORD-0003', quantity: 100, etd: day('2026-11-28') },
];

const contact = (name: string, country: string, more: PlainRow = {}): PlainRow => ({
  name,
  kind: 'Factory',
  country,
  ...more,
});

const CONTACTS: readonly PlainRow[] = [
  contact('Hanoi Garment 9', 'Vietnam', {
    person: 'Minh Tran',
    email: 'minh@hanoi9.example',
    whatsApp: '+84 912 345 678',
  }),
  contact('Textiles del Norte', 'Spain', { person: 'Lucía Ferrer', email: 'lucia@tdn.example', language: 'es' }),
  contact('Pacific Sewing', 'United States', { person: 'Bob Miller', email: 'bob@pacific.example' }),
  contact('Ningbo Mills', 'China', { kind: 'Supplier', person: 'Ms Wu' }),
];

const SETTINGS: readonly PlainRow[] = ['Calendar', 'People', 'Development'].map((desk) => ({
  setting: 'Desk',
  item: desk,
  value: 'on',
}));

const view = replyView(
  plainWorkbook(TODAY, {
    Orders: ORDERS,
    Milestones: MILESTONES,
    Samples: SAMPLES,
    Shipments: SHIPMENTS,
    Contacts: CONTACTS,
    Settings: SETTINGS,
  }),
  undefined,
);
if ('refused' in view) throw new Error(`The desk of the tests was refused: ${view.refused}`);

export const season: ReplyView = view;

export const read = (text: string, asked: Partial<Asked> = {}): ReadReply =>
  readReply(text, { book: season, more: moreDates, ...asked });

/** `ORD-0001 revisedExFactory 2026-12-18`, with `?` before those that are not ticked and why. */
export function told({ proposals }: ReadReply): readonly string[] {
  return proposals.map(({ table, id, candidates, key, becomes, shift, ticked, doubts, adds }) => {
    const row = adds ? `new ${table} of ${adds.of ?? '?'}` : (id ?? `${candidates.length} ${table}`);
    const what = adds
      ? Object.values(adds.values).join(' ')
      : becomes === '' && shift !== undefined
        ? `+${shift}`
        : becomes;
    return `${ticked ? '' : '? '}${row} ${key} ${what}${ticked ? '' : ` (${doubts.map(({ code }) => code).join(' ')})`}`;
  });
}
