// Lets code of a page call the built add-on, as google.script.run does.
import type { AddOn } from './add-on';

/** From now on pages call this one; each call is an own run of the script. */
export function servePages(addOn: Pick<AddOn, 'call'>): void {
  const runner = (onSuccess: (result: unknown) => void, onFailure: (error: unknown) => void): object =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'withSuccessHandler') return (handler: typeof onSuccess) => runner(handler, onFailure);
          if (name === 'withFailureHandler') return (handler: typeof onFailure) => runner(onSuccess, handler);
          return (...args: unknown[]) => {
            let result: unknown;
            try {
              result = addOn.call(name, ...args);
            } catch (error) {
              onFailure(error);
              return;
            }
            onSuccess(result);
          };
        },
      },
    );
  Object.assign(globalThis, {
    google: {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    },
  });
}
