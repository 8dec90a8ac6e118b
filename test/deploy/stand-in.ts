// A stand-in for what clasp asks of Google: the login, Drive's new files, and the scripts of the Apps Script API.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

interface Script {
  readonly title: string;
  /** The spreadsheet that it belongs to; none of a script of its own. */
  readonly parentId: string | null;
  files: readonly ScriptFile[];
}

interface Answer {
  readonly status?: number;
  readonly body: unknown;
}

export interface StandIn {
  readonly url: string;
  readonly scripts: ReadonlyMap<string, Script>;
  /** Makes a script that holds these files; gives its id. */
  add(files: readonly ScriptFile[]): string;
  /** `PUT script.googleapis.com/v1/projects/SCRIPT/content`, in the order they came. */
  readonly asked: readonly string[];
  /** From now on Google answers every request to the Apps Script API so; undefined: as usual. */
  refuse(answer: Answer | undefined): void;
  /** The login has been withdrawn: no new token is given. */
  withdraw(): void;
  close(): Promise<void>;
}

/** What Google puts into a script that the API has made. */
const BARE_MANIFEST =
  '{"timeZone":"America/New_York","dependencies":{},"exceptionLogging":"STACKDRIVER","runtimeVersion":"V8"}';

/** Google's error, as its API words it. */
export const failure = (code: number, status: string, message: string): Answer => ({
  status: code,
  body: { error: { code, status, message, errors: [{ message, domain: 'global', reason: 'forbidden' }] } },
});

export async function openStandIn(): Promise<StandIn> {
  const scripts = new Map<string, Script>();
  const asked: string[] = [];
  let refusal: Answer | undefined;
  let withdrawn = false;

  const add = (files: readonly ScriptFile[], title = 'Selvedge', parentId: string | null = 'SPREADSHEET') => {
    const id = `SCRIPT${scripts.size + 1}`;
    scripts.set(id, { title, parentId, files });
    return id;
  };

  const scriptOf = (id: string, use: (script: Script) => Answer): Answer => {
    const script = scripts.get(id);
    return script ? use(script) : failure(404, 'NOT_FOUND', 'Requested entity was not found.');
  };

  const answer = (method: string, address: string, body: string): Answer => {
    if (address === 'oauth2.googleapis.com/token') {
      return withdrawn
        ? { status: 400, body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' } }
        : { body: { access_token: 'token', expires_in: 3600, token_type: 'Bearer' } };
    }
    if (address === 'www.googleapis.com/oauth2/v2/userinfo') return { body: { id: '1', email: 'ana@studio.example' } };
    if (refusal) return refusal;
    if (address === 'www.googleapis.com/drive/v3/files') return { body: { id: 'SPREADSHEET' } };
    if (address === 'script.googleapis.com/v1/projects') {
      const { title, parentId = null } = JSON.parse(body);
      const scriptId = add([{ name: 'appsscript', type: 'JSON', source: BARE_MANIFEST }], title, parentId);
      return { body: { scriptId, title, parentId } };
    }
    const [, id = ''] = /^script\.googleapis\.com\/v1\/projects\/(\w+)\/content$/.exec(address) ?? [];
    if (id === '') return failure(501, 'UNIMPLEMENTED', `The stand-in does not know ${method} ${address}`);
    return scriptOf(id, (script) => {
      if (method === 'PUT') script.files = JSON.parse(body).files;
      return { body: { scriptId: id, files: script.files } };
    });
  };

  const server = createServer(async (request, response) => {
    const address = `${request.headers['x-host']}${request.url?.split('?')[0]}`;
    asked.push(`${request.method} ${address}`);
    const { status = 200, body } = answer(request.method ?? '', address, await text(request));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    scripts,
    asked,
    add: (files) => add(files),
    refuse: (answered) => {
      refusal = answered;
    },
    withdraw: () => {
      withdrawn = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
