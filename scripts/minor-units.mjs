// node scripts/minor-units.mjs: writes src/schema/minor-units.ts from the currencies of dinero.js (ISO 4217).
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as currencies from 'dinero.js/currencies';

/** The module that names every currency whose minor unit is no hundredth. */
export function minorUnitsModule() {
  // Two currencies are counted in fifths by the library; ISO 4217 gives them two decimals like most.
  const decimal = Object.values(currencies).filter(({ base, exponent }) => base === 10 && exponent !== 2);
  const lines = [...new Set(decimal.map(({ exponent }) => exponent))].sort().map((digits) => {
    const codes = decimal.filter(({ exponent }) => exponent === digits).map(({ code }) => code);
    return `  ${digits}: '${codes.sort().join(' ')}',`;
  });
  return [
    '// The currencies whose minor unit is no hundredth, by its decimals (ISO 4217): written by scripts/minor-units.mjs.',
    '',
    'export const MINOR_UNITS: { readonly [decimals: number]: string } = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../src/schema/minor-units.ts', import.meta.url), minorUnitsModule());
}
