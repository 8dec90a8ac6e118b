// The catalogue of what people do to a sheet, in groups.
import { cells, computed, ids, settings } from './cells';
import { columns, formats, headers } from './columns';
import type { Kind } from './hand';
import { rows } from './rows';
import { files, tabs } from './tabs';

export const groups: { readonly [group: string]: readonly Kind[] } = {
  headers,
  columns,
  formats,
  rows,
  cells,
  computed,
  ids,
  settings,
  tabs,
  files,
};
