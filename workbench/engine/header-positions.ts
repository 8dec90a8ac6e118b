// Where rows and columns begin, and what of a sheet is in view, for a page to draw: worked out when somebody asks, not after every edit.

export interface PositionsPlugin {
  isDirty: boolean;
  headerPositions: { [sheetId: string]: unknown };
  computeHeaderPositionsOfSheet(sheetId: string): unknown;
  finalize(): void;
}

/** Where each row and column begins: after every edit the engine adds up the rows of all sheets. */
export function askForPositions(prototype: PositionsPlugin): void {
  prototype.finalize = function () {
    if (!this.isDirty) return;
    this.isDirty = false;
    this.headerPositions = new Proxy<PositionsPlugin['headerPositions']>(
      {},
      {
        get: (known, sheetId) => {
          if (typeof sheetId !== 'string') return undefined;
          known[sheetId] ??= this.computeHeaderPositionsOfSheet(sheetId);
          return known[sheetId];
        },
      },
    );
  };
}

interface Command {
  readonly type: string;
}

export interface ViewsPlugin {
  sheetsWithDirtyViewports: Set<string>;
  allowDispatch(command: Command): unknown;
  handle(command: Command): void;
  handleEvent(event: unknown): void;
  finalize(): void;
}

/** Commands that go by what is in view; all others only change it. */
const MOVING: ReadonlySet<string> = new Set([
  'START',
  'RESIZE_SHEETVIEW',
  'SET_VIEWPORT_OFFSET',
  'SET_ZOOM',
  'SHIFT_VIEWPORT_DOWN',
  'SHIFT_VIEWPORT_UP',
  'SCROLL_TO_CELL',
]);

/** What is in view of each sheet: after every edit the engine lays out all of them, though a workbook without a page shows none. */
export function askForViews(prototype: ViewsPlugin, telling: readonly string[]): void {
  const { allowDispatch, handle, handleEvent, finalize } = prototype;
  const open = new WeakSet<ViewsPlugin>();
  const layOut = (plugin: ViewsPlugin) => {
    if (open.delete(plugin)) finalize.call(plugin);
  };
  prototype.finalize = function () {
    open.add(this);
  };
  prototype.allowDispatch = function (command) {
    if (MOVING.has(command.type)) layOut(this);
    return allowDispatch.call(this, command);
  };
  prototype.handle = function (command) {
    if (MOVING.has(command.type)) layOut(this);
    handle.call(this, command);
  };
  // The selection may move amid a command: what that has changed so far is laid out again at its end.
  prototype.handleEvent = function (event) {
    const changed = new Set(this.sheetsWithDirtyViewports);
    layOut(this);
    handleEvent.call(this, event);
    this.sheetsWithDirtyViewports = new Set([...changed, ...this.sheetsWithDirtyViewports]);
  };
  for (const name of telling) {
    const tell: (this: ViewsPlugin, ...args: unknown[]) => unknown = Reflect.get(prototype, name);
    Reflect.set(prototype, name, function (this: ViewsPlugin, ...args: unknown[]) {
      layOut(this);
      return tell.apply(this, args);
    });
  }
}
