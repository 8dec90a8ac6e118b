// npm run platform:push: puts the platform suite on a spreadsheet of the person's own, and says how it is run there.
import { buildPlatform } from './build-platform.mjs';
import { put } from './put.mjs';

await put({
  project: '.clasp.platform.json',
  folder: 'build/platform',
  command: 'npm run platform:push',
  title: 'Selvedge platform suite',
  build: buildPlatform,
  next: ({
    spreadsheet,
  }) => `Open ${spreadsheet ?? 'your spreadsheet'}, reload it, and choose Platform suite > Run the suite.
What comes next, and where the result goes: docs/platform-suite.md`,
});
