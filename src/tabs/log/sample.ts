// The log of the sample season: a reply that we owe, one that a mill owes, and what was agreed on the telephone.
import type { Sample } from '../sample';
import type { log } from './table';

export const sample: Sample<typeof log> = [
  {
    day: -6,
    with: 'Textiles del Norte',
    about: 'ORD-0007',
    channel: 'Call',
    direction: 'Out',
    what: 'The mill dyes the linen again: they name a new day by Friday.',
    ball: 'Them',
    followUpOn: -1,
  },
  {
    day: -3,
    with: 'Maison Roux',
    channel: 'Mail',
    direction: 'In',
    what: 'They ask for care labels in French as well.',
    ball: 'Us',
    followUpOn: 0,
  },
  {
    day: -9,
    with: 'Hanoi Garment 9',
    channel: 'WhatsApp',
    direction: 'In',
    what: 'Ten lines are free from the first of the month.',
  },
];
