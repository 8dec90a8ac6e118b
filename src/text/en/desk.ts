// What the desk says before anything is opened from it: its first part carries these words and no others.
export { pages } from './commands';
export { page } from './page';
export { refused } from './refusals';
export { sidebar } from './sidebar';
