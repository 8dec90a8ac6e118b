// What time it is where somebody works: by a time zone, or by a country that has only one.

/** The countries in which clothes are made and sold, each as it is written in English and Spanish, that have one time zone. */
const ZONES = `
Asia/Shanghai:China,CN
Asia/Hong_Kong:Hong Kong,HK
Asia/Taipei:Taiwan,TW
Asia/Ho_Chi_Minh:Vietnam,Viet Nam,VN
Asia/Dhaka:Bangladesh,Bangladés,BD
Asia/Kolkata:India,IN
Asia/Colombo:Sri Lanka,LK
Asia/Karachi:Pakistan,PK
Asia/Phnom_Penh:Cambodia,Camboya,KH
Asia/Yangon:Myanmar,MM
Asia/Bangkok:Thailand,Tailandia,TH
Asia/Manila:Philippines,Filipinas,PH
Asia/Tokyo:Japan,Japón,JP
Asia/Seoul:South Korea,Korea,Corea del Sur,KR
Asia/Amman:Jordan,Jordania,JO
Europe/Istanbul:Turkey,Türkiye,Turquía,TR
Africa/Cairo:Egypt,Egipto,EG
Africa/Casablanca:Morocco,Marruecos,MA
Africa/Tunis:Tunisia,Túnez,TN
Africa/Addis_Ababa:Ethiopia,Etiopía,ET
Indian/Mauritius:Mauritius,Mauricio,MU
Indian/Antananarivo:Madagascar,MG
Europe/London:United Kingdom,UK,Reino Unido,GB
Europe/Rome:Italy,Italia,IT
Europe/Paris:France,Francia,FR
Europe/Berlin:Germany,Alemania,DE
Europe/Amsterdam:Netherlands,Países Bajos,NL
Europe/Brussels:Belgium,Bélgica,BE
Europe/Zurich:Switzerland,Suiza,CH
Europe/Copenhagen:Denmark,Dinamarca,DK
Europe/Stockholm:Sweden,Suecia,SE
Europe/Warsaw:Poland,Polonia,PL
Europe/Bucharest:Romania,Rumanía,RO
Europe/Sofia:Bulgaria,BG
Europe/Athens:Greece,Grecia,GR
America/Guatemala:Guatemala,GT
America/Tegucigalpa:Honduras,HN
America/El_Salvador:El Salvador,SV
America/Managua:Nicaragua,NI
America/Lima:Peru,PE
America/Bogota:Colombia,CO
America/Santo_Domingo:Dominican Republic,República Dominicana,DO
America/Port-au-Prince:Haiti,HT
America/Argentina/Buenos_Aires:Argentina,AR
`;

/** Without case, accents and what is no letter. */
const plain = (country: string) =>
  country
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

const zoneByCountry = new Map(
  ZONES.split('\n').flatMap((line) => {
    const [zone = '', countries = ''] = line.split(':');
    return countries.split(',').map((country) => [plain(country), zone] as const);
  }),
);

/** The time zone of a country; undefined where it has several, or is not known. */
export const zoneOfCountry = (country: string): string | undefined => zoneByCountry.get(plain(country)) || undefined;

const FIELDS = {
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

/** Whether there is a time zone of that name. */
export function isTimeZone(zone: string): boolean {
  // A bare offset says nothing of summer time, and no abbreviation is sure to mean one place.
  if (!zone.includes('/') && zone !== 'UTC') return false;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch (error) {
    // There is no other way to ask for it.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Day and time of an instant in a zone that there is: `2026-11-21` and `17:40`. */
export function localTime(at: number, zone: string): { readonly day: string; readonly time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', { ...FIELDS, timeZone: zone }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}
