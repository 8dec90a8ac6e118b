// How a thing is said: promised or done, hoped, asked, denied, on a condition, wanted from us; and which day is the old one.
import { matches, type Span } from './plain';

const word = (source: string) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'g');

const HEDGE = word(
  'max(?:imum)?|maximo|at most|up to|como mucho|como maximo|earliest|soonest|latest|como pronto|no mas tarde|we hope|i hope|hope|hopefully|hoping|try|trying|will try|tries|maybe|perhaps|probably|possibly|possible|might|may(?! ?\\d)(?= )|should|could|would|expect(?:s|ed|ing)?|estimat\\w*|tentativ\\w*|approx\\w*|more or less|around|about|roughly|likely|think|believe|guess|not sure|unsure|aim(?:s|ing)?|targets?|targeting|plan(?:s|ning)? to|plan is|if possible|best efforts?|do our best|do our utmost|as soon as possible|asap|latest by|at the earliest|tbc|to be confirmed|not confirmed|unconfirmed|subject to|provisional(?:ly)?|in principle|optimistic|wish|confident|foresee\\w*|esperamos|espero|esperan|ojala|intent\\w+|tratar\\w*|tratamos|trataremos|quizas?|tal vez|a lo mejor|probable(?:mente)?|posible(?:mente)?|puede que|podria\\w*|deberia\\w*|tendria\\w*|seria\\w*|saldria\\w*|llegaria\\w*|estaria\\w*|creo|creemos|cree|pienso|pensamos|supon\\w+|calculo|calculamos|aprox\\w*|mas o menos|alrededor|sobre (?=el)|hacia (?=el)|en principio|estimad\\w*|estimamos|prevemos|tentativ\\w*|provisional(?:mente)?|a ver si|haremos lo posible|lo antes posible|cuanto antes|(?:por|sin|a) confirmar|pend(?:iente|te)?s?\\.? (?:de |por )?confirm\\w*|pdte\\.? (?:de |por )?confirm\\w*|a falta de|(?:await|wait)ing (?:for )?(?:(?:final|their|the) )?confirmation|tb[ad]|to be (?:advised|agreed|defined|decided)|not (?:final|fixed)(?! inspection)|por (?:definir|ver|decidir)|salvo (?:imprevistos?|error)|si dios quiere|god willing|barring|como muy (?:tarde|pronto)|como tarde|a mas tardar|lo mas (?:tarde|pronto)|(?:no|not) later than|no (?:es|esta) seguro|confiamos|objetivo',
);
const CONDITION = word(
  'if|unless|provided|providing|once|as soon as|when (?:we|you|the|they|it)|after (?:we|you|your|the|receiving|receipt|approval|payment)|depend(?:s|ing)?|only with|assuming|upon|pending|until (?:we|you)|in case|siempre que|siempre y cuando|en cuanto|cuando|tan pronto|una vez|depende\\w*|en caso de|a menos que|salvo que|mientras no|con tal de|tras (?:la|el|su)|despues de (?:recibir|que|su|la aprobacion|el pago)',
);
/** Without its accent sí is si; at the head of a sentence with a comma it says yes. */
const IF_ES = /(?<![a-z])si(?![a-z])(?!,)/g;
const REQUEST =
  /(?<![a-z])(?:(?:please|pls|plz|kindly)(?! (?:kindly )?(?:note|be (?:informed|advised|noted)|find|see|refer|accept our|update))|we need (?:you|your|the|to (?:have|receive|get))|i need|need (?:your|the|you)|you (?:need|must|have to|should)|need(?:ed|s)? (?:it )?(?:by|before|latest|no later)|required (?:by|before|latest)|must be \w+ (?:by|before)|(?:es |son )?necesari[oa]s? (?:antes|para)|(?:lo|la|los|las) necesitamos|let us know|can you|could you|would you|will you|waiting for (?:you|your)|we await|send us|give us|advise|por favor|porfa|favor de|necesitamos|necesito|nos hace falta|hace falta que|envienos|envianos|mandanos|mandenos|diganos|avisanos|avisenos|confirmenos|confirmanos|nos (?:pueden?|podeis|puedes) |pueden?s? (?:usted|enviar|mandar|confirmar|aprobar)|podeis|podria(?:is|s|n)? |you (?:have |had )?(?:asked|want|wanted|request|requested|need|needed|wish|would like)|your (?:request|wish)|nos (?:pedist\w+|pidi\w+|has pedido|habeis pedido|ha pedido)|(?:pedist\w+|solicitast\w+|quer(?:eis|iais|ias|ian))|quedamos a la espera|esperamos (?:su|sus|vuestra?s?|tu|que nos)|falta (?:su|tu|vuestra))/g;
