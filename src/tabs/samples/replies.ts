// What a sample takes from a partner's reply: the day it is promised for, or the day it left, with its parcel.
import type { ReplySpec } from '../../domain/reply/terms';
import type { samples } from './table';

export const replies: ReplySpec<keyof (typeof samples)['inputs']> = {
  numbers: ['sampleId'],
  words: ['style'],
  shades: ['colour'],
  about: 'type',
  parties: ['maker'],
  ended: ['receivedOn'],
  takes: [
    { acts: ['send', 'leave'], told: 'promised', parcel: true, into: 'sentOn' },
    { acts: ['send', 'leave'], told: 'done', into: 'sentOn' },
    {
      acts: ['send', 'leave', 'arrive', 'ready', 'deliver', 'delay'],
      told: 'promised',
      into: 'promised',
      from: ['promised', 'neededBy'],
    },
  ],
  parcel: { number: 'trackingNumber', carrier: 'carrier' },
};
