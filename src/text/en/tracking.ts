// What the server says of a tracking number while it is typed.
import { listed } from '../english';

export const tracking = {
  what: { airWaybill: 'air waybill', container: 'container', post: 'postal number' },
  perhaps: (carriers: readonly string[]) => `${listed(carriers, 'or')}?`,
  slip: 'The check digit does not fit: look for a typing slip.',
};
