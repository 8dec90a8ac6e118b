// A first set-up that is cut off, by a fault or the end of the run: the next one brings it to the same end.
import { type Between, callsOf, chooser, fault, kill } from '../../workbench/runtime/between';
import { copyWorkbook } from '../../workbench/runtime/copy-workbook';
import { type AddOn, openAddOn, openSetUp, plainOrder } from '../support/add-on';

/** Everything that a set-up lays, tab by tab. */
function laid({ book }: AddOn): unknown {
  // Each spreadsheet has numbers of its own for its tabs, which links to rows name.
  const named = (text: string) => book.sheets().reduce((said, { id, name }) => said.split(String(id)).join(name), text);
  const marks = book.metadata().filter(({ key }) => key !== 'selvedge-column');
  return {
    marks: marks.map(({ key, value }) => `${key} ${value}`).sort(),
    tabs: book.sheets().map(({ id, index: _index, ...sheet }) => {
      const row = (number: number) => ({ row: number, col: 0, rows: 1, cols: sheet.cols });
      const columns = book.metadata().filter(({ location }) => location.sheetId === id && location.type === 'COLUMN');
      return {
        ...sheet,
        header: book.read(id, row(0))[0]?.map(({ formula, display }) => named(formula || display)),
        notes: book.notes(id, row(0)),
        looks: [book.styles(id, row(0)), book.styles(id, row(7))],
        formats: book.read(id, row(7))[0]?.map(({ format }) => format),
        validations: book.validations(id, row(7)),
        colours: book.conditionalFormats(id),
        protections: book.protections(id).map(({ zone, description }) => ({ zone, description })),
        filter: book.filter(id),
        widths: Array.from({ length: sheet.cols }, (_, col) => book.size(id, 'COLUMNS', col)),
        columns: columns.map(({ value, location }) => `${location.index} ${value}`).sort(),
      };
    }),
  };
}

function setUp(between?: Between): AddOn {
  const addOn = openAddOn({ freeCalls: true, ...(between ? { between } : {}) });
  addOn.google.runMenuItem('setUp', addOn.user);
  return addOn;
}

it('ends where one ends that was not cut off', () => {
  const whole = setUp();
  const expected = laid(whole);
  const calls = callsOf(whole.last());
  const choose = chooser(3);
  for (const part of [0.05, 0.4, 0.7, 0.97]) {
    const at = Math.round(part * calls) + choose(20);
    const strike = choose(2) === 0 ? fault : kill;
    let isOver = false;
    const addOn = setUp(({ index }) => {
      if (!isOver && index === at) strike();
    });
    isOver = true;
    addOn.menu('setUp');
    expect([at, laid(addOn)]).toEqual([at, expected]);
    expect(addOn.rows('Settings')).toHaveLength(whole.rows('Settings').length);
    expect(addOn.call('check')).toMatchObject({ lines: [] });
  }
});

it('what was laid goes along with a copy of the spreadsheet, so that the copy follows too', () => {
  const original = openSetUp();
  original.call('addRow', 'Orders', plainOrder);
  const now = () => new Date(original.clock.now());
  const addOn = openAddOn(copyWorkbook(original.book, original.google.state(), { now }));
  const before = JSON.stringify(addOn.book.export());
  addOn.menu('setUp');
  expect(JSON.stringify(addOn.book.export())).toBe(before);
  expect(addOn.call('check')).toMatchObject({ lines: [] });
});
