// Two ids are one where a person cannot tell them apart, and two where they can.
import { normaliseKey } from '../../src/schema/keys';

test('case, blanks around and doubled, signs of no width and hyphens that look alike make no other id', () => {
  for (const id of ['ord-1 a', ' ORD-1  A ', 'ORD\u20101\u00a0a', '\u200bord\u22121 a\ufeff', 'Ord-1\ta'])
    expect(normaliseKey(id)).toBe('ord-1 a');
});

test.each([
  'NB - 1',
  'NB- 1',
  'nb -1',
  'NB\u00a0-\u00a01',
  'NB\u2009-\u20091',
  'NB \u2013 1',
  'NB\u200b - \u200b1',
  'NB\u3000\uff0d\u30001',
])('blanks of any width around a hyphen make no other id: %j', (id) => {
  expect(normaliseKey(id)).toBe('nb-1');
});

test('a blank elsewhere parts two ids', () => {
  expect(new Set(['PO 12 3', 'PO 1 23', 'PO 123', 'PO-123', 'PO123'].map(normaliseKey)).size).toBe(5);
  for (const one of ['PO 12 3', 'PO  12\u00a03', ' po 12\t3 ']) expect(normaliseKey(one)).toBe('po 12 3');
});

test('no id stays none', () => {
  expect([normaliseKey(undefined), normaliseKey(''), normaliseKey(7)]).toEqual(['', '', '7']);
});
