// The scales and packs of the workbook, for whoever reads a size breakdown; and a size that is put into its scale.
import { sizeListsOf, sizeScales } from '../domain/settings/sizes';
import type { Reading } from '../schema/checks';
import { normaliseKey } from '../schema/keys';
import { own } from '../schema/own';
import { scaleNamed } from '../schema/size-entry';
import type { Table } from '../schema/table';
import { readText } from '../schema/wire';
import { settings as settingsTab } from '../tabs/settings/table';
import * as en from '../text/en';
import type { ScaleOutcome } from './api';
import { openBook } from './book';
import { keepStep } from './kept-steps';
import type { Workbook } from './ports';
import { settingsPlan } from './settings-plan';
import { lockedStep, obstacle, openContext, performStep } from './step';

/** How these columns of a table are read: with the scales and packs where sizes are among them, for Settings alone tells those. */
export function readingFor(
  workbook: Workbook,
  table: Table,
  keys: readonly string[],
  book = openBook(workbook),
): Reading {
  const hasSizes = keys.some((key) => own(table.inputs, key)?.kind.type === 'sizes');
  return hasSizes ? { ...workbook.reading, sizeLists: sizeListsOf(book.settings()) } : workbook.reading;
}

/** A size is one word, as scales have blanks between theirs. */
const SIZE = /^[^\s:=,;/|]{1,20}$/;

/** Puts a size at the end of a scale, in Settings. */
export function addToScale(workbook: Workbook, sentScale: unknown, sentSize: unknown): ScaleOutcome {
  const [name, size] = [readText(sentScale), readText(sentSize).trim()];
  const held = lockedStep(workbook, (begun): ScaleOutcome => {
    const context = openContext(workbook);
    const scale = scaleNamed(sizeListsOf(context.settings()), name);
    if (!scale || !SIZE.test(size)) return { ok: false, refused: 'notNow' };
    const sizes = scale.sizes.some((each) => normaliseKey(each) === normaliseKey(size))
      ? scale.sizes
      : [...scale.sizes, size];
    const plan = settingsPlan(context, [{ setting: sizeScales, item: scale.name, value: sizes.join(' ') }]);
    const refused = obstacle(workbook, plan);
    if (refused) return { ok: false, refused };
    const undo = performStep(workbook, context, plan, { id: settingsTab.name, begun });
    const said = en.form.inScale(size, scale.name);
    return { ok: true, said, undo: keepStep(workbook, { said, undo }, begun) };
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}
