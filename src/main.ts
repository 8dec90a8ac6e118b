// What is evaluated whenever the script wakes: the menu and the watch over edits. All else waits in a file: see docs/decisions/0014.
import { menu } from './app/menu';
import { concernsUs, readEdit } from './gas/edits';
import { evaluateFile } from './gas/evaluate-file';
import { addMenu } from './gas/menu';
import { languageOfPerson } from './gas/person';

type Server = typeof import('./server');

type Opened = { readonly authMode?: unknown };

let evaluated: Server | undefined;

/** The functions of server.ts: the build declares each of them at the top of the script, as Google wants it, to be found here. */
export function server(): Server {
  evaluated ??= evaluateFile(languageOfPerson() ? 'server-es' : 'server') as Server;
  return evaluated;
}

/** In a spreadsheet where nobody has used it yet, an add-on may build its menu and no more. */
export function onOpen(event?: Opened): void {
  addMenu(menu, languageOfPerson(String(event?.authMode) !== 'NONE'));
}

export const onInstall = onOpen;

/** Fired by each keystroke that ends in a cell: most rows are whole, and nothing more is woken. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const edit = readEdit(event);
  if (edit && concernsUs(edit)) server().mendEdit(edit);
}
