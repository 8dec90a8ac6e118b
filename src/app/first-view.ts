// What a page would ask for as soon as it is open: asked beforehand, so that the page comes with what it shows first.
import { formView } from './add-row';
import type { DeskStart, Given } from './api';
import { homeView } from './home';
import { panelView } from './panel';
import type { Workbook } from './ports';

/** The answer to what the view that the desk starts with asks. */
export function firstOfDesk(workbook: Workbook, start: DeskStart): Given {
  if (start.at === 'form') return ['openForm', [start.table], formView(workbook, start.table)];
  if (start.at === 'home') return ['home', [], homeView(workbook)];
  const { table, id } = start.row;
  return ['panel', [table, id], panelView(workbook, table, id)];
}
