// What the architecture's checks see of a file: every way to import, true globals, the length of functions, circles, and what the table refuses.
import { circles } from './circles';
import { googleGlobals } from './google';
import { mayImport } from './layers';
import { readText } from './source';

const read = (text: string) => readText(text, 'src/app/made-up.tsx');

describe('An import', () => {
  it.each([
    ["import a from 'x';", false],
    ["import { a, type B } from 'x';", false],
    ["import 'x';", false],
    ["export { a } from 'x';", false],
    ["export * from 'x';", false],
    ["export * as a from 'x';", false],
    ["import a = require('x');", false],
    ["const a = require('x');", false],
    ["const a = () => import('x');", false],
    ["import type { B } from 'x';", true],
    ["export type { B } from 'x';", true],
    ["export type * from 'x';", true],
    ["type B = import('x').B;", true],
    ["const a: typeof import('x') | undefined = undefined;", true],
  ])('is seen in %s', (text, typeOnly) => {
    expect(read(text).imports).toEqual([{ to: 'x', typeOnly }]);
  });

  it('is no import in a comment or a text', () => {
    expect(read("// import 'x';\nconst a = \"import('x')\";").imports).toEqual([]);
  });

  it('leads to a file, whose path stands for it', () => {
    expect(
      read("import { a } from '../main';\nimport type { B } from '../../workbench/engine/dialect';").imports,
    ).toEqual([
      { to: 'src/main.ts', typeOnly: false },
      { to: 'workbench/engine/dialect/index.ts', typeOnly: true },
    ]);
    expect(() => read("export * from './nowhere';")).toThrow('src/app/made-up.tsx imports ./nowhere');
  });

  it('of a path that is computed is one that no table allows', () => {
    const [computed] = read('const a = import(`./` + name);').imports;
    expect(computed).toEqual({ to: 'a computed path', typeOnly: false });
    expect(computed && mayImport('src/main.ts', computed)).toBe(false);
  });
});

describe('A global', () => {
  const google = googleGlobals();
  const taken = (text: string) => [...read(text).globals].filter((name) => google.has(name));

  it.each([
    ['SpreadsheetApp.getActive();'],
    ['const a: GoogleAppsScript.Base.User | null = null;'],
    ['const a = { Logger };'],
    ['const a = <Browser />;'],
    ['function f(Session: string) { return Session; } f(Session.getActiveUser());'],
    ['globalThis.UrlFetchApp.fetch("");'],
    ['globalThis["DriveApp"].getFiles();'],
    ['type A = typeof CalendarApp;'],
  ])('is seen in %s', (text) => {
    expect(taken(text)).toHaveLength(1);
  });

  it.each([
    ['// SpreadsheetApp.getActive();'],
    ["const a = 'Session';"],
    ['const a = order.Session + order.Utilities;'],
    ['const a = { Charts: 1 }; interface B { Maps: string }'],
    ['import { Calendar } from "x"; const a: Calendar = new Calendar();'],
    ['function f({ Tasks }: { Tasks: string }) { return () => Tasks; }'],
    ['const People = 1; export { People as Slides };'],
  ])('is not seen in %s', (text) => {
    expect(taken(text)).toEqual([]);
  });

  it('is whatever Apps Script declares: services, their enums, the console, namespaces', () => {
    const some = ['SpreadsheetApp', 'UrlFetchApp', 'Charset', 'Sheets', 'console', 'GoogleAppsScript'];
    expect(some.filter((name) => !google.has(name))).toEqual([]);
    expect(google.has('Range')).toBe(false);
  });
});

it('A function has as many lines as it is written in, by its own name', () => {
  const text = "const é = 'ñ';\nfunction outer() {\n  const inner = () => {\n    return 1;\n  };\n  return inner;\n}\n";
  const method = 'class A {\n  b(): void {\n    this.b();\n  }\n}';
  expect(read(text).functions).toEqual([
    { name: 'outer', lines: 6 },
    { name: 'inner', lines: 3 },
  ]);
  expect(read(method).functions).toEqual([{ name: 'b', lines: 3 }]);
});

it('Circles are found whole and once, and what only hangs on one is not in it', () => {
  const arrows: Record<string, string[]> = {
    a: ['b'],
    b: ['c'],
    c: ['a', 'd'],
    d: [],
    e: ['a'],
    f: ['g'],
    g: ['f'],
    h: ['h'],
  };
  expect(circles(Object.keys(arrows), (file) => arrows[file] ?? [])).toEqual([['a', 'b', 'c'], ['f', 'g'], ['h']]);
});

describe('The table', () => {
  const value = (from: string, to: string) => mayImport(from, { to, typeOnly: false });
  const type = (from: string, to: string) => mayImport(from, { to, typeOnly: true });

  it('lets a part import itself and what stands in its row', () => {
    expect(value('src/derive/form.ts', 'src/derive/layout.ts')).toBe(true);
    expect(value('src/derive/form.ts', 'src/schema/table.ts')).toBe(true);
    expect(value('workbench/page/menubar.tsx', 'preact/hooks')).toBe(true);
    expect(value('workbench/server/store.ts', 'node:fs/promises')).toBe(true);
  });

  it('refuses everything else', () => {
    expect(type('src/derive/form.ts', 'src/domain/week.ts')).toBe(false);
    expect(type('src/schema/wire.ts', 'zod')).toBe(false);
    expect(value('src/text/en/index.ts', 'preact')).toBe(false);
    expect(value('src/app/home.ts', 'luxon')).toBe(false);
    expect(value('src/app/home.ts', 'test/support/add-on.ts')).toBe(false);
    expect(type('workbench/engine/book.ts', 'workbench/runtime/run.ts')).toBe(false);
    expect(value('workbench/engine/book.ts', 'node:fs')).toBe(false);
    expect(type('workbench/runtime/run.ts', 'src/schema/table.ts')).toBe(false);
    expect(type('src/app/api.ts', 'workbench/engine/book.ts')).toBe(false);
  });

  it('tells a type from a value', () => {
    expect(type('workbench/page/session.ts', 'workbench/server/wire.ts')).toBe(true);
    expect(value('workbench/page/session.ts', 'workbench/server/wire.ts')).toBe(false);
  });

  it('keeps tabs apart: one sees of another its table, and nothing that reads tabs sees into one', () => {
    expect(value('src/tabs/orders/judge.ts', 'src/tabs/orders/words.en.ts')).toBe(true);
    expect(value('src/tabs/orders/judge.ts', 'src/tabs/shipments/table.ts')).toBe(true);
    expect(value('src/tabs/orders/judge.ts', 'src/tabs/shipments/judge.ts')).toBe(false);
    expect(value('src/tabs/orders/table.ts', 'src/tabs/shipments/table.ts')).toBe(false);
    expect(value('src/tabs/index.ts', 'src/tabs/orders/index.ts')).toBe(true);
    expect(value('src/app/home.ts', 'src/tabs/index.ts')).toBe(true);
    expect(value('src/app/home.ts', 'src/tabs/orders/index.ts')).toBe(false);
  });
});
