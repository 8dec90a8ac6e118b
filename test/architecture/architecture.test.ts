// Holds the layout: who may import what, no circles, Google only at the edge, files and functions of a size that can be read.
import { readFileSync } from 'node:fs';
import { circles } from './circles';
import { googleGlobals } from './google';
import { LAYERS, mayImport, partOf } from './layers';
import { expectOnly, NOT_YET } from './not-yet';
import { filesBelow, type Import, readSource } from './source';

const MOST_LINES_OF_A_FUNCTION = 60;
const MOST_LINES_OF_A_FILE = 300;

const sources = ['src', 'workbench'].flatMap((folder) => filesBelow(folder, /\.tsx?$/)).map(readSource);
const paths = sources.map(({ path }) => path);
const addOn = sources.filter(({ path }) => path.startsWith('src/'));
const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));

describe('The layers', () => {
  it('import only what the table lets them', () => {
    const strays = sources.flatMap(({ path, imports }) =>
      imports.filter((each) => !mayImport(path, each)).map(({ to }) => `${path} -> ${to}`),
    );
    expectOnly(NOT_YET.imports, strays);
  });

  it('have a place for every file, and a file for every place', () => {
    expect(paths.filter((path) => partOf(path) === undefined)).toEqual([]);
    const filled = new Set(paths.map(partOf));
    expectOnly(
      NOT_YET.parts,
      Object.keys(LAYERS).filter((part) => !filled.has(part)),
    );
  });

  it('name only packages that the project declares', () => {
    const { dependencies = {}, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const declared = Object.keys({ ...dependencies, ...devDependencies });
    const packages = Object.values(LAYERS).flatMap((row) => row.flatMap((entry) => entry.split('npm:')[1] ?? []));
    expect(packages.filter((entry) => !declared.some((name) => `${entry}/`.startsWith(`${name}/`)))).toEqual([]);
  });
});

describe('Circles', () => {
  const circlesOf = (counts: (each: Import) => boolean) =>
    circles(paths, (file) =>
      (importsOf.get(file) ?? [])
        .filter((each) => counts(each) && importsOf.has(each.to) && each.to !== file)
        .map(({ to }) => to),
    ).map((files) => files.join(', '));

  it('of files that need each other to run are nowhere', () => {
    expect(circlesOf(({ typeOnly }) => !typeOnly)).toEqual([]);
  });

  it('closed by a type are nowhere either', () => {
    expectOnly(
      NOT_YET.circles,
      circlesOf(() => true),
    );
  });
});

describe('The add-on', () => {
  it('names what Apps Script declares only in gas and main', () => {
    const google = googleGlobals();
    const isEdge = (path: string) => partOf(path) === 'gas' || partOf(path) === 'main';
    const strays = addOn
      .filter(({ path }) => !isEdge(path))
      .flatMap(({ path, globals }) => [...globals].filter((name) => google.has(name)).map((name) => `${path} ${name}`))
      // A page has the browser's own console, which only bears the same name.
      .filter((stray) => !/^src\/sidebar\/.* console$/.test(stray));
    expect(strays).toEqual([]);
  });

  it('has no function that is too long to be read at a glance', () => {
    const long = addOn.flatMap(({ path, functions }) =>
      functions.filter(({ lines }) => lines > MOST_LINES_OF_A_FUNCTION).map(({ name }) => `${path} ${name}`),
    );
    expectOnly(NOT_YET.functions, long);
  });

  it('has no file that is too long', () => {
    const long = filesBelow('src', /\.(tsx?|css|html)$/).filter(
      (path) => readFileSync(path, 'utf8').trimEnd().split('\n').length > MOST_LINES_OF_A_FILE,
    );
    expectOnly(NOT_YET.files, long);
  });
});

describe('The workbench', () => {
  it('names nothing of the add-on, which says it in workbench.json', () => {
    const { name, workbook, accounts, firstRun } = JSON.parse(readFileSync('workbench.json', 'utf8'));
    const words: string[] = [name, name.toLowerCase(), workbook, ...accounts, ...firstRun];
    const strays = filesBelow('workbench', /\.(tsx?|css|html|svg|json)$/).flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      return words.filter((word) => text.includes(word)).map((word) => `${path} ${word}`);
    });
    expect(strays).toEqual([]);
  });
});

it('Every file opens with one line of purpose', () => {
  const files = ['src', 'workbench', 'test', 'bench', 'scripts'].flatMap((folder) =>
    filesBelow(folder, /\.(tsx?|mjs|cjs|css)$/),
  );
  const purpose = /^(\/\/ \S.*[.:]\n(?!\/\/)|\/\* \S.*[.:] \*\/\n)/;
  expect(files.filter((path) => !purpose.test(readFileSync(path, 'utf8')))).toEqual([]);
});
