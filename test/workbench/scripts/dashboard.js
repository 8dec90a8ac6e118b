// A dashboard over a table of sales: named ranges, formulas over them, a scale of colours and a filter.
function setUp() {
  const book = SpreadsheetApp.getActive();
  const sales = book.getActiveSheet().setName('Sales');
  const rows = [['Region', 'Product', 'Month', 'Units', 'Price']];
  ['North', 'South'].forEach((region, r) => {
    ['Coat', 'Dress', 'Shirt'].forEach((product, p) => {
      for (let month = 1; month <= 2; month++)
        rows.push([region, product, new Date(2026, month - 1, 1), 10 * (r + 1) + p * month, 100 - 20 * p]);
    });
  });
  sales.getRange(1, 1, rows.length, 5).setValues(rows);
  sales.getRange('C2:C').setNumberFormat('mmm yyyy');
  sales.getRange('F1').setFormula('=ARRAYFORMULA(IF(ROW(A:A)=1,"Revenue",IF(A:A="",,D:D*E:E)))');
  book.setNamedRange('Regions', sales.getRange('A2:A'));
  book.setNamedRange('Units', sales.getRange('D2:D'));
  book.setNamedRange('Revenue', sales.getRange('F2:F'));
}

function build() {
  const book = SpreadsheetApp.getActive();
  const board = book.insertSheet('Dashboard');
  board.setHiddenGridlines(true);
  board.getRange('B2:D2').merge().setValue('Sales of the year').setFontSize(18).setHorizontalAlignment('center');
  board.getRange('B4:D4').setValues([['Region', 'Units', 'Revenue']]);
  board.getRange('B5:B6').setValues([['North'], ['South']]);
  board.getRange('C5:D6').setFormulas([
    ['=SUMIF(Regions,B5,Units)', '=SUMIF(Regions,B5,Revenue)'],
    ['=SUMIF(Regions,B6,Units)', '=SUMIF(Regions,B6,Revenue)'],
  ]);
  board.getRange('B7:D7').setValues([['All', '=SUM(C5:C6)', '=SUM(D5:D6)']]);
  board.getRange('D5:D7').setNumberFormat('#,##0');
  board
    .getRange('B9')
    .setFormula(
      '=QUERY(Sales!A1:F13,"select B, sum(D) where D > 10 group by B order by sum(D) desc label sum(D) \'Units\'",1)',
    );
  const scale = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpoint('#ffffff')
    .setGradientMaxpointWithValue('#34a853', SpreadsheetApp.InterpolationType.PERCENTILE, '90')
    .setRanges([book.getRangeByName('Revenue')])
    .build();
  const thisMonth = SpreadsheetApp.newConditionalFormatRule()
    .whenDateAfter(new Date(2026, 0, 31))
    .setBold(true)
    .setRanges([book.getSheetByName('Sales').getRange('C2:C13')])
    .build();
  book.getSheetByName('Sales').setConditionalFormatRules([scale, thisMonth]);
  board.getRange('B4:D7').setBorder(true, true, true, true, false, true);
  const link = SpreadsheetApp.newRichTextValue()
    .setText('See the sales')
    .setLinkUrl(8, 13, `#gid=${book.getSheetByName('Sales').getSheetId()}`)
    .build();
  board.getRange('B15').setRichTextValue(link);
}

function focus() {
  const sales = SpreadsheetApp.getActive().getSheetByName('Sales');
  const filter = sales.getFilter() || sales.getRange('A1:F13').createFilter();
  filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['South']).build());
  filter.setColumnFilterCriteria(4, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThanOrEqualTo(11).build());
  filter.sort(4, false);
  const shown = sales
    .getRange('A2:D13')
    .getValues()
    .filter((_, index) => !sales.isRowHiddenByFilter(index + 2));
  console.log(shown.map((row) => `${row[1]} ${row[3]}`).join(', '));
}

function cached() {
  const cache = CacheService.getDocumentCache();
  let total = cache.get('total');
  if (total === null) {
    total = String(SpreadsheetApp.getActive().getSheetByName('Dashboard').getRange('D7').getValue());
    cache.put('total', total, 60);
    console.log('computed');
  }
  console.log(total);
}
