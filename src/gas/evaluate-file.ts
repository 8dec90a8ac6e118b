// Evaluates code that the build has put into a file of its own: Google evaluates every script file whenever one function runs.

/** What the code of an HTML file returns. */
export function evaluateFile(name: string): unknown {
  const code = HtmlService.createTemplateFromFile(name).getRawContent();
  return new Function(code)();
}
