// A bare V8 context for one run: ECMAScript's own globals, a clock that can be moved, and nothing of Node.
import { types } from 'node:util';
import vm from 'node:vm';
import { GoogleException, NotImplemented, RunEnded, ScriptTimeout } from './errors';

/** Made inside the context, so that what it makes passes `instanceof` there. */
interface Inside {
  adopt(value: unknown): unknown;
  error(name: string, message: string): Error;
  settle(promise: object): { state: 'pending' | 'fulfilled' | 'rejected'; value: unknown };
}

/** Gives the function of a long text that a script evaluates, and hears which text it evaluates for the first time. */
interface Texts {
  take(text: string): unknown;
  keep(text: string): void;
}

/** Called from within an evaluation, a function is under V8's time limit, and its promises are settled before it ends. */
const entry = new vm.Script(
  `(function () {
    const key = Symbol.for('workbench.entry');
    const enter = globalThis[key];
    delete globalThis[key];
    return enter();
  })()`,
  { filename: 'workbench-entry.js' },
);

const inside = new vm.Script(
  `(function (now, hostObject, texts, LONG) {
    const OwnDate = Date;
    OwnDate.now = now;
    const clocked = new Proxy(OwnDate, {
      construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
      apply: () => new OwnDate(now()).toString(),
    });
    OwnDate.prototype.constructor = clocked;
    Object.defineProperty(globalThis, 'Date', { value: clocked, writable: true, configurable: true, enumerable: false });
    const OwnFunction = Function;
    function evaluate(args, newTarget) {
      const isLong = newTarget === evaluating && args.length === 1 && typeof args[0] === 'string' && args[0].length >= LONG;
      const known = isLong ? texts.take(args[0]) : undefined;
      if (known !== undefined) return known;
      const made = Reflect.construct(OwnFunction, args, newTarget === evaluating ? OwnFunction : newTarget);
      if (isLong) texts.keep(args[0]);
      return made;
    }
    const evaluating = new Proxy(OwnFunction, {
      construct: (target, args, newTarget) => evaluate(args, newTarget),
      apply: (target, self, args) => evaluate(args, evaluating),
    });
    OwnFunction.prototype.constructor = evaluating;
    Object.defineProperty(globalThis, 'Function', { value: evaluating, writable: true, configurable: true, enumerable: false });
    const tag = Object.prototype.toString;
    function adopt(value) {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) {
        const copy = [];
        for (let i = 0; i < value.length; i++) copy[i] = adopt(value[i]);
        return copy;
      }
      if (tag.call(value) === '[object Date]') return new OwnDate(value.getTime());
      const prototype = Object.getPrototypeOf(value);
      if (prototype !== hostObject && prototype !== null) return value;
      const copy = {};
      for (const key of Object.keys(value)) copy[key] = adopt(value[key]);
      return copy;
    }
    function error(name, message) {
      const made = new Error(message);
      if (name !== 'Error') Object.defineProperty(made, 'name', { value: name, configurable: true, writable: true });
      made.stack = made.stack.replace(/^\\w+/, name);
      return made;
    }
    function settle(promise) {
      const outcome = { state: 'pending', value: undefined };
      promise.then(
        (value) => Object.assign(outcome, { state: 'fulfilled', value }),
        (value) => Object.assign(outcome, { state: 'rejected', value }),
      );
      return outcome;
    }
    return { adopt, error, settle };
  })`,
  { filename: 'workbench-realm.js' },
);

/** Stack traces name a file as Google does, without its ending: `Code:12`. */
export function compile(file: string, source: string): vm.Script {
  return new vm.Script(source, { filename: file.replace(/\.(js|gs)$/, '') });
}

/** From how many characters on a text is worth keeping compiled. */
const LONG = 10_000;
/** How many are kept. */
const KEPT = 8;

/**
 * The long texts that scripts have evaluated last, compiled: a script that keeps its code in a file evaluates the same text in every run,
 * and compiling it takes longer than the run. A text is kept once the script's own Function has taken it.
 */
const compiledTexts = new Map<string, vm.Script>();

