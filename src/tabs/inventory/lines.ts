// How items that need somebody are listed on Today.
import { joined } from '../../schema/reasons';
import type { Lines } from '../tab';

export const lines: Lines = {
  what: joined(['Description', 'Colour', 'Size']),
  who: '[Supplier]',
  figure: { of: '[Available]', unit: '[Unit]' },
  chase: ['out', 'low'],
};
