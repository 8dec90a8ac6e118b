// Puts the mail's stylesheet inline and cuts its template into fragments, for the bundle, the tests and the scripts alike.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import juice from 'juice';

const LINK = '<link rel="stylesheet" href="mail.css">';
const FRAGMENT = /<!-- begin ([\w-]+) -->((?:(?!<!-- begin)[\s\S])*?)<!-- end \1 -->/;

/** The fragments by name, as JSON; `page` is what is left when all others are cut out, each leaving `{{its name}}`. */
export function mailFragments(template) {
  const css = readFileSync(join(dirname(template), 'mail.css'), 'utf8');
  const whole = readFileSync(template, 'utf8').replace(LINK, `<style>${css}</style>`);
  const inlined = juice(whole, { preserveMediaQueries: true });
  return JSON.stringify(cut(compact(withoutIdleClasses(inlined))));
}

/** Classes that no media query names have done their work. */
function withoutIdleClasses(html) {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const used = new Set([...style.matchAll(/\.([a-z]\w*)/g)].map(([, name]) => name));
  return html.replace(/ class="([^"]*)"/g, (_, names) => {
    const kept = names.split(' ').filter((name) => used.has(name));
    return kept.length > 0 ? ` class="${kept.join(' ')}"` : '';
  });
}

/** What is sent to everyone every morning carries no blanks for the eye. */
function compact(html) {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, (style) =>
      style
        .replace(/\s+/g, ' ')
        .replace(/ ?([{}:;,!]) ?/g, '$1')
        .replace(/;}/g, '}'),
    )
    .replace(/ style="[^"]*"/g, (style) =>
      style
        .replace(/\s+/g, ' ')
        .replace(/([:;,]) /g, '$1')
        .replace(/ \/ /g, '/')
        .replace(/;"$/, '"'),
    )
    .replace(/\n\s*/g, '\n');
}

/** The innermost fragment goes first, so that each one holds only the names of those within it. */
function cut(html, fragments = {}) {
  const found = FRAGMENT.exec(html);
  if (!found) return { ...fragments, page: html.trim() };
  const [all, name, body] = found;
  return cut(
    html.replace(all, () => `{{${name}}}`),
    { ...fragments, [name]: body.trim() },
  );
}

/** For esbuild: `import { fragments } from './template.html'`. */
export const mailPlugin = {
  name: 'mail-fragments',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mail[\\/]template\.html$/ }, ({ path }) => ({
      contents: `export const fragments = ${mailFragments(path)};`,
      loader: 'js',
      watchFiles: [path],
    }));
  },
};
