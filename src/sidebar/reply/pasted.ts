// What the person has given to be read: a text, or the rows of a file; and from whom, where they have said so.
import type { ParsedFile } from '../import/read-file';

export interface Pasted {
  readonly text: string;
  /** Undefined while it is left to be recognised; '' for nobody known. */
  readonly from: string | undefined;
  /** Present where a file was chosen. */
  readonly file?: { readonly name: string; readonly parsed: ParsedFile };
}

export const nothingPasted: Pasted = { text: '', from: undefined };
