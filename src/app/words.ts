// Says what is known of a row in the words of its tab, in one language.
import type { Amount, Finding, Title, WaitsFor } from '../domain/attention';
import { type Coded, NO_ID, OWN_ID, SAME_ID, UNFINISHED, UNREAD } from '../domain/finding';
import type { StepName } from '../domain/panel';
import type { Kind } from '../schema/kinds';
import { count, money } from '../schema/written';
import type { Offer } from '../tabs/step';
import type { Tab, TabWords } from '../tabs/tab';
import * as en from '../text/en';
import type { UnreadRow } from './unread';

/** The words of a tab as the sidebar shows them. */
export const wordsOf = (tab: Tab): TabWords => tab.words[en.own];

/** A tab's sentences by code; only codes of its own are asked for. */
type Sayings = { readonly [code: string]: ((facts: Coded) => string) | undefined };

/** @throws {Error} when the tab has no such sentence. */
export function sentence(sayings: object, coded: Coded): string {
  const say = (sayings as Sayings)[coded.code];
  if (!say) throw new Error(`Nothing is said of ${coded.code}.`);
  return say(coded);
}

/** A choice that belongs to no column, with its reader's words for what may be chosen. */
export function worded(kind: Kind): Kind {
  if (kind.type !== 'choice') return kind;
  const others = kind.options.filter((option) => en.fieldText(option) !== option);
  return others.length === 0
    ? kind
    : { ...kind, words: Object.fromEntries(others.map((each) => [each, en.fieldText(each)])) };
}

/** Why a row needs someone, in a few words. */
export function findingIn(tab: Tab, finding: Finding): string {
  if (finding.code === NO_ID) return en.noId;
  if (finding.code === UNFINISHED) return en.unfinished(finding.lacks ?? []);
  if (finding.code === UNREAD) return en.unread(quoted(finding.unread ?? []));
  return finding.code === SAME_ID ? en.sameId(finding.above ?? 0) : sentence(wordsOf(tab).finding, finding);
}

/** Why the figures of a row are not whole. */
export const incompleteBy = ({ tab, row, cells }: UnreadRow): string => en.incomplete(tab, row.number, quoted(cells));

const quoted = (cells: readonly { readonly label: string; readonly text: string }[]) =>
  cells.map(({ label, text }) => en.checked.quoted(label, text));

/** Why a row waits for us, as the mail says it. */
export const waitsIn = (tab: Tab, waits: WaitsFor): string =>
  `${en.mail.waitsForUs} ${sentence(wordsOf(tab).waits, waits)}`;

export function titleIn(tab: Tab, title: Title): string {
  return typeof title === 'string' ? title : sentence(wordsOf(tab).title, title);
}

/** A step of a tab under the name of its button. */
export function stepIn(tab: Tab, name: string): StepName {
  const words: { readonly [step: string]: { readonly name: string } } = wordsOf(tab).step;
  return { name, label: name === OWN_ID ? en.ownId.name : (words[name]?.name ?? name) };
}

/** A step that is offered now. */
export const nameOf = (tab: Tab, name: string, { grave }: Pick<Offer, 'grave'>): StepName => ({
  ...stepIn(tab, name),
  ...(grave ? { grave } : {}),
});

/** `240 of 400 open`, `40 pcs`, `€ 1,740.00`. */
export function amountIn(amount: Amount | undefined): string {
  const say = en.amount;
  if (!amount) return '';
  if (amount.of === 'money') return money(amount, en.page.locale);
  if (amount.of === 'pieces') return say.pieces(count(amount.pieces, en.page.locale), amount.unit);
  const { ordered, open } = amount;
  const all = count(ordered, en.page.locale);
  if (open === 0) return say.allShipped(all);
  return open === ordered ? say.allOpen(all) : say.open(count(open, en.page.locale), all);
}
