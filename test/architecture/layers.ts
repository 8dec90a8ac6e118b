// Who may import what: the table of the architecture, for the add-on and for the workbench.

/**
 * A key is a folder or a file, without `src/` and without its ending; the longest key that fits a file holds for it, and `*` stands for one
 * tab. What a part may import beside itself: other parts, packages of npm, `node`; after `types:`, only what is gone once compiled.
 */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  schema: ['npm:zod/mini'],
  tables: ['schema'],
  tabs: ['schema', 'types:derive', 'types:domain', 'tabs/*'],
  'tabs/*': ['schema', 'types:derive', 'domain', 'tabs/tab', 'tabs/*/table'],
  'tabs/*/table': ['schema'],
  derive: ['schema'],
  domain: ['schema'],
  text: [],
  mail: ['schema', 'types:domain', 'types:text'],
  app: ['schema', 'tables', 'tabs/index', 'tabs/tab', 'derive', 'domain', 'text', 'mail'],
  gas: ['types:app/ports', 'types:derive'],
  sidebar: ['schema', 'text', 'types:app/api', 'npm:preact', 'npm:papaparse'],
  main: ['app', 'gas'],

  'workbench/engine': ['npm:@odoo/o-spreadsheet', 'npm:@stdlib/stats-base-dists-normal-quantile'],
  'workbench/runtime': ['workbench/engine', 'node', 'npm:@swc/core'],
  'workbench/server': [
    'workbench/engine',
    'workbench/runtime',
    'node',
    'npm:nodemailer',
    'npm:postal-mime',
    'npm:smtp-server',
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
    return isWithin(name, allowed) && (typeOnly || types === undefined);
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
