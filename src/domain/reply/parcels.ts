// Numbers of waybills, containers and parcels, and who carries them.
import { type Recognised, recogniseTracking } from '../tracking';
import { matches, plainText, type Span } from './plain';
import type { ReplyBook } from './terms';

export interface Parcel extends Span {
  readonly number: string;
  readonly carrier: string;
  /** Whether its check digit contradicts it. */
  readonly wrong: boolean;
}

const COURIERS = ['DHL', 'FedEx', 'UPS', 'TNT', 'Aramex', 'EMS', 'SF Express', 'GLS', 'DPD', 'Seur', 'Correos', 'MRW'];
const CALLED =
  'h?awb|mawb|air ?waybill|waybill|b\\/?l|bol|bill of lading|tracking|trk|guia(?: aerea)?|seguimiento|rastreo|container|contenedor|cntr|courier|parcel|paquete|consignment';
const BETWEEN =
  '(?:is|are|es|no|nos|nr|number|num|numero|code|codigo|by|por|via|con|de|guia|awb|tracking|air|aerea|the|la|el|[#:.\\s\'"(º°-])*';
const NUMBER = '((?=[a-z0-9 -]*\\d{4})[a-z0-9]{2,}(?:[ -]?\\d{3,})*[a-z]{0,2})(?![a-z0-9])';

const carriersOf = ({ contacts }: ReplyBook): readonly string[] => {
  const own = contacts.filter(({ kind }) => kind === 'Carrier').map(({ name }) => name);
  return [...own, ...COURIERS.filter((name) => !own.some((each) => plainText(each).startsWith(plainText(name))))];
};

const escaped = (text: string) => plainText(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternOf = (word: string) => new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`, 'g');

export interface NamedCarrier extends Span {
  readonly name: string;
}

/** Carriers by their names, those of the contacts as they are written there. */
export const carriersIn = (plain: string, book: ReplyBook): readonly NamedCarrier[] =>
  carriersOf(book).flatMap((name) =>
    matches(patternOf(escaped(name)), plain).map(({ index, 0: text }) => ({
      name,
      from: index,
      to: index + text.length,
    })),
  );

const carrierBy = ({ certain, candidates }: Recognised): string => certain ?? candidates[0]?.carrier ?? '';

export function parcelsIn(text: string, plain: string, carriers: readonly NamedCarrier[]): readonly Parcel[] {
  const names = carriers.map(({ name }) => escaped(name));
  const pattern = new RegExp(`(?<![a-z0-9])(?:${[...names, CALLED].join('|')})(?![a-z0-9])${BETWEEN}${NUMBER}`, 'g');
  return matches(pattern, plain).flatMap((match): readonly Parcel[] => {
    const code = match[1] ?? '';
    const to = match.index + match[0].length;
    const from = to - code.length;
    const number = text.slice(from, to).trim();
    if (number.replace(/\D/g, '').length < 6) return [];
    const found = recogniseTracking(/^\d{3}[ -]?\d{4}/.test(number) ? `AWB ${number}` : number);
    const near = carriers.filter((carrier) => Math.abs(carrier.from - from) < 60).map(({ name }) => name)[0];
    return [{ from, to, number, carrier: near ?? (found.slip ? '' : carrierBy(found)), wrong: isWrong(found, near) }];
  });
}

/** A carrier that the text names counts alone: its number is wrong where no format of its own fits. */
function isWrong({ candidates, slip }: Recognised, carrier: string | undefined): boolean {
  const own = candidates.filter((candidate) => carrier !== undefined && candidate.carrier?.startsWith(carrier));
  return slip || (own.length > 0 && own.every(({ checked }) => checked === 'wrong'));
}
