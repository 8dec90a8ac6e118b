// The pages know no tab: ten more cost them not one byte, and none of their words or code names one.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { tables } from '../../src/tabs';

interface Sizes {
  readonly pages: { readonly [page: string]: { readonly now: number; readonly more: number; readonly same: boolean } };
  readonly script: { readonly now: number; readonly more: number };
}

describe('Ten made-up tabs more', () => {
  const sizes: Sizes = JSON.parse(
    execFileSync(process.execPath, ['test/support/ten-more-tabs.mjs'], { encoding: 'utf8' }),
  );

  it('make the script longer, so that they really are in the list', () => {
    expect(sizes.script.more).toBeGreaterThan(sizes.script.now + 10 * 200);
  });

  it.each(['sidebar', 'later', 'import', 'upkeep', 'reply'])('cost the page %s not one byte', (page) => {
    const { now, more, same } = sizes.pages[page] ?? { now: 0, more: 1, same: false };
    expect(more).toBe(now);
    expect(same).toBe(true);
  });

  it('leave the desk within 80 KB', () => {
    expect(sizes.pages.sidebar?.more).toBeGreaterThan(0);
    expect(sizes.pages.sidebar?.more).toBeLessThanOrEqual(80 * 1024);
  });
});

/** Sentences in which the word is plain English, or names what every workbook has. */
const PLAIN: { readonly [sentence: string]: string } = {
  Settings: 'the button that opens the settings of the reminders: a common word, whatever the tab is called',
};

/** Every text of a file, its comments left out: strings, the parts of templates, and what stands between tags. */
function textsOf(file: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const { type, value, raw } = node as { readonly type?: string; readonly value?: unknown; readonly raw?: unknown };
      if ((type === 'StringLiteral' || type === 'JSXText') && typeof value === 'string') texts.push(value);
      if (type === 'TemplateElement' && typeof raw === 'string') texts.push(raw);
      Object.values(node).forEach(visit);
    }
  };
  visit(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', tsx: file.endsWith('x') }).body);
  return texts;
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));

/** Where a file names a tab. */
const namesIn = (file: string): readonly string[] =>
  textsOf(file).flatMap((text) =>
    PLAIN[text] === undefined && tables.some(({ name }) => new RegExp(`\\b${name}\\b`).test(text))
      ? [`${file}: ${text}`]
      : [],
  );

describe('The words and code of the pages', () => {
  it.each(['src/sidebar', 'src/text'])('%s names no tab', (folder) => {
    const files = filesOf(folder);
    expect(files.length).toBeGreaterThan(5);
    expect(files.flatMap(namesIn)).toEqual([]);
  });

  it('would be caught in a string, a template or a sentence between tags', () => {
    expect(namesIn('src/tabs/shipments/words.en.ts')).toContain('src/tabs/shipments/words.en.ts: Shipments');
    expect(namesIn('src/tabs/inventory/table.ts')).not.toEqual([]);
    expect(textsOf('src/sidebar/frame.tsx')).toContain('M10 3 5 8l5 5');
  });

  it('excuses no word that is not there', () => {
    const all = ['src/sidebar', 'src/text'].flatMap(filesOf).flatMap(textsOf);
    expect(Object.keys(PLAIN).filter((sentence) => !all.includes(sentence))).toEqual([]);
  });
});
