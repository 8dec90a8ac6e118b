// Makes the engine behave like Google Sheets; the server and the page install the same, or their revisions part ways.
import { registerBatch } from './batch';
import { registerCustomFunctions } from './custom-functions';
import { installDialect } from './dialect';
import type { Engine } from './engine';
import { registerMarks } from './marks';
import { patchEngine } from './patches';

let installed = false;

/** `now` serves models whose configuration has no clock of its own in `custom.now`. */
export function installGoogle(engine: Engine, { now }: { now: () => Date }): void {
  if (installed) return;
  installed = true;
  installDialect(engine);
  registerMarks(engine, now);
  registerCustomFunctions(engine);
  registerBatch(engine);
  patchEngine(engine);
}
