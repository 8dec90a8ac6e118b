// Google's functions, added to the engine through its public registry.
import type { Engine } from '../engine';
import { arrays } from './arrays';
import { clock } from './clock';
import { lambdas } from './lambda';
import { logic } from './logic';
import { lookups } from './lookup';
import { operators } from './operators';
import { query } from './query';
import { define, detachArrays, spreading } from './registry';
import { texts } from './texts';

export function installDialect(engine: Engine): void {
  detachArrays(engine);
  const single = spreading(engine, ['LOWER', 'UPPER', 'TRIM', 'INT', 'ROUND', 'FIND']);
  for (const functions of [
    single,
    operators(engine),
    logic,
    texts(engine),
    lookups(engine),
    arrays,
    clock,
    query,
    lambdas,
  ]) {
    define(engine, functions);
  }
}
