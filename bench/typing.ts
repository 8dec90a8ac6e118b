// How long a key takes in a field with 50,000 values: what fits is found among all of them, and the name that is likely meant.
import { matching, type Suggestion } from '../src/schema/matching';
import { openNearest } from '../src/schema/near';
import { machine, report } from './report';

const VALUES = 50_000;
const TRIES = 21;

const mills = ['Textiles del Norte', 'Lopes & Filhos', 'Hanoi Garment', 'Confecções Minho', 'Nordvest Strik'];
const known = Array.from(
  { length: VALUES },
  (_, index): Suggestion => ({ value: `${mills[index % mills.length]} ${index}` }),
);

/** In milliseconds, the median of several runs. */
function median(work: () => unknown): number {
  const times = Array.from({ length: TRIES }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).sort((one, other) => one - other);
  return Number((times[(TRIES - 1) / 2] ?? 0).toFixed(2));
}

report(
  'typing',
  'A key in a field with 50,000 values',
  [
    { typed: 'begins many: text', 'median ms': median(() => matching(known, 'text')) },
    { typed: 'stands inside many: norte 4', 'median ms': median(() => matching(known, 'norte 4')) },
    { typed: 'fits nothing: xyzzy', 'median ms': median(() => matching(known, 'xyzzy')) },
    {
      typed: 'a misspelt name, once the field is left',
      'median ms': median(() => openNearest(known.map(({ value }) => value))('Hanoi Garmnet 7')),
    },
  ],
  [`The median of ${TRIES} tries (${machine}).`],
);
