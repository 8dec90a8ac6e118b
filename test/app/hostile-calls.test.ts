// What anybody may send to the script by google.script.run: names of prototypes, wrong types, huge texts. Nothing of it is written, nothing breaks.
import { menu } from '../../src/app/menu';
import { type AddOn, builtFiles, type Kept, keep, openKept, openSetUp, plainOrder } from '../support/add-on';
import { NOTHING_MORE } from '../support/files';
import { share } from '../support/tiers';

const ISO = { dates: 'yearFirst', decimalMark: '.' };
const SEASON = { by: 'season', value: 'SS27' };
const UNDO = { id: 'ORD-0001', reverse: [], remove: [], restore: [] };

/** What pages call, with arguments that are in order; those without arguments take none. */
const CALLS: { readonly [name: string]: readonly unknown[] } = {
  search: ['linen'],
  panel: ['Orders', 'ORD-0001'],
  selectRow: ['Orders', 'ORD-0001'],
  openForm: ['Orders', { table: 'Orders', id: 'ORD-0001' }],
  openEdit: ['Orders', 'ORD-0001'],
  openStep: ['ship', 'Orders', 'ORD-0001'],
  foresee: [{ step: 'ship', table: 'Orders', id: 'ORD-0001', typed: {} }],
  suggest: ['Orders', 'style', 'lin'],
  recognise: ['1Z999AA10123456784'],
  openImport: ['Orders', [['Style', 'Qty']]],
  checkImport: ['Orders', ['style'], [['Tee']], ISO, NOTHING_MORE],
  readBack: ['Orders', ['ORD-0001']],
  openChase: ['Textiles del Norte'],
  openSheet: ['Orders', 'ORD-0001'],
  openPaper: ['Orders', 'ORD-0001'],
  previewArchive: [SEASON],
  archiveFile: ['SS27', 'Orders', 1],
  reply: [{ table: 'Orders', id: 'ORD-0001' }],
  openReply: [{ table: 'Orders', id: 'ORD-0001' }],
  addRow: ['Orders', plainOrder],
  editRow: ['Orders', 'ORD-0001', {}, {}, false],
  addToScale: ['Alpha', 'XXL'],
  takeStep: ['ship', 'Orders', 'ORD-0001', {}, true],
  undo: [UNDO],
  undoKept: [1],
  importRows: ['Orders', { add: [], change: [] }, ['style'], [['Tee']], ISO, NOTHING_MORE],
  applyReply: [{ lines: [] }, false],
  saveReminders: [{}],
  snooze: ['Orders', 'ORD-0001', '2026-12-01'],
  chase: [{}],
  sendSheet: [{}],
  repair: ['notSetUp'],
  switchDesk: ['Calendar', 'on'],
  setUpPart: [{}],
  archivePart: [SEASON],
  closeArchive: ['SS27', true],
};

/** What takes no argument: a page, a view of all, a button. */
const PLAIN = [
  ...['home', 'laterPart', 'reminders', 'previewReminder', 'check', 'desks', 'archive', 'dateReader', 'calendar'],
  ...['start', 'steps', 'openDesk', 'openStart', 'openImportPage', 'openReminders', 'openSteps', 'openDesks'],
  ...['openHelp', 'sendTestReminder', 'addSample', 'undoArchivePart'],
];
/** What Google calls: its triggers. What ends in `_` no page can call: https://developers.google.com/apps-script/guides/html/communication */
const TRIGGERS = ['r_', 'onOpen', 'onInstall', 'onEdit', 'sendReminders'];

const LONG = 'x'.repeat(50_001);
type Sent = { readonly [what: string]: unknown };
/** What is sent where a text is expected, and where fields, a list or a choice is. */
const TEXTS: Sent = {
  'the name of the prototype': '__proto__',
  'the name of a constructor': 'constructor',
  '50,001 characters': LONG,
  'a lone surrogate': '\ud800',
  'a number': 1e308,
  'an object': { table: 'constructor', id: '__proto__' },
};
const FIELDS: Sent = {
  null: null,
  'a list': [1, [2]],
  'hasOwnProperty in the wrong place': { hasOwnProperty: '1', style: LONG },
  'a prototype as fields': JSON.parse('{"__proto__": "x", "constructor": "y"}'),
  'days of 1899 and 9999': { ...plainOrder, style: '\ud800', orderDate: '1899-12-29', revisedExFactory: '9999-12-31' },
};

