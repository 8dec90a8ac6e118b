// Which of Google's functions a formula may use here.
import * as engine from '@odoo/o-spreadsheet';
import { missingFunctions, presentFunctions } from './dialect/known-functions';
import { installGoogle } from './install';
import { polyfill } from './polyfill';
import { quietly } from './quiet';

export function formulaFunctions(): { readonly there: number; readonly missing: readonly string[] } {
  polyfill();
  quietly(() => installGoogle(engine, { now: () => new Date() }));
  return { there: presentFunctions(engine).length, missing: missingFunctions(engine) };
}
