// Who may import what: the table of the architecture, for the add-on and for the workbench.

/**
 * A key is a folder or a file, without `src/` and without its ending; the longest key that fits a file holds for it, and `*` stands for one
 * tab, and a whole path for that file alone. What a part may import beside itself: other parts, packages of npm, `node`; after `types:`, only what is gone once compiled.
 */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  schema: ['npm:zod/mini'],
  // The list, what ties the parts of a tab together, and what several tabs share.
  tabs: ['schema', 'derive', 'domain', 'tabs/*'],
  // Of another tab: its table, and the steps that it lends with their words.
  'tabs/*': [
    'schema',
    'derive',
    'domain',
    'text',
    'tabs/tab',
    'tabs/step',
    'tabs/sample',
    'tabs/ownership',
    'tabs/*/table',
    'tabs/*/why',
    'tabs/*/settings',
    'tabs/*/ship',
    'tabs/*/receive',
    'tabs/*/plan',
    'tabs/*/moves',
    'tabs/*/release',
    'tabs/*/note-down',
    'tabs/desks',
    'tabs/*/tolerance',
    'tabs/*/finished',
    'tabs/*/words',
    'tabs/*/labels',
    'tabs/*/codes',
  ],
  'tabs/*/table': ['schema', 'tabs/ownership', 'tabs/principal', 'tabs/*/labels', 'tabs/*/why', 'tabs/*/workings'],
  'tabs/*/labels': ['schema', 'tabs/ownership', 'tabs/common'],
  'tabs/*/workings': ['schema'],
  'tabs/*/why': ['schema', 'tabs/*/workings'],
  derive: ['schema'],
  domain: ['schema', 'types:derive'],
  text: [],
  mail: ['schema', 'types:domain', 'types:text'],
  // Of single tabs only those that Selvedge keeps for itself: the settings, and the log of the reminders.
  app: [
    'schema',
    'tabs/index',
    'tabs/tab',
    'tabs/step',
    'tabs/all-settings',
    'tabs/desks',
    'tabs/principal',
    'src/tabs/settings/table.ts',
    'src/tabs/reminder-log/table.ts',
    'derive',
    'domain',
    'text',
    'mail',
  ],
  gas: ['schema', 'types:app/ports', 'types:app/archive/ports', 'types:app/menu', 'derive'],
  sidebar: [
    'schema',
    'domain',
    'text',
    'types:derive',
    'types:app/api',
    'npm:preact',
    'npm:papaparse',
    'npm:fflate',
    'npm:saxen',
    'npm:chrono-node',
  ],
  // What a company with many desks tells BigQuery: no part of the add-on.
  warehouse: ['schema', 'derive', 'tabs/index', 'tabs/desks', 'tabs/weeks-sql'],
  main: ['app', 'gas', 'types:server'],
  server: ['app', 'gas'],

  'workbench/engine': ['npm:@odoo/o-spreadsheet', 'npm:@stdlib/stats-base-dists-normal-quantile'],
  'workbench/runtime': ['workbench/engine', 'node', 'npm:@swc/core'],
  'workbench/server': [
    'workbench/engine',
    'workbench/runtime',
    'node',
    'npm:nodemailer',
    'npm:postal-mime',
    'npm:smtp-server',
    'npm:zod',
  ],
  'workbench/page': [
    'workbench/engine',
    'workbench/runtime',
    'types:workbench/server',
    'npm:@odoo/o-spreadsheet',
    'npm:@odoo/owl',
    'npm:bootstrap',
    'npm:font-awesome',
    'npm:preact',
  ],
};

/** The key of the table that holds for a file; undefined where none does. */
export function partOf(path: string): string | undefined {
  const name = nameOf(path);
  const fitting = Object.keys(LAYERS).filter((key) => isWithin(name, key));
  return fitting.sort((one, other) => other.length - one.length)[0];
}

/** Whether the file at `from` may import `to`, a path or a package. */
export function mayImport(
  from: string,
  { to, typeOnly }: { readonly to: string; readonly typeOnly: boolean },
): boolean {
  const part = partOf(from);
  if (part === undefined) return false;
  if (partOf(to) === part && tabOf(from) === tabOf(to)) return true;
  const name = nameOf(to);
  return (LAYERS[part] ?? []).some((entry) => {
    const [, types, allowed = ''] = /^(types:)?(.*)$/.exec(entry) ?? [];
    return (to === allowed || isWithin(name, allowed)) && (typeOnly || types === undefined);
  });
}

function tabOf(path: string): string | undefined {
  return /^src\/tabs\/([^/]+)\//.exec(path)?.[1];
}

/** What the table calls a path or a package. */
function nameOf(to: string): string {
  if (to.startsWith('node:')) return to.replace(':', '/');
  if (!/^(src|workbench)\//.test(to)) return `npm:${to}`;
  return to
    .replace(/^src\/tabs\/[^/]+\//, 'src/tabs/*/')
    .replace(/^src\//, '')
    .replace(/\..*$/, '');
}

function isWithin(name: string, key: string): boolean {
  return name === key || name.startsWith(`${key}/`);
}
