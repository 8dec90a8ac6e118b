// What a style's orders and samples come to, when a factory works by an old tech pack, and when the pattern is behind it.
import { type Edge, type Line, today } from '../../support/edge';
import { order, shipment } from '../rows';

const LIVE = 'Linen shirt';
const style = (name: string, changes: Line): Line => ({ style: name, stage: 'Fit', ...changes });

/** Of a style whose order is confirmed and still to ship. */
const live = (changes: Line): Edge['rows'] => ({
  Orders: [order({ style: LIVE })],
  Styles: [style(LIVE, { gradedOn: today - 9, ...changes })],
});

const check = (code: string) => ({ finding: code, urgency: 3_000_000 });
const fine = { finding: null, urgency: null };

export const edges: readonly Edge[] = [
  {
    story: 'A draft is ordered and not live; what was cancelled is neither; what has all left is no longer live',
    rows: {
      Orders: [
        order({ style: LIVE }),
        order({ orderId: 'ORD-2', style: LIVE, stage: 'Draft', quantity: 30 }),
        order({ orderId: 'ORD-3', style: LIVE, stage: 'Cancelled', quantity: 50 }),
        order({ orderId: 'ORD-4', style: LIVE, quantity: 100 }),
      ],
      Shipments: [shipment({ order: 'ORD-4', quantity: 100, shippedOn: today - 3 })],
      Styles: [style(LIVE, {}), style('Rib tank', {})],
    },
    shows: {
      Styles: [
        { ordered: 530, live: 1 },
        { ordered: 0, live: 0 },
      ],
    },
  },
  {
    story:
      'Two samples wait for a verdict; one has had it, one is gone; the last verdict is that of the later comments',
    rows: {
      Samples: [
        {},
        {},
        { verdict: 'Rejected', commentedOn: today - 4, round: 1 },
        { verdict: 'Approved', commentedOn: today - 4, round: 2 },
        { verdict: 'Resubmit', commentedOn: today - 9, round: 3 },
        { gone: 'Lost' },
      ].map((changes, at) => ({ sampleId: `SMP-${at}`, style: LIVE, type: 'PP', ...changes })),
      Styles: [style(LIVE, {}), style('Rib tank', {})],
    },
    shows: {
      Styles: [
        { openSamples: 2, lastVerdict: 'Approved' },
        { openSamples: 0, lastVerdict: null },
      ],
    },
  },
  {
    story: 'The factory has v4 of a live style, and v5 holds',
    rows: live({ techPackVersion: 'v5', factoryHas: 'v4' }),
    shows: { Styles: [{ live: 1, status: 'Old version out', ...check('Old version') }] },
  },
  {
    story: 'The factory has V 5 of a live style, which is v5',
    rows: live({ techPackVersion: 'v5', factoryHas: 'V 5' }),
    shows: { Styles: [{ status: 'OK', ...fine }] },
  },
  {
    story: 'The factory has nothing of a live style, and v5 holds',
    rows: live({ techPackVersion: 'v5' }),
    shows: { Styles: [{ status: 'Not sent', ...check('Not sent') }] },
  },
  {
    story: 'Nobody says which version of a live style holds, whether the factory has one or none',
    rows: live({ factoryHas: 'v4' }),
    shows: { Styles: [{ status: 'No tech pack', ...fine }] },
  },
  {
    story: 'Neither a version nor a link is there',
    rows: live({}),
    shows: { Styles: [{ status: 'No tech pack', ...fine }] },
  },
  {
    story: 'A live style was dropped: nobody is told of its versions',
    rows: live({ stage: 'Dropped', techPackVersion: 'v5', factoryHas: 'v4' }),
    shows: { Styles: [{ status: 'Dropped', ...fine }] },
  },
  {
    story: 'A live style is not graded',
    rows: live({ techPackVersion: 'v5', factoryHas: 'v5', gradedOn: '' }),
    shows: { Styles: [{ status: 'Not graded', ...fine }] },
  },
  {
    story: 'The pattern of a live style is a day behind its tech pack',
    rows: live({ techPackVersion: 'v5', factoryHas: 'v5', techPackDate: today - 3, patternDate: today - 4 }),
    shows: { Styles: [{ status: 'Pattern behind', ...check('Pattern behind') }] },
  },
  {
    story: 'Nothing of a style is ordered: old versions, a pattern behind and grading wait',
    rows: {
      Styles: [
        style('A', { techPackVersion: 'v5', factoryHas: 'v4' }),
        style('B', { techPackVersion: 'v5' }),
        style('C', { techPackVersion: 'v5', techPackDate: today - 3, patternDate: today - 4 }),
        style('D', { techPackVersion: 'v5', techPackDate: today - 3, patternDate: today - 3 }),
        style('E', { techPackVersion: 'v5', techPackDate: today - 3 }),
        style('F', { techPack: 'https://drive.example/f' }),
      ],
    },
    shows: {
      Styles: [
        { live: 0, status: 'OK', ...fine },
        { status: 'OK', ...fine },
        { status: 'Pattern behind', ...fine },
        { status: 'OK', ...fine },
        { status: 'OK', ...fine },
        { status: 'OK', ...fine },
      ],
    },
  },
  {
    story: 'One shirt is still to ship, where not one may be missing: the style is live until it has left',
    rows: {
      Orders: [order({ style: LIVE, tolerance: 0 }), order({ orderId: 'ORD-2', style: 'Rib tank', tolerance: 0 })],
      Shipments: [
        shipment({ quantity: 399, shippedOn: today - 3 }),
        shipment({ order: 'ORD-2', quantity: 400, shippedOn: today - 3 }),
      ],
      Styles: [style(LIVE, { techPackVersion: 'v5' }), style('Rib tank', { techPackVersion: 'v5' })],
    },
    shows: {
      Orders: [{ open: 1 }, { open: 0 }],
      Styles: [
        { live: 1, status: 'Not sent', ...check('Not sent') },
        { live: 0, status: 'OK', ...fine },
      ],
    },
  },
  {
    story: 'The tech pack of a live style says V 5, and the factory has v5, which is the same',
    rows: live({ techPackVersion: 'V 5', factoryHas: 'v5' }),
    shows: { Styles: [{ status: 'OK', ...fine }] },
  },
];
