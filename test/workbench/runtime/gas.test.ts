// npm run gas: any Apps Script file, run on a blank workbook.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { further } from '../../support/tiers';

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

further('a function is chosen by its name; an uncaught error ends in failure', () => {
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

further('what a person would be shown is told, and questions take their answers from the command line', () => {
  const code = `
    function greet() {
      const ui = SpreadsheetApp.getUi();
      ui.alert('Welcome');
      const name = ui.prompt('Who are you?').getResponseText();
      const sure = ui.alert('Sure?', 'Shall I go on?', ui.ButtonSet.YES_NO);
      SpreadsheetApp.getActive().toast('Done', 'Desk');
      console.log(name, String(sure));
    }`;
  expect(gas(code, 'greet', '--answer', 'Ana', '--answer', 'yes')).toEqual({
    stdout: 'Ana YES\n',
    stderr: 'Welcome\nWho are you?\nSure?: Shall I go on?\nDesk: Done\n',
    status: 0,
  });
  const unanswered = gas(code);
  expect(unanswered.status).toBe(1);
  expect(unanswered.stderr).toMatch('Nobody is there to answer "Who are you?": run it with --answer ANSWER.');
});

further('the HTML files beside a script are its templates', () => {
  writeFileSync(join(folder, 'style.html'), '<style>b { color: red }</style>');
  writeFileSync(
    join(folder, 'page.html'),
    "<?!= include('style') ?><? for (const name of names) { ?><b><?= name ?></b><? } ?>",
  );
  const code = `
    function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
    function main() {
      const page = HtmlService.createTemplateFromFile('page');
      page.names = ['Ana', '<Ben>'];
      console.log(page.evaluate().getContent());
    }`;
  expect(gas(code).stdout).toBe('<style>b { color: red }</style><b>Ana</b><b>&lt;Ben&gt;</b>\n');
});

further('a script’s function may stand in a cell', () => {
  const code = `
    function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B1').setValues([[21, '=TWICE(A1)']]);
      console.log(sheet.getRange('B1').getValue());
    }
    function TWICE(value) { return value * 2; }`;
  expect(gas(code)).toEqual({ stdout: '42\n', stderr: '', status: 0 });
});
