// The languages that mails are written in.
import * as en from './en';
import * as es from './es';

/** The language meant by a setting such as `es` or `Español`; anything else is English. */
export function languageOf(language: string): 'en' | 'es' {
  return /^es/i.test(language.trim()) ? 'es' : 'en';
}

/** The words of a letter to a partner in a language. */
export const letterWords = (language: string): typeof en.letter =>
  languageOf(language) === 'es' ? es.letter : en.letter;

/** The words of a mail in a language. */
export function mailWords(language: string): typeof en.mail {
  return languageOf(language) === 'es' ? es.mail : en.mail;
}
