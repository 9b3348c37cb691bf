import type { z } from 'zod';
import type { response } from '../domain/schemas/event.ts';
import type { LinkProposal } from '../domain/schemas/link-review.ts';
import { actionLinks, type Linking } from './action-links.ts';
import { dateOrders } from './date-orders.ts';
import type { PrintedCell, ReadPlan } from './plan-actions.ts';
import type { ProposedLink } from './propose-links.ts';
import { responseAction } from './response-action.ts';
import { colourOf } from './status-of.ts';

/** What an editor knows about a plan beyond its own text. A blank is to be filled in before the check passes. */
export interface PlanDetails {
  partnership: string;
  report: string;
  title: string;
  date: string;
  /** ISO day on which it came to this site; absent where that is not on record. */
  added?: string | undefined;
  source: { url: string; title: string; read: string };
  /** The plan's `Priority 4` counts over all recommendations, and an editor has said so. */
  oneList: boolean;
}

type Response = z.input<typeof response>;

export interface ImportedPlan {
  data: Response;
  body: string;
  proposals: LinkProposal[];
  /** Sentences on what an editor should look at. */
  doubts: string[];
  /** Words that may be people's names, which are kept out of content. */
  withheld: (PrintedCell & { place: string })[];
}

const outlineDoubt = 'the plan has no table of actions, so they are read from its headings and lists: compare each with the plan';

/**
 * A response from a plan that was read. Findings that the plan names by number are linked; others are proposed.
 * @param targets recommendations of the report, and the sections that hold them
 * @param propose see `linkProposer`
 */
export function toResponse(
  plan: ReadPlan,
  details: PlanDetails,
  { targets, sections }: Pick<Linking, 'targets' | 'sections'>,
  propose: (text: string) => ProposedLink[],
): ImportedPlan {
  const { partnership, report, title, date, added, source, oneList } = details;
  const { orderOf, doubts } = dateOrders(plan.actions);
  const read = plan.actions.map((planned) => {
    const links = actionLinks(planned, { targets, sections, propose, oneList });
    const findings = [...new Set(links.named.map(({ finding }) => finding))];
    return { planned, links, ...responseAction(planned, findings, { key: plan.colours, date, orderOf }) };
  });
  const actions = read.map(({ action }) => action);
  return {
    data: {
      kind: 'plan-published',
      partnership,
      report,
      title,
      date,
      ...(added ? { added } : {}),
      speaker: 'partnership',
      summary: summaryOf(actions),
      speaksTo: linksOf(read.flatMap(({ links }) => links.named)),
      sources: [{ ...source, kind: 'official' }],
      actions,
    },
    body: bodyOf(plan),
    proposals: read.flatMap(({ action, links }, at) =>
      links.proposed.map((link): LinkProposal => ({ action: at + 1, text: action.text, ...link, answer: '' })),
    ),
    doubts: [...doubts, ...(plan.isOutline ? [outlineDoubt] : []), ...read.flatMap(({ links }) => links.doubts)],
    withheld: read.flatMap(({ planned, withheld }) => withheld.map((cell) => ({ ...cell, place: planned.place }))),
  };
}

function summaryOf(actions: readonly { speaksTo: string[] }[]): string {
  const linked = actions.filter(({ speaksTo }) => speaksTo.length > 0).length;
  const naming = linked === 0 ? 'none names' : linked === 1 ? 'one names' : `${linked} name`;
  return `A plan of ${actions.length} action${actions.length === 1 ? '' : 's'}; ${naming} by number the finding that it answers.`;
}

/** Each finding once, as the plan first calls it. */
function linksOf(named: readonly { finding: string; asCalled: string }[]): Response['speaksTo'] {
  const first = new Map(named.toReversed().map(({ finding, asCalled }) => [finding, asCalled]));
  const findings = new Set(named.map(({ finding }) => finding));
  return [...findings].map((finding) => ({ finding, asCalled: first.get(finding), inferred: false }));
}

/** What a reader should know about how the actions were imported. */
function bodyOf({ actions, colours }: ReadPlan): string {
  const intro = 'The actions stand in the plan’s own words.';
  const key = [...colours].map(([colour, meaning]) => `${colour}, “${meaning}”`).join('; ');
  if (key) return `${intro} The plan explains its colours: ${key}.`;
  const usesColours = actions.some(({ fields: { status } }) => status && colourOf(status));
  return usesColours ? `${intro} The plan does not explain its colours, so they are given as printed.` : intro;
}
