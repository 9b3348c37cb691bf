import { createHash } from 'node:crypto';

export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/**
 * What distinguishes one wording of a finding from another: the first 16 hex digits of the SHA-256 of its text, with case, quotes,
 * dashes and white space folded, so that a change of typography alone makes no difference. Fingerprints are published: this folding can never
 * follow a change to `foldText`, by which texts are searched.
 */
export function fingerprint(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return sha256(folded).slice(0, 16);
}
