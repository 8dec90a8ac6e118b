// Google's functions, added to the engine through its public registry.
import type { Engine } from '../engine';

export function installDialect(_engine: Engine): void {}
