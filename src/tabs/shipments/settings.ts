// The settings of Shipments: the page of each carrier that follows a shipment.
import { pageLink } from '../../domain/settings/kinds';
import { defineSetting, type Setting } from '../../schema/setting';

const carrierLink = defineSetting<string | undefined>({
  name: 'Carrier link',
  each: 'carrier',
  // Some carriers' pages take no number.
  kind: pageLink,
  default: undefined,
  items: {
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
  note: 'The page that follows a shipment; {number} becomes its tracking number. A blank value gives no link.',
  place: 70,
});

export const settings: readonly Setting[] = [carrierLink];
