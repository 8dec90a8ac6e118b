// One of the scripts beside this file, run as npm run gas runs it: what it leaves in the workbook, in the mail and in the log.

import type { Book, Cell, Zone } from '../../../workbench/engine/book';
import { openBook } from '../../../workbench/engine/open';
import { parseA1 } from '../../../workbench/runtime/a1';
import { openScript } from '../../../workbench/runtime/run-file';

export const NOW = '2026-11-22T09:00:00Z';

export interface Opened {
  /** Runs a function; what it throws is thrown. */
  run(functionName: string): void;
  /** A clock that stands until it is set. */
  setClock(instant: string): void;
  log: string[];
  shown: string[];
  book: Book;
  google: ReturnType<typeof openScript>['google'];
  user: string;
  sheetId(name: string): number;
  zone(reference: string): { sheetId: number; zone: Zone };
  cells(reference: string): Cell[][];
  /** What the cells show, row by row. */
  display(reference: string): string[][];
  values(reference: string): unknown[][];
  /** The same workbook after it was kept and opened again. */
  reopened(): Book;
}

export function open(file: string, answers: readonly string[] = []): Opened {
  let instant = Date.parse(NOW);
  const log: string[] = [];
  const shown: string[] = [];
  const clock = {
    now: () => instant,
    sleep(milliseconds: number) {
      instant += milliseconds;
    },
  };
  const { book, google, user } = openScript(`${__dirname}/${file}`, {
    timeZone: 'Etc/GMT',
    answers,
    clock,
    onLog: (line) => void log.push(line),
    onShow: (line) => void shown.push(line),
  });
  const sheetId = (name: string): number => {
    const found = book.sheets().find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`There is no sheet ${name}.`);
    return found.id;
  };
  const zone = (reference: string) => {
    const found = parseA1(reference, (name) => (name === undefined ? undefined : book.sheet(sheetId(name))));
    if (found?.sheet === undefined) throw new Error(`${reference} is no reference to cells of a sheet.`);
    return { sheetId: sheetId(found.sheet), zone: found.zone };
  };
  const cells = (reference: string) => {
    const place = zone(reference);
    return book.read(place.sheetId, place.zone);
  };
  return {
    run(functionName) {
      const answer = google.run(functionName, user);
      if (!answer.ok) throw new Error(answer.error.message);
    },
    setClock(text) {
      instant = Date.parse(text);
    },
    log,
    shown,
    book,
    google,
    user,
    sheetId,
    zone,
    cells,
    display: (reference) => cells(reference).map((row) => row.map(({ display }) => display)),
    values: (reference) => cells(reference).map((row) => row.map(({ value }) => value)),
    reopened: () => openBook({ data: JSON.parse(JSON.stringify(book.export())), now: () => new Date(instant) }),
  };
}
