// The settings of Orders.
import { amount } from '../../domain/settings/kinds';
import { defineSetting, type Setting } from '../../schema/setting';

export const defaultTolerance = defineSetting({
  name: 'Default tolerance',
  kind: amount(0, 100),
  default: 0.03,
  note: 'How far under Quantity an order still counts as complete, when the order does not say.',
  place: 20,
});

export const settings: readonly Setting[] = [defaultTolerance];
