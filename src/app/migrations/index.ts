// The layout version of this release, and how workbooks of earlier ones get there.
import { laidByFirstRelease } from './first-release';
import { defineRelease } from './migration';

/** Grows by one with each release that declares anything otherwise. Version 1 is 0.1.0, which kept none. */
const LAYOUT_VERSION = 2;

export const release = defineRelease({
  version: LAYOUT_VERSION,
  migrations: [{ to: 2, id: 'know what 0.1.0 laid', steps: [{ step: 'recall', laid: laidByFirstRelease }] }],
});
