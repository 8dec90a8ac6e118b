// What the engine does not know: notes, protections, developer metadata, bandings, rich texts and more, kept as marks on ranges.
import type { Engine, EngineRange, RangeData } from './engine';

export const SET_MARK = 'WORKBENCH_SET_MARK';
export const REMOVE_MARK = 'WORKBENCH_REMOVE_MARK';

export type MarkKind =
  | 'note'
  | 'protection'
  | 'metadata'
  | 'property'
  | 'banding'
  | 'richText'
  | 'filter'
  | 'unprotected';

/** What a copy of a sheet has too. */
const copied: ReadonlySet<MarkKind> = new Set(['note', 'banding', 'richText', 'filter']);

type MarkData = Readonly<Record<string, string | number | boolean | null>>;

/** A mark without a range stands on its whole sheet, one without a sheet on the workbook. */
export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly sheetId: string | null;
  readonly range: EngineRange | null;
  readonly data: MarkData;
}

interface SetMark {
  readonly type: typeof SET_MARK;
  readonly id: string;
  readonly kind: MarkKind;
  readonly sheetId?: string | null;
  /** The engine refuses a command with no range in `ranges`. */
  readonly ranges?: readonly RangeData[];
  readonly data: MarkData;
}

type MarkCommand =
  | SetMark
  | { readonly type: typeof REMOVE_MARK; readonly id: string }
  | { readonly type: 'DELETE_SHEET'; readonly sheetId: string }
  | { readonly type: 'DUPLICATE_SHEET'; readonly sheetId: string; readonly sheetIdTo: string };

/** As exported: a range in A1 notation. */
interface SavedMark {
  id: string;
  kind: MarkKind;
  sheetId: string | null;
  range: string | null;
  data: MarkData;
}

type Marks = Record<string, Mark | undefined>;

export interface MarkGetters {
  getMark(id: string): Mark | undefined;
  /** All of them, or those of a kind. */
  getMarks(kind?: MarkKind): Mark[];
  getMarksOf(kind: MarkKind, sheetId: string): Mark[];
  getProperty(name: string): string | undefined;
  getClock(): Date;
}

export function registerMarks(engine: Engine, now: () => Date): void {
  class MarksPlugin extends engine.CorePlugin<{ marks: Marks }> {
    static override getters = ['getMark', 'getMarks', 'getMarksOf', 'getProperty', 'getClock'];
    private marks: Marks = {};
    /** Which marks were ever of a kind: they are asked for by kind after each command, and there is one a cell at times. */
    private readonly idsOf = new Map<MarkKind, Set<string>>();
    private readonly clock: () => Date;

    constructor(config: ConstructorParameters<typeof engine.CorePlugin>[0]) {
      super(config);
      this.clock = typeof config.custom.now === 'function' ? (config.custom.now as () => Date) : now;
    }

    getMark(id: string): Mark | undefined {
      return this.marks[id];
    }

    getMarks(kind?: MarkKind): Mark[] {
      const ids = kind === undefined ? Object.keys(this.marks) : (this.idsOf.get(kind) ?? []);
      const found: Mark[] = [];
      for (const id of ids) {
        const mark = this.marks[id];
        if (mark && (kind === undefined || mark.kind === kind)) found.push(mark);
      }
      return found;
    }

    getMarksOf(kind: MarkKind, sheetId: string): Mark[] {
      return this.getMarks(kind).filter((mark) => mark.sheetId === sheetId);
    }

    getProperty(name: string): string | undefined {
      const value = this.marks[propertyId(name)]?.data.value;
      return typeof value === 'string' ? value : undefined;
    }

    getClock(): Date {
      return this.clock();
    }

    override adaptRanges({ applyChange }: Parameters<InstanceType<Engine['CorePlugin']>['adaptRanges']>[0]): void {
      for (const mark of this.getMarks()) {
        if (!mark.range) continue;
        const { changeType, range } = applyChange(mark.range);
        if (changeType === 'REMOVE') this.history.update('marks', mark.id, undefined);
        else if (changeType !== 'NONE') {
          this.history.update('marks', mark.id, { ...mark, range, sheetId: range.sheetId });
        }
      }
    }

    override handle(command: { type: string }): void {
      if (isSetMark(command)) this.setMark(command);
      else if (isRemoveMark(command)) this.history.update('marks', command.id, undefined);
      else if (isDeleteSheet(command)) this.removeMarksOf(command.sheetId);
      else if (isDuplicateSheet(command)) this.copyMarks(command.sheetId, command.sheetIdTo);
    }

    private setMark({ id, kind, sheetId = null, ranges = [], data }: SetMark): void {
      const [range] = ranges;
      const on = range ? this.getters.getRangeFromRangeData(range) : null;
      this.set({ id, kind, sheetId, range: on, data });
    }

    private set(mark: Mark): void {
      this.know(mark);
      this.history.update('marks', mark.id, mark);
    }

    private know({ id, kind }: Mark): void {
      const ids = this.idsOf.get(kind) ?? new Set();
      this.idsOf.set(kind, ids.add(id));
    }

    private removeMarksOf(sheetId: string): void {
      const lost = this.getMarks().filter((mark) => mark.sheetId === sheetId);
      for (const { id } of lost) this.history.update('marks', id, undefined);
    }

    private copyMarks(from: string, to: string): void {
      for (const mark of this.getMarks()) {
        if (!copied.has(mark.kind) || mark.sheetId !== from || !mark.range) continue;
        this.set({ ...mark, id: `${mark.id}@${to}`, sheetId: to, range: { ...mark.range, sheetId: to } });
      }
    }

    override import(data: object): void {
      for (const saved of savedMarks(data)) {
        const range =
          saved.range && saved.sheetId ? this.getters.getRangeFromSheetXC(saved.sheetId, saved.range) : null;
        const mark = { ...saved, range };
        this.marks[mark.id] = mark;
        this.know(mark);
      }
    }

    override export(data: object): void {
      const marks: SavedMark[] = this.getMarks().map((mark) => {
        const range = mark.range && mark.sheetId ? this.getters.getRangeString(mark.range, mark.sheetId) : null;
        return { ...mark, range };
      });
      Object.assign(data, { marks });
    }
  }
  engine.coreTypes.add(SET_MARK as never);
  engine.coreTypes.add(REMOVE_MARK as never);
  engine.registries.corePluginRegistry.add('workbench_marks', MarksPlugin as never);
}

export function propertyId(name: string): string {
  return `property:${name}`;
}

function savedMarks(data: { marks?: SavedMark[] }): SavedMark[] {
  return data.marks ?? [];
}

function isSetMark(command: { type: string }): command is SetMark {
  return command.type === SET_MARK;
}

function isRemoveMark(command: { type: string }): command is Extract<MarkCommand, { type: typeof REMOVE_MARK }> {
  return command.type === REMOVE_MARK;
}

function isDeleteSheet(command: { type: string }): command is Extract<MarkCommand, { type: 'DELETE_SHEET' }> {
  return command.type === 'DELETE_SHEET';
}

function isDuplicateSheet(command: { type: string }): command is Extract<MarkCommand, { type: 'DUPLICATE_SHEET' }> {
  return command.type === 'DUPLICATE_SHEET';
}
