// What was chosen to be imported: rows that were pasted, a text file, or a sheet of a workbook; and how it is opened.
import { useEffect, useMemo, useState } from 'preact/hooks';
import * as en from '../../text/en';
import { breathe } from './breathe';
import { decode, encodingOf, isBinary, type ParsedFile, parseInSlices, parseText, SIGNS_A_SLICE } from './read-file';
import { openXlsx, type XlsxFile } from './xlsx/book';
import { kindOfFile } from './xlsx/container';
import type { SheetRows } from './xlsx/sheet';

interface Chosen {
  readonly table: string;
  readonly name: string;
  readonly text: string;
  /** Present where a text file was chosen. */
  readonly bytes?: Uint8Array;
  readonly encoding: string;
  /** Absent while the separator is left to be recognised. */
  readonly separator?: string;
  /** Present where a workbook was chosen. */
  readonly workbook?: XlsxFile;
  /** Absent while its sheet is not settled. */
  readonly sheet?: number;
  readonly sheetRows?: SheetRows;
}

export type { Chosen };

export const noFile = (table: string): Chosen => ({ table, name: '', encoding: 'utf-8', text: '' });

interface Split extends Pick<Chosen, 'text' | 'separator'> {
  readonly share: number;
  /** Present once all of it is split. */
  readonly parsed?: ParsedFile;
}

/** The rows of what was chosen, none while nothing was; `share` tells how far a long text is split, until it is. */
export function useParsed({ sheetRows, text, separator }: Chosen): Partial<Pick<Split, 'parsed' | 'share'>> {
  const isLong = !sheetRows && text.length > SIGNS_A_SLICE;
  const [split, setSplit] = useState<Split>();
  const parsed = useMemo(() => {
    if (isLong || sheetRows) return sheetRows;
    return text.trim() === '' ? undefined : parseText(text, separator);
  }, [text, separator, sheetRows]);
  useEffect(() => {
    if (!isLong) return;
    let isWanted = true;
    const own = { text, ...(separator === undefined ? {} : { separator }) };
    const goesOn = (share: number) => {
      if (isWanted) setSplit({ ...own, share });
      return isWanted;
    };
    parseInSlices(text, separator, { signs: SIGNS_A_SLICE, goesOn }).then((whole) => {
      if (isWanted) setSplit({ ...own, share: 1, parsed: whole });
    });
    return () => {
      isWanted = false;
    };
  }, [text, separator, isLong]);
  if (!isLong) return parsed ? { parsed } : {};
  const isOwn = split?.text === text && split.separator === separator;
  return isOwn && split.parsed ? { parsed: split.parsed } : { share: isOwn ? split.share : 0 };
}

interface ChoosingProps {
  readonly chosen: Chosen;
  readonly setChosen: (chosen: Chosen) => void;
  readonly setTrouble: (trouble: string) => void;
  readonly setBusy: (busy: boolean) => void;
}

/** Opens files and sheets; `reading` while one is being read. */
export function useChoosing({ chosen, setChosen, setTrouble, setBusy }: ChoosingProps) {
  const [reading, setReading] = useState(false);
  const say = en.importing;

  const read = async (what: () => Promise<Chosen | string>, trouble: string) => {
    setTrouble('');
    setReading(true);
    setBusy(true);
    // So that this is seen before a long file holds the page.
    await breathe();
    const found = await what().catch((error: Error) => {
      console.warn(error);
      return trouble;
    });
    setBusy(false);
    setReading(false);
    if (typeof found === 'string') setTrouble(found);
    else setChosen(found);
  };
  const chooseFile = (file: File | undefined) =>
    file && read(async () => openFile(chosen.table, file.name, await bytesOf(file)), say.unreadable);
  const chooseSheet = (sheet: number) => read(() => withSheet(chosen, sheet), say.damagedWorkbook);
  return { reading, chooseFile, chooseSheet };
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** What a file holds, or why it cannot be read. */
async function openFile(table: string, name: string, bytes: Uint8Array): Promise<Chosen | string> {
  const say = en.importing;
  const kind = kindOfFile(bytes);
  if (kind === 'xlsx') return openWorkbook({ ...noFile(table), name }, bytes);
  if (kind) return say.foreign[kind];
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  return isBinary(text) ? say.foreign.otherFile : { table, name, bytes, encoding, text };
}

async function openWorkbook(chosen: Chosen, bytes: Uint8Array): Promise<Chosen | string> {
  try {
    const workbook = await openXlsx(bytes);
    const shown = workbook.sheets.flatMap(({ hidden }, index) => (hidden ? [] : [index]));
    const opened = { ...chosen, workbook };
    return shown[0] !== undefined && shown.length === 1 ? await withSheet(opened, shown[0]) : opened;
  } catch (error) {
    console.warn(error);
    return en.importing.damagedWorkbook;
  }
}

async function withSheet(chosen: Chosen, sheet: number): Promise<Chosen> {
  const sheetRows = await chosen.workbook?.rowsOf(sheet);
  return { ...chosen, sheet, ...(sheetRows ? { sheetRows } : {}) };
}
