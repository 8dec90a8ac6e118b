// How services refuse: with Google's own exceptions, or because the workbench has no such thing.

/** Reaches the script as an Error named Exception, as Google's do. */
export class GoogleException extends Error {
  override name = 'Exception';
}

/** Reaches the script as a plain Error. */
export class NotImplemented extends Error {
  constructor(what: string) {
    super(`not implemented in the workbench: ${what}`);
  }
}

/** Ends a run: whatever the script does about it, the run has failed, and no service answers it any more. */
export class RunEnded extends Error {}

/** The run took longer than Google allows. */
export class ScriptTimeout extends RunEnded {
  constructor() {
    super('Exceeded maximum execution time');
  }
}

/** Google's words where somebody has not granted what a call needs, or has taken it back. */
export const UNAUTHORIZED =
  'Authorization is required to perform that action. Please run the script again to authorize it.';

/** The script insisted on what its user has not granted: Google asks for it, and the run is over. */
export class ConsentMissing extends RunEnded {
  constructor() {
    super(UNAUTHORIZED);
  }
}

/** Google's words for arguments that no form of a method takes. */
export function wrongArguments(method: string, args: readonly unknown[]): GoogleException {
  return new GoogleException(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  );
}

/** The name by which Google speaks of an argument's type. */
function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'number[]';
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'number':
      return 'number';
    case 'boolean':
      return 'Boolean';
    case 'object':
      return `(class)`;
    default:
      return typeof value;
  }
}
