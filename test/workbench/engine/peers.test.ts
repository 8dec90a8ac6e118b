// A browser page holds a model of its own; it and the Book stay in step through the engine's revisions.
import * as engine from '@odoo/o-spreadsheet';
import type { Book, BookEdit, PeerMessage } from '../../../workbench/engine/book';
import { installGoogle } from '../../../workbench/engine/install';
import { polyfill } from '../../../workbench/engine/polyfill';
import { quietly } from '../../../workbench/engine/quiet';
import { blank, cell, column, now, put, type } from './sheets';

interface Page {
  readonly model: engine.Model;
  type(row: number, col: number, content: string): void;
  read(row: number, col: number): unknown;
  /** Delivers what the network holds, until both sides are quiet. */
  settle(): void;
}

/** A page whose messages both ways wait until they are delivered, as on a slow network. */
function pageOf(book: Book, user = 'ana@example.com'): Page {
  const up: PeerMessage[] = [];
  const down: PeerMessage[] = [];
  let hear: (message: PeerMessage) => void = () => {};
  const transportService = {
    sendMessage: async (message: PeerMessage) => void up.push(JSON.parse(JSON.stringify(message))),
    onNewMessage: (_id: string, callback: (message: PeerMessage) => void) => {
      hear = callback;
    },
    leave: () => {},
  };
  const data = JSON.parse(JSON.stringify(book.export()));
  book.subscribe((message) => down.push(JSON.parse(JSON.stringify(message))));
  const config = { transportService, client: { id: user, name: user }, custom: { now } };
  const model = new engine.Model(data, config as never);
  return {
    model,
    type: (row, col, content) => void model.dispatch('UPDATE_CELL', { sheetId: '0', row, col, content }),
    read: (row, col) => model.getters.getEvaluatedCell({ sheetId: '0', row, col }).value,
    settle() {
      while (up.length > 0 || down.length > 0) {
        for (const message of up.splice(0)) book.receive(message, user);
        for (const message of down.splice(0)) hear(message);
      }
    },
  };
}

beforeAll(() => {
  // The page loads an engine of its own.
  polyfill();
  quietly(() => installGoogle(engine, { now }));
});

beforeEach(() => {
  jest.spyOn(console, 'debug').mockImplementation(() => {});
});

test('an edit in the page is computed here, a write here is seen in the page', () => {
  const book = blank();
  type(book, 'B1', '=ARRAYFORMULA(IF(ROW(A:A)=1;"Double";IF(A:A="";;A:A*2)))');
  const page = pageOf(book);
  page.type(1, 0, '21');
  page.settle();
  expect(column(book, 'B1:B3')).toEqual(['Double', 42, null]);
  expect([page.read(1, 1), page.read(2, 1)]).toEqual([42, null]);
  put(book, 'A3', [[5]]);
  page.settle();
  expect(page.read(2, 1)).toBe(10);
});

test('the page draws what a script reads: formats that the engine lacks, hours of one digit, names of errors', () => {
  const book = blank();
  const formats = ['# ?/?', '0.00E+00', 'h:mm', 'h:mm am/pm', '0.0%', 'dddd, mmmm d', '@'];
  put(
    book,
    'A1:A7',
    formats.map(() => [0.0625]),
  );
  for (const [row, format] of formats.entries()) book.setFormats(0, { row, col: 0, rows: 1, cols: 1 }, format);
  type(book, 'A8', '=1/0');
  type(book, 'A9', '=NOSUCH(1)');
  const page = pageOf(book);
  const drawn = Array.from({ length: 9 }, (_, row) => page.model.getters.getCellText({ sheetId: '0', row, col: 0 }));
  expect(drawn).toEqual(Array.from({ length: 9 }, (_, row) => cell(book, `A${row + 1}`).display));
  expect(drawn.slice(0, 4)).toEqual([' 1/9', '6.25E-02', '1:30', '1:30 AM']);
});

test('edits at the same moment: one is sent back, tried again by the page, and both sides converge', () => {
  const book = blank();
  const page = pageOf(book);
  const turnedAway: boolean[] = [];
  const { receive } = book;
  book.receive = (message, user) => {
    const accepted = receive(message, user);
    turnedAway.push(!accepted);
    return accepted;
  };
  for (let row = 0; row < 10; row++) {
    page.type(row, 0, `page ${row}`);
    put(book, `B${row + 1}`, [[`book ${row}`]]);
  }
  book.insert(0, 'ROWS', 0, 1);
  page.settle();
  expect(turnedAway).toContain(true);
  expect(column(book, 'A1:A3')).toEqual([null, 'page 0', 'page 1']);
  expect(column(book, 'B1:B3')).toEqual([null, 'book 0', 'book 1']);
  expect(page.model.exportData()).toEqual(book.export());
});

