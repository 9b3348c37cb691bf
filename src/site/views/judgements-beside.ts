import type { Framework } from '../../domain/schemas/framework.ts';
import type { Report } from '../../domain/schemas/report.ts';

type Judgement = NonNullable<Report['judgements']>[number];

/**
 * The judgements of a report as they stand beside a section of it: where the section has one of its own, that one, and the others apart;
 * else all of them. @param section its key
 */
export function judgementsBeside(
  framework: Pick<Framework, 'judgements'> | undefined,
  all: readonly Judgement[],
  section: string | undefined,
): { shown: Judgement[]; others: Judgement[] } {
  const own = new Set(framework?.judgements.filter(({ repeatedBy }) => section && repeatedBy === section).map(({ key }) => key));
  const shown = all.filter(({ key }) => own.has(key));
  return shown.length > 0 ? { shown, others: all.filter(({ key }) => !own.has(key)) } : { shown: [...all], others: [] };
}
