// Lo que dice el panel antes de abrir nada: what the desk says before anything is opened from it.
export { pages } from './commands';
export { page } from './page';
export { refused } from './refusals';
export { sidebar } from './sidebar';
