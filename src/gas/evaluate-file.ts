// Evaluates code that the build has put into a file of its own: Google evaluates every script file whenever one function runs.
import { readAgain } from './read-again';

/** What the code of an HTML file returns. */
export function evaluateFile(name: string): unknown {
  return new Function(textOf(name))();
}

/** The text of an HTML file as it was pushed. */
export function textOf(name: string): string {
  return readAgain(() => HtmlService.createTemplateFromFile(name).getRawContent());
}
