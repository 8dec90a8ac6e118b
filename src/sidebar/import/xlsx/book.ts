// Opens an .xlsx file: its sheets by name, what they share, and the rows of the one that was chosen.
import type { Shared } from './cell';
import { openParts } from './container';
import { builtIn, type CellFormat, readFormat } from './formats';
import { readSheet, type SheetRows } from './sheet';
import { isTrue, unescaped, walkXml } from './xml';

export interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

export interface XlsxFile {
  /** As the program shows them, left to right. */
  readonly sheets: readonly SheetName[];
  rowsOf(sheet: number): Promise<SheetRows>;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

type Parts = ReturnType<typeof openParts>;

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** A path as it stands in a part, from the root of the file. */
function resolved(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** What a part refers to, by id. */
async function relationsOf(parts: Parts, path: string): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  const bytes = parts(`${folderOf(path)}_rels/${nameOf(path)}.rels`);
  if (bytes) {
    await walkXml(bytes, {
      open(name, attribute) {
        if (name !== 'Relationship') return;
        const type = nameOf(attribute('Type'));
        relations.set(attribute('Id'), { type, path: resolved(attribute('Target'), folderOf(path)) });
      },
    });
  }
  return relations;
}

const pathOf = (relations: ReadonlyMap<string, Relation>, type: string) =>
  [...relations.values()].find((relation) => relation.type === type)?.path;

async function readTexts(bytes: Uint8Array | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (!bytes) return texts;
  let text = '';
  let isText = false;
  let spoken = 0;
  await walkXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      // How a text is spoken in Japanese is no part of it.
      else if (name === 'rPh') spoken += 1;
      else if (name === 't') isText = spoken === 0;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === 'si') texts.push(unescaped(text));
      else if (name === 'rPh') spoken -= 1;
      else if (name === 't') isText = false;
    },
  });
  return texts;
}

async function readFormats(bytes: Uint8Array | undefined): Promise<readonly CellFormat[]> {
  const formats: CellFormat[] = [];
  if (!bytes) return formats;
  const own = new Map<number, CellFormat>();
  let isCell = false;
  await walkXml(bytes, {
    open(name, attribute) {
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), readFormat(attribute('formatCode')));
      else if (name === 'cellXfs') isCell = true;
      else if (name === 'xf' && isCell) {
        const id = Number(attribute('numFmtId'));
        formats.push(own.get(id) ?? builtIn(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') isCell = false;
    },
  });
  return formats;
}

/** @throws {Error} where the file is not what it says it is. */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxFile> {
  const parts = openParts(bytes);
  const path = pathOf(await relationsOf(parts, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const workbook = parts(path);
  if (!workbook) throw new Error(`The file has no ${path}.`);
  const relations = await relationsOf(parts, path);
  const sheets: (SheetName & { readonly path: string })[] = [];
  let from1904 = false;
  await walkXml(workbook, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = isTrue(attribute('date1904'));
      if (name !== 'sheet') return;
      const target = relations.get(attribute('id'));
      // A sheet that is all one chart holds no rows.
      if (target?.type !== 'worksheet') return;
      const state = attribute('state');
      sheets.push({ name: attribute('name'), hidden: state !== '' && state !== 'visible', path: target.path });
    },
  });
  let shared: Promise<Shared> | undefined;
  const readShared = async (): Promise<Shared> => ({
    texts: await readTexts(parts(pathOf(relations, 'sharedStrings') ?? '')),
    formats: await readFormats(parts(pathOf(relations, 'styles') ?? '')),
    from1904,
  });
  return {
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    async rowsOf(index) {
      const sheet = parts(sheets[index]?.path ?? '');
      if (!sheet) throw new Error(`The file has no sheet ${index}.`);
      shared ??= readShared();
      return readSheet(sheet, await shared);
    },
  };
}
