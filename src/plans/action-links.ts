import type { FindingSection } from '../domain/finding-section.ts';
import { lowerFirst } from '../domain/words/lower-first.ts';
import type { PlanAction } from './plan-actions.ts';
import type { LinkTarget, ProposedLink } from './propose-links.ts';
import type { Reference } from './references.ts';
import { resolveReference } from './resolve-reference.ts';
import { actionText } from './response-action.ts';

/** Findings that an action answers. */
export interface ActionLinks {
  /** Those that the plan names by number, as it calls them. */
  named: { finding: string; asCalled: string }[];
  /** Those that an editor has to confirm. */
  proposed: ProposedLink[];
  /** Sentences on what an editor should look at. */
  doubts: string[];
}

/** What is needed to find them. */
export interface Linking {
  /** Recommendations of the report. */
  targets: readonly LinkTarget[];
  /** The sections that hold them, in the order in which one list counts them. */
  sections: readonly FindingSection[];
  /** See `linkProposer`. */
  propose: (text: string) => ProposedLink[];
  /** `Priority 4` counts over all recommendations, section by section, and an editor has confirmed it. */
  oneList: boolean;
}

/** From this score, words that are like another finding's cast doubt on the plan's own number. */
const strikingLikeness = 0.6;

/** The findings that an action answers: by numbers that its plan gives, or else by what it says. */
export function actionLinks(planned: PlanAction, { targets, sections, propose, oneList }: Linking): ActionLinks {
  const codes = sections.map(({ code }) => code);
  const resolved = (references: readonly Reference[]) =>
    references.map((reference) => ({ ...reference, finding: resolveReference(reference, targets, codes) }));
  const references = resolved(planned.references);
  const found = references.filter(isFound);
  const order = sections.map(({ many }) => lowerFirst(many)).join(' first and then ');
  const isUnsure = ({ code }: Reference) => code === undefined && !oneList;
  const named = found.filter((reference) => !isUnsure(reference)).map(({ finding, asCalled }) => ({ finding, asCalled }));
  const byNumber = [
    ...found.filter(isUnsure).map(({ finding, asCalled }) => proposal(finding, `${asCalled}, if it counts ${order}`)),
    ...resolved(planned.above)
      .filter(isFound)
      .map(({ finding, asCalled }) => proposal(finding, `${asCalled} is above, and the cell here is blank`)),
  ];
  const doubts = references
    .filter((reference) => !isFound(reference))
    .map(({ asCalled, number }) => `${planned.place}: ${asCalled} is named, and the report has no number ${number} of its kind`);
  if (named.length > 0) return { named, proposed: byNumber, doubts: [...doubts, ...doubtOfNumber(planned, named, propose)] };
  return { named, proposed: byNumber.length > 0 ? byNumber : byWords(planned, propose), doubts };
}

type Resolved = Reference & { finding: string | undefined };
const isFound = (reference: Resolved): reference is Reference & { finding: string } => reference.finding !== undefined;
const proposal = (finding: string, words: string): ProposedLink => ({ finding, score: 1, words: [words] });

/** Findings that share words with what the row calls its finding, or else with the action, or else with its heading too. */
function byWords(planned: PlanAction, propose: Linking['propose']): ProposedLink[] {
  const text = actionText(planned);
  const texts = [planned.fields.finding ?? '', text, `${planned.heading} ${text}`];
  return texts.map(propose).find((found) => found.length > 0) ?? [];
}

function doubtOfNumber(planned: PlanAction, named: ActionLinks['named'], propose: Linking['propose']): string[] {
  const findings = [...new Set(named.map(({ finding }) => finding))];
  const [alike] = propose(actionText(planned));
  if (!alike || alike.score < strikingLikeness || findings.includes(alike.finding)) return [];
  return [
    `${planned.place}: the plan files it under ${findings.join(' and ')}, and its words are more like ${alike.finding} (${alike.words.join(', ')}); does the plan number findings in the report's order?`,
  ];
}
