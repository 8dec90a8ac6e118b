// What the desk says around a letter to a partner.
import { plural } from '../english';

const languages = { en: 'in English', es: 'in Spanish' } as const;

export const chase = {
  name: 'Chase',
  title: (name: string) => `Chase ${name}`,
  write: (name: string) => `Write to ${name}`,
  about: (name: string, there: string) => [name, there].filter((part) => part !== '').join(' · '),
  there: (time: string) => `${time} there`,
  lines: 'What they are asked',
  text: (language: 'en' | 'es') => `Your message, ${languages[language]}`,
  none: (name: string) => `Nothing waits for ${name} now.`,
  ours: (count: number) =>
    `${plural(count, 'row', 'rows')} with them ${count === 1 ? 'waits' : 'wait'} for us and ${count === 1 ? 'is' : 'are'} left out.`,
  gmail: 'Gmail',
  mailProgram: 'Mail program',
  whatsApp: 'WhatsApp',
  copy: 'Copy',
  byHand: 'Select the message and copy it: this browser does not let the sidebar do that.',
  send: 'Send',
  noLine: 'Tick at least one line.',
  noText: 'Write a message first.',
  noWay: (name: string) => `${name} has no address. Copy the message, or enter Email or WhatsApp in its contact.`,
  tooLong: 'The message is too long for a link: copy it, or send it from here.',
  logged: (to: string) => `${to === '' ? '' : `To ${to}. `}It goes to the log, with a day to follow up.`,
  said: (name: string, way: 'sent' | 'opened', day: string) =>
    `${way === 'sent' ? 'Sent to' : 'Noted as written to'} ${name}. It comes up again on ${day}.`,
  wrongAddress: (typed: string) => `“${typed}” is no email address. Correct Email in the contact.`,
};
