// The main thread's side of the spreadsheet's thread: asks it, one promise a request, and hears what it reports.
import { Worker } from 'node:worker_threads';
import type { OutgoingMail } from '../runtime/google';
import type { AddOn } from './add-on';
import type { Kept } from './kept';
import { Refusal, type Report, type RequestKind, type Requests } from './requests';
import type { Profile } from './wire';

export interface SpreadsheetSetup {
  readonly kept?: Kept;
  readonly now?: number;
  /** The page's address, which scripts take for the spreadsheet's. */
  readonly url: string;
  readonly addOn: AddOn;
  readonly profile: Profile;
  /** Counts the posted requests, so that the worker can sleep until the next one while a dialog is open. */
  readonly signal: SharedArrayBuffer;
}

export interface Spreadsheet {
  ask<K extends RequestKind>(kind: K, body: Requests[K]['body']): Promise<Requests[K]['reply']>;
  stop(): Promise<void>;
}

export interface Ear {
  event(report: Extract<Report, { type: 'event' }>): void;
  changed(): void;
  mail(mail: OutgoingMail): void;
  /** The thread died: nothing can go on. */
  died(error: Error): void;
}

/** The kept workbook is not one that the engine can open. */
export class Unreadable extends Error {}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export function startSpreadsheet(script: URL, setup: Omit<SpreadsheetSetup, 'signal'>, ear: Ear): Promise<Spreadsheet> {
  const signal = new SharedArrayBuffer(4);
  // A recalculation makes many values and forgets most: with room for the young, garbage is collected a third as often.
  const resourceLimits = { maxYoungGenerationSizeMb: 192 };
  const worker = new Worker(script, { workerData: { ...setup, signal }, resourceLimits });
  const waiting = new Map<number, Waiting>();
  const posted = new Int32Array(signal);
  let lastId = 0;

  const spreadsheet: Spreadsheet = {
    ask<K extends RequestKind>(kind: K, body: Requests[K]['body']) {
      return new Promise<Requests[K]['reply']>((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve: (value) => resolve(value as Requests[K]['reply']), reject });
        worker.postMessage({ id: lastId, kind, body });
        Atomics.add(posted, 0, 1);
        Atomics.notify(posted, 0);
      });
    },
    async stop() {
      worker.removeAllListeners();
      await worker.terminate();
    },
  };

  return new Promise((resolve, reject) => {
    let ready = false;
    worker.on('message', (report: Report) => {
      if (report.type === 'ready') {
        ready = true;
        resolve(spreadsheet);
      }
      if (report.type === 'unreadable') reject(new Unreadable(report.message));
      if (report.type === 'event') ear.event(report);
      else if (report.type === 'changed') ear.changed();
      else if (report.type === 'mail') ear.mail(report.mail);
      else if (report.type === 'reply' || report.type === 'failure') settle(waiting, report);
    });
    worker.on('error', (error: Error) => {
      if (!ready) return reject(error);
      for (const { reject: fail } of waiting.values()) fail(error);
      ear.died(error);
    });
  });
}

function settle(waiting: Map<number, Waiting>, report: Extract<Report, { type: 'reply' | 'failure' }>): void {
  const waiter = waiting.get(report.id);
  waiting.delete(report.id);
  if (report.type === 'reply') waiter?.resolve(report.value);
  else waiter?.reject(report.refused ? new Refusal(report.message) : new Error(report.message));
}
