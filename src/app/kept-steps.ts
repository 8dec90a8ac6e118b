// Keeps the last steps with the workbook, so that whoever leaves a panel can still look at them and take them back.
import type { Cell } from '../schema/cells';
import { readKeptStep } from '../schema/wire';
import type { Undo } from './api';
import type { Workbook } from './ports';
import type { Rollbacks } from './step';

/** How many steps are kept. */
const MOST_STEPS = 10;
/** Google takes some 8,000 octets a property: of a step that needs more, only what it did is kept. */
const MOST_OCTETS = 8_000;

export interface KeptStep {
  /** One more than that of the step before. */
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly said: string;
  /** Absent once it was undone, and where it was too long to be kept. */
  readonly undo?: Undo | undefined;
  readonly undone?: boolean | undefined;
}

const nameOf = (number: number) => `step.${number % MOST_STEPS}`;

/** Every sign outside ASCII takes six, whatever Google counts. */
export const inAscii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The newest first. */
export function keptSteps(workbook: Workbook): readonly KeptStep[] {
  return Array.from({ length: MOST_STEPS }, (_, slot) => readKeptStep(workbook.recall(nameOf(slot))) ?? [])
    .flat()
    .sort((one, other) => other.number - one.number);
}

/** Blank cells go without saying. */
function filled(cells: { readonly [key: string]: Cell }): { readonly [key: string]: Cell } {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

function write(workbook: Workbook, step: KeptStep, begun: Rollbacks): void {
  const name = nameOf(step.number);
  const before = workbook.recall(name);
  const whole = inAscii(JSON.stringify(step));
  const { undo: _, ...told } = step;
  begun.unshift(() => workbook.remember(name, before));
  workbook.remember(name, whole.length > MOST_OCTETS ? inAscii(JSON.stringify(told)) : whole);
}

/** Keeps a step that was just written, within its lock; the way back then knows which of the kept steps it is. */
export function keepStep(workbook: Workbook, { said, undo }: { said: string; undo: Undo }, begun: Rollbacks): Undo {
  const number = (keptSteps(workbook)[0]?.number ?? 0) + 1;
  const kept = { ...undo, step: number, remove: undo.remove.map((row) => ({ ...row, cells: filled(row.cells) })) };
  write(workbook, { number, at: workbook.moment().text, by: workbook.user, said, undo: kept }, begun);
  return { ...undo, step: number };
}

/** Notes that a kept step was taken back; one that is kept no more needs no note. */
export function noteUndone(workbook: Workbook, number: number | undefined, begun: Rollbacks): void {
  const step = keptSteps(workbook).find((kept) => kept.number === number);
  if (!step) return;
  const { undo: _, ...told } = step;
  write(workbook, { ...told, undone: true }, begun);
}
