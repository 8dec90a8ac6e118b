// What a run has written to cells and Google has not carried out yet: nobody else sees it before a read, a flush or the run's end.
import type { Book, Zone } from '../engine/book';

interface Held {
  readonly sheetId: number;
  readonly zone: Zone;
  apply(): void;
}

/** What no value in a cell changes can be learned without carrying out what is held back. */
const apart = new Set<string | symbol>([
  'sheets',
  'locale',
  'timeZone',
  'name',
  'protections',
  'namedRanges',
  'sharing',
]);

const meets = (left: Zone, right: Zone): boolean =>
  left.row < right.row + right.rows &&
  right.row < left.row + left.rows &&
  left.col < right.col + right.cols &&
  right.col < left.col + left.cols;

export class HeldWrites {
  #held: Held[] = [];

  /** Carries out what is held back, in order. */
  apply(): void {
    const held = this.#held;
    this.#held = [];
    for (const each of held) each.apply();
  }

  /** A book to learn from: what depends on the cells is told as if all was carried out. */
  reading(book: Book): Book {
    return this.#held.length === 0 ? book : this.#beforeAll(book, (name) => apart.has(name));
  }

  /** A book to write to: cells are held back, anything else comes after them. */
  writing(book: Book): Book {
    const write: Book['write'] = (sheetId, zone, inputs) => {
      // What stands in a cell decides what is typed upon it.
      if (this.#held.some((each) => each.sheetId === sheetId && meets(each.zone, zone))) this.apply();
      this.#held.push({ sheetId, zone, apply: book.prepare(sheetId, zone, inputs) });
    };
    return new Proxy(book, {
      get: (target, name) => {
        if (name === 'write') return write;
        this.apply();
        return Reflect.get(target, name);
      },
    });
  }

  #beforeAll(book: Book, isApart: (name: string | symbol) => boolean): Book {
    return new Proxy(book, {
      get: (target, name) => {
        if (!isApart(name)) this.apply();
        return Reflect.get(target, name);
      },
    });
  }
}
