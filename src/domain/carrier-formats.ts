// The number formats of carriers as data, each declared once with its source; the first of two that fit equally is the likelier.

/** Carriers by the codes they are known by: `{ 'Royal Mail': 'GB', PostNord: 'DK SE' }`. */
export type Owners = { readonly [carrier: string]: string };

/** How a check digit is counted, by its name in domain/check-digits.ts. */
export type CheckDigit = 'fedEx' | 'identcode' | 'iso6346' | 'mod7' | 'mod10' | 'mod37' | 's10' | 'ups';

export interface CarrierFormat {
  /** What people call such a number: `FedEx Ground`. */
  readonly name: string;
  /** A carrier, or whoever the group `by` of the pattern names; a code that is not listed belongs to somebody unknown. */
  readonly carrier: string | Owners;
  /** A regular expression over capitals and digits. The groups `body` and `check` are what is counted and the digit that comes of it. */
  readonly pattern: string;
  readonly check?: CheckDigit;
  /** Counted as if it stood before the body. */
  readonly before?: string;
  /** Nobody else writes such a number, whatever its check digit: certain, where it has one that can be checked. */
  readonly own?: boolean;
  /** A standard that any carrier may use, so that it never tells one for certain. */
  readonly shared?: boolean;
  /** A standard's number, whoever's it is: said beside the carrier. */
  readonly what?: 'airWaybill' | 'container' | 'post';
}

// Prefixes of airlines, as IATA gives them: https://www.iata.org/en/publications/directories/code-search/
const AIRLINES: Owners = {
  'American Airlines': '001',
  'Air Canada': '014',
  United: '016',
  Lufthansa: '020',
  FedEx: '023',
  LATAM: '045',
  'TAP Air': '047',
  'Air France': '057',
  Saudia: '065',
  Ethiopian: '071',
  KLM: '074',
  Iberia: '075',
  Qantas: '081',
  'Air India': '098',
  Finnair: '105',
  'British Airways': '125',
  JAL: '131',
  'Royal Air Maroc': '147',
  'Qatar Airways': '157',
  Cathay: '160',
  Cargolux: '172',
  Emirates: '176',
  'Korean Air': '180',
  ANA: '205',
  Thai: '217',
  'Malaysia Airlines': '232',
  Turkish: '235',
  'China Airlines': '297',
  UPS: '406',
  'DHL Aviation': '615 423',
  Etihad: '607',
  'Singapore Airlines': '618',
  'EVA Air': '695',
  Swiss: '724',
  'Vietnam Airlines': '738',
  'China Eastern': '781',
  'China Southern': '784',
  Asiana: '988',
  'Air China': '999',
};

// Owner codes of shipping lines: https://www.bic-code.org/bic-codes/ and
// https://github.com/freight-trust/documentation/blob/master/docs/platform/vessel-carriers.md (carriers that were bought stand
// under their buyer). Boxes of lessors, such as TGHU, are in the hands of any line and stand nowhere here.
const LINES: Owners = {
  Maersk: 'MAE MSK MRK MRS MNB MSW MCA MCH MHH MIE MMA MSF MVI MWC APM CAD FAA HAS KNL PON SUD TOR',
  MSC: 'MSC MED MSD MSM MSN MSP MST MSY MSZ GTI',
  'Hapag-Lloyd': 'HLX HLC HLB HAM CAS CPS CSQ CSV FAN IVL LNX MOM QIB TLE TMM UAC',
  'CMA CGM': 'CMA CGM AMC ANN APH APL APR APZ CGH CGT CMN CNC DVR ECM NEP NOL OPD STM',
  COSCO: 'COS CBH CCL CSL CSN',
  OOCL: 'OOL OOC',
  ONE: 'ONE AKL EKL ESS KKF KKL KKT KLF KXT MOA MOE MOF MOG MOL MOR MOS MOT NYK PXC',
  Evergreen: 'EGH EGS EIS EIT EMC HMC IMT LTI',
  'Yang Ming': 'YML YMM',
  HMM: 'HMM HDM',
  ZIM: 'ZIM ZCS',
  PIL: 'PCI PIL',
  'Wan Hai': 'WHL WHS TPC',
};

