// How styles that need somebody are listed on Today.
import type { Lines } from '../tab';

export const lines: Lines = {
  what: `[Style]&IF([Description]="";"";", "&[Description])`,
  who: '[Designer]',
  figure: { of: '[Live orders]', unit: '[Tech pack version]&"\n"&[Factory has]' },
  done: { oldVersion: 'sendTechPack', notSent: 'sendTechPack' },
};
