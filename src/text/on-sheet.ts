// What Selvedge lays into the sheet itself: in one language for all who share it, whoever sets it up.
import { layout as english } from './en/sheet';
import { layout as spanish } from './es/sheet';

export { noId, own as sheetLanguage, rowsOf, today, unfinished } from './en';

/** Notes and warnings go with the names of tabs and columns. */
export const layoutIn = { en: english, es: spanish };
