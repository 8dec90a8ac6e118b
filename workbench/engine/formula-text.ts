// Translates a formula between Google's text and the engine's: separators, doubled quotes, names of errors.

/** Stand for a quote and a backslash inside a string literal: the engine knows no doubled quote and takes `\"` for one. */
const QUOTE = '\uE001';
const BACKSLASH = '\uE002';

/** LOG10 is a cell as well, and a reference to the engine: it has the function by another name. */
const LOG10 = 'LOG.10';

/** `;` separates arguments in every locale; inside braces it ends an array's row and stays. */
export function toEngineFormula(formula: string): string {
  const open: string[] = [];
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|#REF!|\bLOG10(?=\s*\()|[(){};]/gi, (token) => {
    if (token.startsWith('"')) return encodeString(token);
    if (token.toUpperCase() === '#REF!') return '#REF';
    if (token.toUpperCase() === 'LOG10') return LOG10;
    if (token === '(' || token === '{') open.push(token);
    if (token === ')' || token === '}') open.pop();
    return token === ';' && open.at(-1) !== '{' ? ',' : token;
  });
}

function encodeString(literal: string): string {
  return `"${literal.slice(1, -1).replaceAll('""', QUOTE).replaceAll('\\', BACKSLASH)}"`;
}

export function decodeString(value: string): string {
  return value.replaceAll(QUOTE, '"').replaceAll(BACKSLASH, '\\');
}

/** The name of a function as a formula writes it. */
export function functionName(name: string): string {
  return name.toUpperCase() === LOG10 ? 'LOG10' : name;
}

/** A string literal as a formula writes it. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** Stands after a formula that Google cannot read as it was written, so that the engine cannot either; nobody sees it. */
const UNREADABLE = '\u2060';

export function unreadable(formula: string): string {
  return `${formula}${UNREADABLE}`;
}

export function readable(formula: string): string {
  return formula.endsWith(UNREADABLE) ? formula.slice(0, -UNREADABLE.length) : formula;
}
