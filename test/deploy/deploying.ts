// Before each test a stand-in of Google and a checkout of the project that deploys to it; both are gone afterwards.
import { type Checkout, openCheckout } from './checkout';
import { openStandIn, type ScriptFile, type StandIn } from './stand-in';

export interface Deploying {
  google: StandIn;
  checkout: Checkout;
  deploy(...args: string[]): ReturnType<Checkout['run']>;
  /** How often files were pushed so far. */
  pushes(): number;
  /** The files of a script as they stand on Google. */
  filesOf(id: string): readonly ScriptFile[];
}

/** Call it once, where the tests of a file begin; what it gives is set before each of them. */
export function deploying(): Deploying {
  const at = {
    deploy: (...args) => at.checkout.run('deploy', ...args),
    pushes: () => at.google.asked.filter((line) => line.startsWith('PUT ')).length,
    filesOf: (id) => at.google.scripts.get(id)?.files ?? [],
  } as Deploying;
  // Each deployment builds and starts clasp four times, one after the other: minutes where other work holds the processor.
  jest.setTimeout(600_000);
  beforeEach(async () => {
    at.google = await openStandIn();
    at.checkout = openCheckout(at.google.url);
  });
  afterEach(async () => {
    at.checkout.remove();
    await at.google.close();
  });
  return at;
}
