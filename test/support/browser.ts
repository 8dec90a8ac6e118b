// Finds a browser for the tests: the machine's Chrome or Chromium, else the one inside the package @sparticuz/chromium.
import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export interface FoundBrowser {
  readonly path: string;
  /** Which browser this is, in words. */
  readonly origin: string;
  readonly args: readonly string[];
}

export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly origin: string;
}

/** How long a test waits for anything at most: a machine that is busy with other work is slow, and nothing is wrong. */
export const WAIT_MS = 60_000;

/** Keeps the browser to itself: no first-run pages, no traffic of its own. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** CHROME_PATH, the usual places, PATH, then the packed one; CHROME_PATH=packed asks for that one. */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<FoundBrowser> {
  const wish = env.CHROME_PATH;
  if (wish === 'packed') return packedBrowser();
  if (wish) {
    if (runs(wish)) return { path: wish, origin: `${wish} (CHROME_PATH)`, args: QUIET };
    throw new Error(`CHROME_PATH names ${wish}, which cannot be run.`);
  }
  const inPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const path = [...USUAL_PATHS, ...inPath].find(runs);
  return path ? { path, origin: path, args: QUIET } : packedBrowser();
}

/** Pages of one context share a renderer: to start one for each page takes longer than most tests. */
export const ONE_RENDERER = ['--renderer-process-limit=1', '--disable-site-isolation-trials'];

/** `more` are further arguments of the browser. */
export async function launchBrowser(more: readonly string[] = []): Promise<LaunchedBrowser> {
  const { path, origin, args } = await findBrowser();
  process.stderr.write(`Browser: ${origin}\n`);
  const browser = await chromium.launch({ executablePath: path, args: [...args, ...more], timeout: 2 * WAIT_MS });
  browser.on('context', (context) => context.setDefaultTimeout(WAIT_MS));
  return { browser, origin };
}

async function packedBrowser(): Promise<FoundBrowser> {
  // Makes the package unpack the system libraries too, which a bare machine lacks; it reads this when it is loaded.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  return { path, origin: 'Chromium from the package @sparticuz/chromium', args: [...QUIET, '--no-zygote'] };
}

function runs(path: string): boolean {
  const file = statSync(path, { throwIfNoEntry: false });
  return file?.isFile() === true && (process.platform === 'win32' || (file.mode & 0o111) !== 0);
}
