import type { SourceAddress } from '../content/source-addresses.ts';
import type { SourceAnswers } from '../content/source-answers.ts';
import type { SourceAnswer } from '../domain/schemas/source-answer.ts';
import type { Prober } from './probe-source.ts';

/** Days in which an answer is not asked for again. */
const freshDays = 7;
/** Hosts that are asked at the same time; each by one request at a time. */
const hostsAtOnce = 8;

/** An answer that still stands: one without an answer from the server is asked again each time. */
export function isFresh(answer: SourceAnswer | undefined, today: string): boolean {
  if (!answer || answer.state === 'unreachable') return false;
  const days = (Date.parse(today) - Date.parse(answer.asked)) / (24 * 3600 * 1000);
  return days >= 0 && days < freshDays;
}

/**
 * Asks every address whose answer is not fresh.
 * @param again asks all
 * @param heard is told all answers so far after each one, so that a broken-off run loses none
 * @returns the answers, of these addresses only
 */
export async function checkSources(
  { probe }: Pick<Prober, 'probe'>,
  addresses: readonly SourceAddress[],
  known: SourceAnswers,
  { today, again, heard }: { today: string; again: boolean; heard: (answers: SourceAnswers) => void },
): Promise<SourceAnswers> {
  const answers = new Map(addresses.flatMap(({ url }) => (known.has(url) ? [[url, known.get(url) as SourceAnswer] as const] : [])));
  const toAsk = addresses.map(({ url }) => url).filter((url) => again || !isFresh(answers.get(url), today));
  const hosts = [...Map.groupBy(toAsk, (url) => (URL.canParse(url) ? new URL(url).host : '')).values()];
  const askHosts = async () => {
    for (let urls = hosts.shift(); urls; urls = hosts.shift()) {
      for (const url of urls) {
        answers.set(url, { ...(await probe(url)), asked: today });
        heard(answers);
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, askHosts));
  return answers;
}
