// HtmlService: pages for the sidebar and dialogs, and templates whose scriptlets are JavaScript of the script.
import { LocalBlob } from './blob';
import { GoogleException, wrongArguments } from './errors';
import type { Run } from './run';
import { base, enumeration } from './service';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

class LocalMetaTag extends base<GoogleAppsScript.HTML.HtmlOutputMetaTag>('HtmlOutputMetaTag') {
  readonly #name: string;
  readonly #content: string;

  constructor(run: Run, name: string, content: string) {
    super(run);
    this.#name = name;
    this.#content = content;
  }

  override getName(): string {
    return this.#name;
  }

  override getContent(): string {
    return this.#content;
  }
}

export class LocalHtmlOutput extends base<HtmlOutput>('HtmlOutput') {
  readonly #run: Run;
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  #faviconUrl: string | null = null;
  readonly #metaTags: LocalMetaTag[] = [];

  constructor(run: Run, content: string) {
    super(run);
    this.#run = run;
    this.#content = content;
  }

  override getContent(): string {
    return this.#content;
  }

  override setContent(content: string): HtmlOutput {
    this.#content = String(content);
    return this;
  }

  override append(addedContent: string): HtmlOutput {
    this.#content += addedContent;
    return this;
  }

  override appendUntrusted(addedContent: string): HtmlOutput {
    return this.append(escapeHtml(String(addedContent)));
  }

  override clear(): HtmlOutput {
    return this.setContent('');
  }

  override getTitle(): string {
    return this.#title;
  }

  override setTitle(title: string): HtmlOutput {
    this.#title = String(title);
    return this;
  }

  override getWidth(): number {
    return this.#width as number;
  }

  override setWidth(width: number): HtmlOutput {
    this.#width = width;
    return this;
  }

  override getHeight(): number {
    return this.#height as number;
  }

  override setHeight(height: number): HtmlOutput {
    this.#height = height;
    return this;
  }

  override addMetaTag(name: string, content: string): HtmlOutput {
    this.#metaTags.push(new LocalMetaTag(this.#run, name, content));
    return this;
  }

  override getMetaTags(): LocalMetaTag[] {
    return [...this.#metaTags];
  }

  override setSandboxMode(): HtmlOutput {
    return this;
  }

  override setXFrameOptionsMode(): HtmlOutput {
    return this;
  }

  override getFaviconUrl(): string {
    return this.#faviconUrl as string;
  }

  override setFaviconUrl(iconUrl: string): HtmlOutput {
    this.#faviconUrl = String(iconUrl);
    return this;
  }

  override asTemplate(): HtmlTemplate {
    return newTemplate(this.#run, this.#content);
  }

  override getAs(contentType: string): GoogleAppsScript.Base.Blob {
    return this.getBlob().getAs(contentType);
  }

  override getBlob(): GoogleAppsScript.Base.Blob {
    return new LocalBlob(this.#run, Buffer.from(this.#content), 'text/html', null);
  }
}

/** A template as the body of a function that calls `append` for each piece of text. */
function templateCode(source: string): string {
  const pieces = source.split(/(<\?(?:!=|=)?[\s\S]*?\?>)/);
  return pieces
    .map((piece) => {
      const scriptlet = /^<\?(!=|=)?([\s\S]*?)\?>$/.exec(piece);
      if (scriptlet === null) return piece === '' ? '' : `append(${JSON.stringify(piece)});`;
      const [, print, code = ''] = scriptlet;
      const expression = code.trim().replace(/;$/, '');
      if (print === undefined) return code;
      return print === '=' ? `append(escape(${expression}\n));` : `append(${expression}\n);`;
    })
    .join('\n');
}

/** HtmlTemplate without its index signature, which a class cannot implement by methods. */
interface TemplateMethods {
  evaluate(): HtmlOutput;
  getCode(): string;
  getRawContent(): string;
}

class LocalHtmlTemplate extends base<TemplateMethods>('HtmlTemplate') {
  readonly #run: Run;
  readonly #source: string;

  constructor(run: Run, source: string) {
    super(run);
    this.#run = run;
    this.#source = source;
  }

  override getRawContent(): string {
    return this.#source;
  }

  override getCode(): string {
    return templateCode(this.#source);
  }

  /** What the script set on the template is there in its scriptlets, by name. */
  override evaluate(): HtmlOutput {
    const variables = Object.entries(this);
    const output: string[] = [];
    const body = this.#run.realm.compileFunction(templateCode(this.#source), [
      'append',
      'escape',
      ...variables.map(([name]) => name),
    ]);
    const append = (text: unknown) => output.push(String(text));
    const escaped = (text: unknown) => escapeHtml(String(text));
    this.#run.script(() => body(append, escaped, ...variables.map(([, value]) => value)));
    return new LocalHtmlOutput(this.#run, output.join(''));
  }
}

/** Google's type lets any property be set and read; the members that the workbench lacks still throw. */
function newTemplate(run: Run, source: string): HtmlTemplate {
  return new LocalHtmlTemplate(run, source) as unknown as HtmlTemplate;
}

const sandboxModes = enumeration<typeof GoogleAppsScript.HTML.SandboxMode>(
  'SandboxMode',
  'EMULATED',
  'IFRAME',
  'NATIVE',
);
const frameModes = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>(
  'XFrameOptionsMode',
  'ALLOWALL',
  'DEFAULT',
);

export class LocalHtmlService extends base<GoogleAppsScript.HTML.HtmlService>('HtmlService') {
  override readonly SandboxMode = sandboxModes;
  override readonly XFrameOptionsMode = frameModes;
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  override createHtmlOutput(html?: string | GoogleAppsScript.Base.BlobSource): HtmlOutput {
    return new LocalHtmlOutput(this.#run, this.#text('createHtmlOutput', html ?? ''));
  }

  override createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new LocalHtmlOutput(this.#run, this.#file(filename));
  }

  override createTemplate(html: string | GoogleAppsScript.Base.BlobSource): HtmlTemplate {
    return newTemplate(this.#run, this.#text('createTemplate', html));
  }

  override createTemplateFromFile(filename: string): HtmlTemplate {
    return newTemplate(this.#run, this.#file(filename));
  }

  #text(method: string, html: string | GoogleAppsScript.Base.BlobSource): string {
    if (typeof html === 'string') return html;
    if (html instanceof LocalBlob) return html.getDataAsString();
    throw wrongArguments(`HtmlService.${method}`, [html]);
  }

  #file(filename: string): string {
    const { files } = this.#run.world;
    const source = files[filename] ?? files[`${filename}.html`];
    if (source === undefined) throw new GoogleException(`No HTML file named ${filename} was found.`);
    return source;
  }
}
