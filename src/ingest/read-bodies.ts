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
  return (
    text
      .replace(/\s*\([^)]*\)/g, '')
      .replace(/\s+/g, ' ')
      // `On 1 July 2022, the …`: when it was so is no part of a name.
      .replace(/^\s*(?:On|In|Since|From|At)\b[^,]*, /, '')
      .split(boundary)
      .map((name) =>
        name
          .replace(/^(?:and |the )+/i, '')
          .replace(/[\s,.;:]+$/, '')
          .trim(),
      )
      .filter(Boolean)
  );
}

const capital = String.raw`\p{Lu}[\p{L}'’-]*`;
const names = new RegExp(
  [
    `(?:London|Royal) Borough of ${capital}(?: (?:and|upon|on) ${capital})*`,
    String.raw`${capital}(?:,? (?:${capital}|and|upon|on|of|the(?= ${capital})))* (?:Integrated Care Board|ICB|Council)\b`,
  ].join('|'),
  'gu',
);

function bodyOf(name: string): Body[] {
  if (isBoard(name)) return [{ name, kind: 'icb' }];
  return isAuthority(name) && !/^local authority$/i.test(name)
    ? [{ name: name.replace(/ local authority$/, ''), kind: 'local-authority' }]
    : [];
}

/** Names of bodies anywhere in a text, each once, in order. */
function mentioned(text: string): Body[] {
  const found = [...text.matchAll(names)].flatMap(([match]) => splitBodies(match)).flatMap(bodyOf);
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
}

/** `X ICB` in full, where the text says `X Integrated Care Board (ICB)`. */
function inFull(body: Body, text: string): Body {
  const name = body.name.replace(/ ICB$/, ' Integrated Care Board');
  return text.includes(name) ? { ...body, name } : body;
}

/**
 * The bodies responsible for a local area, the local authority first. Names leave out a leading "the" and what stands in
 * brackets; a body that is neither local authority nor integrated care board is left out.
 * @param named the part of a sentence that names them, `''` where there is no such sentence
 * @param information what the report says about the partnership; looked through for a kind of body that the sentence lacks
 * @param details the partnership's details, looked through last
 */
export function readBodies(named: string, information: string, details: string): Body[] {
  const bodies = splitBodies(named)
    .flatMap(bodyOf)
    .map((body) => inFull(body, information));
  return (['local-authority', 'icb'] as const).flatMap((kind) => {
    for (const source of [bodies, mentioned(information), mentioned(details)]) {
      const found = source.filter((body) => body.kind === kind);
      if (found.length > 0) return kind === 'icb' && source === bodies ? found : found.slice(0, 1);
    }
    return [];
  });
}
