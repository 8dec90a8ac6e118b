// Reads the source as the compiler does, each file once: what it imports, what it takes from its surroundings, how long its functions are.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from '@swc/core';

export interface Import {
  /** A path from the root of the project where the import is relative; else what stands in the quotes. */
  readonly to: string;
  /** Gone once compiled. */
  readonly typeOnly: boolean;
}

export interface FunctionSize {
  /** Its own, or that of what it stands in. */
  readonly name: string;
  readonly lines: number;
}

export interface SourceFile {
  readonly path: string;
  readonly imports: readonly Import[];
  /** The names that nothing in the file declares or imports, types among them: globals. */
  readonly globals: ReadonlySet<string>;
  readonly functions: readonly FunctionSize[];
}

/** The files below a folder, as paths from the root of the project, in order. */
export function filesBelow(folder: string, wanted: RegExp): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => wanted.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** @throws where an import leads to no file. */
export function readSource(path: string): SourceFile {
  return { path, ...readText(readFileSync(path, 'utf8'), path) };
}

/** The same of a text that stands in no file; `path` is where its relative imports start from. */
export function readText(text: string, path: string): Omit<SourceFile, 'path'> {
  const imports: Import[] = [];
  const globals = new Set<string>();
  const functions: FunctionSize[] = [];
  const lineAt = lines(text);
  const module = parseSync(text, { syntax: 'typescript', tsx: path.endsWith('x') });

  walk(module.body, '', (node, name) => {
    const found = importOf(node);
    if (found) imports.push({ ...found, to: leadsTo(found.to, path) });
    const free = globalOf(node);
    if (free !== undefined) globals.add(free);
    if (isFunction(node)) {
      const { start, end } = node.span as Span;
      functions.push({ name, lines: lineAt(end) - lineAt(start) + 1 });
    }
  });
  return { imports, globals, functions };
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Visits every node, the outer before the inner, with the name of the innermost declaration around it. */
function walk(value: unknown, name: string, visit: (node: Node, name: string) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, name, visit);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const own = isNode(value) ? (nameOf(value) ?? name) : name;
  if (isNode(value)) visit(value, own);
  for (const [field, part] of Object.entries(value)) {
    // What an export is called outside is no name of this file.
    if (field !== 'exported') walk(part, own, visit);
  }
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string';
}

function nameOf({ identifier, id, key }: Node): string | undefined {
  const found = [identifier, id, key].find((part) => typeof part === 'object' && part !== null && 'value' in part);
  return found && String((found as { value: unknown }).value);
}

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'Constructor',
  'MethodProperty',
  'GetterProperty',
  'SetterProperty',
]);

function isFunction({ type }: Node): boolean {
  return FUNCTIONS.has(type);
}

/** All the ways in which one file can name another. */
function importOf(node: Node): Import | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? { to: quoted(node.source), typeOnly: node.typeOnly === true } : undefined;
    case 'TsImportEqualsDeclaration': {
      const { type, expression } = node.moduleRef as Node;
      if (type !== 'TsExternalModuleReference') return undefined;
      return { to: quoted(expression), typeOnly: node.isTypeOnly === true };
    }
    case 'TsImportType':
      return { to: quoted(node.argument), typeOnly: true };
    case 'CallExpression': {
      const callee = node.callee as Node;
      if (callee.type !== 'Import' && callee.value !== 'require') return undefined;
      const [first] = node.arguments as { expression: unknown }[];
      return { to: quoted(first?.expression), typeOnly: false };
    }
    default:
      return undefined;
  }
}

/** What is computed as the program runs cannot be held to a table, so no table allows it. */
function quoted(node: unknown): string {
  const { type, value } = node as Node;
  return type === 'StringLiteral' ? String(value) : 'a computed path';
}

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];

function leadsTo(specifier: string, from: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = normalize(join(dirname(from), specifier));
  const ending = ENDINGS.find((end) => /\.\w+$/.test(path + end) && existsSync(path + end));
  if (ending === undefined) throw new Error(`${from} imports ${specifier}, and there is no such file.`);
  return path + ending;
}

/** The mark that swc's resolver leaves on a name which no scope of the file declares. */
const UNRESOLVED = 1;

function globalOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.ctxt === UNRESOLVED ? String(node.value) : undefined;
  if (node.type !== 'MemberExpression') return undefined;
  const [object, property] = [node.object as Node, node.property as Node];
  if (object.value !== 'globalThis' || object.ctxt !== UNRESOLVED) return undefined;
  return String(property.type === 'Computed' ? (property.expression as Node).value : property.value);
}

/** swc counts bytes, and the first is byte 1. */
function lines(text: string): (byte: number) => number {
  const bytes = Buffer.from(text);
  const starts = [1];
  bytes.forEach((byte, index) => {
    if (byte === 10) starts.push(index + 2);
  });
  return (byte) => starts.findLastIndex((start) => start <= byte) + 1;
}
