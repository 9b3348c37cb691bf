import { invisible } from './quote-words.ts';

/**
 * Whether two texts of the same words have the same punctuation, ignoring typography: the shape of quotation
 * marks and dashes, white space, bullets, an ampersand for "and".
 */
export function samePunctuation(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(text: string): string {
  return text
    .replace(invisible, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[‘’ʼ“”„«»"]/g, "'")
    .replaceAll(/[‐‑]/g, '-')
    .replaceAll(/(?:(?<!\s)\s+)?[–—]\s*|(?<!\s)\s+[-•▪◼■●○·*]\s+/g, ' ')
    .replaceAll(/-\s+/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
