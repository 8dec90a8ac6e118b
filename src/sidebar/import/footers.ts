// What stands below a list and is none of its rows: taxes, freight, bank details, who printed it.
import { plainName, wordFor } from '../../schema/file-words';
import type { FileRow, Plan, Source } from './source';

const listed = (words: string): readonly string[] => words.split(/\s+/);

/** What is charged on the whole list, or counted of it. */
const CHARGES =
  listed(`vat iva igic gst tva mwst tax taxes impuesto impuestos irpf retencion duty duties aranceles freight
  flete porte portes transporte shipping postage gastos handling insurance seguro discount descuento dto rebate rounding
  redondeo surcharge recargo packing embalaje deposit anticipo amount balance saldo base net neto importe
  average avg mean promedio media count recuento`);
/** What may stand before it, and behind it. */
const BEFORE = listed('plus less minus mas menos add sales import input');
const BEHIND =
  listed(`due charge charges cost costs fee fees de del of and y at al a incl included incluido paid pagado prepaid collect air
  sea aereo maritimo envio imponible taxable neto vat iva`);
/** What is said to the reader of the paper, whatever stands behind it. */
const REMARKS =
  `bank,our bank,bank details,bank account,nuestro banco,datos bancarios,cuenta bancaria,transferencia a,iban,swift,bic,
  sort code,account no,account number,account name,beneficiary,beneficiario,titular,terms,payment terms,terms of payment,
  terms and conditions,forma de pago,condiciones de pago,condiciones de venta,terminos y condiciones,remarks,note,notes,
  nota,notas,observaciones,comments,printed,generated,exported,report date,impreso,generado,exportado,e o e,thank you,
  gracias,continued,continua,end of,fin de,fin del,prepared by,approved by,checked by,elaborado por,preparado por,
  aprobado por,revisado por,signature,signed,firma,vat no,vat number,tax id,nif,cif,tel,phone,telefono,email,web,www,
  rows,records,lines,filas,registros,lineas,number of,no of,numero de,nº de,n º de,
  this document,this report,este documento,este informe`
    .split(',')
    .map((phrase) => phrase.trim());
/** So many lines at most stand below a list, and so many words name a charge. */
const MOST_LINES = 30;
const MOST_WORDS = 8;

interface Filled {
  readonly column: number;
  readonly text: string;
}

const filledOf = ({ cells }: FileRow): readonly Filled[] =>
  cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ column, text: cell.trim() }]));

/** An amount, a rate or what looks like a currency, with no word besides; no day. */
const isFigure = (text: string): boolean =>
  !/\p{L}/u.test(text.replace(/(?<!\p{L})\p{Lu}{3}(?!\p{L})/u, '')) && !/\d[-/.]\d+[-/.]\d/.test(text);

function isCharge(text: string): boolean {
  const words = plainName(text)
    .split(' ')
    .slice(0, MOST_WORDS + 1);
  const [first = '', ...rest] = BEFORE.includes(words[0] ?? '') ? words.slice(1) : words;
  return CHARGES.includes(first) && words.length <= MOST_WORDS && rest.every(isBehind);
}
const isBehind = (word: string) => /^\d+$/.test(word) || BEHIND.includes(word) || CHARGES.includes(word);

/** A remark stands alone, in cells behind a colon or below its name. */
function isRemark([first, ...more]: readonly Filled[]): boolean {
  const plain = plainName(first?.text.slice(0, 80) ?? '').replace(/^\d+ (?=\p{L}+$)/u, '');
  const phrase = REMARKS.find((each) => plain === each || plain.startsWith(`${each} `));
  return phrase !== undefined && (more.length === 0 || plain === phrase || first?.text.includes(':') === true);
}

/** The cell that says it, and whether it is a rate of tax, which is never what a row is called. */
function footerIn(filled: readonly Filled[]): { readonly column: number; readonly isRate: boolean } | undefined {
  if (isRemark(filled)) return { column: filled[0]?.column ?? 0, isRate: false };
  const [word, ...more] = filled.filter(({ text }) => isCharge(text) || !isFigure(text));
  return word && more.length === 0 && isCharge(word.text)
    ? { column: word.column, isRate: word.text.includes('%') }
    : undefined;
}

/** Whether a line, taken for a row, lacks what a column of ours needs; a choice that its word names is meant. */
function lacks({ view }: Source, { mapping }: Plan, { cells }: FileRow, at: number): boolean {
  const textIn = (column: number) => (cells[column] ?? '').trim();
  const columnOf = (key: string) => {
    const origin = mapping[key];
    return origin && 'column' in origin ? origin.column : undefined;
  };
  const own = view.columns.find(({ key }) => columnOf(key) === at);
  const options = own?.kind.type === 'choice' ? own.kind.options : [];
  const isOption = options.some((option) => plainName(option) === plainName(textIn(at)));
  if (isOption || (own?.words && wordFor(own.words, textIn(at)) !== undefined)) return false;
  return view.columns.some(({ key, required }) => {
    const column = columnOf(key);
    return required === true && column !== undefined && (column === at || textIn(column) === '');
  });
}

/** The lines below the last row that are none: what might be one, such as freight in a column of categories, stays. */
export function footersAmong(source: Source, plan: Plan, rows: readonly FileRow[]): ReadonlySet<FileRow> {
  const { misshapen } = source;
  const last = [...rows.slice(-MOST_LINES), ...misshapen.slice(-MOST_LINES)];
  const found = new Set<FileRow>();
  for (const row of last.sort((one, other) => other.line - one.line)) {
    const footer = footerIn(filledOf(row));
    const isRow = !footer || !(footer.isRate || misshapen.includes(row) || lacks(source, plan, row, footer.column));
    if (isRow) break;
    found.add(row);
  }
  return found;
}
