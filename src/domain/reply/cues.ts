// The words of the trade in both languages: what is spoken of, and what becomes of it. Names of milestones are read by the same words.
import { matches, overlaps, type Span, spanOf } from './plain';
import type { Act, Thing } from './terms';

const THINGS: readonly (readonly [Thing, string])[] = [
  // What leaves these places does not leave the factory.
  [
    'other',
    'customs (?:inspection|clearance|control|exam\\w*)|(?:inspeccion|control|despacho) (?:de |en )?(?:la )?aduanas?|(?:fabric|cloth|yarn|trims?|metal|needle) inspection|inspeccion (?:de|del) (?:la |los )?(?:telas?|tejidos?|hilos?|avios|metal\\w*)|(?:leav(?:es?|ing)|left|clear(?:s|ed|ing)?|out of|salir\\w*|sale|salen|salio|salieron|saldr\\w*|salida|despach\\w*) (?:from |del? )?(?:the |la |las |los )?(?:customs|port|mill|dye ?-?house|dyeing|laundry|printers?|lab|aduanas?|puerto|tintoreria|tinte|lavanderia|estampador|estampacion|laboratorio)',
  ],
  ['ppMeeting', '(?:pp|pre-?production) meeting|reunion (?:de )?(?:pp|pre-?produccion)'],
  ['labDip', 'lab ?-?dips?|pruebas? de (?:color|tono)|beaker dyes?'],
  ['sizeSet', 'size ?-?sets?|(?:juego|set)s? de tallas?'],
  ['pp', 'pp|p\\.p\\.|pps|pre-?production|pre-?produccion|contramuestras?|sealer|red seal'],
  [
    'top',
    'top samples?|tops? of production|muestras? top|top(?= (?:del? |of |for |para )(?:la |el |the )?(?:po |pedido |orden |order )?[a-z#-]*\\d)|top (?=will|is|sent|approved|ready|sale|sera|enviad|aprobad)',
  ],
  ['sms', 'sms|salesm[ae]n samples?|muestrario'],
  ['proto', 'protos?|proto ?samples?|prototipos?|prototypes?'],
  ['fit', 'fit samples?|fit|(?:muestra|prenda)s? de fit|fitting sample'],
  // Papers, and people who leave.
  [
    'other',
    "shipping (?:marks?|docs?|documents?|instructions?|advice|labels?)|cutting (?:tickets?|dockets?)|packing (?:lists?|instructions?)|(?:inspection|test|audit) (?:reports?|certificates?|results?)|(?:fabric|yarn) (?:swatch(?:es)?|cards?)|albaran(?:es)?|informes? de (?:la )?inspeccion|lista de empaque|marcas de (?:las )?cajas|conocimiento de embarque|(?:i|he|she|boss|manager|merchandiser|owner|colleague|director|jef[ea]|encargad[oa]|comercial|compañer[oa])(?:'m|'ll| (?:is|am|will|be|has))* (?:leav(?:e|es|ing)|left|sale|salio|se va|se marcha)",
  ],
  // Not the last one, which lets the goods go.
  [
    'inline',
    '(?:in-?line|mid-?line|pre-?final|dupro)(?: (?:inspections?|inspect(?:ed|ion)|checks?|audits?|qc))?|initial production (?:inspections?|checks?)|inspecci(?:on|ones) (?:en linea|intermedias?|inicial(?:es)?|previas?|durante (?:la )?produccion)',
  ],
  [
    'inspection',
    '(?:final )?(?:inspections?|inspect(?:ed|or|s)?)|fri|final audit|inspecci(?:on|ones)|inspeccionar?\\w*|control de calidad|auditoria final',
  ],
  ['shade', 'shade ?bands?|shades?|bandas? de tono'],
  ['cutting', 'cut(?![- ]?off)|cuts|cutting|corte|cortar\\w*|cortamos|cortan|cortad[oa]s?'],
  ['sewing', 'sew|sewn|sewing|stitching|costura|coser\\w*|cosemos|cosid[oa]s?|confeccion'],
  ['knitting', 'knitting|tejeduria|tejemos|tejer\\w*'],
  ['linking', 'linking|remallado|remallar'],
  ['washing', 'washing|laundry|lavado|lavanderia|lavar'],
  ['finishing', 'finishing|ironing|pressing|acabados?|planchad[oa]|plancha'],
  ['packing', 'pack|packing|packed|empaque|empaquetad[oa]|empaquetar|embalaje|embalar|empacar|empacad[oa]'],
  [
    'trims',
    'trims?|accessor(?:y|ies)|zips?|zippers?|buttons?|labels?|hang ?tags?|poly ?bags?|cremalleras?|botones|etiquetas?|avios|fornituras?|bolsas?|interlinings?|entretelas?|elastics?|elasticos?|threads?',
  ],
  ['yarn', 'yarns?|hilos?|hilados?|hilaza|estambres?'],
  ['fabric', 'fabrics?|cloth|greige|linings?|tela|telas|tejidos?|forros?|lienzo'],
  [
    'other',
    'payments?|pay|paid|deposit|invoices?|pagos?|pagar\\w*|pagamos|anticipos?|transferencias?|factura[s]?|l\\/?c|letter of credit|carta de credito|tt|swift|closed?|closing|holidays?|vacations?|vacaciones|cerrad[oa]s?|cerramos|cerraremos|festiv[oa]s?|feriados?|tet|cny|chinese new year|ramadan|eid|diwali|meetings?|visits?|visit|calls?|reunion|visitas?|visitar\\w*|visitamos|llamadas?|llamo|llamar\\w*|flights?|vuelos?|e-?mails?|mails?|correos?|messages?|mensajes?|letters?|your po of|quote|quotation|cotizacion|presupuesto|offers?|ofertas?|bookings?|vessel cut-?off|cut-?off|birthday|back in (?:the )?office|out of office|fuera de la oficina|valid|validity|validez|comments?|comentarios|tech ?packs?|ficha tecnica|artworks?|arte|patterns?|patron(?:es)?|tests?|test report|lab test|ensayos?|certificat\\w*|certificados?|documents?|documentos?|docs|b\\/?l draft|originals?',
  ],
  ['sample', 'samples?|muestras?|swatch(?:es)?|strike ?offs?'],
  [
    'goods',
    'goods|orders?|bulk|production|shipments?|cargo|garments?|container|contenedor|pedidos?|ordenes|orden|mercancias?|mercaderia|produccion|prendas|envio|cargas?',
  ],
];

