// Files for the import, as the page sends them: keys, rows, formats.
import type { SentFile } from '../../src/app/api';
import type { ForEveryRow } from '../../src/derive/import';

/** A file that is sent whole, without a value for every row. */
export const NOTHING_MORE: ForEveryRow = { fixed: {}, blanks: [], taken: [] };

const KEYS = [
  'poNumber',
  'customer',
  'factory',
  'season',
  'style',
  'colour',
  'sizes',
  'quantity',
  'unitPrice',
  'currency',
  'orderDate',
  'originalExFactory',
  'shipBy',
  'stage',
  'notes',
];

const two = (number: number) => String(number).padStart(2, '0');

/** `count` orders, each another style and colour, every eighth line the same as the one before it. */
export function orderFile(count: number): SentFile {
  const rows = Array.from({ length: count }, (_, index) => {
    const line = index % 8 === 7 ? index - 1 : index;
    return [
      `PO-${4000 + Math.floor(line / 5)}`,
      'Maison Roux',
      'Textiles del Norte',
      'SS27',
      `Style ${line % 900}`,
      ['Ecru', 'Olive', 'Black'][line % 3] ?? '',
      'S:80 M:160 L:160',
      '400',
      '1.234,50',
      'EUR',
      `${two((line % 28) + 1)}/10/2026`,
      `${two((line % 28) + 1)}/03/2027`,
      `${two((line % 28) + 1)}/04/2027`,
      'Confirmed',
      `Line ${line}`,
    ];
  });
  return [KEYS, rows, { dates: 'dayFirst', decimalMark: ',' }, NOTHING_MORE];
}