function keepCompiled(text: string): void {
  const script = new vm.Script(`(function anonymous(\n) {\n${text}\n})`, { filename: '<anonymous>' });
  const [oldest] = compiledTexts.size >= KEPT ? compiledTexts.keys() : [];
  if (oldest !== undefined) compiledTexts.delete(oldest);
  compiledTexts.set(text, script);
}

/** Functions are made before the script runs: to make one amid its run would settle its promises too early. */
function textsIn(context: vm.Context): Texts {
  const ready = new Map([...compiledTexts].map(([text, script]) => [text, script.runInContext(context)] as const));
  return {
    take(text) {
      const made: unknown = ready.get(text);
      // Each time that it is asked for, a text gives another function.
      ready.delete(text);
      return made;
    },
    keep(text) {
      if (!compiledTexts.has(text)) keepCompiled(text);
    },
  };
}

export class Realm {
  readonly #context: vm.Context;
  readonly #inside: Inside;
  readonly #timeout: number;

  /** `timeout` is in milliseconds, for each evaluation. */
  constructor(now: () => number, timeout: number) {
    this.#context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
    this.#timeout = timeout;
    this.#inside = inside.runInContext(this.#context)(now, Object.prototype, textsIn(this.#context), LONG);
  }

  define(globals: Record<string, object>): void {
    for (const [name, value] of Object.entries(globals)) {
      Object.defineProperty(this.#context, name, { value, writable: true, configurable: true, enumerable: false });
    }
  }

  load(script: vm.Script): void {
    this.#evaluate(() => script.runInContext(this.#context, { timeout: this.#timeout, displayErrors: false }));
  }

  /** A function at the script's top level. */
  lookUp(name: string): ((...args: unknown[]) => unknown) | undefined {
    const found: unknown = Object.hasOwn(this.#context, name) ? this.#context[name] : undefined;
    return typeof found === 'function' ? (...args) => Reflect.apply(found, undefined, args) : undefined;
  }

  /** The script's functions in the order of their declaration; what the services define is not enumerable. */
  functionNames(): string[] {
    return Object.keys(this.#context).filter((name) => typeof this.#context[name] === 'function');
  }

  /** Runs `work`, which calls into the script, and waits for the promise it may give. */
  enter(work: () => unknown): unknown {
    const result = this.#enter(work);
    if (!types.isPromise(result)) return result;
    const outcome = this.#enter(() => this.#inside.settle(result)) as ReturnType<Inside['settle']>;
    if (outcome.state === 'rejected') throw outcome.value;
    return outcome.value;
  }

  #enter(work: () => unknown): unknown {
    Reflect.set(this.#context, Symbol.for('workbench.entry'), work);
    return this.#evaluate(() => entry.runInContext(this.#context, { timeout: this.#timeout, displayErrors: false }));
  }

  #evaluate(work: () => unknown): unknown {
    try {
      return work();
    } catch (error) {
      if (types.isNativeError(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
        throw new ScriptTimeout();
      }
      throw error;
    }
  }

  /** A function of the script's own realm, which sees the script's globals. */
  compileFunction(body: string, parameters: string[]): (...args: unknown[]) => unknown {
    const compiled = vm.compileFunction(body, parameters, { parsingContext: this.#context });
    return (...args) => Reflect.apply(compiled, undefined, args);
  }

  /** Plain data of the host as data of the script: its own arrays, objects and Dates; Google objects pass unchanged. */
  adopt(value: unknown): unknown {
    return typeof value === 'object' && value !== null ? this.#inside.adopt(value) : value;
  }

  /**
   * What a service threw as the script sees it: a refusal, whether the runtime's or the engine's, is an Exception; a defect of the
   * workbench itself, such as a TypeError, passes unchanged, with its stack.
   */
  toScript(error: unknown): unknown {
    if (error instanceof NotImplemented) return this.#inside.error('Error', error.message);
    const refusal =
      error instanceof GoogleException ||
      error instanceof RunEnded ||
      (error instanceof Error && error.constructor === Error);
    return refusal ? this.#inside.error('Exception', error.message) : error;
  }
}
