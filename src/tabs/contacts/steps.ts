// Steps of contacts: names are taken over from other tabs, one gets another name everywhere, one was spoken to.
import { formField } from '../../derive/form';
import { done, type Step, section } from '../step';
import { adopt } from './adopt';
import type { ContactCodes } from './codes';
import { rename } from './rename';
import { contacts } from './table';
import type { Words } from './words.en';

const talk: Step<Words, ContactCodes['said'], ContactCodes['warning']> = (id, context) => {
  const row = context.find(contacts, id)?.row;
  const { name } = row ?? {};
  if (row === undefined || name === undefined) return undefined;
  return {
    sections: [section([{ ...formField(contacts, 'lastContact'), required: true }, formField(contacts, 'notes')])],
    rules: [{ rule: 'past', day: 'lastContact' }],
    presets: { lastContact: context.today, notes: row.notes },
    plan: (values) =>
      done({ changes: [{ table: contacts, id, values }] }, { code: 'talked', name, day: String(values.lastContact) }, [
        { table: contacts.name, id },
      ]),
  };
};

export const steps = { adopt, talk, rename };
