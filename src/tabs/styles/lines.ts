// How styles that need somebody are listed on Today.
import type { Lines } from '../tab';

export const lines: Lines = {
  what: `[Style]&IF([Description]="";"";", "&[Description])`,
  who: '[Designer]',
  done: { oldVersion: 'sendTechPack', notSent: 'sendTechPack' },
};
