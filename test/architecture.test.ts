// Holds the layout: which module may import which, and that Google's services are named only at the edge.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from '@swc/core';

/** What each module may import; `types` allows type-only imports. */
const ALLOWED: Record<string, readonly string[]> = {
  schema: ['zod/mini'],
  tables: ['schema', 'domain'],
  derive: ['schema'],
  domain: ['schema'],
  text: [],
  mail: ['schema', 'types:domain', 'types:text'],
  app: ['schema', 'tables', 'derive', 'domain', 'text', 'mail'],
  gas: ['schema', 'types:app', 'types:derive', 'derive'],
  sidebar: ['schema', 'domain', 'text', 'types:derive', 'types:app', 'preact', 'preact/hooks', 'papaparse'],
  main: ['app', 'gas'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));

const moduleOf = (path: string) => (path.startsWith('src/') ? (path.split('/')[1] ?? '').replace(/\.tsx?$/, '') : path);

/** Every import of a file as the module it leads to, with whether it is erased when compiled. */
function importsOf(file: string): readonly { to: string; typeOnly: boolean }[] {
  const { body } = parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', tsx: file.endsWith('x') });
  return body.flatMap((statement) => {
    if (statement.type !== 'ImportDeclaration' && statement.type !== 'ExportNamedDeclaration') return [];
    const target = statement.source?.value;
    if (target === undefined) return [];
    const to = target.startsWith('.') ? moduleOf(normalize(join(dirname(file), target))) : target;
    const each = statement.specifiers.map((specifier) => 'isTypeOnly' in specifier && specifier.isTypeOnly);
    return [{ to, typeOnly: statement.typeOnly || (each.length > 0 && each.every(Boolean)) }];
  });
}

describe('The layout of the source', () => {
  it.each(Object.keys(ALLOWED))('%s imports only what the architecture lets it', (module) => {
    const own = files.filter((file) => moduleOf(file) === module);
    expect(own.length).toBeGreaterThan(0);
    const strays = own.flatMap((file) =>
      importsOf(file)
        .filter(({ to, typeOnly }) => {
          if (to === module || to.endsWith('.css')) return false;
          const allowed = ALLOWED[module] ?? [];
          return !(allowed.includes(to) || (typeOnly && allowed.includes(`types:${to}`)));
        })
        .map(({ to }) => `${file} imports ${to}`),
    );
    expect(strays).toEqual([]);
  });

  it('knows every folder of src', () => {
    expect([...new Set(files.map(moduleOf))].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it('names Google services only in gas and main', () => {
    const service =
      /\b(SpreadsheetApp|PropertiesService|LockService|CacheService|ScriptApp|MailApp|HtmlService|Session|Utilities)\b/;
    const strays = files.filter(
      (file) => !['gas', 'main'].includes(moduleOf(file)) && service.test(readFileSync(file, 'utf8')),
    );
    expect(strays).toEqual([]);
  });

  it('opens every file with one line of purpose', () => {
    const silent = files.filter((file) => !/^\/\/ [A-Z].*[.:]/.test(readFileSync(file, 'utf8')));
    expect(silent).toEqual([]);
  });
});
