// What an order takes from a partner's reply: the day its goods leave, and why that moved.
import type { ReplySpec } from '../../domain/reply/terms';
import type { orders } from './table';

export const replies: ReplySpec<keyof (typeof orders)['inputs']> = {
  numbers: ['orderId', 'poNumber'],
  words: ['style'],
  shades: ['colour'],
  parties: ['factory', 'customer'],
  takes: [
    {
      acts: ['leave'],
      told: 'promised',
      into: 'revisedExFactory',
      from: ['revisedExFactory', 'originalExFactory'],
      reason: 'slipReason',
      asksWhy: true,
    },
    { acts: ['leave'], told: 'done', into: 'actualExFactory' },
  ],
  quantity: 'quantity',
};
