// Settings: one row a setting, kept where everybody can read and change it.
import { mixed, text } from '../../schema/kinds';
import { defineTable } from '../../schema/table';
import { labels } from './labels.es';

export const settings = defineTable({
  name: 'Settings',
  spanish: labels,
  one: 'setting',
  namedBy: ['setting', 'item'],
  counterparty: 'value',
  tabColor: '#5f6368',
  inputs: {
    setting: { label: 'Setting', kind: text, required: true, help: 'What is set.', width: 160 },
    item: {
      label: 'Item',
      kind: text,
      help: 'For which currency, category, tab, person, carrier, country or factory.',
      width: 180,
    },
    value: { label: 'Value', kind: mixed, help: 'What it is set to.', width: 260 },
    note: { label: 'Note', kind: text, help: 'What it does.', width: 420 },
  },
  computed: {},
});
