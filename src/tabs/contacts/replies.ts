// What a contact takes from its own reply: the lead time that it names.
import type { ReplySpec } from '../../domain/reply/terms';
import type { contacts } from './table';

export const replies: ReplySpec<keyof (typeof contacts)['inputs']> = {
  numbers: ['name'],
  words: [],
  parties: [],
  takes: [],
  marks: ['person', 'email', 'whatsApp', 'phone'],
  leadDays: 'leadTime',
};
