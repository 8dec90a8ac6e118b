// Texts of which parts look otherwise: drawn over the engine's plain text, in cells that hold them on one line.
import { registries, UIPlugin } from '@odoo/o-spreadsheet';
import type { RichText, TextRun } from '../engine/decoration';
import { marksIn } from './notes';

const PADDING = 4;
const FONT_SIZE = 10;
const LINK = '#1155cc';

type RenderingContext = Parameters<UIPlugin['drawLayer']>[0];
type Look = TextRun['look'];

const pixels = (look: Look): number => Math.round(((look.fontSize ?? FONT_SIZE) * 96) / 72);

function fontOf(look: Look): string {
  const { bold, italic, fontFamily } = look;
  return `${italic ? 'italic ' : ''}${bold ? 'bold' : '400'} ${pixels(look)}px ${fontFamily ? `'${fontFamily}', ` : ''}'Roboto', arial`;
}

/** The text from its first character to its last, in pieces that each look alike. */
function piecesOf({ text, runs }: RichText): (TextRun & { text: string })[] {
  const cuts = [...new Set([0, text.length, ...runs.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const run = runs.find((one) => one.start <= start && one.end >= end);
    return { start, end, look: run?.look ?? {}, link: run?.link ?? null, text: text.slice(start, end) };
  });
}

class RichTextRuns extends UIPlugin {
  static override layers = ['Highlights'] as const;

  override drawLayer({ ctx, viewports, sheetId }: RenderingContext): void {
    for (const { range, data } of marksIn(this.getters).getMarksOf('richText', sheetId)) {
      if (!range) continue;
      const position = { sheetId, col: range.zone.left, row: range.zone.top };
      const style = this.getters.getCellComputedStyle(position);
      const text = String(data.text);
      const rect = viewports.getVisibleRect(sheetId, range.zone);
      const own: Look = { ...style, color: style.textColor ?? null };
      ctx.save();
      ctx.font = fontOf(own);
      const fits = ctx.measureText(text).width <= rect.width - 2 * PADDING;
      const isPlain = text.includes('\n') || style.rotation || (style.align ?? 'left') !== 'left';
      const stands = this.getters.getEvaluatedCell(position).value === text;
      if (fits && !isPlain && stands && rect.height > 0) {
        ctx.beginPath();
        ctx.rect(rect.x + 1, rect.y + 1, rect.width - 2, rect.height - 2);
        ctx.clip();
        ctx.fillStyle = style.fillColor || '#ffffff';
        ctx.fillRect(rect.x + 1, rect.y + 1, rect.width - 2, rect.height - 2);
        const top = this.getters.computeTextYCoordinate(rect, pixels(own), style.verticalAlign, 1);
        drawPieces(
          ctx,
          piecesOf({ text, runs: JSON.parse(String(data.runs)) }),
          own,
          rect.x + PADDING,
          Math.round(top),
        );
      }
      ctx.restore();
    }
  }
}

function drawPieces(
  ctx: CanvasRenderingContext2D,
  pieces: readonly (TextRun & { text: string })[],
  own: Look,
  left: number,
  top: number,
): void {
  ctx.textBaseline = 'top';
  ctx.textAlign = 'left';
  let x = left;
  for (const { look, link, text } of pieces) {
    const shown: Look = { ...own, ...(link ? { color: LINK, underline: true } : {}), ...look };
    const size = pixels(shown);
    const y = top + pixels(own) - size;
    ctx.font = fontOf(shown);
    ctx.fillStyle = shown.color ?? '#000000';
    const { width } = ctx.measureText(text);
    ctx.fillText(text, x, y);
    if (shown.underline) ctx.fillRect(x, y + size, width, 1);
    if (shown.strikethrough) ctx.fillRect(x, y + size / 2, width, 1);
    x += width;
  }
}

export function installRichTexts(): void {
  registries.featurePluginRegistry.add('rich_text_runs', RichTextRuns as never);
}
