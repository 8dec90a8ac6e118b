// Two ids are one where a person cannot tell them apart, and two where they can.
import { normaliseKey } from '../../src/schema/keys';
import { own } from '../../src/schema/own';

const signs = (codes: readonly number[]) => codes.map((code) => String.fromCodePoint(code));
const readAs = (all: readonly string[]) => new Set(all.map((sign) => normaliseKey(`NB${sign}1`)));

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

test('each sign of no width is nothing, each blank a blank, each hyphen a hyphen, and what stands next to them itself', () => {
  const unseen = signs([0xad, 0x61c, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0xfeff]);
  const blanks = signs([0x9, 0xd, 0x20, 0xa0, 0x2000, 0x200a, 0x202f, 0x205f, 0x3000]);
  const hyphens = signs([0x2d, 0x2010, 0x2015, 0x2043, 0x2212, 0xfe58, 0xfe63, 0xff0d]);
  expect([unseen, blanks, hyphens].map((all) => [...readAs(all)])).toEqual([['nb1'], ['nb 1'], ['nb-1']]);
  const others = signs([0xac, 0xae, 0x2016, 0x2027, 0x2030, 0x2042, 0x2044, 0xfe57, 0xfe64, 0xff0c]);
  expect(readAs(others)).toEqual(new Set(others.map((sign) => `nb${sign}1`)));
});

test('a blank elsewhere parts two ids', () => {
  expect(new Set(['PO 12 3', 'PO 1 23', 'PO 123', 'PO-123', 'PO123'].map(normaliseKey)).size).toBe(5);
  for (const one of ['PO 12 3', 'PO  12\u00a03', ' po 12\t3 ']) expect(normaliseKey(one)).toBe('po 12 3');
});

test('no id stays none', () => {
  expect([normaliseKey(undefined), normaliseKey(''), normaliseKey(7)]).toEqual(['', '', '7']);
});

test('a record holds what it was given under a name, and nothing under one that every object has', () => {
  expect([own({ S: 20 }, 'S'), own({ S: 20 }, 'constructor'), own({ constructor: 7 }, 'constructor')]).toEqual([
    20,
    undefined,
    7,
  ]);
});
