// What the person has pasted, and from whom it is, where they have said so.
export interface Pasted {
  readonly text: string;
  /** Undefined while it is left to be recognised; '' for nobody known. */
  readonly from: string | undefined;
}

export const nothingPasted: Pasted = { text: '', from: undefined };
