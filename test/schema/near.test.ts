// Which names are likely meant for known ones, and which stay names of their own.
import fc from 'fast-check';
import { openNearest } from '../../src/schema/near';

const known = [
  'Textiles del Norte',
  'Confecções Minho',
  'Hanoi Garment 9',
  'Linen shirt',
  'Print A',
  'Teal',
  'Señora Lux',
  'Ecru',
  'Navy',
  'Wavy',
  'Bone',
  'Bole',
  'DHL',
];
const meant = openNearest(known);

test.each([
  ['textiles del norte', 'Textiles del Norte'],
  ['Textiles  del  Norte', 'Textiles del Norte'],
  ['TextilesdelNorte', 'Textiles del Norte'],
  ['Confeccoes Minho', 'Confecções Minho'],
  ['Textiles del Nort', 'Textiles del Norte'],
  ['Textiles del Nrote', 'Textiles del Norte'],
  ['Linen shirts', 'Linen shirt'],
  ['Linnen shirt', 'Linen shirt'],
  ['senora lux', 'Señora Lux'],
  ['teal', 'Teal'],
  ['Teal.', 'Teal'],
  ['Linen-shirt', 'Linen shirt'],
  ['Hanoi Garments 9', 'Hanoi Garment 9'],
  // A short one, where it alone is near and begins alike.
  ['Teall', 'Teal'],
  ['Tael', 'Teal'],
  ['Ecruu', 'Ecru'],
])('%s is likely %s', (typed, name) => {
  expect(meant(typed)).toBe(name);
});

test.each([
  'Textiles del Norte',
  ' Linen shirt ',
  'Hanoi Garment 8',
  'Hanoi Garment 91',
  'Hanoi Garment 9-1',
  'Print B',
  // Another first letter, two that it may be, or too short to tell.
  'Seal',
  'Bose',
  'DHM',
  'Tea',
  'Textiles del Sur',
  'Linen shorts',
  '',
])('“%s” is asked about never', (typed) => {
  expect(meant(typed)).toBeUndefined();
});

const words = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 6, maxLength: 14 });
const letter = fc.constantFrom(...'klmnopqrst');

test('any one letter too many, too few or wrong leads back to the name', () => {
  fc.assert(
    fc.property(words, letter, fc.nat(), fc.constantFrom(0, 1, 2), (name, other, at, slip) => {
      const place = at % name.length;
      const typed = [
        name.slice(0, place) + other + name.slice(place),
        name.slice(0, place) + name.slice(place + 1),
        name.slice(0, place) + other + name.slice(place + 1),
      ][slip];
      fc.pre(typed !== undefined && typed.length >= 6);
      expect(openNearest([name])(typed ?? '')).toBe(name);
    }),
  );
});
