// What all runs on a spreadsheet share, made of what the workbench's Google was told.
import { chooser, unnested } from './between';
import type { GoogleOptions } from './google-contract';
import { LocalRange } from './range';
import { type Handles, SPREADSHEET_ID, type World } from './run';
import { LocalSheet } from './sheet';
import { LocalSpreadsheet } from './spreadsheet';
import type { RuntimeState } from './state';
import { WorldTime } from './world-time';

const handles: Handles = {
  range: (run, spot) => new LocalRange({ run, ...spot }),
  sheet: (run, id) => new LocalSheet(run, id),
  spreadsheet: (run) => new LocalSpreadsheet(run),
};

export function worldOf(options: GoogleOptions, state: RuntimeState): World {
  return {
    book: options.book,
    files: options.files,
    manifest: options.manifest,
    clock: options.clock,
    time: new WorldTime(options.clock),
    account: options.account ?? 'consumer',
    charging: !(options.freeCalls ?? false),
    ...(options.driftSeed !== undefined && { driftOf: chooser(options.driftSeed) }),
    documentInClockTriggers: options.documentInClockTriggers ?? true,
    patience: options.patience ?? Number.POSITIVE_INFINITY,
    ui: options.ui,
    addOnName: options.addOnName ?? 'Add-on',
    url: options.url ?? `https://docs.google.com/spreadsheets/d/${SPREADSHEET_ID}/edit`,
    state,
    handles,
    servicesWhileLoading: options.servicesWhileLoading ?? false,
    isAddOn: !(options.plainScript ?? false),
    ...(options.onLog && { onLog: options.onLog }),
    ...(options.between && { between: unnested(options.between) }),
    ...(options.onMail && { onMail: options.onMail }),
    locks: new Map(),
    caches: new Map(),
    menus: new Map(),
  };
}
