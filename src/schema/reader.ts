// In whose language this build tells of what is declared: scripts/language.mjs puts each language's own file in its place.
import type { SheetLanguage } from './labels';

export const reader: SheetLanguage = 'en';
