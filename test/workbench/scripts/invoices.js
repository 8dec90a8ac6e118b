// A mail merge: one invoice for each row that was not sent yet, with an HTML body and its lines as a CSV file.
const SHEET = 'Invoices';
const HEADERS = ['Number', 'Customer', 'Email', 'Items', 'Total', 'Due', 'Status'];

function setUp() {
  const sheet = SpreadsheetApp.getActiveSheet().setName(SHEET);
  sheet.appendRow(HEADERS);
  const due = new Date(2026, 11, 1);
  sheet.getRange(2, 1, 4, 6).setValues([
    ['INV-001', 'Atelier Nord', 'nord@example.com', '2 x Coat @ 120; 1 x Scarf @ 25.5', '', due],
    ['INV-002', 'Smith & <Sons>', 'smith@example.com', '3 x Dress @ 80', '', due],
    ['INV-003', 'No Address', '', '1 x Belt @ 15', '', due],
    ['INV-004', 'Casa Lima', 'lima@example.com', '10 x Shirt @ 30', '', due],
  ]);
  sheet.getRange('F2:F5').setNumberFormat('dd.mm.yyyy');
  sheet.getRange('E2:E5').setNumberFormat('#,##0.00 "EUR"');
  sheet.getRange('G5').setValue('On hold');
}

/** '2 x Coat @ 120' as an object. */
function parseItems_(text) {
  return text.split(';').map((part) => {
    const [, quantity, name, price] = /^\s*(\d+) x (.+) @ ([\d.]+)\s*$/.exec(part);
    return { name, quantity: Number(quantity), price: Number(price), sum: quantity * price };
  });
}

function include(filename) {
  return HtmlService.createHtmlOutputFromFile(filename).getContent();
}

function sendInvoices() {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(5000)) throw new Error('Another run is sending.');
  try {
    const sheet = SpreadsheetApp.getActive().getSheetByName(SHEET);
    const [headers, ...rows] = sheet.getDataRange().getValues();
    const column = (name) => headers.indexOf(name);
    const statuses = rows.map((row) => [row[column('Status')]]);
    let sent = 0;
    rows.forEach((row, index) => {
      const email = row[column('Email')];
      if (row[column('Status')] !== '') return;
      if (!email) {
        statuses[index] = ['No address'];
        return;
      }
      if (MailApp.getRemainingDailyQuota() < 1) throw new Error('No mail left today.');
      const items = parseItems_(row[column('Items')]);
      const total = items.reduce((sum, item) => sum + item.sum, 0);
      const template = HtmlService.createTemplateFromFile('invoice');
      template.number = row[column('Number')];
      template.customer = row[column('Customer')];
      template.items = items;
      template.total = total.toFixed(2);
      template.due = Utilities.formatDate(row[column('Due')], Session.getScriptTimeZone(), 'd MMMM yyyy');
      const html = template.evaluate().getContent();
      const csv = [['Item', 'Quantity', 'Price'], ...items.map((item) => [item.name, item.quantity, item.price])]
        .map((line) => line.join(','))
        .join('\r\n');
      MailApp.sendEmail({
        to: email,
        subject: `Invoice ${template.number}`,
        body: `Please pay ${total.toFixed(2)} EUR by ${template.due}.`,
        htmlBody: html,
        name: 'Studio',
        replyTo: 'office@example.com',
        attachments: [Utilities.newBlob(csv, MimeType.CSV, `${template.number}.csv`)],
      });
      sheet.getRange(index + 2, column('Total') + 1).setValue(total);
      statuses[index] = [`Sent ${Utilities.formatDate(new Date(), 'GMT', 'yyyy-MM-dd')}`];
      sent += 1;
    });
    sheet.getRange(2, column('Status') + 1, statuses.length, 1).setValues(statuses);
    SpreadsheetApp.flush();
    PropertiesService.getDocumentProperties().setProperty(
      'lastRun',
      JSON.stringify({ sent, at: new Date().toISOString() }),
    );
    console.info('%d invoices sent', sent);
  } finally {
    lock.releaseLock();
  }
}
