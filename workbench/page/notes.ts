// Notes on cells: a dark corner in the grid, the text beside the cell under the pointer.
import { registries, UIPlugin } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import type { Mark, MarkGetters } from '../engine/marks';

const CORNER = 7;

type RenderingContext = Parameters<UIPlugin['drawLayer']>[0];

class NoteCorners extends UIPlugin {
  static override layers = ['Autofill'] as const;

  override drawLayer({ ctx, viewports, sheetId }: RenderingContext): void {
    ctx.fillStyle = '#1f1f1f';
    for (const { range } of notes(this.getters, sheetId)) {
      if (!range) continue;
      const { x, y, width, height } = viewports.getVisibleRect(sheetId, range.zone);
      if (width <= CORNER || height <= CORNER) continue;
      ctx.beginPath();
      ctx.moveTo(x + width - CORNER, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + CORNER);
      ctx.fill();
    }
  }
}

class NoteCard extends Component {
  static override template = xml`<div class="note-card" t-out="props.text"/>`;
  static override props = { text: String };
}

export function installNotes(): void {
  registries.featurePluginRegistry.add('note_corners', NoteCorners as never);
  registries.cellPopoverRegistry.add('Note', {
    onHover: ({ sheetId, col, row }, getters) => {
      const note = notes(getters, sheetId).find(({ range }) => range?.zone.left === col && range.zone.top === row);
      const text = note?.data.text;
      if (typeof text !== 'string' || text === '') return { isOpen: false };
      return { isOpen: true, Component: NoteCard, props: { text }, cellCorner: 'top-right' };
    },
  });
}

function notes(getters: object, sheetId: string): Mark[] {
  return marksIn(getters).getMarksOf('note', sheetId);
}

/** The marks plugin adds its getters to the engine's, which the engine's types cannot know. */
export function marksIn(getters: object): MarkGetters {
  return getters as MarkGetters;
}
