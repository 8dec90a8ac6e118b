// How measurements that need somebody are listed on Today.
import { joined } from '../../schema/reasons';
import type { Lines } from '../tab';

export const lines: Lines = { what: joined(['Style', 'Point', 'Size']), who: '""' };
