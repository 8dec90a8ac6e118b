// node scripts/minor-units.mjs: writes src/schema/minor-units.ts from the currencies of dinero.js (ISO 4217).
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as currencies from 'dinero.js/currencies';

/** Not of ISO 4217, but what factories in China are paid in; and precious metals, which nobody is. */
const ALSO = ['CNH'];
const NOT = ['XAD'];

/** The module that names every currency in use, and those whose minor unit is no hundredth. */
export function minorUnitsModule() {
  // Two currencies are counted in fifths by the library; ISO 4217 gives them two decimals like most.
  const decimal = Object.values(currencies).filter(({ base, exponent }) => base === 10 && exponent !== 2);
  const lines = [...new Set(decimal.map(({ exponent }) => exponent))].sort().map((digits) => {
    const codes = decimal.filter(({ exponent }) => exponent === digits).map(({ code }) => code);
    return `  ${digits}: '${codes.sort().join(' ')}',`;
  });
  const inUse = [...Object.values(currencies).map(({ code }) => code), ...ALSO].filter((code) => !NOT.includes(code));
  return [
    '// The currencies in use, and those whose minor unit is no hundredth (ISO 4217): written by scripts/minor-units.mjs.',
    '',
    '/** Their letters. */',
    'export const IN_USE =',
    `  '${inUse.sort().join(' ')}';`,
    '',
    '/** By their decimals. */',
    'export const MINOR_UNITS: { readonly [decimals: number]: string } = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../src/schema/minor-units.ts', import.meta.url), minorUnitsModule());
}
