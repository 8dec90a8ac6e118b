// Walks through an XML text piece by piece, so that a long one never holds the page up.

/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';
import { breathe } from '../breathe';

/** The text of an attribute, whatever prefix its name has; '' where there is none. */
export type Attribute = (name: string) => string;

/** Names come without their prefixes. */
export interface XmlHandlers {
  readonly open: (name: string, attribute: Attribute) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Octets at a time: some twenty milliseconds of work. */
const PIECE = 1 << 20;

const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi;
const NAMED: { readonly [name: string]: string } = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Signs that XML cannot hold are written `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

export const isTrue = (text: string): boolean => text === '1' || text === 'true';

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

/** @throws {Error} where it is no XML. */
export async function walkXml(bytes: Uint8Array, { open, close, text }: XmlHandlers): Promise<void> {
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, attributes) => {
    open(withoutPrefix(name), (wanted) => {
      const all = attributes();
      const key = wanted in all ? wanted : Object.keys(all).find((each) => each.endsWith(`:${wanted}`));
      return decode(key === undefined ? '' : (all[key] ?? ''));
    });
  });
  if (close) parser.on('closeTag', (name) => close(withoutPrefix(name)));
  if (text) {
    parser.on('text', (value) => text(decode(value)));
    parser.on('cdata', text);
  }
  const decoder = new TextDecoder();
  for (let start = 0; start < bytes.length; start += PIECE) {
    if (start > 0) await breathe();
    parser.write(decoder.decode(bytes.subarray(start, start + PIECE), { stream: true }));
  }
  parser.end();
}
