// A property holds 8,000 bytes and refuses 10,000.
import { type Belief, refusal } from '../belief';

export const propertyLimit: Belief = {
  says: 'A property holds 8,000 bytes and refuses 10,000.',
  source: 'https://developers.google.com/apps-script/guides/services/quotas',
  test() {
    const properties = PropertiesService.getDocumentProperties();
    const put = (size: number) => refusal(() => properties.setProperty('platform-size', 'x'.repeat(size)));
    const seen = [put(8_000), put(10_000)];
    properties.deleteProperty('platform-size');
    return { seen, expected: ['taken', 'refused'] };
  },
};
