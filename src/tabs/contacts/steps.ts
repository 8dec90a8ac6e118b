// Steps of contacts: names are taken over from other tabs, one gets another name everywhere, somebody was spoken to.
import { logCall } from '../log/note-down';
import type { Step } from '../step';
import { adopt } from './adopt';
import type { ContactCodes } from './codes';
import { rename } from './rename';
import { contacts } from './table';
import type { Words } from './words.en';

const call: Step<Words, ContactCodes['said'], ContactCodes['warning']> = (id, context) => {
  const name = context.find(contacts, id)?.row.name;
  if (name === undefined) return undefined;
  return logCall(context, { name, about: [], row: { table: contacts.name, id } });
};

export const steps = { adopt, call, rename };
