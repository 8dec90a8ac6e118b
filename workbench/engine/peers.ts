// The model and its peers: revisions accepted one after the other, and what the pages' revisions edited.
import type { BookEdit, PeerMessage, Zone } from './book';
import { fromEngineZone } from './context';
import type { Engine } from './engine';
import { quietly } from './quiet';

type Message = PeerMessage & { readonly nextRevisionId?: string; readonly serverRevisionId?: string };
type Listener = (message: PeerMessage) => void;

/** The engine's transport, and the door for the pages. */
export interface Peers {
  readonly transport: {
    sendMessage(message: PeerMessage): Promise<void>;
    onNewMessage(id: string, callback: Listener): void;
    leave(id: string): void;
  };
  revisionId(): string;
  subscribe(listener: Listener): () => void;
  receive(message: PeerMessage): boolean;
  /** To the pages alone: nothing that the workbook keeps. */
  tell(message: PeerMessage): void;
}

export function peersFrom(start: string): Peers {
  let revision = start;
  const models = new Map<string, Listener>();
  const subscribers = new Set<Listener>();

  function accept(message: Message): boolean {
    // A page that leaves may offer its state; the Book is the one that keeps it.
    if (message.type === 'SNAPSHOT') return false;
    if (message.nextRevisionId !== undefined) {
      if (message.serverRevisionId !== revision) return false;
      revision = message.nextRevisionId;
    }
    quietly(() => {
      for (const model of models.values()) model(copyOf(message));
    });
    for (const listener of [...subscribers]) listener(message);
    return true;
  }

  return {
    transport: {
      async sendMessage(message) {
        accept(copyOf(message));
      },
      onNewMessage: (id, callback) => models.set(id, callback),
      leave: (id) => models.delete(id),
    },
    revisionId: () => revision,
    subscribe(listener) {
      subscribers.add(listener);
      return () => subscribers.delete(listener);
    },
    receive: accept,
    tell(message) {
      for (const listener of [...subscribers]) listener(message);
    },
  };
}

interface CellCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly row?: number;
  readonly col?: number;
  readonly content?: unknown;
  readonly targetRange?: string;
  readonly target?: readonly { left: number; right: number; top: number; bottom: number }[];
}

interface EditedZone {
  readonly sheet: string;
  readonly zone: Zone;
}

/** The zone of each sheet in which a page's message typed, pasted or cleared; looks alone are no edit. */
export function editedZones(engine: Engine, message: PeerMessage): EditedZone[] {
  const commands = message.type === 'REMOTE_REVISION' ? (message.commands as CellCommand[]) : [];
  const bySheet = new Map<string, Zone>();
  for (const command of commands) {
    for (const zone of zonesOf(engine, command)) {
      const sheet = command.sheetId ?? '';
      const known = bySheet.get(sheet);
      bySheet.set(sheet, known ? around(known, zone) : zone);
    }
  }
  return [...bySheet].map(([sheet, zone]) => ({ sheet, zone }));
}

function zonesOf({ helpers }: Engine, { type, row, col, content, target, targetRange }: CellCommand): Zone[] {
  if (type === 'DELETE_CONTENT' || type === 'CLEAR_CELLS') return (target ?? []).map(fromEngineZone);
  if (type === 'SQUISHED_UPDATE_CELL' && content !== undefined && targetRange) {
    return [fromEngineZone(helpers.toZone(targetRange))];
  }
  const edits = type === 'CLEAR_CELL' || (type === 'UPDATE_CELL' && content !== undefined);
  return edits && row !== undefined && col !== undefined ? [{ row, col, rows: 1, cols: 1 }] : [];
}

function around(left: Zone, right: Zone): Zone {
  const row = Math.min(left.row, right.row);
  const col = Math.min(left.col, right.col);
  const rows = Math.max(left.row + left.rows, right.row + right.rows) - row;
  const cols = Math.max(left.col + left.cols, right.col + right.cols) - col;
  return { row, col, rows, cols };
}

export type EditListener = (edit: BookEdit) => void;

/** The engine takes plain objects of its own realm only, as JSON makes them. */
export function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
