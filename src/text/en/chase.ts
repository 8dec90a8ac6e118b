// What the desk says around a letter to a partner.
import { plural } from '../english';

const languages = { en: 'in English', es: 'in Spanish' } as const;

export const chase = {
  title: (name: string) => `Chase ${name}`,
  about: (language: 'en' | 'es', there: string) =>
    [there, languages[language]].filter((part) => part !== '').join(' · '),
  there: (time: string) => `${time} there`,
  lines: 'What they are asked',
  text: 'Your message',
  none: (name: string) => `Nothing waits for ${name} now.`,
  ours: (count: number) =>
    `${plural(count, 'row', 'rows')} with them ${count === 1 ? 'waits' : 'wait'} for us and ${count === 1 ? 'is' : 'are'} left out.`,
  gmail: 'Open in Gmail',
  mailProgram: 'Open in your mail program',
  whatsApp: 'Open in WhatsApp',
  copy: 'Copy',
  byHand: 'Select the message and copy it: this browser does not let the sidebar do that.',
  send: (to: string) => `Send to ${to}`,
  noLine: 'Tick at least one line.',
  noText: 'Write a message first.',
  noWay: (name: string) => `${name} has no address. Copy the message, or enter Email or WhatsApp in its contact.`,
  tooLong: 'The message is too long for a link: copy it, or send it from here.',
  logged: 'Once you open, copy or send it, it stands in the log with a day to follow up.',
  said: (name: string, way: 'sent' | 'opened', day: string) =>
    `${way === 'sent' ? 'Sent to' : 'Noted as written to'} ${name}. It comes up again on ${day}.`,
  wrongAddress: (typed: string) => `“${typed}” is no address that a mail can go to. Correct Email in the contact.`,
};
