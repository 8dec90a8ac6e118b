// Google's functions, added to the engine through its public registry.
import type { Engine } from '../engine';
import { amendFunctions } from './amended';
import { arrays } from './arrays';
import { bases } from './bases';
import { clock } from './clock';
import { conditionalSums } from './conditional-sums';
import { convert } from './convert';
import { info } from './info';
import { keepGoogles } from './known-functions';
import { lambdas } from './lambda';
import { letters } from './letters';
import { logic } from './logic';
import { lookups } from './lookup';
import { math } from './math';
import { operators } from './operators';
import { patterns } from './patterns';
import { query } from './query';
import { references } from './references';
import { define, detachArrays, spreading } from './registry';
import { statistics } from './statistics';
import { texts } from './texts';

export function installDialect(engine: Engine): void {
  amendFunctions(engine);
  detachArrays(engine);
  const single = spreading(engine, [
    ...'LOWER UPPER TRIM LEN LEFT RIGHT MID FIND CHAR VALUE INT ROUND ABS'.split(' '),
    ...'DATE YEAR MONTH DAY WEEKDAY'.split(' '),
  ]);
  const parts = [
    single,
    operators(engine),
    logic,
    texts(engine),
    patterns(engine),
    letters(engine),
    math(engine),
    bases(engine),
  ];
  const others = [
    statistics(engine),
    info(engine),
    convert(engine),
    lookups(engine),
    conditionalSums(engine),
    arrays,
    clock,
    query(engine),
    lambdas,
  ];
  for (const functions of [...parts, ...others]) define(engine, functions);
  // These look at the arguments of functions that stand above.
  define(engine, references(engine));
  keepGoogles(engine);
}
