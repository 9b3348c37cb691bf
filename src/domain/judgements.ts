/** What is known of a judgement of the action taken. */
interface JudgementKind {
  /** As it stands on a page. */
  words: string;
  /** Among judgements of one day the smaller comes first: the more cautious. */
  caution: number;
  /** Whether it says that the action was what it should be. */
  isGood: boolean;
}

const table = {
  effective: { words: 'Effective action', caution: 5, isGood: true },
  'partly-effective': { words: 'Action effective in part', caution: 3, isGood: false },
  'not-effective': { words: 'Action not effective', caution: 1, isGood: false },
  'sufficient-progress': { words: 'Sufficient progress', caution: 4, isGood: true },
  'insufficient-progress': { words: 'Not sufficient progress', caution: 2, isGood: false },
} as const satisfies Record<string, JudgementKind>;

export type Judgement = keyof typeof table;

/** What inspectors or government can judge of the action taken on findings. */
export const judgements: Readonly<Record<Judgement, JudgementKind>> = table;
export const judgementNames = Object.keys(table) as Judgement[];
