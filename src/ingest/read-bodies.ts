import type { Body } from '../schemas/report.ts';

const isBoard = (name: string) => /integrated care board|\bICB\b/i.test(name);
const isAuthority = (name: string) => /council|borough|local authority|\bcity of\b|corporation/i.test(name);

const kind = '(?:Councils?|Integrated Care Board|ICB|Trust|Authority|authority|Board|Borough)';
const boundary = new RegExp(
  [
    String.raw`(?<=\b${kind}),? and `,
    String.raw`(?<=\b${kind}), `,
    '(?:,| and)(?: the)? (?=NHS )',
    // The boards of London, which follow boroughs whose names hold an "and" of their own.
    ' and (?:the )?(?=(?:North|South) (?:East|West|Central) London)',
  ].join('|'),
);

/**
 * Splits names of bodies that are joined by commas and "and", where names themselves hold both: a name ends with the kind of
 * body it is (Council, Board, ICB, Trust …), and another starts at "NHS".
 */
export function splitBodies(text: string): string[] {
  return text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .split(boundary)
    .map((name) => name.replace(/^(?:and |the )+/i, '').replace(/[\s,.;:]+$/, '').trim())
    .filter(Boolean);
}

/**
 * The bodies named as responsible, the local authority first. Names leave out a leading "the" and what stands in brackets;
 * a body that is neither local authority nor integrated care board is left out.
 */
export function readBodies(text: string): Body[] {
  const bodies = splitBodies(text).flatMap((name): Body[] => {
    if (isBoard(name)) return [{ name, kind: 'icb' }];
    return isAuthority(name) ? [{ name: name.replace(/ local authority$/, ''), kind: 'local-authority' }] : [];
  });
  return [...bodies.filter(({ kind }) => kind === 'local-authority'), ...bodies.filter(({ kind }) => kind === 'icb')];
}
