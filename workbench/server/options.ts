// Reads the command line and the environment of `npm start`.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface Options {
  readonly port: number;
  readonly data: string;
  /** Open an empty workbook instead of setting one up. */
  readonly blank: boolean;
  /** Throw away what was kept. */
  readonly fresh: boolean;
  /** The folder of the built add-on. */
  readonly addOn: string;
  /** The file in which the add-on says how it presents itself; none for a project that has no such file. */
  readonly profile: string | null;
  /** The project that was named, to call it by its folder. */
  readonly project?: string;
  /** Where mail is sent; to the workbench's own server unless given. */
  readonly smtpUrl?: string;
  /** Pins the clock, in milliseconds. */
  readonly now?: number;
}

export function readOptions(argv: readonly string[], env: Record<string, string | undefined>): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      project: { type: 'string' },
      blank: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      'add-on': { type: 'string' },
      profile: { type: 'string' },
      now: { type: 'string' },
    },
  });
  const project = values.project === undefined ? undefined : resolve(values.project);
  const own = project === undefined ? ownPlaces() : placesOf(project);
  const options = {
    port: port(env.PORT),
    data: resolve(values.data ?? own.data),
    addOn: resolve(values['add-on'] ?? own.addOn),
    profile: values.profile === undefined ? own.profile : resolve(values.profile),
    blank: values.blank,
    fresh: values.fresh,
  };
  return {
    ...(project !== undefined && { project }),
    ...options,
    ...(env.SMTP_URL && { smtpUrl: smtpUrl(env.SMTP_URL) }),
    ...(values.now !== undefined && { now: instant(values.now) }),
  };
}

interface Places {
  readonly data: string;
  readonly addOn: string;
  readonly profile: string | null;
}

function ownPlaces(): Places {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  return { data: '.workbench', addOn: at('../dist'), profile: at('../workbench.json') };
}

/** Another author's project: its files lie where clasp pushes them from; each has a workbook of its own. */
function placesOf(project: string): Places {
  const profile = join(project, 'workbench.json');
  return {
    data: join('.workbench-projects', basename(project)),
    addOn: join(project, rootOf(project)),
    profile: existsSync(profile) ? profile : null,
  };
}

function rootOf(project: string): string {
  const file = join(project, '.clasp.json');
  if (!existsSync(file)) return '.';
  try {
    const { rootDir = '.' } = JSON.parse(readFileSync(file, 'utf8')) as { rootDir?: string };
    return rootDir;
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function smtpUrl(text: string): string {
  if (/^smtps?:\/\/[^/]/.test(text) && URL.canParse(text)) return text;
  throw new Error(
    'SMTP_URL is the address of a mail server such as smtp://user:password@mail.example:587; what it holds is not one.',
  );
}

function port(text: string | undefined): number {
  const number = text === undefined || text === '' ? 4400 : Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new Error(`PORT is a number from 0 to 65535, where 0 takes any free one; ${text} is not.`);
  }
  return number;
}

function instant(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`--now takes a time such as 2026-11-02T09:00:00Z; ${text} is not one.`);
  return time;
}
