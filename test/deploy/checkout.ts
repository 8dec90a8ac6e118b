// A checkout of the project in a folder of its own, from which clasp deploys to the stand-in as a person would.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Checkout {
  /** Runs a script of the project as npm does: `deploy`, `platform-push`. */
  run(script: string, ...args: string[]): Promise<{ readonly code: number | null; readonly said: string }>;
  read(file: string): string;
  write(file: string, text: string): void;
  logIn(): void;
  remove(): void;
}

const COPIED = [
  'src',
  'scripts',
  'test/support',
  'test/platform',
  'workbench',
  'appsscript.json',
  '.clasp.json',
  '.clasp.platform.json',
  '.clasp.add-on.json',
  'tsconfig.base.json',
  'package-lock.json',
  // What was built for the tests is built again only where a test changes what goes into it.
  'dist',
  'build/the-add-on.stamp',
];

export function openCheckout(googleUrl: string): Checkout {
  // clasp refuses folders that are reached through a link.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'selvedge-deploy-')));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const env = {
    ...process.env,
    GOOGLE_STAND_IN: googleUrl,
    NODE_OPTIONS: `--require=${resolve('test/deploy/to-stand-in.cjs')}`,
    clasp_config_auth: join(folder, '.clasprc.json'),
  };
  return {
    run(script, ...args) {
      const child = spawn(process.execPath, [`scripts/${script}.mjs`, ...args], { cwd: folder, env });
      let said = '';
      const hear = (piece: string) => {
        said += piece;
      };
      child.stdout.setEncoding('utf8').on('data', hear);
      child.stderr.setEncoding('utf8').on('data', hear);
      return new Promise((done) => child.once('close', (code) => done({ code, said })));
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(join(folder, file), text),
    logIn() {
      const token = { type: 'authorized_user', client_id: 'client', client_secret: 'secret', refresh_token: 'refresh' };
      writeFileSync(join(folder, '.clasprc.json'), JSON.stringify({ tokens: { default: token } }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