/** A size may be called anything: it is kept as it was sent. */
const ANY_TEXT: { readonly [name: string]: number } = { addToScale: 1 };

const declared = [...(builtFiles()['Code.js'] ?? '').matchAll(/^function (\w+)\(/gm)].map(([, name]) => name ?? '');

/** What a person reads is a sentence, and no word of the machine's. */
const MACHINE =
  /Cannot (?:read|set|convert)|is not (?:a function|iterable|defined)|Maximum call|Invalid (?:array|count)/;

let season: Kept;
let addOn: AddOn;
beforeAll(() => {
  const made = openSetUp();
  made.call('addRow', 'Orders', plainOrder);
  season = keep(made);
  addOn = openKept(season);
});

it('the script declares these functions and no others', () => {
  const items = menu.flatMap((item) => (item ? [item[2]] : []));
  const wanted = [...Object.keys(CALLS), ...PLAIN, ...TRIGGERS, ...items];
  expect([...declared].sort()).toEqual([...new Set(wanted)].sort());
});

test.each(share(Object.entries(CALLS), 5, 'hostile calls'))(
  '%s takes nothing hostile in any place, and writes nothing of it',
  (name, args) => {
    const wrong: string[] = [];
    const taken = ANY_TEXT[name];
    args.forEach((_, place) => {
      if (place === taken) return;
      for (const [what, hostile] of Object.entries(typeof args[place] === 'string' ? TEXTS : FIELDS)) {
        try {
          addOn.call(name, ...args.map((each, at) => (at === place ? hostile : each)));
        } catch (error) {
          const { message } = error as Error;
          if (MACHINE.test(message)) wrong.push(`${what} in place ${place}: ${message}`);
        }
        const { commits, cells } = addOn.last();
        if (commits === 0 && cells.written === 0) continue;
        wrong.push(`${what} in place ${place}: written`);
        addOn = openKept(season);
      }
    });
    expect(wrong).toEqual([]);
  },
);

/** What Sheets would read as a formula, and a text with the half of a character pair. */
const FORMULAS = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '=HYPERLINK("https://evil.example","x")', '\t=1+1', '=1+1\ud800'];

/** Every way by which a text of a person's or of a file's comes into a cell. */
const ENTRANCES: { readonly [way: string]: (addOn: AddOn, text: string) => unknown } = {
  'the form of a new row': (at, text) => at.call('addRow', 'Orders', { ...plainOrder, style: text, notes: text }),
  'an edit': (at, text) => {
    const { presets } = at.call('openEdit', 'Orders', 'ORD-0001') as { readonly presets: object };
    return at.call('editRow', 'Orders', 'ORD-0001', presets, { ...presets, notes: text, poNumber: text }, false);
  },
  'a step': (at, text) =>
    at.call('takeStep', 'revise', 'Orders', 'ORD-0001', { revisedExFactory: '2027-03-20', slipReason: text }, true),
  'a file': (at, text) => {
    const [keys, rows] = [['style', 'factory', 'quantity', 'notes'], [[text, text, '5', text]]];
    const { add } = at.call('checkImport', 'Orders', keys, rows, ISO, NOTHING_MORE) as { readonly add: unknown };
    return at.call('importRows', 'Orders', { add, change: [] }, keys, rows, ISO, NOTHING_MORE);
  },
  'a size of a scale': (at, text) => at.call('addToScale', 'Alpha', text),
};

const formulasBelow = ({ book }: AddOn) =>
  book.sheets().flatMap(({ id, name, rows, cols }) =>
    book
      .read(id, { row: 1, col: 0, rows: rows - 1, cols })
      .flat()
      .flatMap(({ formula }) => (formula === '' ? [] : [`${name}: ${formula}`])),
  );

test.each(Object.entries(ENTRANCES))('a formula that comes by %s stays a text', (_way, enter) => {
  const at = openKept(season);
  const before = formulasBelow(at);
  for (const text of FORMULAS) enter(at, text);
  expect(formulasBelow(at)).toEqual(before);
  expect(at.call('home')).toMatchObject({ attention: expect.anything() });
});
