// A help desk in a sheet: tickets with numbers of their own, an answer by mail, and a look at those that wait too long.
const HEADERS = ['Ticket', 'From', 'Subject', 'State', 'Opened', 'Key'];

function setUp() {
  const sheet = SpreadsheetApp.getActiveSheet().setName('Tickets');
  sheet.getRange(1, 1, 1, HEADERS.length).setValues([HEADERS]).setFontWeight('bold');
  sheet
    .getRange('D2:D')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Open', 'Waiting', 'Done']).build());
  sheet.getRange('E2:E').setNumberFormat('yyyy-mm-dd hh:mm');
  const state = (name, color) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(name)
      .setBackground(color)
      .setRanges([sheet.getRange('D2:D')])
      .build();
  sheet.setConditionalFormatRules([state('Open', '#f4cccc'), state('Waiting', '#fff2cc'), state('Done', '#d9ead3')]);
  PropertiesService.getScriptProperties().setProperties({ secret: 'winter', next: '1' });
}

/** A key that nobody can guess, safe in a web address. */
function keyOf_(ticket) {
  const secret = PropertiesService.getScriptProperties().getProperty('secret');
  const signature = Utilities.computeHmacSha256Signature(ticket, secret);
  return Utilities.base64EncodeWebSafe(signature).replace(/=+$/, '').slice(0, 12);
}

function openTicket_(from, subject, file) {
  const lock = LockService.getScriptLock();
  lock.waitLock(10000);
  try {
    const properties = PropertiesService.getScriptProperties();
    const number = Number(properties.getProperty('next'));
    properties.setProperty('next', String(number + 1));
    const ticket = Utilities.formatString('T-%04d', number);
    const sheet = SpreadsheetApp.getActive().getSheetByName('Tickets');
    sheet.appendRow([ticket, from, `'${subject}`, 'Open', new Date(), keyOf_(ticket)]);
    const attachments = file ? [Utilities.zip([file], `${ticket}.zip`)] : [];
    MailApp.sendEmail(from, `[${ticket}] ${subject}`, `We got your message.\n\nYour key is ${keyOf_(ticket)}.`, {
      attachments,
      bcc: 'desk@example.com',
    });
    return ticket;
  } finally {
    lock.releaseLock();
  }
}

function intake() {
  const file = Utilities.newBlob('It broke.', 'text/plain', 'report.txt');
  Logger.log(openTicket_('ana@example.com', '=Broken zip?', file));
  Utilities.sleep(60 * 1000);
  Logger.log(openTicket_('ben@example.com', 'Where is my order', null));
}

function find(ticket) {
  const cell = SpreadsheetApp.getActive()
    .getSheetByName('Tickets')
    .createTextFinder(ticket)
    .matchEntireCell(true)
    .findNext();
  if (cell === null) throw new Error(`There is no ticket ${ticket}.`);
  return cell;
}

function close() {
  const cell = find('T-0001');
  cell.offset(0, 3).setValue('Done');
  const note = cell.getNote();
  cell.setNote(`${note ? `${note}\n` : ''}Done by ${Session.getActiveUser().getEmail()}`);
  cell.getSheet().getRange(cell.getRow(), 1, 1, HEADERS.length).setFontLine('line-through');
}

function closeUnknown() {
  find('T-9999');
}

function nag() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Tickets');
  const now = new Date();
  const waiting = sheet
    .getDataRange()
    .getValues()
    .slice(1)
    .filter((row) => row[3] === 'Open' && now - row[4] > 24 * 3600 * 1000);
  if (waiting.length === 0) return console.log('nobody waits');
  const template = HtmlService.createTemplate(
    '<ul><? for (const row of waiting) { ?><li><?= row[0] ?>: <?= row[2] ?></li><? } ?></ul>',
  );
  template.waiting = waiting;
  MailApp.sendEmail({
    to: 'desk@example.com',
    subject: `${waiting.length} waiting`,
    htmlBody: template.evaluate().getContent(),
  });
  return console.warn('%d waiting', waiting.length);
}

function watch() {
  const made = ScriptApp.newTrigger('nag').timeBased().everyHours(6).create();
  PropertiesService.getUserProperties().setProperty('trigger', made.getUniqueId());
}

function report() {
  const counts = {};
  SpreadsheetApp.getActive()
    .getSheetByName('Tickets')
    .getRange('D2:D')
    .getValues()
    .flat()
    .filter(String)
    .forEach((state) => {
      counts[state] = (counts[state] || 0) + 1;
    });
  const page = HtmlService.createHtmlOutput('<h1>Tickets</h1>').setTitle('Tickets').setWidth(300).setHeight(200);
  Object.keys(counts)
    .sort()
    .forEach((state) => page.append('<p>').appendUntrusted(`${state}: ${counts[state]}`).append('</p>'));
  SpreadsheetApp.getUi().showModalDialog(page, 'Tickets');
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, page.getContent(), Utilities.Charset.UTF_8);
  Logger.log(digest.map((byte) => `0${(byte & 0xff).toString(16)}`.slice(-2)).join(''));
}
