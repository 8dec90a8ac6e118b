// The countries where clothes are made, by their letters and by the names that people write, in English and in Spanish.
import { normaliseKey } from '../schema/keys';
import { reader } from '../schema/reader';

/** The English name, the Spanish one where it differs, then others. */
const NAMES = `BD Bangladesh|BG Bulgaria|BR Brazil/Brasil|CN China//PRC|CO Colombia|DE Germany/Alemania|DO Dominican Republic/República Dominicana|EG Egypt/Egipto|ES Spain/España|ET Ethiopia/Etiopía|FR France/Francia|GB United Kingdom/Reino Unido/UK/Great Britain/England|GT Guatemala|HN Honduras|HT Haiti/Haití|ID Indonesia|IN India|IT Italy/Italia|JO Jordan/Jordania|KH Cambodia/Camboya|LK Sri Lanka|MA Morocco/Marruecos|MG Madagascar|MM Myanmar/Birmania/Burma|MU Mauritius/Mauricio|MX Mexico/México|NI Nicaragua|PE Peru/Perú|PH Philippines/Filipinas|PK Pakistan/Pakistán|PT Portugal|RO Romania/Rumanía/Rumania|SV El Salvador|TH Thailand/Tailandia|TN Tunisia/Túnez|TR Turkey/Turquía/Türkiye/Turkiye|US United States/Estados Unidos/USA|VN Vietnam//Viet Nam`;

const namesOf = (line: string): readonly [code: string, names: readonly string[]] => [
  line.slice(0, 2),
  line.slice(3).split('/'),
];

const plain = (name: string) =>
  normaliseKey(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

let codes: ReadonlyMap<string, string> | undefined;

/** `VN` of `Vietnam`, `Viet Nam` or `vn`; undefined of a country that is not listed. */
export function countryCode(name: string): string | undefined {
  codes ??= new Map(
    NAMES.split('|')
      .map(namesOf)
      .flatMap(([code, names]) =>
        [code, ...names].filter(Boolean).map((each): [string, string] => [plain(each), code]),
      ),
  );
  return codes.get(plain(name));
}

/** What its reader calls a country by its letters; the letters of one that is not listed. */
export function countryName(code: string, reads = reader): string {
  const [, [english = code, spanish = ''] = []] =
    NAMES.split('|')
      .map(namesOf)
      .find(([each]) => each === code) ?? [];
  return reads === 'es' && spanish !== '' ? spanish : english;
}
