// Writes down what was said: a row of the log, and the day on the contact's own.
import type { StepContext } from '../../domain/book';
import type { Said } from '../../domain/diary';
import type { Addition, Change } from '../../domain/plan';
import { contacts } from '../contacts/table';
import { log } from './table';

interface WrittenDown {
  readonly additions: readonly Addition[];
  readonly changes: readonly Change[];
}

/** Whoever writes it is reminded of it. */
export function diary({ name, about, ...said }: Said, context: StepContext): WrittenDown {
  const user = context.user === '' ? undefined : context.user;
  const { today } = context;
  const values = {
    logId: context.next(log),
    day: today,
    with: name,
    about: about.length === 0 ? undefined : about.join(' '),
    ...said,
    by: user,
    owner: user,
  };
  const contact = context.find(contacts, name)?.row;
  const isNews = contact !== undefined && (contact.lastContact ?? '') < today;
  return {
    additions: [{ table: log, values }],
    changes: isNews ? [{ table: contacts, id: contact.name ?? '', values: { lastContact: today } }] : [],
  };
}
