/**
 * Names of the style that marks a paragraph as going on with a point of a list, by the point's level. Mammoth knows lists of
 * five levels.
 */
export const continuedStyles = [1, 2, 3, 4, 5].map((level) => `continued point ${level}`);
