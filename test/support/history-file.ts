// A history of deliveries as a supply chain exports it: made up, in its shape, of as many lines as are wanted.

const HEADER =
  'PO Number,Customer,Vendor,Item,Line Item Quantity,Unit Price,Currency,PO date,Ship-by date,Ex-factory,Cancel date,Owner,Comments';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** What stands in cells that nobody filled in; every reader of dates knows the last two for nothing. */
const PLACEHOLDERS = ['Date Not Captured', 'TBC', 'Pre-PQ Process', 'N/A', '-'];
const two = (number: number) => String(number).padStart(2, '0');

/** Days of 2027 for the first orders, and so on. */
const day = (order: number, month: number) => `${two((order % 28) + 1)}-${MONTHS[month]}-${27 + (order % 3)}`;

/**
 * Each purchase order in seven deliveries of one item, some of one day and one quantity. Cells that may be blank hold
 * placeholders here and there. Line ends are single carriage returns.
 */
export function historyFile(lines: number): string {
  const rows = Array.from({ length: lines }, (_, line) => {
    const [order, delivery] = [Math.floor(line / 7), line % 7];
    const placeholder = (every: number, text: string) => (line % every === 0 ? (PLACEHOLDERS[line % 5] ?? '') : text);
    return [
      `SCMS-${order}`,
      ['Zambia', 'Côte d’Ivoire', 'Viet Nam'][order % 3],
      `Maker ${order % 40}`,
      `"Item ${order % 900}, 60's"`,
      delivery === 3 ? '"1,200"' : String(100 + (delivery >> 1)),
      '2.50',
      'USD',
      placeholder(6, day(order, 0)),
      day(order, 6 + (delivery >> 1)),
      day(order, 5),
      placeholder(9, day(order, 11)),
      line % 50 === 0 ? 'ana@example.com; bo@example.com' : '',
      line % 11 === 0 ? '"Part of ""two"", see below"' : '',
    ].join(',');
  });
  return [HEADER, ...rows].join('\r');
}
