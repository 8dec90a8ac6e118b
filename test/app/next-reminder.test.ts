// What the foot of the home panel says of the reminders: when the next ones go out, and to how many people.
import type { HomeView } from '../../src/app/api';
import { ANA, BEN, lateOrder, MONDAY, openReminders, paste, switchOn } from '../support/reminders';

test('the home panel says when the next reminder comes and to how many people, once a clock is on', () => {
  const addOn = openReminders();
  const reminder = () => (addOn.call('home') as HomeView).reminder;
  paste(addOn, 'Orders', [lateOrder(1, ANA), lateOrder(2, BEN), lateOrder(3, BEN), lateOrder(4, ANA, '2027-03-01')]);
  expect(reminder()).toBeUndefined();
  switchOn(addOn, ANA);
  expect(reminder()).toEqual({ day: MONDAY, hour: 8, people: 2 });
  switchOn(addOn, ANA, { recipients: 'desk@studio.example', weekdays: 'Tue', hour: '17' });
  addOn.type('Orders', 4, 'Owner', '');
  expect(reminder()).toEqual({ day: '2026-11-24', hour: 17, people: 3 });
});
