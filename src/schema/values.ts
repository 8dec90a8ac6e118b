// What a value is inside Selvedge, and what stands in a cell.

/** What a kind's value is inside Selvedge; `undefined` stands for a blank or unreadable cell. */
export type Value = string | number;

/** What a cell holds: '' when blank; a date is its day number. */
export type Cell = string | number | boolean;
