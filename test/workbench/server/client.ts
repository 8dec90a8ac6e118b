// The workbench's contract as a script would use it.
import { startWorkbench, type WorkbenchOptions } from '../../support/workbench';

export const FIXTURE = 'test/workbench/server/fixture';

/** The workbench with the small add-on of these tests. */
export function startNotes({ args = [], ...options }: WorkbenchOptions = {}) {
  return startWorkbench({ ...options, args: ['--add-on', FIXTURE, ...args] });
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly values: readonly (readonly unknown[])[];
  readonly display: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
}

export interface Reply<T> {
  readonly status: number;
  readonly body: T;
}

export async function get<T>(url: string, path: string): Promise<T> {
  return (await fetch(url + path)).json() as Promise<T>;
}

export async function post<T = unknown>(url: string, path: string, body: unknown): Promise<Reply<T>> {
  const response = await fetch(url + path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as T };
}

export async function sheet(url: string, name = 'Notes'): Promise<Sheet> {
  const { sheets } = await get<{ sheets: Sheet[] }>(url, '/api/workbook');
  const found = sheets.find((one) => one.name === name);
  if (found) return found;
  throw new Error(`There is no ${name} among ${sheets.map((one) => one.name).join(', ')}.`);
}

export function type(url: string, a1: string, values: unknown, user = 'you@selvedge.example') {
  return post(url, `/api/cells?user=${encodeURIComponent(user)}`, { sheet: 'Notes', a1, values });
}
