// Properties of a cell's look: how a script's word for each is kept, and what a script reads back.
import type { CellStyle } from '../engine/book';
import { parseColor } from './color';
import { WrapStrategy } from './enums';
import { nameOf } from './service';

type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;

const FONT_SIZE = 10;
const FONT_FAMILY = 'Arial';

/** One style property: how a script's word for it is kept, and what a script reads back. */
export interface Property<T> {
  toStyle(value: unknown): CellStyle;
  fromStyle(style: CellStyle): T;
}

export const background: Property<string> = {
  toStyle: (value) => ({ background: parseColor(value as string | null) }),
  fromStyle: (style) => style.background ?? '#ffffff',
};

export const fontColor: Property<string> = {
  toStyle: (value) => ({ color: parseColor(value as string | null) }),
  fromStyle: (style) => style.color ?? '#000000',
};

export const fontWeight: Property<FontWeight> = {
  toStyle: (value) => ({ bold: value === 'bold' }),
  fromStyle: ({ bold }) => (bold ? 'bold' : 'normal'),
};

export const fontStyle: Property<FontStyle> = {
  toStyle: (value) => ({ italic: value === 'italic' }),
  fromStyle: ({ italic }) => (italic ? 'italic' : 'normal'),
};

export const fontLine: Property<FontLine> = {
  toStyle: (value) => ({ underline: value === 'underline', strikethrough: value === 'line-through' }),
  fromStyle: ({ underline, strikethrough }) => (underline ? 'underline' : strikethrough ? 'line-through' : 'none'),
};

export const fontSize: Property<number> = {
  toStyle: (value) => ({ fontSize: Number(value) }),
  fromStyle: (style) => style.fontSize ?? FONT_SIZE,
};

export const fontFamily: Property<string> = {
  toStyle: (value) => ({ fontFamily: value === null ? null : String(value) }),
  fromStyle: (style) => style.fontFamily ?? FONT_FAMILY,
};

const alignments = ['left', 'center', 'right'] as const;
export const horizontal: Property<string> = {
  toStyle: (value) => ({ align: alignments.find((known) => known === value) ?? null }),
  fromStyle: ({ align }) => align ?? 'general',
};

const verticals = ['top', 'middle', 'bottom'] as const;
export const vertical: Property<string> = {
  toStyle: (value) => ({ verticalAlign: verticals.find((known) => known === value) ?? null }),
  fromStyle: ({ verticalAlign }) => verticalAlign ?? 'bottom',
};

export const wrap: Property<GoogleAppsScript.Spreadsheet.WrapStrategy> = {
  toStyle(value) {
    const name = nameOf(value);
    return { wrap: name === 'WRAP' ? 'wrap' : name === 'CLIP' ? 'clip' : 'overflow' };
  },
  fromStyle: (style) => WrapStrategy[style.wrap === 'wrap' ? 'WRAP' : style.wrap === 'clip' ? 'CLIP' : 'OVERFLOW'],
};

export const wrapped: Property<boolean> = {
  toStyle: (value) => ({ wrap: value === true ? 'wrap' : 'overflow' }),
  fromStyle: (style) => style.wrap === 'wrap',
};
