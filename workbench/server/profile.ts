// Reads an add-on's workbench.json: how it is called here, who can be played, and what it runs on a new workbook.
import { readFileSync } from 'node:fs';
import type { Profile } from './wire';

/** @throws where the file is not there, is no JSON, or lacks something; the sentence says what. */
export function readProfile(file: string): Profile {
  const told = parse(file);
  const said = (path: readonly string[]) => path.reduce<unknown>((from, name) => fieldOf(from, name), told);
  const missing = FIELDS.filter(({ path, holds }) => !holds(said(path)));
  if (missing.length === 0) return told as Profile;
  const each = missing.map(({ path, what }) => `${path.join('.')}, ${what}`);
  throw new Error(`${file} lacks ${each.join('; ')}.`);
}

/** Of a project that says nothing of itself: it is called by its folder, and taken for a script of its spreadsheet. */
export function plainProfile(name: string): Profile {
  const triggers = 'Triggers that the script makes stand here.';
  return {
    name,
    workbook: name,
    accounts: ['you@example.com', 'ana@example.com', 'ben@example.com'],
    plainScript: true,
    firstRun: [],
    hints: {
      noMail: 'What the script sends with MailApp comes here.',
      noTrigger: triggers,
      noneDue: 'No trigger fell due on the way.',
    },
  };
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

interface Field {
  readonly path: readonly string[];
  readonly what: string;
  holds(value: unknown): boolean;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const text = (...path: string[]): Field => ({ path, what: 'a text', holds: isText });

const FIELDS: readonly Field[] = [
  text('name'),
  text('workbook'),
  { path: ['accounts'], what: 'a list of addresses', holds: (value) => areTexts(value) && isText(fieldOf(value, '0')) },
  { path: ['plainScript'], what: 'true or false', holds: (value) => value === undefined || typeof value === 'boolean' },
  { path: ['firstRun'], what: 'a list of functions', holds: areTexts },
  text('hints', 'noMail'),
  text('hints', 'noTrigger'),
  text('hints', 'noneDue'),
];

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
