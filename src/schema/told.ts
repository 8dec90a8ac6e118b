// How a page knows an error whose words are for the person from one of Google's.

export const TOLD = 'Selvedge: ';

/** The words of such an error; undefined for any other. */
export function toldIn(message: string): string | undefined {
  const at = message.indexOf(TOLD);
  return at < 0 ? undefined : message.slice(at + TOLD.length);
}
