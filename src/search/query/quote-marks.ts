/** The marks that open or close a phrase, each of them either: straight, curly, low and pointed. An apostrophe is none of them. */
export const quoteMarks = '"\u201C\u201D\u201E\u201F\u00AB\u00BB';
