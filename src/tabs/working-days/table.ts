// Working days: the days on which each factory works, written by Selvedge for formulas to count by.
import { date, number, text, whole } from '../../schema/kinds';
import { defineTable } from '../../schema/table';
import { labels } from './labels.es';

export const workingDaysTable = defineTable({
  name: 'Working days',
  spanish: labels,
  one: 'day',
  tabColor: '#5f6368',
  hidden: true,
  inputs: {
    key: {
      label: 'Key',
      kind: number,
      help: 'The number of a calendar times a million, and of a day in it.',
      width: 100,
    },
    row: { label: 'Row', kind: whole(2), help: 'The number of the row.', width: 70 },
    day: {
      label: 'Day',
      kind: date,
      help: 'A working day; blank in the first and the last row of a calendar, between which it is known.',
      width: 110,
    },
    calendar: { label: 'Calendar', kind: text, help: 'A factory or a country that has days of its own.', width: 180 },
    number: { label: 'Number', kind: whole(1), help: 'The calendar that it follows.', width: 80 },
  },
  computed: {},
});
