// The printed page of an order sheet with as many lines as one wants, as the real page draws it in a browser.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { SheetView } from '../../src/app/api';
import type { Paper } from '../../src/domain/paper';
import { paperHtml, paperText } from '../../src/mail/paper';
import type { SheetLine } from '../../src/tabs/orders/sheet-lines';
import { paperOf } from '../../src/tabs/orders/sheet-paper';
import { sheetWords as en } from '../../src/tabs/orders/sheet-words.en';
import { sheetWords as es } from '../../src/tabs/orders/sheet-words.es';

const STYLES = ['Linen shirt', 'Camp shirt', 'Pleated trouser', 'Wrap coat', 'Denim jacket'];
const COLOURS = ['Ecru', 'Clay', 'Mid blue', 'Moss'];

function lineOf(index: number): SheetLine {
  const quantity = 400 + 10 * index;
  const told = {
    poNumber: 'PO-2207',
    factory: 'Textiles del Norte',
    customer: 'Maison Roux',
    season: 'SS27',
    style: STYLES[index % STYLES.length],
    colour: COLOURS[index % COLOURS.length],
    sizes: `XS:${40 + 10 * index} S:80 M:120 L:100 XL:60`,
    quantity,
    unitPrice: 14.5 + index / 4,
    currency: 'EUR',
    orderDate: '2026-11-20',
    exFactory: index % 3 === 2 ? '2027-03-19' : '2027-03-12',
    shipBy: '2027-03-24',
    cancelDate: '2027-04-01',
  };
  // The first line was otherwise on the version before.
  const before = index === 0 ? { ...told, quantity: 420 } : told;
  const sent = { version: 1, day: '2026-11-20', told: before, added: {} };
  const order = { number: index + 2, row: {}, cells: {}, figures: {} } as unknown as SheetLine['order'];
  return { id: `ORD-${String(index + 1).padStart(4, '0')}`, order, told, sent };
}

export interface Printed {
  readonly language: 'en' | 'es';
  readonly lines: number;
  readonly size: 'a4' | 'letter';
}

export function sheetPaper({ language, lines }: Printed): Paper {
  const say = language === 'es' ? es : en;
  return paperOf({
    sheet: { number: 'PO-2207', lines: Array.from({ length: lines }, (_, at) => lineOf(at)), gone: [], last: 1 },
    version: 2,
    day: '2026-11-26',
    factory: {
      label: say.labels.factory,
      lines: ['Textiles del Norte', 'Marta Vidal', 'Carrer de la Llana 14', 'Sabadell, Spain', 'marta@norte.example'],
    },
    fields: {
      buyer: 'Studio Ana\nTorstraße 12\n10119 Berlin',
      terms: '30 % deposit, 70 % before shipment',
      incoterm: 'FCA Sabadell',
      packing:
        'Flat packed, one piece a polybag, 20 pieces a carton, one size a carton.\nCarton mark: PO, style, colour, size, 1/n.',
      inspection: 'Final inspection by us, AQL 2.5, ten days before ex-factory.',
      remarks: '',
    },
    tolerance: 0.03,
    closed: [{ from: '2026-12-24', to: '2027-01-06' }],
    techPacks: ['Linen shirt: v5, https://drive.google.com/linen-shirt-v5'],
    language,
    say,
  });
}

/** Opens the page as the server would, with the document that it asks first. */
export async function printSheet(page: Page, printed: Printed): Promise<void> {
  const paper = sheetPaper(printed);
  const view: SheetView = {
    name: 'Textiles del Norte',
    language: printed.language,
    email: '',
    subject: paper.title,
    message: '',
    version: 2,
    called: 'Order sheet',
    marked: '',
    title: paper.title,
    fields: [],
    lacks: [],
    html: paperHtml(paper),
    text: paperText(paper),
    mailsLeft: 0,
  };
  const asked = ['Orders', 'ORD-0001'];
  const started = JSON.stringify([asked, ['openSheet', asked, view]]).replace(/</g, '\\u003c');
  const file = printed.language === 'es' ? 'dist/paper-es.html' : 'dist/paper.html';
  await page.setContent(
    readFileSync(file, 'utf8').replace('</body>', () => `<script>selvedge.start(...${started})</script></body>`),
  );
  await page.locator('main.leaf').waitFor();
  await page.locator('select').selectOption(printed.size);
}
