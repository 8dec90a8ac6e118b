// A row whose id stands above gets one of its own: the step of every tab whose ids Selvedge gives.
import type { StepContext } from '../domain/book';
import { OWN_ID } from '../domain/finding';
import { idPrefix, keyColumn, type Table } from '../schema/table';
import { tabNamed } from '../tabs';
import { bare, done, type Offer } from '../tabs/step';
import * as en from '../text/en';

const GOT = 'gotId';

/** Offered on a copy, by its name; the row whose id it bears keeps it. */
function ownIdOffer(name: string, table: Table, context: StepContext): Offer | undefined {
  const copy = context.copiesOf(table).find((row) => row.name === name);
  if (!copy || idPrefix(table) === undefined) return undefined;
  return bare(() => {
    const id = context.next(table);
    const changes = [{ table, id: name, values: { [keyColumn(table)]: id } }];
    return done({ changes }, { code: GOT, id, row: copy.number }, [{ table: table.name, id }]);
  });
}

/** The steps that rows of any tab may have. */
export const anyStep = (step: string, name: string, table: Table, context: StepContext): Offer | undefined =>
  step === OWN_ID ? ownIdOffer(name, table, context) : undefined;

/** What such a step says it is about, before it is taken; undefined for a step of a tab. */
export function aboutStep(step: string, table: string): string | undefined {
  if (step !== OWN_ID) return undefined;
  return tabNamed(table).ledger ? en.ownId.aboutMove : en.ownId.about;
}

/** The sentences of those steps, by code. */
export const anySaid = {
  [GOT]: ({ id, row }: { readonly id: string; readonly row: number }) => en.ownId.said(id, row),
};
