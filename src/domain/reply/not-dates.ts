// What holds figures and is no date: prices, counts, weights, yarns, sizes, times, telephones, addresses, codes.
import { matches, type Span, spanOf } from './plain';

const UNIT =
  '(?:pcs?|pieces?|pzas?|piezas?|units?|unidades|uds?|prendas?|garments?|sets?|pairs?|pares|cartons?|ctns?|cajas|bultos|boxes|rolls?|rollos|colou?rs?|styles?|sizes?|tallas?|machines?|lines?|workers?|operari[oa]s|people|personas|samples?|muestras?|m|mts?|metros?|met(?:er|re)s?|yds?|yards?|yardas?|kgs?|kilos?|g|gr|grs|gsm|oz|cm|mm|inch(?:es)?|cbm|m2|m3|%|percent|por ciento|dozens?|docenas?|dz)';

const PATTERNS: readonly RegExp[] = [
  // Addresses, before anything inside them.
  /\b[\w.+-]+@[\w-]+\.[\w.-]+/g,
  /\b(?:https?:\/\/|www\.)\S+/g,
  // 10:30, 10.30 am, 17h30
  /\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\b|hrs?\b|h\b|o'clock)|\b\d{1,2}h\d{2}\b/g,
  // +84 24 3825 0000
  /(?:\+|\b00)\d{1,3}(?:[\s().-]*\d){6,12}|\b(?:tel|phone|mob(?:ile)?|cel|fax|movil|telefono|whatsapp)\b[.:\s]*[\d\s().+-]{6,20}/g,
  // $12.50, 12.50 usd, eur 3
  /(?:[$€£¥]|\b(?:us\$|usd|eur|gbp|cny|rmb|vnd|inr|try|mxn)\b)\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:[$€£¥]|(?:us\$|usd|eur(?:os?)?|gbp|cny|rmb|dollars?|dolares|cents?|centimos|pesos)\b)/g,
  /\b(?:price|prices|precios?|cost|coste|costo|fob|cif|ddp|surcharge|recargo|discount|descuento)\b(?:\s(?:is|are|of|de|es|at|a|will be|to|:|now|por|per|usd|eur))*[\s:=]*\d[\d.,/]*/g,
  // 4/2 twill, 2/28 yarn, ne 30/1, nm 2/28, 150/160 gsm, 20x16, 75/25 cotton
  /\b(?:ne|nm|nec|tex|count|titulo)\.?\s?\d{1,3}(?:\/\d{1,3})?(?:s\b)?/g,
  /\b\d{1,3}\s?\/\s?\d{1,3}(?:'?s\b)?(?=[\s-]*(?:twill|sarga|denim|poplin|popelina|jersey|rib|fleece|yarns?|hilos?|hilados?|cotton|algodon|co\b|pes\b|poly\w*|wool|lana|linen|lino|visc\w+|acryl\w+|acrilic\w+|nylon|elast\w+|spandex|lycra|ply|cabos|gauge|galga|gg\b|gsm|g\/m|gr?\b|oz|cm|mm|"|thread|hebras|combed|carded|peinado|cardado|weave|canvas|drill|interlock|pique|french|loop|single|compact))/g,
  /\b\d{2,4}\s?[x×]\s?\d{1,4}\b(?:\s?[x×]\s?\d{1,4}\b)?/g,
  new RegExp(`\\b\\d[\\d.,]*(?:\\s?[-/]\\s?\\d[\\d.,]*)?\\s?${UNIT}(?![a-z0-9])`, 'g'),
  // sizes 36/38, tallas 38-44
  /\b(?:sizes?|tallas?|numeros?)\b[\s:]*\d{1,3}(?:\s?[-/,]\s?\d{1,3})+/g,
  // 2 of 3, 3 out of 5, 1/2 of
  /\b\d+\s?(?:of|de|out of)\s(?:the |los |las )?\d+\b(?!\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic))/g,
  /\b1\/[2-4]\b(?=\s(?:of|de|the|la|el|day|dia))/g,
  // Lengths of time that are always so, or are no point in time.
  /\b(?:lead ?times?|plazos?(?: de (?:entrega|produccion))?|tiempos? de (?:entrega|produccion)|payment terms?|terms|terminos|credit|credito|transit(?: time)?|transito|validity|validez)\b[^.;\n]{0,25}?\d+(?:\s?[-/]\s?\d+)?\s?(?:working |business |calendar )?(?:days?|weeks?|months?|dias|semanas|meses)\b/g,
  /\b\d+(?:\s?[-/]\s?\d+)?\s?(?:days?|weeks?|months?|dias|semanas|meses)\s(?:lead ?time|credit|de plazo|de credito|de produccion|transit|net)\b/g,
  // Versions, articles and invoices: rev 3, v2.1, art. 12/4, invoice 2026/12
  /\b(?:rev|version|ver|v|art|article|articulo|ref|referencia|invoice|inv|factura|page|pag|room|sala|option|opcion|line|linea|carton|ctn|box|caja|wash|lavado|round|ronda)\b[.\s:#°º]*(?:no\.?\s?|n[.º°]\s?)?\d[\w./-]*/g,
];

/** The stretches of a plain text that are read as no date. */
export const notDates = (plain: string): readonly Span[] =>
  PATTERNS.flatMap((pattern) => matches(pattern, plain).map(spanOf));
