// Puts the engine's templates right for its page: roles for whoever does not see the toolbar and the tabs, and no sum of nothing.

/** What stands in a template once, and the roles that go before it. */
const ROLES: readonly (readonly [mark: string, roles: string])[] = [
  ['class="o-topbar-toolbar ', 'role="toolbar" aria-label="Toolbar"'],
  ['class="o-all-sheets ', 'role="tablist" aria-label="Tabs"'],
  ['class="o-sheet d-flex ', `role="tab" t-att-aria-selected="isSheetActive ? 'true' : 'false'"`],
  ['class="o-sheet-item o-add-sheet ', 'role="button" aria-label="Add a tab"'],
  ['class="o-sheet-item o-list-sheets ', 'role="button" aria-label="All tabs"'],
];

/** Google Sheets sums up a selection only where it holds numbers; the engine says `Sum: __` of texts. */
const SUM = 't-if="selectedStatistic !== undefined"';
const SUM_OF_NUMBERS = `t-if="selectedStatistic !== undefined and !selectedStatistic.endsWith('__')"`;

/** @throws {Error} when the engine's templates are no longer those that were read. */
export function putRight(templates: string): string {
  const changes = [
    ...ROLES.map(([mark, roles]) => [mark, `${roles} ${mark}`] as const),
    [SUM, SUM_OF_NUMBERS] as const,
  ];
  return changes.reduce((text, [mark, instead]) => {
    if (text.split(mark).length !== 2) throw new Error(`The engine’s templates do not hold ${mark} once.`);
    return text.replace(mark, () => instead);
  }, templates);
}
