import { placedFrontMatter } from '../front-matter.ts';
import { readYaml } from '../read-yaml.ts';

/**
 * Line of a file, from 1, on which a field of its front matter, or of a file that is YAML alone, stands, or the nearest one around it.
 * @param field names and places, such as `speaksTo.0.finding`
 */
export const lineOf = (text: string, field: string, isYaml = false): number =>
  (isYaml ? readYaml(text) : placedFrontMatter(text)).lineOf(field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)));