// Who carries the post of a country, by its ISO 3166 code: members of the UPU, https://www.upu.int/en/universal-postal-union/member-countries
const POSTS: Owners = {
  USPS: 'US',
  'Royal Mail': 'GB',
  Correos: 'ES',
  'La Poste': 'FR',
  'Deutsche Post': 'DE',
  'Poste Italiane': 'IT',
  CTT: 'PT',
  PostNL: 'NL',
  bpost: 'BE',
  'Swiss Post': 'CH',
  'Austrian Post': 'AT',
  PostNord: 'DK SE',
  'Posten Norge': 'NO',
  Posti: 'FI',
  'An Post': 'IE',
  'Poczta Polska': 'PL',
  'Romanian Post': 'RO',
  'Turkish Post': 'TR',
  'Barid Al-Maghrib': 'MA',
  'Canada Post': 'CA',
  'Correos de México': 'MX',
  Correios: 'BR',
  'Australia Post': 'AU',
  'China Post': 'CN',
  'Hongkong Post': 'HK',
  'Chunghwa Post': 'TW',
  'Japan Post': 'JP',
  'Korea Post': 'KR',
  'Singapore Post': 'SG',
  'Vietnam Post': 'VN',
  'Thailand Post': 'TH',
  'India Post': 'IN',
};

