// What a page would ask for as soon as it is open: asked beforehand, so that the page comes with what it shows first.
import { formView } from './add-row';
import type { Given } from './api';
import { homeView } from './home';
import { panelView } from './panel';
import type { Workbook } from './ports';

/** The answers to the views that the desk starts with: `home`, `form/Orders`, `row/Orders/ORD-0017`. */
export function firstOfDesk(workbook: Workbook, start: string): Given {
  const [at, table = '', ...id] = start.split('/');
  if (at === 'form') return ['openForm', [table], formView(workbook, table)];
  if (at === 'row') return ['panel', [table, id.join('/')], panelView(workbook, table, id.join('/'))];
  return ['home', [], homeView(workbook)];
}
