// Who is reminded of a row: the addresses in its Owner cell, else whoever stands in.
import { addressWords, isEmailAddress } from '../schema/checks';

/** The addresses in a cell, each once, in lower case: `Ana <ana@studio.com>, ben@studio.com`. */
export function readAddresses(text: string | undefined): readonly string[] {
  const words = (text ?? '').toLowerCase().split(/[\s,;<>]+|mailto:/);
  return [...new Set(words.filter(isEmailAddress))];
}

/** The words in a cell that are no address; a name before `<` is none of them. */
export function wrongAddresses(text: string | undefined): readonly string[] {
  return addressWords(text ?? '').filter((word) => !isEmailAddress(word));
}
