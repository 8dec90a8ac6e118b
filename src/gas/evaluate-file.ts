// Evaluates code that the build has put into a file of its own: Google evaluates every script file whenever one function runs.

/** What the code of an HTML file returns. */
export function evaluateFile(name: string): unknown {
  return new Function(textOf(name))();
}

/** The text of an HTML file as it was pushed. Read once more where Google failed: a run of the clock has nobody who would try again. */
export function textOf(name: string): string {
  const read = () => HtmlService.createTemplateFromFile(name).getRawContent();
  try {
    return read();
  } catch (error) {
    console.warn(`The file ${name} was not read at once: ${error}`);
    return read();
  }
}
