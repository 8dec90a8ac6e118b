// What the runtime has of each Google class and what it lacks, read from the published types and the runtime's own source, as Markdown.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CallExpression, type ClassDeclaration, type Expression, type ModuleItem, parseSync } from '@swc/core';

import { formulaFunctions } from '../engine/functions-there';

/** The members of a Google class or enum, by name. */
type Members = Map<string, Set<string>>;

interface Google {
  readonly classes: Members;
  readonly enums: Members;
}

interface Runtime extends Google {
  /** The forms of methods that are refused though the method is there. */
  readonly forms: readonly string[];
  /** The namespaces of Google's types that the runtime speaks of. */
  readonly namespaces: ReadonlySet<string>;
}

function sources(folder: string, ending: string): { file: string; text: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

function itemsOf(text: string): readonly ModuleItem[] {
  return parseSync(text, { syntax: 'typescript', target: 'es2022' }).body;
}

function declarationOf(item: ModuleItem): ModuleItem {
  return item.type === 'ExportDeclaration' ? item.declaration : item;
}

function add(members: Members, name: string, more: Iterable<string>): void {
  members.set(name, new Set([...(members.get(name) ?? []), ...more]));
}

/** A namespace within `declare namespace GoogleAppsScript`, by its name. */
function namespacesOf(text: string): [string, readonly ModuleItem[]][] {
  return itemsOf(text).flatMap((item): [string, readonly ModuleItem[]][] => {
    if (item.type !== 'TsModuleDeclaration' || item.body?.type !== 'TsModuleBlock') return [];
    return item.body.body.map(declarationOf).flatMap((inner): [string, readonly ModuleItem[]][] => {
      if (inner.type !== 'TsModuleDeclaration' || inner.body?.type !== 'TsModuleBlock') return [];
      return [[inner.id.value, inner.body.body.map(declarationOf)]];
    });
  });
}

function readTypes(folder: string, namespaces: ReadonlySet<string>): Google {
  const google: Google = { classes: new Map(), enums: new Map() };
  const parents = new Map<string, string[]>();
  const items = sources(folder, '.d.ts')
    .flatMap(({ text }) => namespacesOf(text))
    .filter(([namespace]) => namespaces.has(namespace))
    .flatMap(([, inside]) => inside);
  for (const item of items) {
    if (item.type === 'TsEnumDeclaration') {
      add(
        google.enums,
        item.id.value,
        item.members.map(({ id }) => id.value),
      );
    } else if (item.type === 'TsInterfaceDeclaration') {
      const names = item.body.body.flatMap((member) => ('key' in member ? nameOf(member.key) : []));
      add(google.classes, item.id.value, names);
      parents.set(
        item.id.value,
        item.extends.flatMap(({ expression }) => nameOf(expression)),
      );
    }
  }
  for (const [name, above] of parents)
    for (const one of above) add(google.classes, name, google.classes.get(one) ?? []);
  return google;
}

function nameOf(key: Expression | { type: string; value?: unknown }): string[] {
  return (key.type === 'Identifier' || key.type === 'StringLiteral') && 'value' in key ? [String(key.value)] : [];
}

/** `base<…>('Range')` and `enumeration<…>('Direction', 'UP', …)`: what they name, and what follows. */
function namedBy(callee: string, expression: Expression | undefined): string[] {
  if (expression?.type !== 'CallExpression') return [];
  const { callee: called, arguments: args }: CallExpression = expression;
  if (called.type !== 'Identifier' || called.value !== callee) return [];
  return args.flatMap(({ expression: argument }) => nameOf(argument));
}

function ownMembers({ body }: ClassDeclaration): string[] {
  return body.flatMap((member) =>
    member.type === 'ClassMethod' || member.type === 'ClassProperty' ? nameOf(member.key) : [],
  );
}

function readRuntime(folder: string): Runtime {
  const texts = sources(folder, '.ts');
  const items = texts.flatMap(({ text }) => itemsOf(text)).map(declarationOf);
  const classes = new Map(
    items.flatMap((item): [string, ClassDeclaration][] =>
      item.type === 'ClassDeclaration' ? [[item.identifier.value, item]] : [],
    ),
  );
  const runtime = { classes: new Map(), enums: new Map() };
  const nameOfClass = (declared: ClassDeclaration): string | undefined => {
    const { superClass } = declared;
    if (superClass?.type !== 'Identifier') return namedBy('base', superClass)[0];
    const above = classes.get(superClass.value);
    return above && nameOfClass(above);
  };
  for (const declared of classes.values()) {
    const name = nameOfClass(declared);
    if (name !== undefined) add(runtime.classes, name, ownMembers(declared));
  }
  for (const item of items) {
    for (const { id, init } of item.type === 'VariableDeclaration' ? item.declarations : []) {
      const type = id.type === 'Identifier' && 'typeAnnotation' in id ? id.typeAnnotation?.typeAnnotation : undefined;
      if (
        init?.type === 'ObjectExpression' &&
        type?.type === 'TsTypeReference' &&
        type.typeName.type !== 'Identifier'
      ) {
        const keys = init.properties.flatMap((property) => ('key' in property ? nameOf(property.key) : []));
        add(runtime.classes, type.typeName.right.value, keys);
      }
      const [name, ...members] = namedBy('enumeration', init);
      if (name !== undefined) add(runtime.enums, name, members);
    }
  }
  const all = texts.map(({ text }) => text).join('\n');
  const found = (pattern: RegExp) => [...all.matchAll(pattern)].map(([, name = '']) => name);
  return {
    ...runtime,
    forms: found(/new NotImplemented\(['`](\w[^'`]+)['`]\)/g).sort(),
    namespaces: new Set(found(/GoogleAppsScript\.(\w+)\./g)),
  };
}

const code = (names: Iterable<string>): string =>
  [...names]
    .sort()
    .map((name) => `\`${name}\``)
    .join(', ');

function section(name: string, wanted: ReadonlySet<string>, present: ReadonlySet<string>): string {
  const there = [...wanted].filter((member) => present.has(member));
  const missing = [...wanted].filter((member) => !present.has(member));
  const beyond = [...present].filter((member) => !wanted.has(member) && member !== 'toString');
  return [
    `### ${name}: ${there.length} of ${wanted.size}`,
    ...(there.length > 0 ? [`Implemented: ${code(there)}.`] : []),
    ...(missing.length > 0 ? [`Missing: ${code(missing)}.`] : []),
    ...(beyond.length > 0 ? [`In Google, but not in the published types: ${code(beyond)}.`] : []),
  ].join('\n\n');
}

const byName = ([left]: [string, unknown], [right]: [string, unknown]): number => (left < right ? -1 : 1);

/** The document; `project` is the folder that holds `workbench/` and `node_modules/`. */
export function coverage(project: string): string {
  const runtime = readRuntime(join(project, 'workbench/runtime'));
  const google = readTypes(join(project, 'node_modules/@types/google-apps-script'), runtime.namespaces);
  const known = [...google.classes].filter(([name]) => runtime.classes.has(name)).sort(byName);
  const absent = [...google.classes.keys()].filter((name) => !runtime.classes.has(name));
  const enums = [...google.enums].sort(byName);
  const total = known.reduce((sum, [, wanted]) => sum + wanted.size, 0);
  const there = known.reduce(
    (sum, [name, wanted]) => sum + [...wanted].filter((member) => runtime.classes.get(name)?.has(member)).length,
    0,
  );
  const partial = enums.filter(([name]) => runtime.enums.has(name));
  const lacks = partial.flatMap(([name, wanted]) => {
    const missing = [...wanted].filter((member) => !runtime.enums.get(name)?.has(member));
    return missing.length === 0 ? [] : [`- ${name}: ${code(missing)}`];
  });
  const formulas = formulaFunctions();
  return [
    '# What the workbench has of Apps Script',
    'Written by `npm run gas -- --coverage`, from `@types/google-apps-script` and `workbench/runtime/`; a test holds it up to date. What is missing ' +
      'throws by name: `not implemented in the workbench: Range.foo`.',
    `${there} of ${total} members of ${known.length} classes are there.`,
    '## Classes',
    ...known.map(([name, wanted]) => section(name, wanted, runtime.classes.get(name) ?? new Set())),
    ...(runtime.forms.length > 0
      ? ['## Forms that are refused', runtime.forms.map((form) => `- ${form}`).join('\n')]
      : []),
    '## Enums',
    `Whole: ${code(partial.filter(([name, wanted]) => [...wanted].every((member) => runtime.enums.get(name)?.has(member))).map(([name]) => name))}.`,
    ...(lacks.length > 0 ? ['Members that are missing:', lacks.join('\n')] : []),
    `Missing: ${code(enums.filter(([name]) => !runtime.enums.has(name)).map(([name]) => name))}.`,
    '## Classes of these services that are missing',
    `${code(absent)}.`,
    '## Functions of formulas',
    `${formulas.there} of ${formulas.there + formulas.missing.length} functions of Google Sheets are there. A formula with one that is missing gives \`#NAME?\` with a note that says so, ` +
      'and one with a function that Google does not have is unknown, as it is there.',
    `Missing: ${code(formulas.missing)}.`,
  ]
    .join('\n\n')
    .concat('\n');
}
