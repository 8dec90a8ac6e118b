// Log a call: what was said goes into the log from the row that it was about, and the contact was spoken to today.
import { steps as orderSteps } from '../../../src/tabs/orders/steps';
import { words as orderWords } from '../../../src/tabs/orders/words.en';
import { steps as shipmentSteps } from '../../../src/tabs/shipments/steps';
import { words as shipmentWords } from '../../../src/tabs/shipments/words.en';
import type { Fields } from '../../support/calendar-book';
import { deskOf, planned } from '../../support/planned';

const people: Fields = { setting: 'Desk', item: 'People', value: 'on' };
const desk = (more: { readonly [tab: string]: readonly Fields[] } = {}) =>
  deskOf({
    Orders: [{ orderId: 'ORD-0001', factory: 'Hanoi Garment 9', quantity: 400 }],
    Settings: [people],
    ...more,
  });
const call = (...given: Parameters<typeof desk>) => orderSteps.call('ORD-0001', desk(...given), orderWords);
const said = { what: 'The cloth is in.' };
const entry = {
  in: 'Log',
  logId: 'LOG-0001',
  day: '2026-11-22',
  with: 'Hanoi Garment 9',
  about: 'ORD-0001',
  channel: 'Call',
  direction: 'Out',
  what: 'The cloth is in.',
  ball: undefined,
  followUpOn: undefined,
  by: 'ana@studio.example',
  owner: 'ana@studio.example',
};

describe('A call', () => {
  it('is asked for with whom it was, proposed by the row, and how it was said', () => {
    expect(call()?.presets).toStrictEqual({ with: 'Hanoi Garment 9', channel: 'Call' });
    expect(call()?.sections.map(({ fields }) => fields.map(({ key }) => key))).toStrictEqual([
      ['with', 'what', 'channel', 'ball', 'followUpOn'],
    ]);
    expect(call()?.rules).toStrictEqual([]);
    const ofShipment = shipmentSteps.call(
      'SHP-0001',
      desk({ Shipments: [{ shipmentId: 'SHP-0001', direction: 'Sample', carrier: 'DHL', quantity: 1 }] }),
      shipmentWords,
    );
    expect(ofShipment?.presets).toStrictEqual({ with: 'DHL', channel: 'Call' });
  });

  it('goes into the log as it was said, about the row that it was logged from', () => {
    const { added, changed, said: told, asks, rows } = planned(call(), said);
    expect(added).toStrictEqual([entry]);
    expect({ changed, told, asks, rows }).toStrictEqual({
      changed: [],
      told: { code: 'logged', id: 'LOG-0001', name: 'Hanoi Garment 9' },
      asks: [],
      rows: ['ORD-0001', 'LOG-0001'],
    });
  });

  it('keeps whose turn it is, when to follow it up and whether it was a visit', () => {
    const typed = { ...said, with: 'Textiles del Norte', channel: 'Visit', ball: 'Them', followUpOn: '2026-11-22' };
    expect(planned(call(), typed).added).toStrictEqual([{ ...entry, ...typed }]);
    expect(planned(call(), typed).said).toStrictEqual({ code: 'logged', id: 'LOG-0001', name: 'Textiles del Norte' });
  });

  it('was a call where the way it was said was left blank', () => {
    expect(planned(call(), { ...said, channel: undefined }).added).toMatchObject([{ channel: 'Call' }]);
  });

  it('is followed up today at the earliest', () => {
    expect(planned(call(), { ...said, followUpOn: '2026-11-21' }).problems).toStrictEqual({
      followUpOn: { code: 'before', earlier: 'Day', earlierDay: '2026-11-22' },
    });
  });

  it('is the last that was heard of the contact', () => {
    const heard = (lastContact: string) =>
      planned(call({ Contacts: [{ name: 'Hanoi Garment 9', kind: 'Factory', lastContact }] }), said).changed;
    const now = [{ in: 'Contacts', id: 'Hanoi Garment 9', lastContact: '2026-11-22' }];
    expect([heard(''), heard('2026-11-21'), heard('2026-11-22')]).toStrictEqual([now, now, []]);
  });

  it('is logged by nobody where Google does not tell who it is', () => {
    const offer = orderSteps.call('ORD-0001', { ...desk(), user: '' }, orderWords);
    expect(planned(offer, said).added).toStrictEqual([{ ...entry, by: undefined, owner: undefined }]);
  });

  it('has no log to go into while the desk of people is off', () => {
    expect(call({ Settings: [{ ...people, value: 'off' }] })).toBeUndefined();
  });
});
