// Numbers of pieces that a text tells of, and the rest of them.
import { matches, overlaps, type Span } from './plain';

export interface Count extends Span {
  /** Undefined for the rest. */
  readonly pieces: number | undefined;
}

const PIECES =
  /(?<![a-z0-9.,/])(\d{1,3}(?:[.,\s]\d{3})+|\d{1,6})\s?(?:pcs?|pieces?|pzas?|piezas?|units?|unidades|uds?|prendas?|garments?|restantes|remaining)(?![a-z0-9])/g;
const REST =
  /(?<![a-z])(?:the )?(?:rest|balance|remaining|remainder|resto|saldo|restantes?|lo demas|lo que falta|faltantes?|(?:l[ao]s )?otr[ao]s(?= \d)|other(?= \d))(?: (?:qty|quantity|pcs|pieces|of (?:it|them)|piezas|unidades|prendas))?(?![a-z])(?! (?:payment|of payment|de pago|del pago))/g;

/** Not what names an order: `4471 remaining`. `1,200 pcs`, `1.200 prendas`: what parts thousands is no decimal mark, for there are no parts of a piece. */
export function countsIn(plain: string, names: readonly Span[]): readonly Count[] {
  const isFree = (taken: readonly Span[]) => (count: Count) => !taken.some((other) => overlaps(other, count));
  const stated = matches(PIECES, plain)
    .map(({ index, 0: text, 1: figures = '' }) => ({
      from: index,
      to: index + text.length,
      pieces: Number(figures.replace(/\D/g, '')),
    }))
    .filter(isFree(names));
  const rest = matches(REST, plain)
    .map(({ index, 0: text }) => ({ from: index, to: index + text.length, pieces: undefined }))
    .filter(isFree(stated));
  return [...stated, ...rest].sort((one, other) => one.from - other.from);
}
