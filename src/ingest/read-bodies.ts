import type { Body } from '../domain/schemas/report.ts';

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
      .replace(/(?<!\s)\s*\([^)]*(\)?)/g, (printed, close) => (close ? '' : printed))
      .replace(/\s+/g, ' ')
      // `On 1 July 2022, the …`: when it was so is no part of a name.
      .replace(/^\s*(?:On|In|Since|From|At)\b[^,]*, /, '')
      .split(boundary)
      .map((name) =>
        name
          .replace(/^(?:and |the )+/i, '')
          .replace(/(?<![\s,.;:])[\s,.;:]+$/, '')
          .trim(),
      )
      .filter(Boolean)
  );
}

const capital = String.raw`\p{Lu}[\p{L}'’-]*`;
const borough = `(?:London|Royal) Borough of ${capital}(?: (?:and|upon|on) ${capital})*`;
/** A name, or words such as names are made of; each is read once, whether or not a name ends in it. */
const namelike = new RegExp(`(${borough})|${capital}(?:,? (?:${capital}|and|upon|on|of|the(?= ${capital})))*`, 'gu');
const kindAtEnd = /(?<!,) (?:Integrated Care Board|ICB|Council)\b/g;
const boroughs = new RegExp(borough, 'gu');

/** Names in words of which names are made: up to the last that says what kind of body it is, and boroughs in what is left. */
function namesWithin(words: string): string[] {
  const last = [...words.matchAll(kindAtEnd)].at(-1);
  const end = last ? last.index + last[0].length : 0;
  return [...(last ? [words.slice(0, end)] : []), ...(words.slice(end).match(boroughs) ?? [])];
}

function bodyOf(name: string): Body[] {
  if (isBoard(name)) return [{ name, kind: 'icb' }];
  return isAuthority(name) && !/^local authority$/i.test(name)
    ? [{ name: name.replace(/ local authority$/, ''), kind: 'local-authority' }]
    : [];
}

/** Names of bodies anywhere in a text, each once, in order. */
function mentioned(text: string): Body[] {
  const found = [...text.matchAll(namelike)]
    .flatMap(([words, name]) => (name ? [name] : namesWithin(words)))
    .flatMap(splitBodies)
    .flatMap(bodyOf);
  return [...new Map(found.map((body) => [body.name, body])).values()];
}

const board = ' Integrated Care Board';
/** Letters before "Integrated Care Board" that a board's name may have. */
const longestName = 120;

/** `X` for every `X Integrated Care Board` of a text: all words before it, the last one, the last two … */
function boardsIn(text: string): Set<string> {
  const before = text.split(board).slice(0, -1);
  return new Set(
    before.flatMap((words) => {
      const near = words.slice(-longestName).split(' ');
      return near.map((_, at) => near.slice(at).join(' '));
    }),
  );
}

/**
 * The bodies responsible for a local area, the local authority first. Names leave out a leading "the" and what stands in
 * brackets; a body that is neither local authority nor integrated care board is left out.
 * @param named the part of a sentence that names them, `''` where there is no such sentence
 * @param information what the report says about the partnership; looked through for a kind of body that the sentence lacks
 * @param details the partnership's details, looked through last
 */
export function readBodies(named: string, information: string, details: string): Body[] {
  const boards = boardsIn(information);
  // `X ICB` in full, where the report says `X Integrated Care Board (ICB)`.
  const inFull = (name: string) =>
    name.endsWith(' ICB') && boards.has(name.slice(0, -' ICB'.length)) ? name.slice(0, -' ICB'.length) + board : name;
  const bodies = splitBodies(named)
    .flatMap(bodyOf)
    .map((body) => ({ ...body, name: inFull(body.name) }));
  return (['local-authority', 'icb'] as const).flatMap((kind) => {
    for (const source of [bodies, mentioned(information), mentioned(details)]) {
      const found = source.filter((body) => body.kind === kind);
      if (found.length > 0) return kind === 'icb' && source === bodies ? found : found.slice(0, 1);
    }
    return [];
  });
}