const ACTS: readonly (readonly [Act, string])[] = [
  ['etd', 'etd|sail(?:s|ed|ing)?|zarp(?:a|an|o|ara|aran)|vessel departs'],
  ['eta', 'eta'],
  [
    'delay',
    'delay(?:s|ed|ing)?|late|later|postpon(?:e|ed|es|ing)|push(?:ed|ing)?(?: back| out)?|slip(?:s|ped|ping)?|behind(?: schedule)?|earlier|ahead of schedule|retras\\w*|demor\\w*|atras(?:o|os|a|an|ad[oa]s?|amos|ara|aran|ado)|aplaz\\w*|posterg\\w*|pospon\\w*|pospuest\\w*|adelant\\w*|tarde',
  ],
  [
    'leave',
    'ex[-.]? ?(?:factory|fty|fac|works?|mill|fabrica)|x-?(?:factory|fty)|xf|exf|ex-?f|ship|ships|shipping|shipped|ship ?date|shipment date|dispatch\\w*|despach\\w*|embarc\\w*|embarque[s]?|embarquemos|salir\\w*|sale|salen|salimos|salga[n]?|salio|salieron|saldr\\w*|salid[oa]s?|leave|leaves|leaving|left|go(?:es|ing)? out|went out|hand ?over|handed over|expedi\\w+',
  ],
  [
    'send',
    'sends?|sending|sent|envia\\w*|enviemos|mandar\\w*|mandamos|manda|mando|mandan|mandad[oa]s?|remit\\w+|courier(?:ed)?',
  ],
  [
    'arrive',
    'arriv(?:e|es|ed|al|ing)|in-?house|in house|received?|receiving|reach(?:es|ed)?|comes? in|came in|get(?:s)? (?:here|in|to us)|will be here|lleg\\w*|recib\\w*|en (?:la )?(?:fabrica|planta|casa)|entra|entran|entro|entraron|entrara\\w*',
  ],
  [
    'start',
    'start(?:s|ed|ing)?|begin(?:s|ning)?|began|begun|commenc\\w+|kick(?:s|ed)? off|empez\\w*|empiez\\w*|comenz\\w*|comienz\\w*|inici\\w*|arranc\\w*',
  ],
  [
    'end',
    'finish(?:es|ed)?|complet(?:e|es|ed|ion|ing)|ends?|ended|done|over|termin\\w*|acab(?:a|an|o|amos|ara\\w*|ar|aron|ado|ada)|finaliz\\w*|complet\\w+|(?<=(?:corte|costura|confeccion|lavado|plancha|produccion) )fin|fin(?= (?:del? )?(?:la )?(?:corte|costura|confeccion|tejeduria|lavado|plancha|produccion|empaque|embalaje))|list[oa]s? el corte',
  ],
  ['approve', "approv(?:e|es|ed|al|als)|ok'?d|aprob\\w*|aprueb\\w*|visto bueno|pass(?:es|ed)?"],
  ['deliver', 'deliver(?:s|ed|y|ies|ing)?|entreg\\w*'],
  ['ready', 'crd|ready|list[oa]s?|available|disponibles?'],
  [
    'order',
    'ordered|ordering|booked|purchas\\w+|confirm(?:ed|s)?|encarg\\w+|compr(?:ad[oa]|amos|ar|aron)|reservad[oa]|confirmad[oa]|pedid[oa] (?=la|el|los|las)',
  ],
  [
    'move',
    'mov(?:e|ed|es|ing)|chang(?:e|ed|es|ing)|shift(?:ed|s|ing)?|reschedul\\w*|revis(?:e|ed|ing)|reprogram\\w*|cambi\\w*|mover\\w*|movemos|mueve\\w*|pasa(?:mos|r|ra|n)? (?=al|a |del)|new (?:delivery |ship(?:ping|ment)? )?date|nueva fecha|nuevo dia',
  ],
];

