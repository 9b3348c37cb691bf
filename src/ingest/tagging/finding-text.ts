import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { plainBlocks } from '../plain-blocks.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The text of a finding as the tagger reads it, from the Markdown of its file. */
export const findingText = (body: string): string => plainBlocks(parser.parse(body).children);