test('what a script answers to an edit is taken back with it by one undo, and comes back with it', () => {
  const book = blank();
  put(book, 'A1', [['Linen']]);
  const page = pageOf(book);
  book.onEdit(({ value }) => {
    put(book, 'A1', [[`${value}!`]]);
    put(book, 'B1', [['ORD-0001']]);
  });
  page.type(0, 0, 'Silk');
  page.settle();
  const shown = () => [page.read(0, 0), page.read(0, 1)];
  expect(shown()).toEqual(['Silk!', 'ORD-0001']);
  put(book, 'A2', [['of a colleague']]);
  page.model.dispatch('REQUEST_UNDO');
  page.settle();
  expect(shown()).toEqual(['Linen', null]);
  expect(column(book, 'A1:A2')).toEqual(['Linen', 'of a colleague']);
  page.model.dispatch('REQUEST_REDO');
  page.settle();
  expect(shown()).toEqual(['Silk!', 'ORD-0001']);
  page.model.dispatch('REQUEST_UNDO');
  page.settle();
  expect(shown()).toEqual(['Linen', null]);
  expect(page.model.exportData()).toEqual(book.export());
});

test('notes and protections reach the page, and follow what it inserts', () => {
  const book = blank();
  book.setNotes(0, { row: 4, col: 0, rows: 1, cols: 1 }, 'keep');
  const page = pageOf(book);
  const insert = {
    sheetId: '0',
    sheetName: 'Sheet1',
    dimension: 'ROW',
    base: 0,
    quantity: 2,
    position: 'before',
  } as const;
  page.model.dispatch('ADD_COLUMNS_ROWS', insert);
  page.settle();
  expect(book.notes(0, { row: 6, col: 0, rows: 1, cols: 1 })).toEqual([['keep']]);
  expect(page.model.exportData()).toEqual(book.export());
});

test('the Delete key in the page leaves drop-downs and the filter where they are', () => {
  const book = blank();
  const all = { row: 0, col: 0, rows: 5, cols: 2 };
  const criteria = { type: 'VALUE_IN_LIST', values: ['a', 'b'], showDropdown: true } as const;
  const rule = { criteria, allowInvalid: false, helpText: '' };
  book.setValidation(0, all, rule);
  book.createFilter(0, all);
  put(book, 'A2', [['a', null]]);
  const page = pageOf(book);
  page.model.dispatch('DELETE_CONTENT', { sheetId: '0', target: [{ left: 0, right: 1, top: 0, bottom: 4 }] });
  page.settle();
  expect(cell(book, 'A2').value).toBeNull();
  expect(book.validations(0, all).flat()).toEqual(new Array(10).fill(rule));
  expect(book.filter(0)).toEqual(all);
});

test('the page’s palette offers the colours in use, those just given too', () => {
  const book = blank();
  book.setStyle(0, { row: 0, col: 0, rows: 1, cols: 1 }, { background: '#7b1fa2' });
  const page = pageOf(book);
  const palette = () => page.model.getters.getCustomColors().map((color) => color.toLowerCase());
  expect(palette()).toEqual(['#7b1fa2']);
  const target = [{ left: 1, right: 1, top: 0, bottom: 0 }];
  page.model.dispatch('SET_FORMATTING', { sheetId: '0', target, style: { textColor: '#0b8043' } });
  expect(palette().sort()).toEqual(['#0b8043', '#7b1fa2']);
});

describe('what the page edited is told', () => {
  function told(act: (book: Book, page: Page) => void): BookEdit[] {
    const book = blank();
    put(book, 'A1', [['old']]);
    const page = pageOf(book);
    const edits: BookEdit[] = [];
    book.onEdit((edit) => edits.push(edit));
    act(book, page);
    page.settle();
    return edits;
  }

  const at = { sheetId: 0, user: 'ana@example.com' };

  test('one cell with its value before and after', () => {
    const edits = told((_, page) => page.type(0, 0, '7'));
    expect(edits).toEqual([{ ...at, zone: { row: 0, col: 0, rows: 1, cols: 1 }, oldValue: 'old', value: 7 }]);
  });

  test('a block of cells as one zone, without values', () => {
    const edits = told((_, { model }) => {
      model.dispatch('DELETE_CONTENT', { sheetId: '0', target: [{ left: 0, right: 2, top: 0, bottom: 4 }] });
    });
    expect(edits).toEqual([{ ...at, zone: { row: 0, col: 0, rows: 5, cols: 3 } }]);
  });

  test('neither looks nor the writes of this side', () => {
    const edits = told((book, { model }) => {
      const target = [{ left: 0, right: 0, top: 0, bottom: 0 }];
      model.dispatch('SET_FORMATTING', { sheetId: '0', target, style: { bold: true } });
      put(book, 'B1', [[1]]);
    });
    expect(edits).toEqual([]);
  });

  test('a listener may write, and the page sees it', () => {
    const book = blank();
    const page = pageOf(book);
    const stop = book.onEdit(({ zone }) => book.write(0, { ...zone, col: zone.col + 1 }, [[{ value: 'seen' }]]));
    page.type(0, 0, 'new');
    page.settle();
    expect(page.read(0, 1)).toBe('seen');
    stop();
    page.type(1, 0, 'new');
    page.settle();
    expect(cell(book, 'B2').value).toBeNull();
  });
});
