// The words and signs of a query.
export class Tokens {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(text: string) {
    this.tokens = text.match(/'[^']*'|"[^"]*"|`[^`]*`|\d+(?:\.\d+)?|[A-Za-z_]\w*|<=|>=|<>|!=|\S/g) ?? [];
  }

  peek(ahead = 0): string {
    return (this.tokens[this.at + ahead] ?? '').toLowerCase();
  }

  next(): string {
    const token = this.tokens[this.at];
    if (token === undefined) throw new Error('the query ends too early');
    this.at += 1;
    return token;
  }

  take(...words: string[]): boolean {
    if (!words.every((word, index) => this.peek(index) === word)) return false;
    this.at += words.length;
    return true;
  }

  expect(word: string): void {
    if (!this.take(word)) throw new Error(`"${word}" is expected, not "${this.peek() || 'the end'}"`);
  }

  /** To come back to this place. */
  mark(): number {
    return this.at;
  }

  reset(at: number): void {
    this.at = at;
  }

  /** Whether what follows the parenthesis that opens here goes on as a sum or a comparison does. */
  closesArithmetic(): boolean {
    let depth = 0;
    for (let at = this.at; at < this.tokens.length; at += 1) {
      if (this.tokens[at] === '(') depth += 1;
      if (this.tokens[at] === ')') depth -= 1;
      if (depth === 0)
        return !/^(?:and|or|group|pivot|order|skipping|limit|offset|label|format|options|\)|)$/i.test(
          this.tokens[at + 1] ?? '',
        );
    }
    return false;
  }

  get over(): boolean {
    return this.at >= this.tokens.length;
  }
}

export function listOf<T>(tokens: Tokens, item: (tokens: Tokens) => T): T[] {
  const items = [item(tokens)];
  while (tokens.take(',')) items.push(item(tokens));
  return items;
}
