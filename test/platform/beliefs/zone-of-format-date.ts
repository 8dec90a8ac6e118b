// Utilities.formatDate writes a moment in any zone.
import type { Belief } from '../belief';

export const zoneOfFormatDate: Belief = {
  says: 'Utilities.formatDate writes a moment in any zone.',
  source: 'https://developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format',
  test() {
    return {
      seen: Utilities.formatDate(new Date(Date.UTC(2026, 10, 22, 20)), 'Pacific/Auckland', 'yyyy-MM-dd HH:mm'),
      expected: '2026-11-23 09:00',
    };
  },
};
