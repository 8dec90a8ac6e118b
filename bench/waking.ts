// What a heavier script costs: the time to evaluate anew what wakes before every run, and the server when it is first called.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { machine, report } from './report';

const TRIES = 40;

/** In milliseconds. */
function evaluate(code: string, name: string): number {
  const context = vm.createContext({});
  const began = performance.now();
  new vm.Script(code, { filename: name }).runInContext(context);
  return performance.now() - began;
}

function measured(what: string, file: string, scriptOf: (text: string) => string) {
  const code = scriptOf(readFileSync(file, 'utf8'));
  const times = Array.from({ length: TRIES }, (_, attempt) => {
    // A name and an end of its own each time, or the engine would use what it has compiled already.
    return evaluate(`${code}\n// ${attempt}`, `${file}-${attempt}`);
  }).sort((one, other) => one - other);
  const median = times[TRIES / 2] ?? 0;
  return { what, KB: Math.round(Buffer.byteLength(code) / 1024), 'median ms': Number(median.toFixed(1)) };
}

report(
  'waking',
  'What wakes before a run',
  [
    measured('what wakes', 'dist/Code.js', (text) => text),
    measured('the server behind it', 'dist/server.html', (text) => `(() => {${text}})()`),
  ],
  [`The median of ${TRIES} evaluations in a context of its own (${machine}).`],
);
