// Starts the workbench that `npm run build` left, as `npm start` does, on a free port with a folder of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningWorkbench {
  readonly url: string;
  /** Where it keeps the workbook. */
  readonly data: string;
  /** What it wrote to stderr so far. */
  warnings(): string;
  /** Ends it as Ctrl+C does, and waits. Removes its folder unless it is to be kept. */
  stop(options?: { keepData?: boolean; signal?: NodeJS.Signals }): Promise<void>;
}

export interface WorkbenchOptions {
  /** Further arguments of npm start, such as --blank. */
  readonly args?: readonly string[];
  /** A folder kept from an earlier run; a new one unless given. */
  readonly data?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The add-on's name, by which the workbench says where it is; Selvedge unless told. */
  readonly name?: string;
}

const START_MS = 180_000;

export async function startWorkbench(options: WorkbenchOptions = {}): Promise<RunningWorkbench> {
  const { args = [], data, env = {}, name = 'Selvedge' } = options;
  const line = new RegExp(`^${name} workbench: (http://localhost:\\d+)$`, 'm');
  const folder = data ?? mkdtempSync(join(tmpdir(), 'selvedge-'));
  const child = spawn(process.execPath, ['scripts/start.mjs', '--data', folder, ...args], {
    env: { ...process.env, PORT: '0', SELVEDGE_BUILT: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let warnings = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    warnings += piece;
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The workbench did not start within ${START_MS / 1000} s. ${warnings}`));
    }, START_MS);
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
      const address = line.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The workbench ended with code ${code} before it was ready. ${warnings}`));
    });
  });

  return {
    url,
    data: folder,
    warnings: () => warnings,
    async stop({ keepData = false, signal = 'SIGTERM' } = {}) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
      if (!keepData) rmSync(folder, { recursive: true, force: true });
    },
  };
}
