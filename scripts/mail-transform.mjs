// For jest: the mail's template as the module that the build makes of it.
import { mailFragments } from './mail-fragments.mjs';

export default {
  process: (_source, path) => ({ code: `exports.fragments = ${mailFragments(path)};` }),
  // The stylesheet beside the template counts too, so the answer is not kept by the template's text alone.
  getCacheKey: (_source, path) => mailFragments(path),
};
