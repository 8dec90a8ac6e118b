// A workbook with the sample season in short tabs, kept as the workbench keeps one: a window on it is quick to open and to compute.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AddOn, keep, openSetUp } from './add-on';

/** The folder that holds it, as `npm start -- --data` takes one; `now` is the instant at which the season was added, `desks` are on beside the core, `more` is done to it. */
export function keepSeason(
  now: string,
  desks: readonly string[] = [],
  more: (addOn: AddOn) => void = () => {},
): string {
  const addOn = openSetUp({ now, user: 'you@selvedge.example' });
  for (const desk of desks) addOn.call('switchDesk', desk, 'on');
  addOn.menu('addSampleSeason');
  more(addOn);
  return keepFolder(addOn);
}

/** The folder that holds a workbook as it stands. */
export function keepFolder(addOn: AddOn): string {
  const { data, state } = keep(addOn);
  const folder = mkdtempSync(join(tmpdir(), 'selvedge-'));
  const kept = { version: 1, book: JSON.parse(data), state: JSON.parse(state), clock: { at: 0, ahead: 0 } };
  writeFileSync(join(folder, 'workbook.json'), JSON.stringify(kept));
  return folder;
}
