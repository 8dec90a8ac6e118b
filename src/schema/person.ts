// What is kept with a person, whichever spreadsheet they are in.

/** The language that they chose to be spoken to in. */
export const SPEAKS = 'speaks';
