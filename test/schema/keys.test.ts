// Two ids are one where a person cannot tell them apart, and two where they can.
import { normaliseKey } from '../../src/schema/keys';

test('case, blanks around and doubled, signs of no width and hyphens that look alike make no other id', () => {
  for (const id of ['ord-1 a', ' ORD-1  A ', 'ORD\u20101\u00a0a', '\u200bord\u22121 a\ufeff', 'Ord-1\ta'])
    expect(normaliseKey(id)).toBe('ord-1 a');
});

test('a blank within an id, and no id, stay what they are', () => {
  expect(normaliseKey('a b c')).toBe('a b c');
  expect(normaliseKey('ab')).not.toBe(normaliseKey('a b'));
  expect([normaliseKey(undefined), normaliseKey(''), normaliseKey(7)]).toEqual(['', '', '7']);
});
