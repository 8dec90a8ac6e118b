// What a newer declaration does to a workbook that cannot be derived from it: names that changed, meanings that changed.
import type { Cell } from '../../schema/cells';

/** One thing to do; each does no harm when it is done again, for a run may be cut off. */
export type MigrationStep =
  /** A column's key in the declaration is another. */
  | { readonly step: 'renameColumn'; readonly table: string; readonly from: string; readonly to: string }
  /** A table is called otherwise; its tab too, unless a person renamed it. */
  | { readonly step: 'renameTab'; readonly from: string; readonly to: string }
  /** Cells of an input column say the same in another way; what `change` gives for its own result must be that again. */
  | { readonly step: 'rewrite'; readonly table: string; readonly key: string; readonly change: (cell: Cell) => Cell }
  /** What a release laid that kept no record of it, by table. */
  | { readonly step: 'recall'; readonly laid: { readonly [table: string]: string } };

export interface Migration {
  /** The layout version that a workbook has once this is done. */
  readonly to: number;
  readonly id: string;
  /** What the person is told of it beforehand; absent where nobody can see it. */
  readonly tells?: string;
  readonly steps: readonly MigrationStep[];
}

/** What a version of Selvedge lays, and how workbooks of earlier versions get there. */
export interface Release {
  readonly version: number;
  readonly migrations: readonly Migration[];
}

/** @throws {Error} unless the ids are unique and the versions rise from 2 to the release's own. */
export function defineRelease(release: Release): Release {
  const { version, migrations } = release;
  migrations.forEach(({ to, id }, index) => {
    const isTwice = migrations.findIndex((other) => other.id === id) !== index;
    if (isTwice) throw new Error(`Two migrations are called ${id}.`);
    const least = migrations[index - 1]?.to ?? 2;
    if (!Number.isInteger(to) || to < least) throw new Error(`${id} leads to version ${to}, out of order.`);
    if (to > version) throw new Error(`${id} leads to version ${to}, but the release is version ${version}.`);
  });
  return release;
}

/** The steps that a workbook of a version has yet to take, in order. */
export function pendingSteps({ migrations }: Release, version: number): readonly MigrationStep[] {
  return migrations.filter(({ to }) => to > version).flatMap(({ steps }) => steps);
}

/** What a table may have been called before these steps, its name of today first. */
export function formerTables(name: string, steps: readonly MigrationStep[]): readonly string[] {
  const names = [name];
  for (const step of [...steps].reverse()) {
    if (step.step === 'renameTab' && step.to === names[names.length - 1]) names.push(step.from);
  }
  return names;
}

/** What the keys of a table's columns may have been before these steps, by the key of today. */
export function formerKeys(
  tables: readonly string[],
  keys: readonly string[],
  steps: readonly MigrationStep[],
): ReadonlyMap<string, readonly string[]> {
  const renames = [...steps]
    .reverse()
    .flatMap((step) => (step.step === 'renameColumn' && tables.includes(step.table) ? [step] : []));
  return new Map(
    keys.flatMap((key): [string, readonly string[]][] => {
      const chain = [key];
      for (const { from, to } of renames) if (to === chain[chain.length - 1]) chain.push(from);
      return chain.length > 1 ? [[key, chain.slice(1)]] : [];
    }),
  );
}
