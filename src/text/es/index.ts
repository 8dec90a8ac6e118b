// Todo lo que dice Selvedge en español: the Spanish catalogue, which has the mails and letters alone.
export { letter } from './letter';
export { mail } from './mail';
