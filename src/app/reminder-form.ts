// The reminders' settings as a form of the sidebar: what is changed most stands open at the top.
import type { FormField } from '../derive/form';
import { WEEKDAYS } from '../domain/calendar';
import type { Reading } from '../schema/checks';
import { choice, choices, type Kind, longText, text, whole } from '../schema/kinds';
import * as en from '../text/en';
import type { FormView, ReminderFields } from './api';
import { leads } from './reminders-now';

const [SUNDAY, ...REST] = WEEKDAYS;
const DAYS = [...REST, SUNDAY];
const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);
/** As their readers call them; Settings hold their first two letters. */
const LANGUAGES = ['English', 'Español'];

const field = (key: string, words: { readonly label: string; readonly help: string }, kind: Kind): FormField => ({
  key,
  ...words,
  kind,
  paired: true,
  required: true,
});

export function reminderForm(fields: ReminderFields, reading: Reading): FormView {
  const say = en.reminders.form;
  const { on: _, ...presets } = fields;
  const sections = [
    {
      fields: [
        field('hour', say.hour, choice(...HOURS)),
        field('language', say.language, choice(...LANGUAGES)),
        { ...field('weekdays', say.weekdays, choices(...DAYS)), paired: false },
        { ...field('recipients', say.recipients, longText), required: false },
      ],
    },
    { name: en.reminders.leads, fields: leads.map((tab) => field(`lead ${tab}`, say.lead(tab), whole(0))) },
    {
      name: en.reminders.more,
      fields: [
        field('weekly', say.weekly, choice(...DAYS, 'off')),
        field('allQuiet', say.allQuiet, choice('on', 'off')),
        { ...field('closedDays', say.closedDays, text), required: false },
      ],
    },
  ];
  return {
    spec: { table: 'Settings', one: 'reminders', sections, rules: [] },
    reading,
    presets: {
      ...presets,
      hour: HOURS[Number(fields.hour)] ?? '',
      language: LANGUAGES.find((language) => language.toLowerCase().startsWith(fields.language)) ?? '',
    },
    suggestions: {},
    known: [],
  };
}
