// Tells whether a name that was typed may be meant for one that is known: another case, blanks, accents, dots and hyphens, or one slip of a letter.

/** Without case, accents, blanks, and the dots and hyphens that part no figures. */
function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .replace(/(?<!\d)[.,'’-]|[.,'’-](?!\d)/g, '')
    .toLowerCase();
}

/** A shorter name has neighbours that are names of their own: one is offered where it alone is near and begins alike, as Zara for Zarra. */
const LONG = 6;
/** Of three letters, as DHL and UPS, any slip makes another name. */
const SHORTEST = 4;

/** Whether one letter too many, too few, another or in its neighbour's place parts two texts that differ. */
function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const [restShort, restLong] = [short.slice(start), long.slice(start)];
  const [first = '', second = ''] = restLong;
  // What is counted is no slip: Style 101 and Style 102.
  const isCounted = /\d/.test(short.length === long.length ? first + restShort.charAt(0) : first);
  if (isCounted) return false;
  if (restLong.slice(1) === (short.length === long.length ? restShort.slice(1) : restShort)) return true;
  return restShort.startsWith(second + first) && restShort.slice(2) === restLong.slice(2);
}

/** A letter that stands alone tells one from another: Print A and Print B. */
const endsInLetter = (name: string) => /\s\p{L}$/u.test(name.trim());

/** Of a typed name, the known one that was likely meant; undefined where it is known itself, or near to none. */
export function openNearest(known: readonly string[]): (typed: string) => string | undefined {
  const names = new Set(known);
  const byPlain = new Map([...known].reverse().map((name) => [plainName(name), name]));
  const slips = [...byPlain].filter(([, name]) => !endsInLetter(name));
  return (typed) => {
    const name = typed.trim();
    if (name === '' || names.has(name)) return undefined;
    const plain = plainName(name);
    const same = byPlain.get(plain);
    if (same !== undefined || plain.length < SHORTEST || endsInLetter(name)) return same;
    const near = slips.filter(([other]) => other.length >= SHORTEST && isOneSlip(plain, other));
    const [first, second] = near;
    const isSure = plain.length >= LONG || (!second && first?.[0][0] === plain[0]);
    return isSure ? first?.[1] : undefined;
  };
}
