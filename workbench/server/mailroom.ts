// The spreadsheet's thread hears its requests here, one by one; while a dialog blocks a script, it hears them in place.
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { type Envelope, Refusal, type Report, type RequestKind, type Requests } from './requests';

export type Handlers = { [K in RequestKind]: (body: Requests[K]['body']) => Requests[K]['reply'] };

export interface Mailroom {
  report(report: Report): void;
  /** Starts to hear requests. */
  open(handlers: Handlers): void;
  /** Goes on with requests until `done`, without returning to the caller: this is how a script waits for a person. */
  until(done: () => boolean): void;
}

export function mailroom(port: MessagePort, signal: SharedArrayBuffer): Mailroom {
  const posted = new Int32Array(signal);
  let handlers: Handlers | undefined;

  function handle<K extends RequestKind>({ id, kind, body }: Envelope<K>): void {
    if (handlers === undefined) return;
    try {
      port.postMessage({ type: 'reply', id, value: handlers[kind](body) } satisfies Report);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      port.postMessage({ type: 'failure', id, message, refused: error instanceof Refusal } satisfies Report);
    }
  }

  return {
    report: (report) => port.postMessage(report),

    open(table) {
      handlers = table;
      port.on('message', handle);
    },

    until(done) {
      while (!done()) {
        const seen = Atomics.load(posted, 0);
        const received = receiveMessageOnPort(port);
        if (received) handle(received.message as Envelope);
        else Atomics.wait(posted, 0, seen);
      }
    },
  };
}
