// docs/workbench-coverage.md says of each Google class what the workbench has: it must be what the source says now.
import { readFileSync } from 'node:fs';
import { coverage } from '../../../workbench/runtime/coverage';
import { openLocal } from '../../../workbench/runtime/local';

const generated = coverage(process.cwd());

/** The members that the list names under a class. */
function listed(name: string, kind: 'Implemented' | 'Missing'): string[] {
  const section = generated.split('\n### ').find((text) => text.startsWith(`${name}:`)) ?? '';
  const line = section.split('\n').find((text) => text.startsWith(`${kind}: `)) ?? '';
  return [...line.matchAll(/`(\w+)`/g)].map(([, member = '']) => member);
}

test('the list in docs is the one that npm run --silent gas -- --coverage prints', () => {
  expect(readFileSync('docs/workbench-coverage.md', 'utf8')).toBe(generated);
});

test.each(['Range', 'Sheet', 'Spreadsheet'])('what the list says of %s holds when a script asks for it', (name) => {
  const { call } = openLocal({
    files: `
      function all() {
        const Spreadsheet = SpreadsheetApp.getActive();
        const Sheet = Spreadsheet.getActiveSheet();
        return { Spreadsheet, Sheet, Range: Sheet.getRange('A1') };
      }
      function missing(name, members) {
        return members.filter((member) => {
          try {
            return all()[name][member] === undefined;
          } catch (error) {
            return error.message === 'not implemented in the workbench: ' + name + '.' + member;
          }
        });
      }`,
  });
  const [there, lacking] = [listed(name, 'Implemented'), listed(name, 'Missing')];
  expect(there.length).toBeGreaterThan(40);
  expect(call('missing', name, there)).toEqual([]);
  expect(call('missing', name, lacking)).toEqual(lacking);
});
