// RichTextValue and TextStyle: texts of which parts look or link otherwise.
import type { RichText, TextLook, TextRun } from '../engine/decoration';
import { LocalColor, parseColor } from './color';
import { GoogleException, wrongArguments } from './errors';
import type { Run } from './run';
import { base } from './service';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type Color = GoogleAppsScript.Spreadsheet.Color;

const looks = new WeakMap<object, TextLook>();
const texts = new WeakMap<object, RichText>();

/** The look of what a script passed as a text style to `method`; null is the look of the cell. */
export function styleArgument(method: string, style: unknown): TextLook {
  if (style === null) return {};
  const look = typeof style === 'object' ? looks.get(style) : undefined;
  if (look === undefined) throw wrongArguments(method, [style]);
  return look;
}

/** The text of what a script passed as a rich text value to `method`. */
export function richTextArgument(method: string, value: unknown): RichText {
  const text = typeof value === 'object' && value !== null ? texts.get(value) : undefined;
  if (text === undefined) throw wrongArguments(method, [value]);
  return text;
}

export class LocalTextStyle extends base<TextStyle>('TextStyle') {
  readonly #run: Run;
  readonly #look: TextLook;

  constructor(run: Run, look: TextLook) {
    super(run);
    this.#run = run;
    this.#look = look;
    looks.set(this, look);
  }

  override copy(): TextStyleBuilder {
    return new LocalTextStyleBuilder(this.#run, this.#look);
  }

  override getFontFamily(): string | null {
    return this.#look.fontFamily ?? null;
  }

  override getFontSize(): number | null {
    return this.#look.fontSize ?? null;
  }

  override getForegroundColor(): string | null {
    return this.#look.color ?? null;
  }

  override getForegroundColorObject(): Color | null {
    return this.#look.color ? new LocalColor(this.#run, this.#look.color) : null;
  }

  override isBold(): boolean | null {
    return this.#look.bold ?? null;
  }

  override isItalic(): boolean | null {
    return this.#look.italic ?? null;
  }

  override isStrikethrough(): boolean | null {
    return this.#look.strikethrough ?? null;
  }

  override isUnderline(): boolean | null {
    return this.#look.underline ?? null;
  }
}

export class LocalTextStyleBuilder extends base<TextStyleBuilder>('TextStyleBuilder') {
  readonly #run: Run;
  #look: TextLook;

  constructor(run: Run, look: TextLook = {}) {
    super(run);
    this.#run = run;
    this.#look = look;
  }

  override build(): TextStyle {
    return new LocalTextStyle(this.#run, this.#look);
  }

  override setBold(bold: boolean): this {
    return this.#set({ bold });
  }

  override setFontFamily(fontFamily: string): this {
    return this.#set({ fontFamily });
  }

  override setFontSize(fontSize: number): this {
    return this.#set({ fontSize });
  }

  override setForegroundColor(cssString: string): this {
    return this.#set({ color: parseColor(cssString) });
  }

  override setForegroundColorObject(color: Color): this {
    return this.#set({ color: color.asRgbColor().asHexString() });
  }

  override setItalic(italic: boolean): this {
    return this.#set({ italic });
  }

  override setStrikethrough(strikethrough: boolean): this {
    return this.#set({ strikethrough });
  }

  override setUnderline(underline: boolean): this {
    return this.#set({ underline });
  }

  #set(look: TextLook): this {
    this.#look = { ...this.#look, ...look };
    return this;
  }
}

const sameRun = (left: TextRun, right: TextRun): boolean =>
  left.link === right.link && JSON.stringify(left.look) === JSON.stringify(right.look);

/** The runs of a text from its first character to its last, with those that tell nothing between them. */
function allRuns({ text, runs }: RichText): TextRun[] {
  const whole: TextRun[] = [];
  let at = 0;
  for (const run of [...runs].sort((left, right) => left.start - right.start)) {
    if (run.start > at) whole.push({ start: at, end: run.start, look: {}, link: null });
    whole.push(run);
    at = run.end;
  }
  if (at < text.length || whole.length === 0) whole.push({ start: at, end: text.length, look: {}, link: null });
  return whole;
}

/** The runs with part of them changed, cut where the change begins and ends; neighbours that came to be alike are one. */
function changed(text: RichText, start: number, end: number, change: (run: TextRun) => TextRun): TextRun[] {
  const cut = allRuns(text).flatMap((run): TextRun[] => {
    const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)];
    if (from >= to) return [run];
    return [{ ...run, end: from }, change({ ...run, start: from, end: to }), { ...run, start: to }].filter(
      (piece) => piece.start < piece.end,
    );
  });
  const joined: TextRun[] = [];
  for (const run of cut) {
    const last = joined.at(-1);
    if (last && sameRun(last, run)) joined[joined.length - 1] = { ...last, end: run.end };
    else joined.push(run);
  }
  return joined.filter(({ look, link }) => link !== null || Object.keys(look).length > 0);
}

