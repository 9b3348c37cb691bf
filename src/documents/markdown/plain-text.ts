import { markdownTexts } from './markdown-texts.ts';

/** The text of Markdown without its marks, on one line; paragraphs, list items, cells and lines are separated by a space. */
export const plainText = (markdown: string): string => markdownTexts(markdown).plain;

/** The text of Markdown without its marks, with each paragraph, list item and cell on a line of its own. */
export const plainLines = (markdown: string): string => markdownTexts(markdown).lines;
