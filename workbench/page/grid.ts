// The spreadsheet engine's grid in the page: a peer of the server's workbook, kept in step by revisions.
import * as engine from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import type { PeerMessage, Zone } from '../engine/book';
import { gidOf } from '../engine/context';
import { customHost, hearResults } from '../engine/custom-functions';
import { installGoogle } from '../engine/install';
import type { Selected } from '../runtime/contract';
import type { Snapshot } from '../server/wire';
import { type GuardHost, guardEdits } from './guard';
import { selectionAt } from './link';
import { installNotes } from './notes';
import { installRichTexts } from './rich-texts';
import { putRight } from './templates';
import { type HeardClock, timeOf } from './time';
import { installTyping } from './typing';

type Model = engine.Model;

const { Spreadsheet } = engine;
installGoogle(engine, { now: () => new Date() });
installNotes();
installRichTexts();
let clock = () => new Date();
installTyping(() => clock());

/** The environment that the engine's menu items and dialogs run in. */
export type GridEnvironment = engine.Spreadsheet['env'];

export interface Grid {
  readonly model: Model;
  readonly env: GridEnvironment;
  /** A message of the server; throws when this grid cannot follow it. */
  receive(message: PeerMessage): void;
  selected(): Selected;
  select(selected: Selected): void;
  /** Goes where a link's hash leads; false where that is not to be seen. */
  goTo(hash: string): boolean;
  /** TODAY and NOW are what this clock shows. */
  setClock(heard: HeardClock): void;
  /** Nothing can be typed any more: the server is out of reach. */
  freeze(): void;
  focus(): void;
  close(): void;
}

export interface GridHost extends GuardHost {
  readonly client: { readonly id: string; readonly name: string };
  send(message: PeerMessage): Promise<void>;
  selected(selected: Selected): void;
  notify(text: string): void;
  /** Says why something cannot be done, and waits until that is read. */
  refuse(text: string): Promise<void>;
  confirm(text: string): Promise<boolean>;
}

export async function openGrid(place: HTMLElement, snapshot: Snapshot, host: GridHost): Promise<Grid> {
  const listeners = new Map<string, (message: PeerMessage) => void>();
  let heard: HeardClock = { clock: snapshot.clock, heardAt: Date.now() };
  clock = () => new Date(timeOf(heard));
  const functions = customHost(engine, snapshot.data);
  const model = new engine.Model(snapshot.data, {
    custom: { now: () => new Date(timeOf(heard)), functions },
    client: host.client,
    transportService: {
      sendMessage: (message: PeerMessage) => host.send(message),
      onNewMessage: (id, listener) => listeners.set(id, listener),
      leave: (id) => listeners.delete(id),
    },
  });
  guardEdits(model, host);
  const app = new App(Spreadsheet, {
    templates: putRight(templates),
    // Google Sheets has one layout however narrow its window is; the engine's for small ones has a menu of its own, with what is not there.
    env: { isSmall: false } as GridEnvironment,
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => host.notify(text),
      raiseError: (text: string, then?: () => void) => {
        host.refuse(text).then(then);
      },
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
        host.confirm(text).then((yes) => (yes ? confirm() : cancel?.()));
      },
    },
  });
  place.replaceChildren();
  const spreadsheet = await app.mount(place);

  const selected = (): Selected => ({
    sheetId: gidOf(model.getters.getActiveSheetId()),
    zone: fromEngine(model.getters.getSelectedZone()),
  });
  let last = JSON.stringify(selected());
  host.selected(selected());
  model.on('update', host, () => {
    const now = selected();
    if (JSON.stringify(now) === last) return;
    last = JSON.stringify(now);
    host.selected(now);
  });

  function select({ sheetId, zone }: Selected): void {
    const from = model.getters.getActiveSheetId();
    const to = model.getters.getSheetIds().find((id) => gidOf(id) === sheetId);
    if (to === undefined) return;
    if (from !== to) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: to });
    const anchor = { cell: { col: zone.col, row: zone.row }, zone: toEngine(zone) };
    model.selection.selectZone(anchor, { scrollIntoView: true });
  }

  return {
    model,
    env: spreadsheet.env,
    receive(message) {
      if (hearResults(functions, message)) return model.dispatch('EVALUATE_CELLS', {});
      for (const listener of listeners.values()) listener(message);
    },
    selected,
    select,
    goTo(hash) {
      const selected = selectionAt(model, hash);
      if (selected) select(selected);
      return selected !== undefined;
    },
    setClock(told) {
      heard = told;
      model.dispatch('EVALUATE_CELLS', {});
    },
    freeze: () => model.updateMode('readonly'),
    focus: () => spreadsheet.focusGrid(),
    close() {
      model.off('update', host);
      listeners.clear();
      app.destroy();
    },
  };
}

interface EngineZone {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function fromEngine({ left, top, right, bottom }: EngineZone): Zone {
  return { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}

function toEngine({ row, col, rows, cols }: Zone): EngineZone {
  return { left: col, top: row, right: col + cols - 1, bottom: row + rows - 1 };
}
