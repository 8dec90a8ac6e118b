// Says what the engine's toolbar and tabs are to whoever does not see them: its templates carry no roles.

/** What stands in a template once, and the roles that go before it. */
const ROLES: readonly (readonly [mark: string, roles: string])[] = [
  ['class="o-topbar-toolbar ', 'role="toolbar" aria-label="Toolbar"'],
  ['class="o-all-sheets ', 'role="tablist" aria-label="Tabs"'],
  ['class="o-sheet d-flex ', `role="tab" t-att-aria-selected="isSheetActive ? 'true' : 'false'"`],
  ['class="o-sheet-item o-add-sheet ', 'role="button" aria-label="Add a tab"'],
  ['class="o-sheet-item o-list-sheets ', 'role="button" aria-label="All tabs"'],
];

/** @throws {Error} when the engine's templates are no longer those that were read. */
export function withRoles(templates: string): string {
  return ROLES.reduce((text, [mark, roles]) => {
    if (text.split(mark).length !== 2) throw new Error(`The engine’s templates do not hold ${mark}" once.`);
    return text.replace(mark, () => `${roles} ${mark}`);
  }, templates);
}
