// What a check of the spreadsheet asks of Google: a few reads a tab, however many rows there are, and no write.
import type { CheckView } from '../../src/app/api';
import { openSetUp, plainOrder } from '../support/add-on';

function asked(orders: number) {
  const addOn = openSetUp({ freeCalls: true });
  for (let order = 0; order < orders; order += 1) addOn.call('addRow', 'Orders', plainOrder);
  addOn.call('check');
  return addOn.last();
}

test('a check makes the same calls for one order and for ten, writes nothing, and commits nothing', () => {
  const { calls, commits } = asked(1);
  expect(asked(10).calls).toEqual(calls);
  // Two looks at each header, one at the settings, the ids that stand twice, and what the reminders read; then each header's formulas.
  expect(calls).toMatchObject({ 'Range.getValues': 20, 'Range.getFormulas': 7, 'Range.getDisplayValues': 1 });
  expect(Object.keys(calls).filter((name) => /\.(set|insert|append|delete|clear|add)[A-Z]/.test(name))).toEqual([]);
  expect(commits).toBe(0);
});

test('the statutory days of a country are two rows in one write and one commit', () => {
  const addOn = openSetUp({ freeCalls: true });
  const row = addOn.rows('Settings').length + 2;
  for (const [label, typed] of Object.entries({ Setting: 'Country', Item: 'Hanoi Garment 9', Value: 'Vietnam' })) {
    addOn.type('Settings', row, label, typed);
  }
  addOn.call('addRow', 'Orders', { ...plainOrder, factory: 'Hanoi Garment 9' });
  const { lines } = addOn.call('check') as CheckView;
  addOn.call('repair', lines.find(({ found }) => String(found).startsWith('Vietnam'))?.id);
  const { calls, commits } = addOn.last();
  expect({ writes: calls['Range.setValues'], commits }).toEqual({ writes: 1, commits: 1 });
  expect(addOn.rows('Settings')).toHaveLength(row + 1);
});
