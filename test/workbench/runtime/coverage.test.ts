// docs/workbench-coverage.md says of each Google class what the workbench has: it must be what the source says now.
import { readdirSync, readFileSync } from 'node:fs';
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

test('every service of the published types is there, or says by name that it is not', () => {
  const folder = 'node_modules/@types/google-apps-script';
  const types = readdirSync(folder).filter((file) => file.endsWith('.d.ts'));
  // The types declare a few enums as if they were globals, which they are not.
  const declared = types
    .flatMap((file) => [
      ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^declare var (\w+): GoogleAppsScript\./gm),
    ])
    .map(([, name = '']) => name)
    .filter((name) => !/^(Date2|\w+Algorithm|Charset)$/.test(name));
  const { call } = openLocal({
    files: `function ask(name) {
      try {
        const service = globalThis[name];
        return service === undefined ? 'absent' : typeof service.anything;
      } catch (error) {
        return error.message;
      }
    }`,
  });
  expect(declared.length).toBeGreaterThan(25);
  const plain = new Set(['MimeType']);
  for (const name of declared.filter((each) => !plain.has(each))) {
    expect(call('ask', name)).toBe(`not implemented in the workbench: ${name}.anything`);
  }
});
