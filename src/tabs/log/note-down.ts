// Log a call: what was said goes into the log from the row that it was about, in two fields.
import { formField } from '../../derive/form';
import type { StepContext } from '../../domain/book';
import type { Coded } from '../../domain/finding';
import type { Addition, RowRef } from '../../domain/plan';
import { contacts } from '../contacts/table';
import { deskSetting } from '../desks';
import { done, type Offer, section } from '../step';
import { log } from './table';

interface Talk {
  /** With whom, as the row has it. */
  readonly name: string | undefined;
  /** The ID of the row that it is about; blank for the contact itself. */
  readonly about: string;
  readonly row: RowRef;
}

/** Whether there is a log to write into. */
export const hasLog = (context: StepContext): boolean => context.settings().get(deskSetting('People')) === true;

/** What is added to the log; by whoever writes it, who is also reminded of it. */
export const entry = (context: StepContext, values: Addition['values']): Addition => {
  const user = context.user === '' ? undefined : context.user;
  return { table: log, values: { logId: context.next(log), day: context.today, by: user, owner: user, ...values } };
};

/** The form, and the plan that adds the entry and notes the day on the contact; undefined where there is no log. */
export function logCall<Said extends Coded>(
  context: StepContext,
  { name, about, row }: Talk,
  said: (entryId: string, name: string) => Said,
): Offer<Said, never> | undefined {
  if (!hasLog(context)) return undefined;
  const field = (key: keyof typeof log.inputs) => formField(log, key);
  return {
    sections: [section([field('with'), field('what'), field('channel'), field('ball'), field('followUpOn')])],
    rules: [],
    presets: { with: name, channel: 'Call' },
    plan: (values) => {
      const partner = String(values.with ?? '');
      const added = entry(context, { ...values, about: about === '' ? undefined : about, direction: 'Out' });
      const contact = context.find(contacts, partner)?.row;
      const isNews = contact !== undefined && (contact.lastContact ?? '') < context.today;
      const changes = isNews
        ? [{ table: contacts, id: contact.name ?? '', values: { lastContact: context.today } }]
        : [];
      const id = String(added.values.logId);
      return done({ additions: [added], changes }, said(id, partner), [row, { table: log.name, id }]);
    },
  };
}
