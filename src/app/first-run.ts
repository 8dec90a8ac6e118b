// Sets a blank spreadsheet up as its first person wants it: a few questions, then one tab a call, so that each can be seen to come.
import type { FormField } from '../derive/form';
import { baseCurrency, sheetNames } from '../domain/settings/common';
import { checkRow, type Problems } from '../schema/checks';
import { choices, currency, text } from '../schema/kinds';
import type { SheetLanguage } from '../schema/labels';
import { readTypedFields } from '../schema/wire';
import { tabs, views } from '../tabs';
import { CORE, type DeskName, deskSetting } from '../tabs/desks';
import { settings as settingsTab } from '../tabs/settings/table';
import * as en from '../text/en';
import type { SetUpPart, StartView } from './api';
import { isSetUp } from './book';
import { isComplete } from './inputs';
import type { TabBuilder, Workbook } from './ports';
import { layNext } from './set-up';
import { settingsPlan } from './settings-plan';
import { lockedStep, openContext, performStep } from './step';
import { worded } from './words';

/** What Google gives a spreadsheet whose owner never said where they are. */
const NO_ZONE = /^(Etc\/(GMT|UTC)|GMT|UTC)$/;

/** The currencies of the places that a spreadsheet's locale names; elsewhere it is the euro that is offered. */
const CURRENCIES: { readonly [place: string]: string } = {
  ...{ US: 'USD', GB: 'GBP', CH: 'CHF', DK: 'DKK', SE: 'SEK', NO: 'NOK', PL: 'PLN', CZ: 'CZK', TR: 'TRY', RO: 'RON' },
  ...{ IN: 'INR', CN: 'CNY', HK: 'HKD', JP: 'JPY', KR: 'KRW', VN: 'VND', TH: 'THB', ID: 'IDR', AU: 'AUD', NZ: 'NZD' },
  ...{ CA: 'CAD', MX: 'MXN', BR: 'BRL', AR: 'ARS', CL: 'CLP', CO: 'COP', PE: 'PEN', ZA: 'ZAR', MA: 'MAD', AE: 'AED' },
};

const deskNames = [...new Set(tabs.map(({ desk }) => desk))].filter((desk) => desk !== CORE);

function fieldsFor(workbook: Workbook): readonly FormField[] {
  const { currency: ofCurrency, timeZone, names, desks } = en.start.fields;
  const zone = { key: 'timeZone', kind: text, required: true, halfWidth: false, ...timeZone };
  return [
    { key: 'baseCurrency', kind: currency, required: true, halfWidth: false, ...ofCurrency },
    ...(NO_ZONE.test(workbook.timeZone) ? [zone] : []),
    { key: 'names', kind: sheetNames.kind.control, halfWidth: false, ...names },
    ...(deskNames.length > 0
      ? [{ key: 'desks', kind: worded(choices(...deskNames)), halfWidth: false, ...desks }]
      : []),
  ];
}

export function startView(workbook: Workbook): StartView {
  const place = /[A-Z]{2}$/.exec(workbook.locale)?.[0] ?? '';
  const fields = fieldsFor(workbook);
  const offered = [...new Set(['EUR', ...Object.values(CURRENCIES)])].map((value) => ({ value }));
  return {
    ready: isSetUp(workbook),
    spec: { table: settingsTab.name, one: '', sections: [{ fields }], rules: [] },
    reading: workbook.reading,
    presets: { baseCurrency: CURRENCIES[place] ?? 'EUR', names: sheetNames.kind.show?.(en.own) ?? '' },
    suggestions: { baseCurrency: offered },
    known: [],
  };
}

/** Some that a person may find theirs near to, where what was typed is none. */
const ZONES = ['Europe/Madrid', 'America/New_York', 'Asia/Ho_Chi_Minh'];

/** Remembered while somebody looks at a panel that waits for the tabs. */
const AWAITED = 'awaited';

export const awaitSetUp = (workbook: Workbook) => workbook.remember(AWAITED, 'yes');

/** Asked once: whoever asks shows that panel anew. */
export function wasAwaited(workbook: Workbook): boolean {
  if (workbook.recall(AWAITED) === undefined) return false;
  workbook.remember(AWAITED, undefined);
  return true;
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch (error) {
    // There is no other way to ask.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Makes the next tab of those that are wanted. */
export function setUpPart(workbook: Workbook, builder: TabBuilder, sent: unknown): SetUpPart {
  const checked = checkRow(fieldsFor(workbook), [], readTypedFields(sent), workbook.reading);
  if (!checked.ok) return checked;
  const { timeZone, desks, names } = checked.values;
  const zone = timeZone === undefined ? workbook.timeZone : String(timeZone);
  if (!isZone(zone)) {
    const problems: Problems = { timeZone: { code: 'notAChoice', typed: zone, options: ZONES } };
    return { ok: false, problems };
  }
  if (zone !== workbook.timeZone) workbook.setTimeZone(zone);
  const chosen = deskNames.filter((name) =>
    String(desks ?? '')
      .split(' ')
      .includes(name),
  );
  const language = sheetNames.kind.read(names ?? '') ?? sheetNames.default;
  const outcome = makeNext(workbook, builder, { chosen, language });
  const base = String(checked.values.baseCurrency);
  return outcome.ok ? keepAnswers(workbook, outcome, { base, chosen, language }) : outcome;
}

interface Choice {
  readonly chosen: readonly DeskName[];
  readonly language: SheetLanguage;
}

function makeNext(workbook: Workbook, builder: TabBuilder, { chosen, language }: Choice): SetUpPart {
  const own = tabs.filter(({ desk }) => desk === CORE || chosen.includes(desk)).map(({ table }) => table);
  const wanted = [...views, ...own].map(({ name }) => name);
  const outcome = layNext(workbook, builder, {
    isOn: ({ name }) => wanted.includes(name),
    language,
    lastPlaces: workbook.lastPlaces,
  });
  if (typeof outcome === 'string') return { ok: false, refused: outcome };
  const { tab, left } = outcome;
  return { ok: true, tab, done: wanted.length - left, of: wanted.length };
}

interface Answers extends Choice {
  readonly base: string;
}

/** As soon as there is a tab to keep them; a desk is on from the day its tabs are made. */
function keepAnswers(workbook: Workbook, part: SetUpPart, { base, chosen, language }: Answers): SetUpPart {
  const held = lockedStep(workbook, (begun) => {
    const tab = workbook.tab(settingsTab);
    if (!tab || !isComplete(settingsTab, tab)) return;
    const context = openContext(workbook);
    const plan = settingsPlan(context, [
      { setting: baseCurrency, item: '', value: base },
      { setting: sheetNames, item: '', value: language },
      ...chosen.map((name) => ({ setting: deskSetting(name), item: name, value: 'on' })),
    ]);
    performStep(workbook, context, plan, { id: settingsTab.name, begun });
  });
  return held ? part : { ok: false, refused: 'busy' };
}
