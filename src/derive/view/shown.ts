// What a person sees of a view: one formula a column, over the lines that are shown.
import { blockKey } from '../../schema/lines';
import { RANK, spoken } from '../../schema/reasons';
import { quoted } from '../dialect/syntax';
import type { Saying, ViewPlan } from './plan';
import { cell, field, heading, isOneOf, only, own, type Stage } from './stage';

/** Whatever a person sees: one formula a column, over the lines that are shown. */
export function shownFormulas(stage: Stage): readonly (readonly [string, string])[] {
  const { plan } = stage;
  const of = (name: string) => field(stage, 'shown', name);
  const head = cell(stage, blockKey('shown', 'urgency'), 1);
  const urgency = of('urgency');
  const isLine = `ISNUMBER(${urgency})`;
  const key = `${of('table')}&"|"&${of('finding')}`;
  const column = (name: string, body: string): readonly [string, string] => {
    return [name, `IF(ROW(${urgency})=1;IF(ISERROR(${head});${head};${heading(stage, name)});${body})`];
  };
  const line = (name: string, body: string) => column(name, `IF(${isLine};${body};)`);
  const days = own(stage, 'daysLeft');
  const number = `IF(ISNUMBER(${of('figure')});ABS(${of('figure')});IF(ISNUMBER(${days});ABS(${days});0))`;
  const lastRow = cell(stage, 'note', 2);
  return [
    line('urgency', urgencyWord(urgency)),
    column('what', `IF(${isLine};${of('what')};IF(ROW(${urgency})=${lastRow}+2;${cell(stage, 'note', 3)};))`),
    line('who', of('who')),
    line('why', why(stage, key, number)),
    line(
      'daysLeft',
      looked(
        plan.sayings.filter(({ hasDays }) => hasDays),
        key,
        (saying) => String(saying.rank),
        `${urgency}-`,
      ),
    ),
    line('owner', of('owner')),
    line('link', link(stage, of)),
    line('offerDone', offerOf(plan, key, of('id'))),
    line(
      'offerSnooze',
      `IF(${isOneOf(of('table'), plan.snoozed)}*(${of('id')}<>"")*(1-${isOneOf(of('finding'), [plan.codes.sameId, plan.codes.unfinished].map(spoken))})>0;${quoted(`${plan.words.snooze}: `)}&${of('id')};)`,
    ),
    line(
      'offerChase',
      `IF(${isOneOf(key, plan.sayings.filter(({ chase }) => chase).map(keyOf))}*(${of('waits')}="")>0;${quoted(`${plan.words.chase}: `)}&${of('id')};)`,
    ),
    ['note', note(stage, urgency)],
  ];
}

const keyOf = ({ table, code }: Saying) => `${table}|${spoken(code)}`;

/** What a finding says, looked up among the few that are declared; blank for one that is not in the list. */
function looked(list: readonly Saying[], key: string, tell: (saying: Saying) => string, before = ''): string {
  if (list.length === 0) return '';
  const values = list.map(tell).join(';');
  const found = `XLOOKUP(${key};VSTACK(${list.map((saying) => quoted(keyOf(saying))).join(';')});VSTACK(${values});"")`;
  return before === '' ? found : `IF(${found}="";;${before}${found})`;
}

const offerOf = ({ sayings, words }: ViewPlan, key: string, id: string) => {
  const list = sayings.filter(({ done }) => done !== undefined);
  const found = looked(list, key, ({ done }) => quoted(done ?? ''));
  return list.length === 0 ? '' : `IF(${found}="";;${quoted(`${words.done}: `)}&${found}&" · "&${id})`;
};

/** Its sentence, with the number that it speaks of; and what of ours the row waits for. */
function why(stage: Stage, key: string, number: string): string {
  const { sayings, words } = stage.plan;
  const of = (name: string) => field(stage, 'shown', name);
  const forms = sayings.flatMap((saying) =>
    saying.sentences.map((text, at) => ({ key: `${keyOf(saying)}|${at}`, text })),
  );
  const found = `XLOOKUP(${key}&"|"&IF(${number}=0;0;IF(${number}=1;1;2));VSTACK(${forms.map((form) => quoted(form.key)).join(';')});VSTACK(${forms.map((form) => quoted(form.text)).join(';')});"")`;
  const rounded = `ROUND(${number};2)`;
  const figure = `IF(${rounded}=INT(${rounded});TEXT(${rounded};"#,##0");${rounded}&"")`;
  const line = (other: string) => `REGEXREPLACE(${of('unit')};"${other}";"")`;
  const counted = `SUBSTITUTE(SUBSTITUTE(${found};"{n}";${figure});"{u}";${line('\\n.*$')})`;
  const said = `TRIM(SUBSTITUTE(${counted};"{v}";${line('^.*\\n')}))`;
  return `${said}&IF(${of('waits')}="";"";${quoted(`; ${words.waits} `)}&REGEXREPLACE(${of('waits')};" 1[0-9]{5} ";" "))`;
}

/** How soon, in a word. */
const urgencyWord = (urgency: string) => {
  const steps = [
    [-750_000, 'Late'],
    [-250_000, 'At risk'],
    [0, 'Short'],
    [1, 'Today'],
    [2, 'Tomorrow'],
    [8, 'This week'],
    [RANK.ready, 'Later'],
    [RANK.falseStock, 'Soon'],
  ] as const;
  return steps.reduceRight((otherwise, [below, word]) => `IF(${urgency}<${below};"${word}";${otherwise})`, '"Check"');
};

/** To the row, by Google's number of its tab; a row without an id is named by its number. */
function link({ plan }: Stage, of: (name: string) => string): string {
  const tabs = [...plan.sheetIds];
  if (tabs.length === 0) return of('id');
  const gid = `XLOOKUP(${of('table')};VSTACK(${tabs.map(([name]) => quoted(name)).join(';')});VSTACK(${tabs.map(([, id]) => id).join(';')});"")`;
  return `HYPERLINK("#gid="&${gid}&"&range=A"&${of('row')};IF(${of('id')}="";"row "&${of('row')};${of('id')}))`;
}

/** How many lines are shown, and what stands below them: that there are more, or none. */
function note(stage: Stage, urgency: string): string {
  const { words } = stage.plan;
  const head = cell(stage, 'shownUrgency', 1);
  const shown = `COUNT(${urgency})`;
  const rows = field(stage, 'count', 'rows');
  const mine = `SUM(IF(ISNUMBER(${rows});IF((${only(stage)}="")+ISNUMBER(SEARCH(${only(stage)};${field(stage, 'count', 'owner')}))>0;${rows};0);0))`;
  const more = `${mine}-${shown}`;
  const said = `IF(${more}>0;(${more})&${quoted(words.more)};IF(${shown}=0;IF(${only(stage)}="";${quoted(words.none)};${quoted(words.noneOf)}&${only(stage)}&".");""))`;
  return `IF(ISERROR(${head});${head};VSTACK(${heading(stage, 'note')};${shown};${said}))`;
}
