// No page of the add-on brings code or looks from elsewhere: all that runs in it came with it.
import { builtFiles } from '../support/add-on';

const pages = Object.entries(builtFiles()).filter(([name]) => name.endsWith('.html'));

/** What makes a browser fetch something that runs or that draws: by the page's tags, by its styles, by its script. */
const FETCHES: { readonly [what: string]: RegExp } = {
  'a script of another address': /<script[^>]*\ssrc=/i,
  'a sheet of styles': /<link[^>]*rel=["']?(stylesheet|preload|modulepreload)/i,
  'styles by import': /@import\s/i,
  'a picture or a font of another address': /url\(\s*["']?(https?:)?\/\//i,
  'a frame, an object or an applet': /<(iframe|object|embed|applet)\b/i,
  'code by its address': /\bimport\(\s*["'`]|\bimportScripts\(/,
  'a text run as code': /\beval\(|\bnew Function\(/,
  'a request of its own': /\b(fetch|XMLHttpRequest|WebSocket|EventSource)\b\s*\(|navigator\.sendBeacon/,
};

it.each(pages)('%s fetches nothing that runs or draws', (_name, html) => {
  const found = Object.entries(FETCHES).flatMap(([what, fetches]) => {
    const match = fetches.exec(html);
    return match ? [`${what}: ${html.slice(Math.max(0, match.index - 40), match.index + 60)}`] : [];
  });
  expect(found).toEqual([]);
});
