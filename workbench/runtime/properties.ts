// PropertiesService: small texts kept with the document, the script or the user, within Google's limits.
import { GoogleException, wrongArguments } from './errors';
import type { Run } from './run';
import { base } from './service';

/** Google documents 9 KB a value; 8,066 bytes is what was measured to pass. */
const VALUE_LIMIT = 8_066;
const STORE_LIMIT = 500_000;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

type Properties = GoogleAppsScript.Properties.Properties;

class LocalProperties extends base<Properties>('Properties') {
  readonly #store: Record<string, string>;

  constructor(run: Run, store: Record<string, string>) {
    super(run);
    this.#store = store;
  }

  override getProperty(key: string): string | null {
    return Object.hasOwn(this.#store, key) ? (this.#store[key] ?? null) : null;
  }

  override getProperties(): Record<string, string> {
    return { ...this.#store };
  }

  override getKeys(): string[] {
    return Object.keys(this.#store);
  }

  override setProperty(key: string, value: string): Properties {
    if (typeof key !== 'string' || value === undefined || value === null) {
      throw wrongArguments('PropertiesService.Properties.setProperty', [key, value]);
    }
    return this.setProperties({ [key]: value });
  }

  override setProperties(properties: Record<string, string>, deleteAllOthers = false): Properties {
    if (typeof properties !== 'object' || properties === null) {
      throw wrongArguments('PropertiesService.Properties.setProperties', [properties]);
    }
    const added = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    const next: Record<string, string> = deleteAllOthers ? added : { ...this.#store, ...added };
    for (const [key, value] of Object.entries(added)) {
      if (bytes(value) > VALUE_LIMIT) throw new GoogleException(`Argument too large: value (of property ${key})`);
    }
    const size = Object.entries(next).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > STORE_LIMIT) {
      throw new GoogleException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    if (deleteAllOthers) this.deleteAllProperties();
    Object.assign(this.#store, added);
    return this;
  }

  override deleteProperty(key: string): Properties {
    delete this.#store[key];
    return this;
  }

  override deleteAllProperties(): Properties {
    for (const key of Object.keys(this.#store)) delete this.#store[key];
    return this;
  }
}

export class LocalPropertiesService extends base<GoogleAppsScript.Properties.PropertiesService>('PropertiesService') {
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override getDocumentProperties(): Properties {
    if (!this.#run.hasDocument) return null as unknown as Properties;
    return new LocalProperties(this.#run, this.#run.world.state.properties.document);
  }

  override getScriptProperties(): Properties {
    return new LocalProperties(this.#run, this.#run.world.state.properties.script);
  }

  override getUserProperties(): Properties {
    const { user: stores } = this.#run.world.state.properties;
    const store = stores[this.#run.start.user] ?? {};
    stores[this.#run.start.user] = store;
    return new LocalProperties(this.#run, store);
  }
}
