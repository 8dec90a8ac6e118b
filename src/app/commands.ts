// The menu's commands: each does its work, then says in one sentence what came of it.
import { en } from '../text/en';
import type { Builder, Desk, Voice } from './ports';
import { addSampleSeason, hasRows, hasSample, removeSampleSeason, type SampleOutcome } from './sample-season';
import { setUp } from './set-up';

export interface MenuItem {
  readonly label: string;
  /** The name of the function in main.ts. */
  readonly run: string;
}

/** The menu under Extensions › Selvedge; a line is drawn where an item is undefined. */
export const menu: readonly (MenuItem | undefined)[] = [
  { label: en.menu.openDesk, run: 'openDesk' },
  { label: en.menu.addOrder, run: 'openAddOrder' },
  undefined,
  { label: en.menu.setUp, run: 'setUp' },
  { label: en.menu.addSample, run: 'addSampleSeason' },
  { label: en.menu.removeSample, run: 'removeSampleSeason' },
];

export function setUpCommand(desk: Desk, builder: Builder, voice: Voice): void {
  const { created, foreign, broken, idsGiven } = setUp(desk, builder);
  const lines = [
    en.command.setUpDone(created),
    ...(idsGiven > 0 ? [en.command.idsGiven(idsGiven)] : []),
    ...foreign.map(({ name, ours }) => en.command.foreign(name, ours)),
    ...(broken.length > 0 ? [en.command.broken(broken)] : []),
  ];
  if (foreign.length + broken.length > 0) voice.tell(en.command.setUpTitle, lines.join('\n\n'));
  else voice.toast(lines.join(' '));
}

export function addSampleCommand(desk: Desk, voice: Voice): void {
  if (hasSample(desk)) {
    voice.toast(en.command.sampleThere);
    return;
  }
  if (hasRows(desk) && !voice.ask(en.command.sampleTitle, en.command.sampleQuestion)) return;
  saySample(voice, addSampleSeason(desk), en.command.sampleAdded);
}

export function removeSampleCommand(desk: Desk, voice: Voice): void {
  if (!hasSample(desk)) {
    voice.toast(en.command.noSample);
    return;
  }
  if (!voice.ask(en.command.removeTitle, en.command.removeQuestion)) return;
  saySample(voice, removeSampleSeason(desk), en.command.sampleRemoved);
}

function saySample(voice: Voice, outcome: SampleOutcome, done: (rows: number) => string): void {
  voice.toast(outcome.ok ? done(outcome.rows) : en.refused[outcome.refused]);
}
