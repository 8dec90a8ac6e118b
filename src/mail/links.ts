// Links from a mail into the spreadsheet.

export interface Link {
  readonly text: string;
  /** Undefined where the spreadsheet's address is no web address. */
  readonly href: string | undefined;
}

/** The address without its fragment; undefined for anything but http and https. */
export function webAddress(url: string): string | undefined {
  const [address = ''] = url.trim().split('#');
  return /^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(address) ? address : undefined;
}

/** To a row, or to the whole tab without one. */
export function linkTo(
  url: string,
  { sheetId, row }: { readonly sheetId: number; readonly row?: number },
): string | undefined {
  const address = webAddress(url);
  return address && `${address}#gid=${sheetId}${row === undefined ? '' : `&range=A${row}`}`;
}
