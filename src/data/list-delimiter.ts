/** Parts the items of a list in a CSV cell. Neither a web address nor the name of a body holds it. */
export const listDelimiter = '|';
