/** A text file as it would be on every system: without a byte order mark, and with line feeds where Windows ends lines in two characters. */
export const withPlainLineEnds = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
