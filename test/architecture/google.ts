// The globals of Apps Script, as @types/google-apps-script declares them.
import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import { filesBelow } from './source';

interface Declaration {
  readonly type: string;
  readonly id?: { readonly value?: string };
  readonly identifier?: { readonly value: string };
  readonly declarations?: readonly { readonly id: { readonly value?: string } }[];
}

/** Every name that stands at the top of a declaration file: services, enums, namespaces and types. */
export function googleGlobals(): ReadonlySet<string> {
  const files = filesBelow('node_modules/@types/google-apps-script', /\.d\.ts$/);
  return new Set(files.flatMap((file) => declared(readFileSync(file, 'utf8'))));
}

function declared(text: string): string[] {
  const statements = parseSync(text, { syntax: 'typescript' }).body as unknown as readonly Declaration[];
  return statements.flatMap(({ id, identifier, declarations = [] }) => {
    const names = [id?.value, identifier?.value, ...declarations.map((each) => each.id.value)];
    return names.filter((name) => name !== undefined);
  });
}
