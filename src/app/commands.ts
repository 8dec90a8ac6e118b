// The menu's commands: each does its work, then says in one sentence what came of it.
import { principal } from '../tabs/principal';
import * as en from '../text/en';
import type { DeskStart, Refusal, SampleOutcome } from './api';
import type { Dialogs, TabBuilder, Workbook } from './ports';
import { addSampleSeason, hasRows, hasSample, removeSampleSeason } from './sample-season';
import { type SetUpReport, setUp } from './set-up';

/** The form of the table that is added to most. */
export const addPage = (): DeskStart => ({ at: 'form', table: principal.name });

/** Why a command could not be done. */
export function sayRefused(dialogs: Dialogs, refused: Refusal): void {
  dialogs.toast(en.refused[refused]);
}

/** Whether tabs were made: a panel that is open knows nothing of them. */
export function setUpCommand(workbook: Workbook, builder: TabBuilder, dialogs: Dialogs): boolean {
  const say = en.command;
  let outcome = setUp(workbook, builder);
  // Not under the lock: a question may stand open for long, and the answer holds for what was asked only.
  while ('asks' in outcome) {
    const { asks } = outcome;
    if (!dialogs.ask(say.newsTitle, say.newsQuestion(asks))) {
      dialogs.toast(say.leftAsIs);
      return false;
    }
    outcome = setUp(workbook, builder, asks);
  }
  if ('done' in outcome) saySetUp(dialogs, outcome.done);
  else if (outcome.refused === 'busy') dialogs.toast(en.refused.busy);
  else dialogs.tell(say.setUpTitle, say.newer);
  return 'done' in outcome && outcome.done.created.length > 0;
}

function saySetUp(dialogs: Dialogs, report: SetUpReport): void {
  const { created, restored, news, mended, conflictingTabs, broken, idsLost, idsGiven } = report;
  const say = en.command;
  const built = [
    ...(created.length > 0 ? [say.setUpDone(created)] : []),
    ...(restored.length > 0 ? [say.restored(restored)] : []),
    ...(mended > 0 ? [say.mended(mended)] : []),
  ];
  const done = [...(news.length > 0 ? [say.newsDone(news)] : built), ...(idsGiven > 0 ? [say.idsGiven(idsGiven)] : [])];
  const trouble = [
    ...conflictingTabs.map(({ name, ours }) => say.conflictingTabs(name, ours)),
    ...(broken.length > 0 ? [say.broken(broken)] : []),
    ...idsLost.map(say.idsLost),
  ];
  const lines = [...(done.length > 0 ? done : [say.nothingToDo]), ...trouble];
  if (trouble.length > 0) dialogs.tell(say.setUpTitle, lines.join('\n\n'));
  else dialogs.toast(lines.join(' '));
}

export function addSampleCommand(workbook: Workbook, dialogs: Dialogs): void {
  const joins = !hasSample(workbook) && hasRows(workbook);
  if (joins && !dialogs.ask(en.command.sampleTitle, en.command.sampleQuestion)) return;
  saySample(dialogs, addSampleSeason(workbook), en.command.sampleAdded);
}

export function removeSampleCommand(workbook: Workbook, dialogs: Dialogs): void {
  if (!hasSample(workbook)) {
    dialogs.toast(en.command.noSample);
    return;
  }
  if (!dialogs.ask(en.command.removeTitle, en.command.removeQuestion)) return;
  saySample(dialogs, removeSampleSeason(workbook), en.command.sampleRemoved);
}

function saySample(dialogs: Dialogs, outcome: SampleOutcome, done: (rows: number) => string): void {
  dialogs.toast(outcome.ok ? done(outcome.rows) : en.refused[outcome.refused]);
}
