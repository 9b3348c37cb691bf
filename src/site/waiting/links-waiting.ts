import type { LinkReview } from '../../domain/schemas/link-review.ts';
import { type Waiting, worth } from './waiting-kinds.ts';

/** Links from a plan's actions to findings that nobody has said yes or no to; the likeliest come first. */
export const linksWaiting = (files: readonly { where: string; links: LinkReview }[]): Waiting[] =>
  files.flatMap(({ where, links }) =>
    links.proposals
      .filter(({ answer }) => answer === '')
      .map(
        ({ action, text, finding, score }): Waiting => ({
          kind: 'links',
          what: `${links.response}, action ${action}: does “${text}” answer ${finding}?`,
          where,
          settle: 'write yes or no after answer: in the file, then run npm run review -- --links; in a terminal that command asks',
          weight: worth.link + 5 * score,
        }),
      ),
  );
