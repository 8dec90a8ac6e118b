// Long work is done in pieces, so that the page still answers.

/** A turn for whatever else the page has to do. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
