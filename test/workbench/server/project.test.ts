// Another author's project in the workbench: its folder, as clasp has it, with menu, triggers and a manifest of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type RunningWorkbench, startWorkbench } from '../../support/workbench';
import { get, post, sheet } from './client';

let folder: string;

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tariffs-'));
  write('src/appsscript.json', JSON.stringify({ timeZone: 'America/New_York', runtimeVersion: 'V8' }));
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = () => startWorkbench({ args: ['--project', folder], name: basename(folder) });

describe('a script of its spreadsheet alone', () => {
  let workbench: RunningWorkbench | undefined;
  afterEach(() => workbench?.stop());

  it('is opened from where clasp pushes it, under its folder’s name, and runs as on Google', async () => {
    write('.clasp.json', JSON.stringify({ scriptId: '', rootDir: 'src' }));
    write('src/lib/rate.gs', 'const rate = (text) => Number(text) * 2;');
    write(
      'src/menu.js',
      `const sheet = SpreadsheetApp.getActive().getActiveSheet();
      function onOpen() { SpreadsheetApp.getUi().createMenu('Tariffs').addItem('Fill', 'fill').addToUi(); }
      function fill() {
        sheet.getRange('A1').setValue(rate('21'));
        for (let i = 0; i < 2; i++) ScriptApp.newTrigger('fill').timeBased().everyMinutes(5).create();
        sheet.getRange('B1').setValue(ScriptApp.getProjectTriggers().length);
        sheet.getRange('C1').setValue(Utilities.formatDate(new Date(0), Session.getScriptTimeZone(), 'HH'));
      }`,
    );
    workbench = await start();
    expect(await get(workbench.url, '/api/menu')).toMatchObject([{ label: 'Tariffs', items: [{ label: 'Fill' }] }]);
    expect((await post(workbench.url, '/api/call', { function: 'fill' })).status).toBe(200);
    expect((await sheet(workbench.url, 'Sheet1')).values).toEqual([[42, 2, 19]]);
  });
});

it('says what is missing', async () => {
  await expect(start()).rejects.toThrow(/There is no appsscript\.json in .*: build the project first/);
  write('.clasp.json', JSON.stringify({ rootDir: 'src' }));
  write('src/menu.ts', 'function onOpen() {}');
  await expect(start()).rejects.toThrow(
    /There is no script in .*src: what is written in TypeScript must be built first/,
  );
});
