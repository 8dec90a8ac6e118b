// What a heavier bundle costs: the time to evaluate it anew, as Google does before every run.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const TRIES = 40;
const code = readFileSync('dist/Code.js', 'utf8');

function evaluate(attempt: number): number {
  const began = performance.now();
  // A name of its own each time, or the engine would use what it has compiled already.
  new vm.Script(code, { filename: `Code-${attempt}.js` }).runInContext(vm.createContext({}));
  return performance.now() - began;
}

const times = Array.from({ length: TRIES }, (_, attempt) => evaluate(attempt)).sort((one, other) => one - other);
console.table([{ KB: Math.round(code.length / 1024), 'median ms': Number((times[TRIES / 2] ?? 0).toFixed(1)) }]);
