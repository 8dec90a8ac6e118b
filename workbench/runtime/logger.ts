// Logger and console: what a script logs, printed as Apps Script prints it.
import { format } from 'node:util';
import { javaText, printf } from './printf';
import type { Run } from './run';
import { base } from './service';

export class LocalLogger extends base<GoogleAppsScript.Base.Logger>('Logger') {
  readonly #run: Run;
  #lines: string[] = [];

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override log(data: unknown, ...values: unknown[]): GoogleAppsScript.Base.Logger {
    const zone = this.#run.world.manifest.timeZone;
    const text = (value: unknown) => javaText(value, zone);
    const line = typeof data === 'string' && values.length > 0 ? printf(data, values, text) : text(data);
    this.#lines.push(line);
    this.#run.log(line);
    return this;
  }

  override getLog(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  override clear(): void {
    this.#lines = [];
  }
}

export class LocalConsole extends base<Console>('console') {
  readonly #run: Run;
  readonly #started = new Map<string, number>();

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override log(...values: unknown[]): void {
    this.#run.log(format(...values));
  }

  override info(...values: unknown[]): void {
    this.#run.log(format(...values));
  }

  override warn(...values: unknown[]): void {
    this.#run.log(format(...values));
  }

  override error(...values: unknown[]): void {
    this.#run.log(format(...values));
  }

  override time(label = 'default'): void {
    this.#started.set(label, this.#run.world.clock.now());
  }

  override timeEnd(label = 'default'): void {
    const started = this.#started.get(label);
    this.#started.delete(label);
    if (started !== undefined) this.#run.log(`${label}: ${this.#run.world.clock.now() - started}ms`);
  }
}