export interface Cue extends Span {
  readonly thing?: Thing;
  readonly act?: Act;
}

const bounded = (source: string) => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g');

const READY_THINGS = THINGS.map(([thing, source]) => ({ thing, pattern: bounded(source) }));
const READY_ACTS = ACTS.map(([act, source]) => ({ act, pattern: bounded(source) }));

/** In the order of the text; the first kind that fits a place wins it. */
export function findCues(plain: string, taken: readonly Span[]): readonly Cue[] {
  const found: Cue[] = [];
  const isFree = (span: Span) => ![...taken, ...found].some((other) => overlaps(span, other));
  for (const { thing, pattern } of READY_THINGS)
    for (const match of matches(pattern, plain)) if (isFree(spanOf(match))) found.push({ ...spanOf(match), thing });
  for (const { act, pattern } of READY_ACTS)
    for (const match of matches(pattern, plain)) if (isFree(spanOf(match))) found.push({ ...spanOf(match), act });
  return found.sort((one, other) => one.from - other.from);
}

export interface Topic {
  readonly thing: Thing | undefined;
  readonly act: Act | undefined;
}

/** What a name is about: of a milestone, a sample, or the column of a sheet. */
export function topicOf(plain: string): Topic {
  const own = findCues(plain, []);
  // `TOP` as the type of a sample; in a sentence it is a garment.
  const cues = own.length > 0 ? own : findCues(`${plain} sample`, []);
  const things = cues.flatMap(({ thing }) => thing ?? []);
  const acts = cues.flatMap(({ act }) => act ?? []);
  return { thing: things.find((thing) => thing !== 'goods' && thing !== 'sample') ?? things[0], act: acts[0] };
}
