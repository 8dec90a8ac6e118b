// Runs inside the add-on's sidebar and dialogs: google.script.run and google.script.host, carried to the page by messages.
import { type FrameReply, type FrameRequest, isShortcut } from './frame-messages';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Runner {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

/** As on Google: more calls at once wait for their turn. */
const AT_ONCE = 10;

const running = new Map<number, Runner & { name: string }>();
const queue: (() => void)[] = [];
let lastId = 0;

const send = (request: FrameRequest) => window.parent.postMessage(request, '*');

function call(runner: Runner, name: string, args: unknown[]): void {
  const plain = args.map((value, index) => cloned(value, `parameter ${index + 1} of ${name}`));
  lastId += 1;
  const id = lastId;
  const start = () => {
    running.set(id, { ...runner, name });
    send({ type: 'call', id, function: name, args: plain });
  };
  if (running.size < AT_ONCE) start();
  else queue.push(start);
}

/** Only what Google carries: primitives, plain objects, arrays, and a form element as the object of its fields. */
function cloned(value: unknown, where: string): unknown {
  if (value instanceof HTMLFormElement) return Object.fromEntries(new FormData(value));
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : cloned(item, where)));
  if (typeof value === 'function' || typeof value === 'symbol' || value instanceof Date || value instanceof Node) {
    throw new TypeError(`Failed due to illegal value in property: ${where}`);
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(fields.map(([key, item]) => [key, cloned(item, where)]));
}

function settle({ id, answer }: FrameReply): void {
  const runner = running.get(id);
  if (!runner) return;
  running.delete(id);
  queue.shift()?.();
  if (answer.ok) runner.success?.(answer.result, runner.userObject);
  else if (runner.failure) runner.failure(new Error(answer.error), runner.userObject);
  else console.error(`Uncaught error at ${runner.name}: ${answer.error}`);
}

function runner(state: Runner): object {
  const chain: Record<string, (value: never) => object> = {
    withSuccessHandler: (success: Handler) => runner({ ...state, success }),
    withFailureHandler: (failure: Handler) => runner({ ...state, failure }),
    withUserObject: (userObject: unknown) => runner({ ...state, userObject }),
  };
  return new Proxy(chain, {
    get: (target, name) => {
      if (typeof name === 'symbol') return undefined;
      return target[name] ?? ((...args: unknown[]) => call(state, name, args));
    },
  });
}

window.addEventListener('message', ({ source, data }: MessageEvent<FrameReply>) => {
  if (source === window.parent) settle(data);
});

// The page around hears no key that is pressed in here.
window.addEventListener('keydown', (event) => {
  if (!isShortcut(event)) return;
  event.preventDefault();
  const { code, ctrlKey, altKey, metaKey } = event;
  send({ type: 'shortcut', keys: { code, ctrlKey, altKey, metaKey } });
});

const script = {
  run: runner({}),
  host: {
    origin: 'https://docs.google.com',
    close: () => send({ type: 'close' }),
    setHeight: (height: number) => send({ type: 'size', height }),
    setWidth: (width: number) => send({ type: 'size', width }),
    editor: { focus: () => send({ type: 'focus' }) },
  },
};
Object.assign(window, { google: { script } });
