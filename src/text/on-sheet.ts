// What Selvedge lays into the sheet itself: in one language for all who share it, whoever sets it up.
export { layout, noId, own as sheetLanguage, rowsOf, today, unfinished } from './en';
