// A plugin of esbuild by which a workbook that was opened before is opened as a copy of it, as in the tests.
import { resolve } from 'node:path';

const COPIES = resolve('test/support/copied-book.ts');

export const copiedBooks = {
  name: 'copied-books',
  setup(build) {
    build.onResolve({ filter: /engine\/open$/ }, ({ importer }) =>
      importer === COPIES ? undefined : { path: COPIES },
    );
  },
};
