// Todo lo que dice Selvedge en español: the Spanish catalogue, which has the mails alone.
export { mail } from './mail';
