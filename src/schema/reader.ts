// In whose language this build tells of what is declared: scripts/language.mjs puts each language's own file in its place.
export const reader: 'en' | 'es' = 'en';
