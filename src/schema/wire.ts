// What comes from outside as unknown data, read with a stated shape.
import * as z from 'zod/mini';

const typedFields = z.record(z.string(), z.string().check(z.maxLength(50_000)));
const idList = z.array(z.string());

/** The fields of a form as the browser sent them. */
export function readTypedFields(sent: unknown): { readonly [key: string]: string } {
  const read = typedFields.safeParse(sent);
  if (!read.success)
    throw new Error('The form sent something other than text fields. Reload the sidebar and try again.');
  return read.data;
}

/** A text that the browser sent. */
export function readText(sent: unknown): string {
  const read = z.string().safeParse(sent);
  if (!read.success) throw new Error('The sidebar sent something other than text. Reload it and try again.');
  return read.data;
}

/** A remembered list of ids. */
export function readIdList(json: string): readonly string[] {
  return idList.parse(JSON.parse(json));
}
