// The menu's commands: each does its work, then says in one sentence what came of it.
import { principal } from '../tabs/principal';
import * as en from '../text/en';
import type { Refusal } from './api';
import type { Builder, Desk, Voice } from './ports';
import { addSampleSeason, hasRows, hasSample, removeSampleSeason, type SampleOutcome } from './sample-season';
import { type SetUpReport, setUp } from './set-up';

/** The form of the table that is added to most, as a page starts with it. */
export const addPage = () => `form/${principal.name}`;

/** Why a command could not be done. */
export function sayRefused(voice: Voice, refused: Refusal): void {
  voice.toast(en.refused[refused]);
}

export function setUpCommand(desk: Desk, builder: Builder, voice: Voice): void {
  const say = en.command;
  let outcome = setUp(desk, builder);
  // Not under the lock: a question may stand open for long, and the answer holds for what was asked only.
  while ('asks' in outcome) {
    const { asks } = outcome;
    if (!voice.ask(say.newsTitle, say.newsQuestion(asks))) {
      voice.toast(say.leftAsIs);
      return;
    }
    outcome = setUp(desk, builder, asks);
  }
  if ('done' in outcome) saySetUp(voice, outcome.done);
  else if (outcome.refused === 'busy') voice.toast(en.refused.busy);
  else voice.tell(say.setUpTitle, say.newer);
}

function saySetUp(voice: Voice, report: SetUpReport): void {
  const { created, restored, news, mended, foreign, broken, idsLost, idsGiven } = report;
  const say = en.command;
  const built = [
    ...(created.length > 0 ? [say.setUpDone(created)] : []),
    ...(restored.length > 0 ? [say.restored(restored)] : []),
    ...(mended > 0 ? [say.mended(mended)] : []),
  ];
  const done = [...(news.length > 0 ? [say.newsDone(news)] : built), ...(idsGiven > 0 ? [say.idsGiven(idsGiven)] : [])];
  const trouble = [
    ...foreign.map(({ name, ours }) => say.foreign(name, ours)),
    ...(broken.length > 0 ? [say.broken(broken)] : []),
    ...idsLost.map(say.idsLost),
  ];
  const lines = [...(done.length > 0 ? done : [say.nothingToDo]), ...trouble];
  if (trouble.length > 0) voice.tell(say.setUpTitle, lines.join('\n\n'));
  else voice.toast(lines.join(' '));
}

export function addSampleCommand(desk: Desk, voice: Voice): void {
  const joins = !hasSample(desk) && hasRows(desk);
  if (joins && !voice.ask(en.command.sampleTitle, en.command.sampleQuestion)) return;
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
