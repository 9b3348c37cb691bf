import { findingIdParts } from '../domain/finding-id.ts';
import { findingSections, sectionsByWeight } from '../domain/finding-section.ts';
import { type KnownKinds, notAPlan } from '../ingest/gate/not-a-plan.ts';
import type { Tagger } from '../tagging/likelihoods-of.ts';
import { planActions, type ReadPlan } from './plan-actions.ts';
import { type LinkTarget, linkProposer } from './propose-links.ts';
import { readPlan } from './read-plan.ts';
import { referenceFinder } from './references.ts';
import { type ImportedPlan, type PlanDetails, toResponse } from './to-response.ts';

/**
 * A plan's file as a response with its actions.
 * @param name of the file
 * @param targets recommendations of the report that the plan answers
 * @throws UnreadableInput where the file cannot be read as a plan
 */
export async function importPlan(
  bytes: Uint8Array,
  name: string,
  details: PlanDetails,
  targets: readonly LinkTarget[],
  tagger: Tagger,
  kinds: KnownKinds,
): Promise<{ plan: ReadPlan; imported: ImportedPlan }> {
  const refusal = await notAPlan(bytes, name, kinds);
  if (refusal) throw refusal;
  const codes = new Set(targets.map(({ id }) => findingIdParts(id).prefix));
  const own = kinds.frameworks.filter((framework) => findingSections(framework).some(({ code }) => codes.has(code)));
  const sections = sectionsByWeight(own).filter(({ role }) => role === 'recommendation');
  const plan = planActions(await readPlan(bytes, name), referenceFinder(sections));
  return { plan, imported: toResponse(plan, details, { targets, sections }, linkProposer(targets, tagger)) };
}
