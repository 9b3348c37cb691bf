import type { SourceAnswer } from '../schemas/source-answer.ts';

/** What an editor does about a source, by what its server said. @param archived address of a copy, where one is known */
export function sourceSettled({ state, to, archived }: Pick<SourceAnswer, 'state' | 'to'> & { archived?: string }): string {
  if (state === 'moved') return `look whether it is the same page, then write its new address: ${to ?? ''}`;
  if (state === 'gone') {
    if (archived) return `nothing to do at once: an archived copy is known, ${archived}; look for a new address`;
    return 'look for its new address, or for a copy in a web archive, and write that under archived: beside the url';
  }
  return 'open it in a browser; this check cannot tell whether it is there';
}
