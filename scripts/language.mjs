// Builds in another language: whatever imports the English catalogue, or asks who reads it, gets that one's instead, file by file.
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const TEXT = fileURLToPath(new URL('../src/text/', import.meta.url));
const READER = fileURLToPath(new URL('../src/schema/reader', import.meta.url));

/** The languages that Selvedge is built in beside English; `figures` is the file that says how each counts and dates. */
export const LANGUAGES = [{ name: 'es', figures: 'spanish' }];

/** A page or the server's code in a language, by the name of the English one. */
export const inLanguage = (file, name) => `${file}-${name}`;

/** Files that name languages themselves: both catalogues side by side, what is laid into the sheet, the words of a tab. */
const NAMES_LANGUAGES = /\/text\/(?:languages|on-sheet)\.ts$|\/text\/[a-z]{2}\/|words\.[a-z]{2}\.ts$|\/app\/menu\.ts$/;

/** For esbuild. @throws {Error} when the catalogue of that language lacks a file. */
export function languagePlugin({ name, figures }) {
  return {
    name: 'language',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir }) => {
        if (NAMES_LANGUAGES.test(importer.replaceAll('\\', '/'))) return undefined;
        if (resolve(resolveDir, path) === READER) return { path: `${READER}.${name}.ts` };
        const wanted = relative(TEXT, resolve(resolveDir, path)).replaceAll('\\', '/');
        const [own, part] = /^en(?:\/(.+))?$/.exec(wanted) ?? [];
        const file = own ? `${name}/${part ?? 'index'}.ts` : wanted === 'english' ? `${figures}.ts` : undefined;
        if (file === undefined) return undefined;
        if (!existsSync(`${TEXT}${file}`)) throw new Error(`${dirname(importer)} needs src/text/${file}.`);
        return { path: `${TEXT}${file}` };
      });
    },
  };
}
