// Names of errors: the engine's own to Google's.
import type { CellError } from './book';

const googleNames: Readonly<Record<string, CellError>> = {
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#VALUE!',
  '#N/A': '#N/A',
  '#NAME?': '#NAME?',
  '#DIV/0!': '#DIV/0!',
  '#NUM!': '#NUM!',
  '#NULL!': '#NULL!',
};

/** The message of what waits for a script's function; it is what the cell shows. */
export const LOADING = 'Loading...';

export function googleError(engineName: string): CellError {
  return googleNames[engineName] ?? '#ERROR!';
}
