// Settings: one row a setting, kept where everybody can read and change it.
import { mixed, text } from '../../schema/kinds';
import { defineTable } from '../../schema/table';

export const settings = defineTable({
  name: 'Settings',
  one: 'setting',
  namedBy: ['setting', 'item'],
  counterparty: 'value',
  tabColor: '#5f6368',
  inputs: {
    setting: { label: 'Setting', kind: text, required: true, help: 'What is set.', width: 160 },
    item: { label: 'Item', kind: text, help: 'For which currency, category, tab, person or carrier.', width: 180 },
    value: { label: 'Value', kind: mixed, help: 'What it is set to.', width: 260 },
    note: { label: 'Note', kind: text, help: 'What it does.', width: 420 },
  },
  computed: {},
});

/** One row of the Settings tab. */
export interface SettingRow {
  readonly setting: string;
  readonly item: string;
  readonly value: string | number;
  readonly note: string;
}

const one = (setting: string, value: string | number, note: string): SettingRow => ({ setting, item: '', value, note });
const each = (
  setting: string,
  values: { readonly [item: string]: string | number },
  note: string,
): readonly SettingRow[] => Object.entries(values).map(([item, value]) => ({ setting, item, value, note }));

/** The setting that says whose clock sends the reminders, with a person's address as its item. */
export const CLOCK_SETTING = 'Reminders';
export const CLOCK_NOTE = 'Whose clock sends the reminders, on or off; each person sets their own in the sidebar.';

/** What a new workbook starts with, and what holds while a row is missing. */
export const settingDefaults: readonly SettingRow[] = [
  one('Base currency', 'EUR', 'Stock, budgets and totals are kept in it.'),
  one(
    'Default tolerance',
    0.03,
    'How far under Quantity an order still counts as complete, when the order does not say.',
  ),
  ...each('Lead days', { Orders: 7, Shipments: 7, Expenses: 7 }, 'How many days ahead a row counts as due soon.'),
  one('Reminder hour', 8, 'The hour the reminder mail is sent, 0 to 23.'),
  one('Reminder weekdays', 'Mon Tue Wed Thu Fri', 'The days the reminder mail is sent; also the working days.'),
  one('Closed days', '', 'Days nobody works, such as 2026-12-25 2027-01-01.'),
  one('Default recipients', '', 'Who is reminded of rows without an owner; addresses with spaces between.'),
  one('Language', 'en', 'The language of mails; a row with a person’s address as its item sets theirs.'),
  one('Weekly summary', 'Mon', 'The day whose reminder also tells how the week before went; off for none.'),
  one('All quiet', 'off', 'On: a mail on that day even when nothing is due.'),
  ...each(
    'Rate',
    { USD: '', GBP: '' },
    'Base units for one unit of the currency. An expense added without a rate takes it, and keeps it.',
  ),
  ...each(
    'Budget',
    { Freight: '', Sample: '', Travel: '' },
    'What may be spent in the category, in the base currency. Blank: no budget.',
  ),
  ...each(
    'Carrier link',
    {
      DHL: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}',
      UPS: 'https://www.ups.com/track?tracknum={number}',
      FedEx: 'https://www.fedex.com/fedextrack/?trknbr={number}',
      USPS: 'https://tools.usps.com/go/TrackConfirmAction?tLabels={number}',
      DPD: 'https://tracking.dpd.de/status/en_US/parcel/{number}',
      Amazon: 'https://track.amazon.com/tracking/{number}',
      'Royal Mail': 'https://www.royalmail.com/track-your-item#/tracking-results/{number}',
      Correos: 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={number}',
      'La Poste': 'https://www.laposte.fr/outils/suivre-vos-envois?code={number}',
      'Deutsche Post': 'https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode={number}',
      'Poste Italiane': 'https://www.poste.it/cerca/index.html#/risultati-spedizioni/{number}',
      CTT: 'https://appserver.ctt.pt/CustomerArea/PublicArea_Detail?ObjectCodeInput={number}&SearchInput={number}',
      bpost: 'https://track.bpost.cloud/btr/web/#/search?itemCode={number}',
      'Swiss Post': 'https://service.post.ch/ekp-web/ui/entry/search/{number}',
      'Austrian Post': 'https://www.post.at/sv/sendungsdetails?snr={number}',
      PostNord: 'https://portal.postnord.com/tracking/details/{number}',
      'Posten Norge': 'https://sporing.posten.no/sporing/{number}',
      'An Post': 'https://www.anpost.com/Post-Parcels/Track/History?item={number}',
      'Canada Post': 'https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={number}',
      'Australia Post': 'https://auspost.com.au/mypost/track/#/details/{number}',
      'Japan Post': 'https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={number}&locale=en',
      Maersk: 'https://www.maersk.com/tracking/{number}',
      MSC: 'https://www.msc.com/en/track-a-shipment',
      'Hapag-Lloyd':
        'https://www.hapag-lloyd.com/en/online-business/track/track-by-container-solution.html?container={number}',
      'CMA CGM': 'https://www.cma-cgm.com/ebusiness/tracking/search?SearchBy=Container&Reference={number}',
      COSCO: 'https://elines.coscoshipping.com/ebusiness/cargotracking?trackingType=CONTAINER&number={number}',
      ONE: 'https://ecomm.one-line.com/one-ecom/manage-shipment/cargo-tracking?trakNoParam={number}',
      Evergreen: 'https://ct.shipmentlink.com/servlet/TDB1_CargoTracking.do',
      ZIM: 'https://www.zim.com/tools/track-a-shipment?consnumber={number}',
    },
    'The page that follows a shipment; {number} becomes its tracking number. A blank value gives no link.',
  ),
];

/** The items of a setting that hold something from the start, as long as they have no row. */
export function settingDefaultsOf(setting: string): readonly SettingRow[] {
  return settingDefaults.filter((row) => row.setting === setting && row.item !== '' && row.value !== '');
}

/** @throws {Error} when no such setting is declared. */
export function settingDefault({
  setting,
  item,
}: {
  readonly setting: string;
  readonly item: string;
}): string | number {
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const row = settingDefaults.find((candidate) => same(candidate.setting, setting) && same(candidate.item, item));
  if (!row) throw new Error(`The setting ${setting} ${item} has no default.`);
  return row.value;
}
