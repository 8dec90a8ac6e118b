// The languages that mails are written in.
import * as en from './en';
import * as es from './es';

/** The words of a mail in a language, `en` or `es`; anything else gets English. */
export function mailWords(language: string): typeof en.mail {
  return /^es\b/i.test(language.trim()) ? es.mail : en.mail;
}