const NEGATION =
  /(?<![a-z])(?:cannot|can not|can't|cant|couldn't|couldnt|won't|wont|will not|would not|wouldn't|not able|unable|impossible|not possible|isn'?t|is not|are not|aren'?t|was not|wasn'?t|has not|hasn'?t|have not|haven'?t|did not|didn'?t|does not|doesn'?t|do not|don'?t|not yet|not(?![a-z])|never|no longer|miss(?:ed|es)?(?![a-z])|fail(?:ed|s)?(?![a-z])|cancel\w*|on hold|no (?=(?:se |nos |lo |la |los |las |le |les |me )?(?:puede|podemos|podremos|podra|va|vamos|van|llega|llego|sale|salio|esta|estara|estaran|estan|ha|han|hemos|es|son|sera|seran|embarc|entreg|envi|empez|empiez|tenemos|cumpl|alcanz|salen|saldra|cort|terminamos|podran|recib))|tampoco|nunca|jamas|imposible|todavia no|aun no|ya no|anulad[oa]|cancelad[oa]|sin (?=recibir|salir|llegar))/g;
const NOT_UNTIL = /(?:before|until|till|earlier than|antes del?|hasta(?: el)?)[ a-z]{0,14}$/;

const FUTURE =
  /(?<![a-z])(?:will|shall|'ll|going to|to be|can|gonna|va a|van a|vamos a|sera|seran|estara|estaran|podemos|podremos|puede|pueden|queda|quedan|esta previst[oa])(?![a-z])/;
/** `Envió`, and not `el envío` or `inicio de corte`. */
const DONE =
  /(?<![a-z])(?:shipped|left|dispatched|sailed|departed|sent|arrived|received|started|began|begun|finished|completed|ended|approved|passed|delivered|handed over|done|already|came in|collected|picked up|salio|salieron|embarco|embarcaron|embarcad[oa]s?|llego|llegaron|llegad[oa]|recibi|recibio|recibid[oa]s?|recibieron|empezo|empezaron|empezad[oa]|comenzo|comenzaron|iniciaron|iniciad[oa]|termino|terminaron|terminad[oa]s?|acabo|acabaron|finalizo|finalizad[oa]|aprobo|aprobaron|aprobad[oa]s?|enviaron|enviad[oa]s?|mando|mandaron|despachad[oa]s?|entrego|entregad[oa]s?|entregaron|entro|entraron|zarpo|ya(?! no)|(?<!(?:el|un|del|al|su|este|ese|cada|nuestro|proximo|nuevo) )(?:envio|despacho|inicio)(?! (?:del? |corte|costura|confeccion|tejido|tejeduria|bordado|lavado|plancha|empaque|embalaje|produccion))|(?:he|ha|han|hemos) (?:salido|cortado|cosido|mandado|cargado|recogido|entrado))(?![a-z])/;
/** Of what ends in -amos or -imos, the day alone says whether it has been. */
const EITHER = /(?<![a-z])[a-z]{3,}(?:amos|imos)(?![a-z])/;

export interface Tone {
  readonly told: 'promised' | 'done' | 'either';
  readonly hedge?: string;
  readonly condition?: string;
}

const first = (pattern: RegExp, plain: string): string | undefined => matches(pattern, plain)[0]?.[0];

/** What a whole sentence is said with. */
export function doubtsOf(sentence: string): { readonly hedge?: string; readonly condition?: string } {
  const hedge = first(HEDGE, sentence);
  const condition = first(CONDITION, sentence) ?? first(IF_ES, sentence);
  return { ...(hedge === undefined ? {} : { hedge }), ...(condition === undefined ? {} : { condition }) };
}

export function toldIn(clause: string): Tone['told'] {
  if (FUTURE.test(clause)) return 'promised';
  if (DONE.test(clause)) return 'done';
  return EITHER.test(clause) ? 'either' : 'promised';
}

export const isAsked = (sentence: string): boolean =>
  /\?\s*$/.test(sentence) ||
  /^\s*(?:can|could|will|would|shall|is it|may|podemos|puede|podria)[a-z]* (?:we|you|i|it|usted|nosotros)\b/.test(
    sentence,
  );

export const isRequest = (clause: string): boolean => matches(REQUEST, clause).length > 0;

/** Asks us whether what it says will do. */
export const asksConsent = (sentence: string): boolean =>
  /(?<![a-z])(?:confirm (?:if|whether)|(?:please|pls|plz|kindly|you) confirm|is (?:it|that|this) (?:ok|okay|fine|acceptable|possible)|if (?:it is )?(?:ok|okay|fine|acceptable|agreed)|acceptable|agree|propose|suggest|extension|extend|(?:allow|permit|grant) (?:us|me)|prorroga|propongo|permit\w* que|dejadnos|dejenos|(?:confirm\w*|dig\w*|avis\w*) si|les parece|te parece|os parece|estan? de acuerdo|proponemos|sugerimos)(?![a-z])/.test(
    sentence,
  );

export type Denied = 'no' | 'denied' | 'notBefore';

/** Whether a clause that ends with a day denies it. */
export function deniedIn(clause: string): Denied {
  if (matches(NEGATION, clause).length === 0) return 'no';
  return NOT_UNTIL.test(clause) ? 'notBefore' : 'denied';
}

const REFUSED =
  /^[\s,]*(?:but |pero |y )?(?:we |it |this |that |which |esto? |eso )?(?:is |are |was |es |ya )?(?:cannot|can not|can't|not possible|impossible|not feasible|too (?:early|soon)|unable|no podemos|no es posible|no se puede|imposible|no llegamos|no da tiempo)|^ no(?= ?[,.;])/;

const SPOILT =
  /^[\s,]*(?:but|pero)(?![a-z])[^.;\n]{0,30}(?<![a-z])(?:wrong|defect\w*|reject\w*|damaged|faulty|failed|stain\w*|short|bad|not ok|rechaz\w*|manch\w*|danad\w*|equivocad\w*|mal|tar\w*|devol\w*|devuel\w*)(?![a-z])/;

/** `15 Dec, but we cannot`; `arrived 20 Nov, but with stains`. */
export const isRefused = (behind: string): boolean => REFUSED.test(behind) || SPOILT.test(behind);

const PARTLY =
  /(?<![a-z])(?:half|part(?:s|ly|ial(?:ly)?)?|some|most|\d{1,2} ?%|mitad|partes?|parcial(?:mente)?|algun[oa]s|casi tod[oa]s?|(?:first|1st|second|2nd) (?:lot|batch|part|delivery)|(?:primer[ao]?|segund[oa]) (?:lote|parte|entrega|tanda))(?![a-z])/;

/** Whether a clause speaks of a part of its thing only. */
export const isPartly = (clause: string): boolean => PARTLY.test(clause);

const SIDE =
  /(?<![a-z])(?:samples?|sampling|muestras?|trial|pilot|pruebas?|piloto|replacements?|extra|additional|spare|similar|reposicion(?:es)?|adicional(?:es)?)(?![a-z])/;

/** Whether a clause speaks of a trial, of what samples are made from, or of pieces beside the order. */
export const isBesideBulk = (clause: string): boolean => SIDE.test(clause);

const CORRECTION =
  /^[^a-z]*(?:sorry|oops|i mean(?:t)?|correction|my mistake|wrong|mistake|typo|perdon\w*|rectific\w*|me (?:he )?equivo\w*|quis\w* decir|queria decir|errata|correccion|digo)(?![a-z])/;

/** `Sorry, 21 Dec`: says another day for what stands before it. */
export const isCorrection = (sentence: string): boolean => CORRECTION.test(sentence);

const REFERENCE =
  /(?<![a-z])(?:e-?mails?|messages?|call|meeting|letter|schedule|plan|list|report|chart|t&a|tna|agreement|discuss(?:ed|ion)|talked|spoke|said|agreed|confirmed|informed|told|asked|wrote|written|requested|dated|per|issued|correo|mensaje|carta|reunion|llamada|programa|calendario|listado|hablado|hablamos|acordado|acordamos|comentado|comentamos|dicho|dijimos|informado|confirmado|emitid[oa])\b[ a-z]{0,12}$/;

/** `Your mail of 19 Nov`: the day of what is referred to, which is no news of its own. */
export const isReference = (before: string): boolean => REFERENCE.test(before);

const FILLERS = '(?:the|on|by|for|of|date|day|agreed|original|el|la|los|del?|al|para|fecha|dia|it|:|\\s|,|\'|")*';
const OLD = new RegExp(
  `(?<![a-z])(?:instead of|rather than|in place of|in lieu of|and not|not|but not|no(?!,)|y no(?!,)|en vez del?|en lugar del?|was|were|era|eran|estaba (?:previst[oa]|fijad[oa])?|originally|previously|previous|old|former|initially|original (?:date|plan|ex-?factory)|agreed (?:delivery |ship(?:ping|ment)? |ex-?factory )?date(?: of)?|vs\\.?|versus|replac(?:es|ing)|originalmente|inicialmente|anterior(?:mente)?|fecha (?:anterior|original|inicial|acordada)|acordad[oa]|antigu[oa])${FILLERS}$`,
);
/** Says of the one of two days that it no longer holds. */
const OLD_OF_TWO = new RegExp(
  `(?<![a-z])(?:planned|scheduled|promised|committed|set|before|previst[oa]|planead[oa]|programad[oa]|prometid[oa]|antes|from|desde|del|than|que)${FILLERS}$`,
);
const ARROW_AFTER =
  /^\s*(?:->|=>|→|➔|>|-->|to(?= )|al?(?= (?:el |\d|lunes|martes|mier|juev|vier|sab|dom))|hasta el)\s*/;
const CHANGES =
  /(?<![a-z])(?:mov|chang|shift|postpon|push|resched|delay|slip|revis|pull|advance|brought|bring|pas|cambi|retras|aplaz|posterg|posp|adelant|reprogram|mueve|demor|atras)/;

/** Which of the days of a sentence are told as those that no longer hold, by their places. */
export function oldDates(plain: string, dates: readonly Span[]): readonly boolean[] {
  const marked = dates.map(({ from }, at) => {
    const before = plain.slice(dates[at - 1]?.to ?? 0, from);
    return OLD.test(before) || (dates.length > 1 && /\($/.test(before.trim()) && /antes|before|was/.test(before));
  });
  return dates.map(({ from, to }, at) => {
    if (marked[at]) return true;
    const next = dates[at + 1];
    const previous = plain.slice(dates[at - 1]?.to ?? 0, from);
    const between = next ? plain.slice(to, next.from) : '';
    const isFromTo = next !== undefined && between.length < 14 && ARROW_AFTER.test(between);
    if (isFromTo && (CHANGES.test(plain) || /(?:->|=>|→|➔)/.test(between))) return true;
    const others = dates.some((_, other) => other !== at && !marked[other]);
    if (!others || !OLD_OF_TWO.test(previous)) return false;
    return (
      /\b(?:than|que)\b/.test(previous) ||
      (next !== undefined && CHANGES.test(plain) && /del|from|desde/.test(previous)) ||
      (next !== undefined && /but|pero|now|ahora|sino/.test(between))
    );
  });
}

const CAUSE =
  /(?<![a-z])(?:due to|because of|because|owing to|on account of|as a result of|caused by|reason(?: is| being)?:?|por (?=(?:(?:la|el|los|las) )?(?:falta|retraso|problema|culpa|lluvia|huelga|rotura|fallo|averia|exceso|tormenta|corte de)|un |una |causa)|debido al?|a causa del?|porque|ya que|motivo:?|a consecuencia del?)\s*([^.;!?\n]{3,120})/g;
const CAUSE_ENDS =
  /,|(?<![a-z])(?:so|but|until|(?:po|order|ord|pedido|style|estilo)[\s#.-]*(?=[a-z]{0,4}-?\d)|hasta|pero|asi que|por lo que|por eso|and (?=we|the|it|new)|y (?=la|el|los|las|se|embarc|salimos|sale|llega)|we will|the new|la nueva|to (?=\d)|the goods|will)(?![a-z])/;

/** Where it is said why; what is named there has no days of its own. */
export function causesIn(plain: string): readonly Span[] {
  return matches(CAUSE, plain).flatMap((match) => {
    const words = match[1] ?? '';
    const from = match.index + match[0].length - words.length;
    const end = CAUSE_ENDS.exec(words);
    const to = from + (end ? end.index : words.length);
    return to - from < 3 ? [] : [{ from, to }];
  });
}

/** Whether lateness is spoken of at all. */
export const speaksOfDelay = (plain: string): boolean =>
  /(?<![a-z])(?:delay|retras|demora|atraso|postpon|aplaz)/.test(plain);
