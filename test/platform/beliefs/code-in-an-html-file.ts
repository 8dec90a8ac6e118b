// The text of an HTML file comes as it was pushed, and a script may evaluate it as code.
import type { Belief } from '../belief';

export const codeInAnHtmlFile: Belief = {
  says: 'The text of an HTML file comes as it was pushed, and a script may evaluate it as code.',
  source: 'https://developers.google.com/apps-script/reference/html/html-template#getrawcontent',
  open: 'If it is not so, every menu item and the sidebar fail at once: the build would have to push server.ts as a second script, as 0.1.0 did.',
  test() {
    const text = HtmlService.createTemplateFromFile('page').getRawContent();
    const evaluate = new Function(`return ${JSON.stringify(text)}.length;`);
    return { seen: [evaluate(), /^<!doctype html>/i.test(text)], expected: [text.length, true] };
  },
};
