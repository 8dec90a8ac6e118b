// Whoever passes Selvedge on passes the licences of what it brings along: NOTICE gives each package of the bundles, and no other.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

test('NOTICE gives what is bundled, and whose the holidays are', () => {
  expect(() => execFileSync('node', ['scripts/notice.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
  const notice = readFileSync('NOTICE', 'utf8');
  expect(notice).toMatch(/^Selvedge is licensed[\s\S]*date-holidays[\s\S]*Attribution-ShareAlike 3\.0/);
  expect(notice.match(/^\S+ \d+\.\d+\.\d+ \(.+\)/gm)?.map((line) => line.split(' ')[0])).toEqual([
    'chrono-node',
    'fflate',
    'papaparse',
    'preact',
    'saxen',
    'zod',
  ]);
});
