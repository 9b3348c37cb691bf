/** Operators of other search engines that have no meaning here. Each pattern is for a whole word. */
export const foreignOperators = {
  words: [
    /^(?:NEAR|ONEAR|ADJ|XOR|ANDNOT)(?:\/?\d+)?$/,
    /^(?:AND|OR|NOT)(?:\/(?:AND|OR|NOT))+$/,
    /^(?:w|n|pre|near|onear|adj|within)\/\d+$/i,
  ] as readonly RegExp[],
  /** Before a colon, in small letters: where on the web to look, rather than what for. */
  fields: new Set([
    'site',
    'filetype',
    'ext',
    'cache',
    'inurl',
    'intitle',
    'intext',
    'inanchor',
    'allinurl',
    'allintitle',
    'allintext',
  ]) as ReadonlySet<string>,
} as const;
