// The scales and packs that a workbook has.

/** A named run of sizes, in their order. */
export interface SizeScale {
  readonly name: string;
  readonly sizes: readonly string[];
}

/** How many of each size stand in one pack. */
export interface Pack {
  readonly name: string;
  readonly ratio: readonly number[];
}

export interface SizeLists {
  readonly scales: readonly SizeScale[];
  readonly packs: readonly Pack[];
}
