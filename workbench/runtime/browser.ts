// Browser: the dialogs of Google's first scripts; they answer with the name of a button in small letters.

import type { Run } from './run';
import { base, nameOf } from './service';
import { buttonSets, openUi } from './ui';

export class LocalBrowser extends base<GoogleAppsScript.Base.Browser>('Browser') {
  override readonly Buttons = buttonSets;
  readonly #run: Run;

  constructor(run: Run) {
    super(run);
    this.#run = run;
  }

  /** The forms (prompt), (prompt, buttons) and (title, prompt, buttons). */
  override msgBox(...args: unknown[]): string {
    const pressed = openUi(this.#run).alert(...(args as Parameters<GoogleAppsScript.Base.Ui['alert']>));
    return nameOf(pressed) === 'CLOSE' ? 'cancel' : nameOf(pressed).toLowerCase();
  }

  /** What was typed, or 'cancel' where the person would not say. */
  override inputBox(...args: unknown[]): string {
    const answer = openUi(this.#run).prompt(...(args as Parameters<GoogleAppsScript.Base.Ui['prompt']>));
    return ['CANCEL', 'CLOSE'].includes(nameOf(answer.getSelectedButton())) ? 'cancel' : answer.getResponseText();
  }
}
