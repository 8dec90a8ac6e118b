// Which items are the goods that orders are of: what is bought to make them is not.

/** A blank kind is finished, as the form proposes it. */
export const isFinished = ({ kind }: { readonly kind?: unknown }): boolean => kind === undefined || kind === 'Finished';
