import type { Body } from '../domain/schemas/report.ts';

const isBoard = (name: string) => /integrated care board|\bICB\b/i.test(name);
const isAuthority = (name: string) => /council|borough|local authority|\bcity of\b|corporation/i.test(name);

const kind = '(?:Councils?|Integrated Care Board|ICB|Trust|Authority|authority|Board|Borough)';
const boundary = new RegExp(
  [
    String.raw`(?<=\b${kind}),? and `,
    String.raw`(?<=\b${kind}), `,
    '(?:,| and)(?: the)? (?=NHS )',
    // The boards of London, which follow boroughs whose names may contain "and".
    ' and (?:the )?(?=(?:North|South) (?:East|West|Central) London)',
  ].join('|'),
);

/**
 * Splits names of bodies joined by commas and "and", although names may themselves contain both: a name ends with the kind of body
 * it is (Council, Board, ICB, Trust …), and a new one starts at "NHS".
 */
export function splitBodies(text: string): string[] {
  return (
    text
      .replace(/(?<!\s)\s*\([^)]*(\)?)/g, (printed, close) => (close ? '' : printed))
      .replace(/\s+/g, ' ')
      // `On 1 July 2022, the …`: the date is not part of the name.
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
/** A name, or a run of words that may contain one; each run is scanned once, which keeps matching linear. */
const namelike = new RegExp(`(${borough})|${capital}(?:,? (?:${capital}|and|upon|on|of|the(?= ${capital})))*`, 'gu');
const kindAtEnd = /(?<!,) (?:Integrated Care Board|ICB|Council)\b/g;
const boroughs = new RegExp(borough, 'gu');

/** Names within such a run: one that ends with the last kind of body in it, and any boroughs in the rest. */
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

/** The bodies named anywhere in a text, each once, in order. */
function mentioned(text: string): Body[] {
  const found = [...text.matchAll(namelike)]
    .flatMap(([words, name]) => (name ? [name] : namesWithin(words)))
    .flatMap(splitBodies)
    .flatMap(bodyOf);
  return [...new Map(found.map((body) => [body.name, body])).values()];
}

const board = ' Integrated Care Board';
/** In characters, before "Integrated Care Board". */
const maxNameLength = 120;

/** Every candidate `X` for `X Integrated Care Board` in a text: the last word before it, the last two … */
function boardsIn(text: string): Set<string> {
  const before = text.split(board).slice(0, -1);
  return new Set(
    before.flatMap((words) => {
      const near = words.slice(-maxNameLength).split(' ');
      return near.map((_, at) => near.slice(at).join(' '));
    }),
  );
}

/**
 * The bodies responsible for a local area, the local authority first. Names omit a leading "the" and anything in brackets; a body
 * that is neither a local authority nor an integrated care board is left out.
 * @param named the part of a sentence that names them, if there is such a sentence
 * @param information what the report says about the partnership; searched for a kind of body that the sentence lacks
 * @param details the partnership's details, searched last
 */
export function readBodies(named: string | undefined, information: string, details: string): Body[] {
  const boards = boardsIn(information);
  // `X ICB` is written out where the report also says `X Integrated Care Board (ICB)`.
  const inFull = (name: string) =>
    name.endsWith(' ICB') && boards.has(name.slice(0, -' ICB'.length)) ? name.slice(0, -' ICB'.length) + board : name;
  const bodies = (named === undefined ? [] : splitBodies(named).flatMap(bodyOf)).map((body) => ({ ...body, name: inFull(body.name) }));
  return (['local-authority', 'icb'] as const).flatMap((kind) => {
    for (const source of [bodies, mentioned(information), mentioned(details)]) {
      const found = source.filter((body) => body.kind === kind);
      if (found.length > 0) return kind === 'icb' && source === bodies ? found : found.slice(0, 1);
    }
    return [];
  });
}
