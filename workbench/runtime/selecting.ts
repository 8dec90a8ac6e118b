// What is selected for a run: what the user has selected in a window, until the script selects something else.
import type { Book } from '../engine/book';
import type { Selected, UiHost } from './contract';

export class Selecting {
  readonly #ui: UiHost;
  readonly #user: string;
  readonly #book: Book;
  #selected: Selected | undefined;
  /** What was last selected together; the last of them is what is selected. */
  #together: readonly Selected[] = [];

  constructor(ui: UiHost, user: string, book: Book) {
    this.#ui = ui;
    this.#user = user;
    this.#book = book;
  }

  /** What the user has selected, or the first cell of the first visible sheet where no window is open. */
  get selected(): Selected {
    const chosen = this.#selected ?? this.#ui.selected(this.#user);
    const sheets = this.#book.sheets();
    if (chosen !== undefined && sheets.some(({ id }) => id === chosen.sheetId)) return chosen;
    const first = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
    if (first === undefined) throw new Error('A workbook has at least one sheet.');
    return { sheetId: first.id, zone: { row: 0, col: 0, rows: 1, cols: 1 } };
  }

  select(selected: Selected, hasWindow: boolean): void {
    this.#selected = selected;
    if (hasWindow) this.#ui.select(this.#user, selected);
  }

  selectTogether(all: readonly Selected[], hasWindow: boolean): void {
    this.#together = all;
    const last = all.at(-1);
    if (last) this.select(last, hasWindow);
  }

  get selectedTogether(): readonly Selected[] {
    const { selected } = this;
    return this.#together.at(-1) === selected ? this.#together : [selected];
  }
}
