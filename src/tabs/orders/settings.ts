// The settings of Orders.
import type { Settings } from '../../domain/settings';
import { amount, days } from '../../domain/settings/kinds';
import { longText, type Value } from '../../schema/kinds';
import { defineSetting, type Setting } from '../../schema/setting';
import { type ReadTerms, readTerms } from '../../schema/terms';

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

const BUILT_IN = {
  '30/70': '30% order; 70% ex-factory -3wd after inspection',
  'Net 30 BL': '100% shipped +30d',
  'LC sight': '100% shipped +7d after documents',
  'LC 60': '100% shipped +60d',
  '100% deposit': '100% order',
};

export const paymentTerms = defineSetting<string>({
  name: 'Terms',
  each: 'list',
  kind: {
    read: String,
    write: (value: string): Value => value,
    fits: (cell) => readTerms(String(cell)).ok,
    wrongIn(cell) {
      const read = readTerms(String(cell));
      return read.ok || read.problem.code !== 'termsWord' ? [] : [read.problem.word];
    },
    example: BUILT_IN['30/70'],
    control: longText,
  },
  default: '',
  items: BUILT_IN,
  note: 'Share, event (order, pp, ex-factory, shipped, delivered, inspection), offset (+30d, -3wd, +1m, eom); “after inspection” or “after documents” holds it. A row with another item holds terms of your own.',
  place: 62,
  byHand: true,
});

/** What terms say: by their name in Settings, else as they are written. */
export function termsOf(typed: string, settings: Settings): ReadTerms {
  const named = settings.get(paymentTerms, typed);
  return readTerms(named === '' ? typed : named);
}

export const presentationDays = defineSetting<number>({
  name: 'Presentation days',
  kind: days(365, 365),
  default: 21,
  note: 'Days after shipment in which the documents of a letter of credit are presented, where the order does not say.',
  place: 64,
});

const customerTransitDays = defineSetting({ ...transitDays, each: 'customer', follows: transitDays });

export const settings: readonly Setting[] = [
  defaultTolerance,
  transitDays,
  customerTransitDays,
  paymentTerms,
  presentationDays,
];
