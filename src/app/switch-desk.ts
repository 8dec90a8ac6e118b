// Switches a desk on or off: its tabs are made or shown, or hidden with all their rows; the rest of the workbook stays.

import { titleTo } from '../schema/labels';
import { tableNamed, tabs } from '../tabs';
import { CORE, type DeskName, deskSetting, desks, isDeskName } from '../tabs/desks';
import * as en from '../text/en';
import type { DesksView, Refusal, SwitchOutcome } from './api';
import { isSetUp, openBook } from './book';
import { isDeskOn, wantedIn } from './desks';
import { lookOver } from './look-over';
import type { TabBuilder, Workbook } from './ports';
import { setUp } from './set-up';
import { settingsPlan } from './settings-plan';
import { lockedStep, obstacle, openContext, performStep } from './step';

/** Those that people see. */
const tablesOf = (desk: DeskName): readonly string[] =>
  tabs.filter(({ desk: its, table }) => its === desk && !table.hidden).map(({ table }) => table.name);

/** Every desk that has tabs, the core first. */
export function desksView(desk: Workbook): DesksView | { readonly refused: Refusal } {
  if (!isSetUp(desk)) return { refused: 'notSetUp' };
  const settings = openBook(desk).settings();
  const names = Object.keys(desks).filter(isDeskName);
  return {
    desks: names
      .map((name) => ({
        name,
        title: en.fieldText(name),
        about: en.deskAbout(name, desks[name]),
        tabs: tablesOf(name).map((table) => titleTo(tableNamed(table))),
        on: isDeskOn(name, settings),
        always: name === CORE,
      }))
      .filter((each) => each.tabs.length > 0),
  };
}

/** @throws {Error} when there is no such desk to be switched. */
export function switchDesk(desk: Workbook, builder: TabBuilder, name: string, sent: unknown): SwitchOutcome {
  if (!isDeskName(name) || name === CORE) throw new Error(`There is no desk called ${name} to be switched.`);
  const on = sent === 'on';
  const held = lockedStep(desk, (begun): SwitchOutcome => {
    if (!isSetUp(desk)) return { ok: false, refused: 'notSetUp' };
    const context = openContext(desk);
    const seen = lookOver(builder, wantedIn(context, desk));
    if (seen.isNewer) return { ok: false, refused: 'newer' };
    // What a newer version changes is asked by Set up, and by nothing else.
    if (seen.news.length > 0) return { ok: false, refused: 'behind' };
    const setting = deskSetting(name);
    const plan = settingsPlan(context, [{ setting, item: name, value: on ? 'on' : 'off' }]);
    const refused = obstacle(desk, plan);
    if (refused) return { ok: false, refused };
    performStep(desk, context, plan, { id: name, begun });
    return on ? switchOn(desk, builder, name) : switchOff(builder, name);
  });
  return held ? held.done : { ok: false, refused: 'busy' };
}

/** The columns that serve the desk come with it: that is what was asked for. */
function switchOn(desk: Workbook, builder: TabBuilder, name: DeskName): SwitchOutcome {
  const first = setUp(desk, builder);
  const outcome = 'asks' in first ? setUp(desk, builder, first.asks) : first;
  if (!('done' in outcome)) throw new Error(`The tabs of ${name} could not be made.`);
  const standing = new Set(builder.marks().tabs.map(({ mark }) => mark));
  builder.showTabs(
    tablesOf(name).filter((table) => standing.has(table)),
    true,
  );
  const { created, conflictingTabs } = outcome.done;
  return { ok: true, created, conflictingTabs };
}

function switchOff(builder: TabBuilder, name: DeskName): SwitchOutcome {
  const standing = new Set(builder.marks().tabs.map(({ mark }) => mark));
  builder.showTabs(
    tablesOf(name).filter((table) => standing.has(table)),
    false,
  );
  return { ok: true, created: [], conflictingTabs: [] };
}
