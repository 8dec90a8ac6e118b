// The file of a page in the language that this code is built in.
import { own } from '../text/en/own';

/** The English ones bear the plain name. */
export const ownFile = (file: string): string => (own === 'en' ? file : `${file}-${own}`);
