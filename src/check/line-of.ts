import { placedFrontMatter } from '../front-matter.ts';

/**
 * Line of a file, from 1, on which a field of its front matter stands, or the nearest one around it.
 * @param field names and places, such as `speaksTo.0.finding`
 */
export const lineOf = (text: string, field: string): number =>
  placedFrontMatter(text).lineOf(field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)));
