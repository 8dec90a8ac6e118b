// What all Google objects here share: calls of their methods are counted, and members they lack throw by name.
import { inspect } from 'node:util';
import { NotImplemented } from './errors';
import type { Run } from './run';

const runs = new WeakMap<object, Run>();
const metered = new WeakSet<object>();

/**
 * A class typed as a Google interface, to be extended by the methods that the workbench implements. The compiler then holds each of them
 * to Google's signature, and any other member of the interface throws "not implemented in the workbench: Range.foo" when it is asked for.
 */
export function base<T extends object>(name: string): new (run: Run) => T {
  class Service {
    constructor(run: Run) {
      runs.set(this, run);
      meter(name, new.target.prototype, Service.prototype);
    }

    toString(): string {
      return name;
    }

    [inspect.custom](): string {
      return name;
    }
  }
  Object.setPrototypeOf(Service.prototype, missingMembers(name));
  return Service as unknown as new (
    run: Run,
  ) => T;
}

/** Stands at the end of a prototype chain, so it is asked only for what no class before it has. */
function missingMembers(name: string): object {
  return new Proxy(Object.prototype, {
    get(object, key, receiver) {
      // Engines and libraries look for symbols, `then` and `toJSON` in any object, to learn what it is.
      if (typeof key === 'symbol' || key in object || key === 'then' || key === 'toJSON') {
        return Reflect.get(object, key, receiver);
      }
      const missing = new NotImplemented(`${name}.${key}`);
      throw runs.get(receiver)?.toScript(missing) ?? missing;
    },
  });
}

/** Sends every call of a class's methods, its own and inherited ones, through the run that its object belongs to. */
function meter(service: string, prototype: object, end: object): void {
  if (prototype === end || metered.has(prototype)) return;
  metered.add(prototype);
  meter(service, Object.getPrototypeOf(prototype), end);
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const method: unknown = descriptor.value;
    if (typeof method !== 'function' || key === 'constructor' || key === 'toString') continue;
    const call = `${service}.${key}`;
    Object.defineProperty(prototype, key, {
      ...descriptor,
      value(this: object, ...args: unknown[]): unknown {
        const run = runs.get(this);
        if (run === undefined) throw new TypeError(`${call} was called without its object.`);
        return run.serve(call, this, args, (own) => Reflect.apply(method, this, own));
      },
    });
  }
}

/** One value of a Google enum: prints as its name and equals only itself. */
class EnumValue {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }

  [inspect.custom](): string {
    return this.#name;
  }
}

/** A Google enum; a member left out here throws by name, as a missing method does. */
export function enumeration<E extends object>(name: string, ...members: readonly (keyof E & string)[]): E {
  const values = Object.create(missingMembers(name));
  members.forEach((member, ordinal) => {
    Object.defineProperty(values, member, { value: Object.freeze(new EnumValue(member, ordinal)), enumerable: true });
  });
  return Object.freeze(values);
}

/** The name of an enum's value, as the engine and the hosts use it. */
export function nameOf(value: unknown): string {
  return value instanceof EnumValue ? value.name() : String(value);
}

export function isEnumValue(value: unknown): boolean {
  return value instanceof EnumValue;
}
