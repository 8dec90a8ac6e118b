// In which language this catalogue is: the build for another one takes that one's file instead.
export const own: 'en' | 'es' = 'en';

/** One row of a table, in a sentence, by what its declaration calls it. */
export const noun = (one: string): string => one;

/** A status as it is told; on the sheet it keeps the word of its formula. */
export const statusWord = (status: string): string => status;

/** What a desk is for, where its declaration does not say it in this language. */
export const deskAbout = (_desk: string, about: string): string => about;

/** The label, the help or the section of a field that belongs to no column, as its declaration has it. */
export const fieldText = (declared: string): string => declared;
