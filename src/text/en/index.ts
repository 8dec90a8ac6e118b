// Every sentence a person reads, in English.
export { plural as count } from '../english';
export { archive, archivePage } from './archive';
export { blocked } from './blocked';
export { calendar } from './calendar';
export { chase } from './chase';
export { command, menu, pages } from './commands';
export { edited } from './edited';
export { check } from './fields';
export { form } from './forms';
export { importing } from './importing';
export { letter } from './letter';
export { mail } from './mail';
export { deskAbout, fieldText, noun, own, statusWord } from './own';
export { page } from './page';

export { paper } from './paper';

export { grant, permissions } from './permissions';

export { refused } from './refusals';
export { reply } from './reply';
export { amount, incomplete, noId, ownId, panel, partner, rowsOf, said, sameId, unfinished, unread } from './rows';
export { layout } from './sheet';
export { sidebar } from './sidebar';
export { start } from './start';
export { today } from './today';
export { tracking } from './tracking';
export { upkeep } from './upkeep';
export { checked } from './workbook-check';

/** The shape every language's catalogue has. */
export type Catalogue = typeof import('./index');
