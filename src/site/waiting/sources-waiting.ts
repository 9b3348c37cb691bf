import type { AnsweredSource } from '../../content/read-queue-files.ts';
import { sourceSettled } from '../../domain/words/source-settled.ts';
import { type Waiting, worth } from './waiting-kinds.ts';

/** Sources that have gone and of which no copy is known, then those that have moved for good. */
export const sourcesWaiting = (sources: readonly AnsweredSource[]): Waiting[] =>
  sources
    .filter(({ state, archived }) => state === 'moved' || (state === 'gone' && !archived))
    .map((source): Waiting => {
      const [where = '', ...others] = source.where;
      const also = others.length > 0 ? `; also in ${others.join(', ')}` : '';
      return {
        kind: 'sources',
        what: `${source.url}: ${source.reason ?? source.state}${also}`,
        where,
        settle: sourceSettled(source),
        weight: source.state === 'gone' ? worth.sourceGone : worth.sourceMoved,
      };
    });
