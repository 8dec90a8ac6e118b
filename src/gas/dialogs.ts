// Talks to the person through Sheets' own toasts and dialogs.
import type { Dialogs } from '../app/ports';

export function openDialogs(): Dialogs {
  return {
    toast(message) {
      SpreadsheetApp.getActiveSpreadsheet().toast(message, 'Selvedge', 6);
    },
    tell(title, message) {
      const ui = SpreadsheetApp.getUi();
      ui.alert(title, message, ui.ButtonSet.OK);
    },
    ask(title, question) {
      const ui = SpreadsheetApp.getUi();
      return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
    },
  };
}
