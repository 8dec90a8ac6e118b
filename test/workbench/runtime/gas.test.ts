// npm run gas: any Apps Script file, run on a blank workbook.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'gas-'));
afterAll(() => rmSync(folder, { recursive: true }));

function gas(code: string, ...args: string[]) {
  const file = join(folder, 'script.js');
  writeFileSync(file, code);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/gas.mjs', file, ...args], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

test('the first function runs, and what it logs is printed', () => {
  const code = `
    const sheet = SpreadsheetApp.getActiveSheet();
    function sum() {
      sheet.getRange('A1:A3').setValues([[1], [2], ['=A1+A2']]);
      console.log('Sum:', sheet.getRange('A3').getValue());
      Logger.log(sheet.getName());
      return sheet;
    }
    function other() { console.log('not this one'); }`;
  expect(gas(code)).toEqual({ stdout: 'Sum: 3\nSheet1\n', stderr: '', status: 0 });
});

test('a function is chosen by its name; an uncaught error ends in failure', () => {
  const code = `
    function main() { console.log('main'); }
    function wrong() {
      console.log('before');
      SpreadsheetApp.getActiveSheet().getRange('A1').setValues([[1, 2]]);
    }`;
  expect(gas(code)).toMatchObject({ stdout: 'main\n', status: 0 });
  const failed = gas(code, 'wrong');
  expect(failed).toMatchObject({ stdout: 'before\n', status: 1 });
  expect(failed.stderr).toMatch(
    /^Exception: The number of columns in the data does not match the number of columns in the range\. The data has 2 but the range has 1\.\n {4}at wrong \(script:5:\d+\)\n$/,
  );
  expect(gas(code, 'missing')).toMatchObject({
    stdout: '',
    status: 1,
    stderr: expect.stringMatching('Script function not found: missing'),
  });
});

test('a file that is no script says where', () => {
  const broken = gas('function main() {\n  const = 1;\n}');
  expect(broken.status).toBe(1);
  expect(broken.stderr).toMatch('script:2');
  expect(broken.stderr).toMatch('SyntaxError');
});