/** Of a value as Google tells it: what all its runs share. */
function shared<T>(runs: readonly TextRun[], pick: (run: TextRun) => T): T | undefined {
  const [first, ...others] = runs.map(pick);
  return others.every((other) => other === first) ? first : undefined;
}

const lookNames = ['bold', 'italic', 'underline', 'strikethrough', 'color', 'fontSize', 'fontFamily'] as const;

export class LocalRichTextValue extends base<RichTextValue>('RichTextValue') {
  readonly #run: Run;
  readonly #text: RichText;
  readonly #look: TextLook;
  readonly #start: number;
  readonly #end: number;

  /** `look` is that of the cell; `start` and `end` tell which part of a larger text this is. */
  constructor(run: Run, text: RichText, look: TextLook = {}, start = 0, end = text.text.length) {
    super(run);
    this.#run = run;
    this.#text = text;
    this.#look = look;
    this.#start = start;
    this.#end = end;
    texts.set(this, text);
  }

  override copy(): RichTextValueBuilder {
    return new LocalRichTextValueBuilder(this.#run, this.#text);
  }

  override getText(): string {
    return this.#text.text.slice(this.#start, this.#end);
  }

  override getStartIndex(): number {
    return this.#start;
  }

  override getEndIndex(): number {
    return this.#end;
  }

  override getLinkUrl(startOffset = this.#start, endOffset = this.#end): string | null {
    return shared(this.#runs(startOffset, endOffset), ({ link }) => link) ?? null;
  }

  override getTextStyle(startOffset = this.#start, endOffset = this.#end): TextStyle {
    const runs = this.#runs(startOffset, endOffset);
    const look = lookNames.flatMap((name) => {
      const value = shared(runs, (run) => run.look[name] ?? this.#look[name]);
      return value === undefined ? [] : [[name, value]];
    });
    return new LocalTextStyle(this.#run, Object.fromEntries(look));
  }

  override getRuns(): RichTextValue[] {
    return this.#runs(this.#start, this.#end).map(
      ({ start, end }) => new LocalRichTextValue(this.#run, this.#text, this.#look, start, end),
    );
  }

  #runs(start: number, end: number): TextRun[] {
    return allRuns(this.#text)
      .map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }))
      .filter((run) => run.start < run.end || this.#text.text === '');
  }
}

export class LocalRichTextValueBuilder extends base<RichTextValueBuilder>('RichTextValueBuilder') {
  readonly #run: Run;
  #text: RichText;

  constructor(run: Run, text: RichText = { text: '', runs: [] }) {
    super(run);
    this.#run = run;
    this.#text = text;
  }

  override build(): RichTextValue {
    return new LocalRichTextValue(this.#run, this.#text);
  }

  override setText(text: string): this {
    if (typeof text !== 'string') throw wrongArguments('SpreadsheetApp.RichTextValueBuilder.setText', [text]);
    this.#text = { text, runs: [] };
    return this;
  }

  /** The forms (style) and (start, end, style). */
  override setTextStyle(...args: unknown[]): this {
    const { start, end, value } = this.#part('setTextStyle', args);
    const look = styleArgument('SpreadsheetApp.RichTextValueBuilder.setTextStyle', value);
    return this.#change(start, end, (run) => ({ ...run, look: value === null ? {} : { ...run.look, ...look } }));
  }

  /** The forms (url) and (start, end, url). */
  override setLinkUrl(...args: unknown[]): this {
    const { start, end, value } = this.#part('setLinkUrl', args);
    return this.#change(start, end, (run) => ({ ...run, link: value === null ? null : String(value) }));
  }

  #change(start: number, end: number, change: (run: TextRun) => TextRun): this {
    this.#text = { text: this.#text.text, runs: changed(this.#text, start, end, change) };
    return this;
  }

  #part(method: string, args: readonly unknown[]): { start: number; end: number; value: unknown } {
    const { length } = this.#text.text;
    if (args.length === 1) return { start: 0, end: length, value: args[0] };
    const [start, end, value] = args;
    if (typeof start !== 'number' || typeof end !== 'number') {
      throw wrongArguments(`SpreadsheetApp.RichTextValueBuilder.${method}`, args);
    }
    if (start < 0 || start > end || end > length)
      throw new GoogleException('Invalid argument: startOffset or endOffset');
    return { start, end, value };
  }
}
