// Google makes a PDF of a blob of HTML, without a permission of its own.
import type { Belief } from '../belief';

export const pdfOfHtml: Belief = {
  says: 'Google makes a PDF of a blob of HTML, without a permission of its own.',
  source: 'https://developers.google.com/apps-script/reference/base/blob#getascontenttype',
  open: 'If it is not so, an order sheet leaves without its PDF, and says that it stands in the mail itself; the printed page is the way to a PDF.',
  test() {
    const html = '<html><body><table><tr><td>Purchase order</td></tr></table></body></html>';
    const pdf = Utilities.newBlob(html, 'text/html', 'order.html').getAs('application/pdf');
    return { seen: [pdf.getContentType(), pdf.getDataAsString().slice(0, 5)], expected: ['application/pdf', '%PDF-'] };
  },
};
