// Opens a Book: a model of the engine in this process, and the Book's methods upon it.
import * as engine from '@odoo/o-spreadsheet';
import { annotationsOf } from './annotations';
import { answersTo } from './answers';
import { bandingsOf } from './bandings';
import type { Book, BookData, BookEdit, BookOptions, PeerMessage } from './book';
import { bordersOf } from './borders';
import { cellsOf, readCell } from './cells';
import { conditionalOf } from './conditional';
import { type Context, contextOf, gidOf } from './context';
import { type CustomHost, customFunctionsOf, customHost, settleResults } from './custom-functions';
import type { Sharing } from './decoration';
import type { Command, Model } from './engine';
import { filtersOf } from './filters';
import { headersOf } from './headers';
import { installGoogle } from './install';
import { engineLocale } from './locales';
import { looksOf } from './looks';
import { propertyId, SET_MARK } from './marks';
import { notesOf } from './notes';
import { copyOf, type EditListener, editedZones, type Peers, peersFrom } from './peers';
import { polyfill } from './polyfill';
import { quietly } from './quiet';
import { rangesOf } from './ranges';
import { richTextsOf } from './rich-texts';
import { shiftsOf } from './shifts';
import { structureOf } from './structure';
import { validationOf } from './validation';

const firstRevision = 'START_REVISION';
/** The server's own model among its peers. */
const clientId = 'workbench';

export function openBook(options: BookOptions): Book {
  const { data = blankData(options), now } = options;
  return bookOn(openModel(data, now), options);
}

/** A model, and what it is joined to. */
export interface Opened {
  readonly model: Model;
  readonly peers: Peers;
  readonly host: CustomHost;
}

export function openModel(data: BookData, now: () => Date): Opened {
  polyfill();
  quietly(() => installGoogle(engine, { now }));
  const peers = peersFrom(typeof data.revisionId === 'string' ? data.revisionId : firstRevision);
  const host = customHost(engine, data);
  const client = { id: clientId, name: 'Workbench' };
  const custom = { now, functions: host };
  const model = quietly(
    () =>
      new engine.Model(copyOf(data), {
        transportService: peers.transport as never,
        client,
        custom: custom as never,
      }),
  );
  return { model, peers, host };
}

export function bookOn({ model, peers, host }: Opened, options: BookOptions): Book {
  const context = contextOf(engine, model);
  model.on('update', host, () => {
    // What a script's functions say is to be told to the pages as soon as it can be known.
    if (host.called) context.getters.computeOpenCells();
    settleResults(host, peers.tell, () => void quietly(() => model.dispatch('EVALUATE_CELLS')));
  });
  applyOptions(context, options);
  return {
    export: () => exported(model),
    ...propertiesOf(context),
    ...peeringOf(context, peers),
    ...structureOf(context),
    ...cellsOf(context),
    ...looksOf(context),
    ...notesOf(context),
    ...validationOf(context),
    ...conditionalOf(context),
    ...annotationsOf(context),
    ...rangesOf(context),
    ...bordersOf(context),
    ...bandingsOf(context),
    ...richTextsOf(context),
    ...headersOf(context),
    ...shiftsOf(context),
    ...filtersOf(context),
    ...customFunctionsOf(context, host),
    recalculate: () => void quietly(() => model.dispatch('EVALUATE_CELLS')),
    undo: () => void quietly(() => model.dispatch('REQUEST_UNDO')),
    redo: () => void quietly(() => model.dispatch('REQUEST_REDO')),
  };
}

/** Each cell as it is written: the engine's shorter form is opened once more to be compared, which takes as long as all else. */
function exported(model: Model): BookData {
  const { _exportData: exportData } = model as unknown as { _exportData(isShort: boolean): BookData };
  return quietly(() => exportData.call(model, false));
}

function blankData({ name = 'Untitled spreadsheet', timeZone = 'Etc/GMT', locale = 'en_US' }: BookOptions): BookData {
  const properties = { name, timeZone };
  return {
    sheets: [{ id: '0', name: 'Sheet1', colNumber: 26, rowNumber: 1000 }],
    settings: { locale: engineLocale(locale) },
    revisionId: firstRevision,
    marks: Object.entries(properties).map(([key, value]) => {
      return { id: propertyId(key), kind: 'property', sheetId: null, range: null, data: { value } };
    }),
  };
}

/** What is told beside the data holds over what the data says. */
function applyOptions(context: Context, { data, name, timeZone, locale }: BookOptions): void {
  if (!data) return;
  const properties = propertiesOf(context);
  if (name !== undefined && name !== properties.name()) properties.setName(name);
  if (timeZone !== undefined && timeZone !== properties.timeZone()) properties.setTimeZone(timeZone);
  if (locale !== undefined && locale !== properties.locale()) properties.setLocale(locale);
}

type Properties = Pick<
  Book,
  'name' | 'setName' | 'timeZone' | 'setTimeZone' | 'locale' | 'setLocale' | 'sharing' | 'setSharing'
>;

const unshared: Sharing = { editors: [], viewers: [] };

function propertiesOf({ getters, apply }: Context): Properties {
  return {
    name: () => getters.getProperty('name') ?? 'Untitled spreadsheet',
    setName: (name) => apply([setProperty('name', name)]),
    timeZone: () => getters.getProperty('timeZone') ?? 'Etc/GMT',
    setTimeZone: (timeZone) => apply([setProperty('timeZone', timeZone), { type: 'EVALUATE_CELLS' }]),
    sharing() {
      const kept = getters.getProperty('sharing');
      return kept === undefined ? unshared : (JSON.parse(kept) as Sharing);
    },
    setSharing: (sharing) => apply([setProperty('sharing', JSON.stringify(sharing))]),
    locale: () => getters.getLocale().code,
    setLocale: (locale) => apply([{ type: 'UPDATE_LOCALE', locale: engineLocale(locale) }]),
  };
}

function setProperty(name: string, value: string): Command {
  return { type: SET_MARK, id: propertyId(name), kind: 'property', data: { value } };
}

type Peering = Pick<Book, 'revisionId' | 'subscribe' | 'receive' | 'onEdit'>;

function peeringOf(context: Context, peers: Peers): Peering {
  const listeners = new Set<EditListener>();
  const answers = answersTo(peers, clientId);

  /** The old value must be read before the revision is applied. */
  function edits(message: PeerMessage, user: string): (() => BookEdit)[] {
    return editedZones(engine, message).map(({ sheet, zone }) => {
      const edit = { sheetId: gidOf(sheet), zone, user };
      if (zone.rows > 1 || zone.cols > 1) return () => edit;
      const position = { sheetId: sheet, row: zone.row, col: zone.col };
      const oldValue = readCell(context, position).value;
      return () => ({ ...edit, oldValue, value: readCell(context, position).value });
    });
  }

  return {
    revisionId: () => peers.revisionId(),
    subscribe: peers.subscribe,
    receive(message, user) {
      const waiting = edits(message, user);
      if (!peers.receive(message)) return false;
      const told = waiting.map((finish) => finish());
      answers.gather(message, () => {
        for (const edit of told) for (const listener of [...listeners]) listener(edit);
      });
      answers.follow(message);
      return true;
    },
    onEdit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
