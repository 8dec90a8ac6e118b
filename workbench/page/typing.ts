// What is typed or pasted into the grid becomes what it becomes on the server: the engine alone reads no month by its name.
import * as engine from '@odoo/o-spreadsheet';
import { contentOf } from '../engine/typed';

type Model = engine.Model;

interface Composer {
  readonly getters: Model['getters'];
  readonly model: Model;
  readonly currentEditedCell: { readonly sheetId: string; readonly col: number; readonly row: number };
  readonly _currentContent: string;
  confirmEdition(content: string): void;
  setContent(text: string): void;
}

interface CellClipboard {
  readonly getters: Model['getters'];
  convertTextToClipboardData(text: string): { readonly cells: { content: string }[][] };
}

/** Once for all grids of the page; `now` tells the year of a day typed without one. */
export function installTyping(now: () => Date): void {
  const composer = engine.stores.CellComposerStore.prototype as unknown as Composer;
  const clipboard = engine.registries.clipboardHandlersRegistries.cellHandlers.get('cell')
    .prototype as unknown as CellClipboard;
  const { confirmEdition } = composer;
  const { convertTextToClipboardData } = clipboard;
  const read = (getters: Model['getters'], typed: string, format: string | undefined) =>
    contentOf({ typed }, { engine, locale: getters.getLocale(), format, year: now().getUTCFullYear() });

  composer.confirmEdition = function (content) {
    const cell = this.currentEditedCell;
    // The editor of a percentage brings its own sign, and people type theirs as well.
    const typed = this._currentContent.replace(/^([-+]?[\d.,]+ ?%) ?%$/, '$1');
    const isPlain = content !== '' && !typed.startsWith('=') && !this.getters.getEvaluatedCell(cell).link;
    const become = isPlain ? read(this.getters, typed, this.getters.getCell(cell)?.format) : { content: typed };
    if (become.content === this._currentContent) return confirmEdition.call(this, content);
    this.model.dispatch('UPDATE_CELL', { ...cell, ...become });
    this.setContent('');
  };

  clipboard.convertTextToClipboardData = function (text) {
    const data = convertTextToClipboardData.call(this, text);
    const lines = text.replace(/\r/g, '').split('\n');
    for (const [row, line] of lines.entries()) {
      for (const [col, typed] of line.split('\t').entries()) {
        const cell = data.cells[row]?.[col];
        if (cell && typed !== '' && !/^[=+]/.test(typed)) cell.content = read(this.getters, typed, undefined).content;
      }
    }
    return data;
  };
}
