// Where rows and columns begin, for a page to draw: worked out when somebody asks, not after every edit.

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
