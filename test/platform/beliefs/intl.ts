// Intl knows zones and locales: a day in Auckland, the decimal mark of Spanish.
import type { Belief } from '../belief';

export const intl: Belief = {
  says: 'Intl knows zones and locales: a day in Auckland, the decimal mark of Spanish.',
  source: 'https://developers.google.com/apps-script/guides/v8-runtime',
  test() {
    const zoned = new Intl.DateTimeFormat('en-US', {
      timeZone: 'Pacific/Auckland',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const parts = new Map(zoned.formatToParts(Date.UTC(2026, 10, 22, 20)).map(({ type, value }) => [type, value]));
    const mark = new Intl.NumberFormat('es-ES').formatToParts(3 / 2).find(({ type }) => type === 'decimal')?.value;
    return { seen: [parts.get('day'), mark], expected: ['23', ','] };
  },
};
