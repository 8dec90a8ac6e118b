// The settings of Orders.
import { amount, days } from '../../domain/settings/kinds';
import { defineSetting, type Setting } from '../../schema/setting';
import { termsSettings } from './terms';

export const defaultTolerance = defineSetting({
  name: 'Default tolerance',
  kind: amount(0, 100),
  default: 0.03,
  note: 'How far under Quantity an order still counts as complete, when the order does not say.',
  place: 20,
});

export const transitDays = defineSetting({
  name: 'Transit days',
  kind: days(365, 365),
  default: 0,
  note: 'Days from the factory to the customer; a row with a customer’s name as its item sets theirs.',
  place: 40,
});

const customerTransitDays = defineSetting({ ...transitDays, each: 'customer', follows: transitDays });

export const settings: readonly Setting[] = [defaultTolerance, transitDays, customerTransitDays, ...termsSettings];
