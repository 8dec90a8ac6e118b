// What service calls cost on Google, in milliseconds: the one table by which a run's own clock is charged, and where its figures are from.
/**
 * The figures add up to what was published:
 * - 100 × 100 cells one by one take 70 s, in one call 1 s (Google, Apps Script guides: Best practices, Use batch operations);
 * - a flush after a write of 4,000 cells takes 610 ms where the write itself takes less than 50 (a measurement on Stack Overflow,
 *   "What is faster: ScriptDb or SpreadsheetApp?");
 * - a write and a read of a cache take 63 ms, of a property 80 ms, of a cell 800 ms (Justin Poehnelt, "Storage Wars: CacheService vs.
 *   PropertiesService vs. Firestore"), of which reads take 3, 30 and the rest (Luis Peralta, "Google Apps Script APIs performance").
 * What nobody has published, such as sending a mail, is charged a second: the most that Google's guides say of one call.
 */
export const cost = {
  /** A call that gives a handle or an answer from the script's own memory. */
  handle: 1,
  /** A call that writes to the spreadsheet, or reads what is known since the last commit. */
  cells: 6,
  /** Each cell of what a call such as setValues takes or getValues gives. */
  cell: 0.04,
  /** Carrying out what was buffered. */
  commit: 600,
  /** The first read of a run, and the first after a commit. */
  coldRead: 190,
} as const;

const SECOND = 1_000;

const named: Readonly<Record<string, number>> = {
  'Cache.get': 3,
  'Cache.getAll': 3,
  'Cache.put': 60,
  'Cache.putAll': 60,
  'Cache.remove': 60,
  'Cache.removeAll': 60,
  'Properties.getProperty': 30,
  'Properties.getProperties': 30,
  'Properties.getKeys': 30,
  'Properties.setProperty': 50,
  'Properties.setProperties': 50,
  'Properties.deleteProperty': 50,
  'Properties.deleteAllProperties': 50,
  'MailApp.sendEmail': SECOND,
  'MailApp.getRemainingDailyQuota': SECOND,
  'ClockTriggerBuilder.create': SECOND,
  'SpreadsheetTriggerBuilder.create': SECOND,
  'ScriptApp.deleteTrigger': SECOND,
  'ScriptApp.getProjectTriggers': SECOND,
  'ScriptApp.getUserTriggers': SECOND,
};

/** How a call touched the spreadsheet. */
export interface Touch {
  wrote: boolean;
  read: boolean;
  /** Whether nothing had been read since the run began or last committed. */
  cold: boolean;
  /** How often it had to carry out what was buffered. */
  commits: number;
}

const spans = new WeakMap<object, number>();

/** Says of a Range object how many cells it spans, by which its calls are charged. */
export function setSpan(range: object, cells: number): void {
  spans.set(range, cells);
}

/** How many cells' worth of data a call moved: one for each cell where the method speaks of each, as getValues does. */
export function cellsMoved(call: string, target: object, args: readonly unknown[]): number {
  if (call === 'Sheet.appendRow') return Array.isArray(args[0]) ? args[0].length : 0;
  if (call === 'Sheet.getSheetValues') return Math.max(0, Number(args[2])) * Math.max(0, Number(args[3])) || 0;
  return /^Range\.(get|set)\w+s$/.test(call) ? (spans.get(target) ?? 0) : 0;
}

export function costOf(call: string, target: object, args: readonly unknown[], touch: Touch): number {
  const { wrote, read, cold, commits } = touch;
  const base = named[call] ?? (wrote || read || commits > 0 ? cost.cells : cost.handle);
  const reading = read && (cold || commits > 0) ? cost.coldRead : 0;
  return base + reading + commits * cost.commit + cellsMoved(call, target, args) * cost.cell;
}
