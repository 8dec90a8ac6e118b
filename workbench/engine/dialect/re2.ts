// Regular expressions as Google's RE2 reads them, in JavaScript's writing; what RE2 refuses is refused.

/** By pattern, as it stands: a name put together for each cell would take longer to look up than the test takes. */
const expressions = { '': new Map<string, RegExp>(), g: new Map<string, RegExp>() };

/** Throws for what is no regular expression of RE2's. */
export function expressionOf(pattern: string, flags: keyof typeof expressions = ''): RegExp {
  const known = expressions[flags].get(pattern);
  if (known) return known;
  const [, own = '', rest = ''] = /^(?:\(\?([imsU]+)\))?(.*)$/s.exec(pattern) ?? [];
  if (own.includes('U')) throw new Error('the workbench does not know the flag U of a regular expression');
  const made = new RegExp(translated(rest, own.includes('s')), `${flags}u${own.replace('s', '')}`);
  expressions[flags].set(pattern, made);
  return made;
}

const posix: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** One escape, POSIX class, group or sign at a time. */
const parts =
  /\\Q([\s\S]*?)(?:\\E|$)|\\x\{([0-9A-Fa-f]+)\}|\\[pP](?:\{\^?\w+\}|\w)|\\[\s\S]?|\[:(\^?)(\w+):\]|\[\^?\]?|\]|\(\?P?<(?![=!])|\(\?<?[=!]|[.{}]|[^\\[\](.{}]+|\(/g;

/** White space is ASCII's, a dot any sign but a line feed; escapes of plain signs, which JavaScript takes for mistakes, lose their backslash. */
function translated(pattern: string, dotIsAny: boolean): string {
  let inClass = false;
  return pattern.replace(parts, (part, quoted?: string, code?: string, not?: string, name?: string) => {
    if (quoted !== undefined) return quoted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    if (code !== undefined) return `\\u{${code}}`;
    if (name !== undefined) return posixClass(part, name, not === '^', inClass);
    if (part.startsWith('\\')) return escaped(part, inClass);
    if (inClass) {
      if (part === ']') inClass = false;
      return part.startsWith('[') ? part.replace('[', '\\[') : part;
    }
    if (part.startsWith('[')) {
      inClass = true;
      return part.endsWith(']') ? `${part.slice(0, -1)}\\]` : part;
    }
    if (/^\(\?<?[=!]/.test(part)) throw new Error(`invalid perl operator: ${part}`);
    if (part.startsWith('(?')) return '(?<';
    if (part === '.') return dotIsAny ? '[^]' : '[^\\n]';
    return part === ']' ? '\\]' : part;
  });
}

function posixClass(part: string, name: string, isNegated: boolean, inClass: boolean): string {
  const members = posix[name];
  if (members === undefined || !inClass || isNegated) throw new Error(`invalid character class: ${part}`);
  return members;
}

function escaped(part: string, inClass: boolean): string {
  const sign = part.slice(1);
  if (/^[1-9]$/.test(sign)) throw new Error(`invalid escape sequence: ${part}`);
  if (/^[pP]\w$/.test(sign)) return `\\${sign[0]}{${sign[1]}}`;
  if (/^[pP]\{\^/.test(sign)) return `\\${sign[0] === 'p' ? 'P' : 'p'}{${sign.slice(3)}`;
  if (/^[pP]/.test(sign)) return part;
  if (sign === 's') return inClass ? '\\t\\n\\f\\r ' : '[\\t\\n\\f\\r ]';
  if (sign === 'S' && !inClass) return '[^\\t\\n\\f\\r ]';
  if (sign === 'A') return '(?<![^])';
  if (sign === 'z') return '(?![^])';
  if (sign === 'a') return '\\x07';
  if (/^[dDwWbBnrtfvSx]$/.test(sign) || /^[\\^$.*+?()[\]{}|/-]$/.test(sign))
    return sign === '-' && !inClass ? '-' : part;
  if (sign === '' || /^[\p{L}\p{N}]$/u.test(sign)) throw new Error(`invalid escape sequence: ${part}`);
  return sign;
}
