// Every name that Google calls in the platform suite: the menu, its items, the clock, and the functions of the page.
import { type Belief, EDITED } from './belief';
import { beliefs } from './beliefs';
import {
  atTheClock,
  clockFindsSpreadsheet,
  clockHasNoSource,
  clockSaw,
  clockSource,
  removeClock,
  setClock,
} from './clock';
import { inCopy, leaveTraces } from './copy';
import { outOfReach } from './out-of-reach';
import { inPage, pageOutcome } from './page';
import { report } from './report';
import { type Finding, finding, tryBelief } from './try';

/** Google cuts a run after six minutes; what was not reached by then is tried by choosing the item again. */
const ENOUGH_MS = 4.5 * 60_000;
const CLOCK = 'platformClock';

const all: { readonly [name: string]: Belief } = beliefs;

export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Platform suite')
    .addItem('Run the suite', 'runSuite')
    .addItem('Ask the page', 'askPage')
    .addItem('Look at the clock', 'lookAtClock')
    .addItem('Look at this copy', 'lookAtCopy')
    .addToUi();
}

export function onEdit(): void {
  PropertiesService.getDocumentProperties().setProperty(EDITED, 'yes');
}

export function runSuite(): void {
  const began = Date.now();
  const findings = Object.entries(all).map(([name, belief]): Finding => {
    if (Date.now() - began < ENOUGH_MS) return tryBelief(name, belief);
    return { ...finding(name, belief, () => ({ seen: '', expected: '' })), result: 'not tried', seen: 'no time left' };
  });
  leaveTraces();
  setClock(CLOCK);
  const source = finding('clockHasNoSource', clockHasNoSource, () => clockSource(CLOCK));
  report([...findings, source, ...outOfReach]);
}

export const platformClock = atTheClock;

export function lookAtClock(): void {
  const saw = clockSaw();
  if (!saw) {
    SpreadsheetApp.getActiveSpreadsheet().toast('The clock has not fired yet. Wait two minutes after the suite.');
    return;
  }
  removeClock(CLOCK);
  report([finding('clockFindsSpreadsheet', clockFindsSpreadsheet, () => saw)]);
}

export function lookAtCopy(): void {
  report(Object.entries(inCopy).map(([name, { belief, look }]) => finding(name, belief, look)));
}

export function askPage(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Platform suite'));
}

/** What the page saw, as JSON. */
export function pageSaw(text: string): void {
  const seen: { readonly [name: string]: unknown } = JSON.parse(text);
  report(Object.entries(inPage).map(([name, belief]) => finding(name, belief, () => pageOutcome(name, seen))));
}

export const pageEcho = (value: unknown): unknown => value;
export const pageCode = (): string => 'globalThis.fromText = "ran";';
export const pageDate = (): unknown => ({ day: new Date(0) });
export const pageHidden_ = (): string => 'hidden';

export function pageThrow(): void {
  throw new Error('thrown on purpose');
}

/** One belief by itself, its finding as JSON. */
export function tryOne(name: string): string {
  const belief = all[name];
  if (!belief) throw new Error(`There is no belief ${name}.`);
  return JSON.stringify(tryBelief(name, belief));
}