export const carrierFormats: readonly CarrierFormat[] = [
  // https://www.ups.com/us/en/support/tracking-support, its check digit: https://www.codeproject.com/Articles/21224
  { name: 'UPS', carrier: 'UPS', pattern: '^1Z(?<body>[0-9A-Z]{15})(?<check>\\d)$', check: 'ups', own: true },
  // https://www.ups.com/us/en/support/tracking-support: also twelve or nine digits, T and ten digits
  { name: 'UPS reference', carrier: 'UPS', pattern: '^(?:T\\d{10}|\\d{12}|\\d{9})$' },
  // https://www.ups.com/us/en/support/tracking-support: Mail Innovations, whose parcels the post delivers under its own numbers
  { name: 'UPS Mail Innovations', carrier: 'UPS', pattern: '^MI\\d{6}[0-9A-Z]{1,22}$', own: true },
  {
    name: 'UPS Mail Innovations, by post',
    carrier: 'UPS',
    pattern: '^(?:420\\d{5}|420\\d{9})?(?<body>92(?:612|748)\\d{16})(?<check>\\d)$',
    check: 'mod10',
  },

  // https://www.fedex.com/en-us/tracking.html (12 digits), in FedEx's label documents modulo 11
  { name: 'FedEx Express', carrier: 'FedEx', pattern: '^(?<body>\\d{11})(?<check>\\d)$', check: 'fedEx' },
  // FedEx Ground Bar Code & Label Layout Specification FY04.A, https://studylib.net/doc/10284359
  { name: 'FedEx Ground', carrier: 'FedEx', pattern: '^(?<body>\\d{14})(?<check>\\d)$', check: 'mod10' },
  // The same: the “96” bar code, whose last fifteen digits are the number above
  {
    name: 'FedEx Ground, bar code',
    carrier: 'FedEx',
    pattern: '^96\\d{5}(?<body>\\d{14})(?<check>\\d)$',
    check: 'mod10',
    own: true,
  },
  // FedEx SmartPost Job Aid of 2012: the numbers of the post, with its 92 left away or not
  {
    name: 'FedEx Ground Economy',
    carrier: 'FedEx',
    pattern: '^(?:(?:420\\d{5}|420\\d{9})?92)?(?<body>(?:612|748)\\d{16})(?<check>\\d)$',
    check: 'mod10',
    before: '92',
  },

  // https://www.dhl.com/cz-en/home/tracking/id-labels.html, as the next three; a waybill is checked as an air waybill is
  { name: 'DHL Express', carrier: 'DHL', pattern: '^(?<body>\\d{9})(?<check>\\d)$', check: 'mod7' },
  { name: 'DHL Express, one piece', carrier: 'DHL', pattern: '^(?:JJ?D\\d{10,22}|JVGL\\d{8,20})$', own: true },
  { name: 'DHL Parcel', carrier: 'DHL', pattern: '^3S[0-9A-Z]{8,17}$' },
  { name: 'DHL eCommerce', carrier: 'DHL', pattern: '^(?:GM|LX|RX)\\d{8,37}$', own: true },
  // A GS1 number (SSCC) of Deutsche Post, and its Identcode: https://www.activebarcode.com/codes/identcode
  { name: 'DHL Paket', carrier: 'DHL', pattern: '^(?<body>0034043\\d{12})(?<check>\\d)$', check: 'mod10', own: true },
  { name: 'DHL Identcode', carrier: 'DHL', pattern: '^(?<body>\\d{11})(?<check>\\d)$', check: 'identcode' },

  // Barcode, Package, Intelligent Mail, USPS2000508: 22 or 26 digits, with the ZIP code before them or not
  {
    name: 'USPS',
    carrier: 'USPS',
    pattern: '^(?:420\\d{5}|420\\d{9})?(?<body>9[1-5]\\d{19})(?<check>\\d)$',
    check: 'mod10',
    own: true,
  },
  {
    name: 'USPS, 26 digits',
    carrier: 'USPS',
    pattern: '^(?:420\\d{5}|420\\d{9})?(?<body>9[1-5]\\d{23})(?<check>\\d)$',
    check: 'mod10',
    own: true,
  },
  // Publication 91, Confirmation Services: twenty digits, counted as if 91 stood before them, on older labels without
  {
    name: 'USPS, 20 digits',
    carrier: 'USPS',
    pattern: '^(?<body>(?!00|9)\\d{19})(?<check>\\d)$',
    check: 'mod10',
    before: '91',
  },
  { name: 'USPS, older label', carrier: 'USPS', pattern: '^(?<body>(?!00|9)\\d{19})(?<check>\\d)$', check: 'mod10' },

  // DPD Paketschein-Spezifikation 2.4, https://epage.pub/doc/dpd-paketschein-spezifikation-24-d-wk05gvxgvy
  { name: 'DPD', carrier: 'DPD', pattern: '^\\d{14}$' },
  { name: 'DPD, 15 signs', carrier: 'DPD', pattern: '^(?<body>\\d{14})(?<check>[0-9A-Z])$', check: 'mod37' },
  // https://www.postnl.nl/en/receiving/track-and-trace: 3S, the letters of the sender, digits
  { name: 'PostNL', carrier: 'PostNL', pattern: '^3S[A-Z]{4}\\d{7,11}$' },
  // https://www.canadapost-postescanada.ca/cpc/en/support/articles/tracking.page
  { name: 'Canada Post', carrier: 'Canada Post', pattern: '^(?<body>\\d{15})(?<check>\\d)$', check: 'mod10' },
  // https://www.amazon.com/gp/help/customer/display.html, Amazon Logistics
  { name: 'Amazon', carrier: 'Amazon', pattern: '^TBA\\d{12}$', own: true },
  // GS1 General Specifications, SSCC, its (00) before it or not: any carrier may put one on a pallet or parcel
  {
    name: 'Pallet label',
    carrier: 'FedEx',
    pattern: '^(?:00)?(?<body>\\d{17})(?<check>\\d)$',
    check: 'mod10',
    shared: true,
  },

  // UPU standard S10, https://www.upu.int/UPU/media/upu/files/postalSolutions/programmesAndServices/standards/S10-12.pdf
  {
    name: 'Postal form S10',
    carrier: POSTS,
    pattern: '^[A-Z]{2}(?<body>\\d{8})(?<check>\\d)(?<by>[A-Z]{2})$',
    check: 's10',
    own: true,
    what: 'post',
  },
  // IATA Resolution 600a: the airline's prefix, seven digits, and these modulo 7
  {
    name: 'Air waybill',
    carrier: AIRLINES,
    pattern: '^(?<by>\\d{3})(?<body>\\d{7})(?<check>\\d)$',
    check: 'mod7',
    what: 'airWaybill',
  },
  // ISO 6346: owner, U for a freight container, serial, check digit
  {
    name: 'Container',
    carrier: LINES,
    pattern: '^(?<body>(?<by>[A-Z]{3})U\\d{6})(?<check>\\d)$',
    check: 'iso6346',
    own: true,
    what: 'container',
  },
];
