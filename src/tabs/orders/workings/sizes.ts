// The columns of an order that say its sizes: the scale, the breakdown, and the packs that it comes in.
import { code, name, sizes } from '../../../schema/kinds';
import type { InputColumn } from '../../../schema/table';

export const sizeColumns = {
  sizeScale: {
    label: 'Size scale',
    kind: name,
    help: 'Which sizes there are, such as Alpha. Scales stand in Settings.',
    preset: { from: 'last' },
    alike: ['style'],
    takes: { by: 'style', from: 'sizeScale' },
    width: 90,
    newer: true,
  },
  sizes: {
    label: 'Sizes',
    kind: sizes,
    help: 'S:20 M:40, packs such as 1-2-2-1 x 50, or a pasted block. They add up to Quantity.',
    width: 170,
  },
  pack: {
    label: 'Pack',
    kind: code,
    help: 'The packs that Sizes come in, such as 1-2-2-1 x 50.',
    section: 'Terms',
    width: 110,
    newer: true,
  },
} as const satisfies { readonly [key: string]: InputColumn };
