import { plainBlocks } from '../plain-blocks.ts';
import { readMarkdown } from './read-markdown.ts';

/** The text of a finding as the tagger reads it, from the Markdown of its file. */
export const findingText = (body: string): string => plainBlocks(readMarkdown(body).children);
