// Tabs that bear no mark or whose row 1 cannot be believed, as the check tells of them, and the answers that a person can give.
import type { HeaderDoubt } from '../schema/blockage';
import type { DescribedCheck } from '../text/describe-check';
import * as en from '../text/en';
import { Blocked } from './blocked';
import { done, type Finding, finding } from './check-finding';
import { release } from './migrations';
import type { SeenTab } from './overview';
import type { TabBuilder } from './ports';

const { button } = en.checked;

interface Doubted {
  readonly tab: string;
  readonly doubt: HeaderDoubt;
  /** What the columns are called that it is about. */
  readonly names: readonly string[];
}

function doubtIn({ plan, standing }: SeenTab): Doubted | undefined {
  const doubt = standing?.doubt;
  if (!standing || !doubt) return undefined;
  const labelOf = (key: string) => plan.columns.find((column) => column.key === key)?.label ?? key;
  const names = doubt.how === 'exchanged' ? doubt.keys.map(labelOf) : [];
  return { tab: standing.place.name, doubt, names };
}

/** What each doubt is called, with what a click does: the names go back; where cells may have moved along, they stay as well. */
function answersTo({ tab, doubt, names }: Doubted): readonly (readonly [DescribedCheck, string, keeps: boolean])[] {
  switch (doubt.how) {
    case 'exchanged':
      return [
        [{ code: 'exchanged', tab, names }, button.namesBack, false],
        [{ code: 'movedAlong', tab, names }, button.namesStay, true],
      ];
    case 'below':
      return [[{ code: 'headerBelow', tab, row: doubt.row }, button.headerUp, false]];
    case 'gone':
      return [[{ code: 'headerGone', tab }, button.headerAgain, false]];
    case 'turned':
      return [[{ code: 'turned', tab }, button.turnBack, false]];
  }
}

export function headerFindings(builder: TabBuilder, tabs: readonly SeenTab[]): readonly Finding[] {
  return tabs.flatMap((tab) => {
    const doubted = doubtIn(tab);
    if (!doubted) return [];
    return answersTo(doubted).map(([told, answer, keeps]) =>
      finding(told, answer, () => {
        builder.settleHeader(tab.plan, doubted.doubt, keeps);
        return done;
      }),
    );
  });
}

/** Tabs that are ours by all but their mark. */
export function lookalikeFindings(builder: TabBuilder, tabs: readonly SeenTab[]): readonly Finding[] {
  return tabs.flatMap(({ plan, lookalike }) =>
    lookalike === undefined
      ? []
      : finding({ code: 'unmarked', tab: lookalike, table: plan.title }, button.useTab(lookalike), () => {
          builder.adopt(plan, release.version);
          return done;
        }),
  );
}

/** @throws {Blocked} where it is not known which tab or column is which: whatever were laid would stand in wrong places. */
export function refuseDoubt(tabs: readonly SeenTab[]): void {
  const [doubted] = tabs.flatMap((tab) => doubtIn(tab) ?? []);
  if (doubted) throw new Blocked({ code: 'header', ...doubted });
  const like = tabs.flatMap(({ lookalike }) => lookalike ?? []);
  if (like.length > 0) throw new Blocked({ code: 'unmarked', tabs: like });
}
