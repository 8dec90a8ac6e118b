// What google.script.run passes to a run and what a run gives back: plain data of the host, nothing else.
import { types } from 'node:util';
import type { RunError } from './contract';

/** Copies primitives, arrays and plain objects; refuses the rest in Google's words. Undefined array items become null. */
export function scriptResult(value: unknown): unknown {
  return copied(value, () => new Error('The script completed but the returned value is not a supported return type.'));
}

/** What a page hands to a server function, copied likewise. */
export function pageArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) =>
    copied(arg, () => new TypeError(`Failed due to illegal value in property: ${index}`)),
  );
}

function copied(value: unknown, refusal: () => Error): unknown {
  return value === undefined ? null : copy(value, new Set(), refusal);
}

function copy(value: unknown, within: ReadonlySet<object>, refusal: () => Error): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || within.has(value) || !(Array.isArray(value) || isPlain(value))) throw refusal();
  const inside = new Set(within).add(value);
  if (Array.isArray(value)) {
    return Array.from(value, (item) => (item === undefined ? null : copy(item, inside, refusal)));
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, inside, refusal)]));
}

/** An object literal of any realm: its prototype is the last one, or there is none. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null && !types.isProxy(prototype))
  );
}

/** An error as data, whichever realm it comes from; a script may throw anything. */
export function runError(error: unknown): RunError {
  if (!types.isNativeError(error)) return { name: 'Error', message: String(error) };
  const { name, message, stack } = error;
  return { name, message, ...(stack === undefined ? {} : { stack: scriptStack(stack) }) };
}

/** A stack without the frames of the workbench and of Node: a script's files have no folder. */
function scriptStack(stack: string): string {
  const isForeign = (line: string) => /^\s+at .*([\\/]|node:|workbench-realm|workbench-entry)/.test(line);
  return stack
    .split('\n')
    .filter((line) => !isForeign(line))
    .join('\n');
}
