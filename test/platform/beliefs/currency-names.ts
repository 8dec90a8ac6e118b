// Intl names every currency that exists; letters that are none come back as they are.
import type { Belief } from '../belief';

export const currencyNames: Belief = {
  says: 'Intl names every currency that exists; letters that are none come back as they are.',
  source: 'https://developers.google.com/apps-script/guides/v8-runtime',
  test() {
    const nameOf = (currency: string) =>
      new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' })
        .formatToParts(0)
        .find(({ type }) => type === 'currency')?.value;
    return { seen: [nameOf('EUR'), nameOf('XYZ')], expected: ['euros', 'XYZ'] };
  },
};
