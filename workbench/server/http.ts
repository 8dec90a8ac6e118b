// A small HTTP layer: routes by method and path, JSON bodies with a limit, and every error as one clear sentence.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { userOf } from './fields';
import { Refusal } from './requests';

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export interface Call extends Exchange {
  readonly query: URLSearchParams;
  readonly path: string;
  /** The JSON object in the body. */
  body(): Promise<Record<string, unknown>>;
  /** On whose behalf: the user told here, else in the address, else the owner. */
  user(told?: unknown): string;
}

/** Gives what to answer as JSON, or undefined when it has answered by itself. */
export type Route = (call: Call) => unknown;

/** Keys such as 'GET /api/menu'; a trailing '/*' takes every path below. */
export type Routes = Readonly<Record<string, Route>>;

const BODY_LIMIT = 10 * 1024 * 1024;
/** No body of the page or of a script nests deeper; one that does would break what reads it. */
const MOST_LEVELS = 100;

/** What `first` answers is answered at once; any other request that comes before there is anything to answer it with waits. */
export function serve(first: Routes, rest: Promise<Routes>, owner: string): Server {
  const server = createServer((request, response) => {
    const place = placeOf(request);
    if (!place) return sendJson(response, 400, { error: `${request.url} is no address: correct it and ask again.` });
    const routes = find(first, request.method ?? 'GET', place.path) ? Promise.resolve(first) : rest;
    const answered = routes.then((ready) => answer(ready, owner, { request, response, ...place }));
    answered.catch((error: unknown) => {
      const refused = error instanceof Refusal;
      const message = error instanceof Error ? error.message : String(error);
      if (!refused) process.stderr.write(`${request.method} ${request.url} failed: ${message}\n`);
      if (response.headersSent) response.end();
      else sendJson(response, refused ? 400 : 500, { error: message });
    });
  });
  return server.on('clientError', refuseUnread);
}

/** What is no request, or has too long a header, comes to no route. */
function refuseUnread({ code }: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return;
  const [status, error] =
    code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'The header of the request is too long: at most 16 KB.']
      : ['400 Bad Request', 'This is no HTTP request.'];
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n${JSON.stringify({ error })}`,
  );
}

interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The path in plain letters; undefined where the address cannot be read. */
function placeOf({ url = '/' }: IncomingMessage): Place | undefined {
  try {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    return { path: decodeURIComponent(pathname), query: searchParams };
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return undefined;
    throw error;
  }
}

async function answer(
  routes: Routes,
  owner: string,
  { request, response, path, query }: Exchange & Place,
): Promise<void> {
  if (!fromHere(request)) {
    return sendJson(response, 403, { error: 'The workbench answers only pages and programs of this computer.' });
  }
  const route = find(routes, request.method ?? 'GET', path);
  if (!route) {
    const others = Object.keys(routes).filter((key) => key.endsWith(` ${path}`));
    if (others.length === 0) return sendJson(response, 404, { error: `There is nothing at ${path}.` });
    const methods = others.map((key) => key.split(' ')[0]).join(' and ');
    return sendJson(response, 405, { error: `${path} answers ${methods}, not ${request.method}.` });
  }
  const result = await route({
    query,
    path,
    request,
    response,
    body: () => readJson(request),
    user: (told) => userOf(told ?? query.get('user'), owner),
  });
  if (result !== undefined) sendJson(response, 200, result);
}

function find(routes: Routes, method: string, path: string): Route | undefined {
  const exact = routes[`${method} ${path}`];
  if (exact) return exact;
  const wild = Object.keys(routes).find(
    (key) => key.endsWith('/*') && `${method} ${path}`.startsWith(key.slice(0, -1)),
  );
  return wild === undefined ? undefined : routes[wild];
}

/** Keeps other web sites, open in the same browser, from typing into the workbook. */
function fromHere({ headers }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)) return false;
  return headers.origin === undefined || headers.origin === `http://${host}`;
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new Refusal('The body is too large: at most 10 MB.');
    chunks.push(chunk);
  }
  const body = parse(Buffer.concat(chunks).toString('utf8'));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Refusal('The body is a JSON object.');
  if (isDeeper(body, MOST_LEVELS)) throw new Refusal(`The body nests too deeply: at most ${MOST_LEVELS} levels.`);
  return body as Record<string, unknown>;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`The body is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
