import type { Verdict } from '../../src/ingest/verdict/read-verdict.ts';

/** What a sentence says of five areas for priority action. */
export interface Reading {
  sentence: string;
  judgement: Verdict['judgement'];
  effective?: number[];
  not?: number[];
}

const all = [1, 2, 3, 4, 5];
const yes = (sentence: string, effective: number[] = all): Reading => ({ sentence, judgement: 'effective', effective });
const no = (sentence: string, not: number[] = all): Reading => ({ sentence, judgement: 'not-effective', not });
const partly = (sentence: string, effective: number[] = [], not: number[] = []): Reading => ({
  sentence,
  judgement: 'partly-effective',
  effective,
  not,
});
const unread = (sentence: string): Reading => ({ sentence, judgement: undefined });

/** Sentences of our own in the forms that a careful writer might use for a verdict, or for something that looks like one. */
export const readings: Reading[] = [
  // Effective, on all areas or on the whole.
  yes('The local area partnership has taken effective action to address all the areas for priority action.'),
  yes(
    'The partnership has taken effective action, as it has taken reasonable steps to address all the areas for priority action identified at the initial inspection.',
  ),
  yes('The partnership has taken effective action to address each of the five areas for priority action.'),
  yes('Leaders have taken effective action on every area for priority action.'),
  yes('Effective action has been taken to address the areas for priority action identified at the previous inspection.'),
  yes('The council and the ICB have now taken effective action on the five priority actions.'),
  yes('Inspectors found that the partnership has taken effective action to address all areas for priority action.'),
  yes('Overall, the partnership has taken effective action against all five areas for priority action.'),
  yes('Since the initial inspection, the partnership has taken effective action on all areas for priority action.'),
  yes('All areas for priority action have been addressed effectively.'),
  yes('There is no doubt that the partnership has taken effective action on all the areas for priority action.'),
  yes('The partnership has not only taken effective action on all areas for priority action, but has gone further.'),
  yes('Although it had been slow to start, the partnership has since taken effective action to address all areas for priority action.'),
  yes('The partnership has taken effective action to address all areas for priority action, so that children no longer wait.'),
  yes('Effective action has been taken on five of the five areas for priority action.', []),
  yes('The partnership has taken effective action.', []),
  yes(
    'The partnership has taken effective action to address all areas for priority action. However, not all actions have had the impact that leaders intended.',
  ),
  yes('The partnership has taken effective action on all areas for priority action. Not all children feel it yet.'),
  yes(
    'In 2023, inspectors found that leaders had not taken effective action. The partnership has now taken effective action on all the areas for priority action.',
  ),
  yes('Effective action has been taken on areas for priority action 1, 2, 3, 4 and 5.'),
  // Not effective.
  no('The partnership has not taken effective action to address the areas for priority action.'),
  no('The partnership hasn’t taken effective action to address the areas for priority action.'),
  no('The partnership has not yet taken effective action in relation to the priority actions.'),
  no('The partnership has yet to take effective action on the areas for priority action.'),
  no('The partnership has failed to take effective action on any of the areas for priority action.'),
  no('Leaders have not taken effective action on any area for priority action.'),
  no('Effective action has not been taken to address the areas for priority action.'),
  no('No effective action has been taken to address the areas for priority action.'),
  no('The partnership has taken insufficient action to address the areas for priority action.'),
  no('The partnership has taken effective action in none of the areas for priority action.'),
  no('None of the areas for priority action has been addressed effectively.'),
  no('Neither the council nor the ICB has taken effective action to address the areas for priority action.'),
  no('The action taken to address the areas for priority action has been ineffective.'),
  no('Despite some good work, the partnership has not taken effective action on the areas for priority action.'),
  no('The partnership has not taken effective action.', []),
  no('Since the previous inspection, the partnership has not taken effective action to address the areas for priority action.'),
  // On some.
  partly('The partnership has taken effective action on areas for priority action 1, 2 and 4, but not on 3 and 5.', [1, 2, 4], [3, 5]),
  partly('The partnership has taken effective action to address all areas for priority action except area 3.', [1, 2, 4, 5], [3]),
  partly('The partnership has taken effective action on all areas for priority action apart from areas 2 and 4.', [1, 3, 5], [2, 4]),
  partly('The partnership has taken effective action on all but area 3.', [1, 2, 4, 5], [3]),
  partly('Effective action has been taken against three of the five areas for priority action.'),
  partly('The partnership has taken effective action in four out of five areas for priority action.'),
  partly('Only two of the five areas for priority action have been addressed effectively.'),
  partly('The partnership has taken effective action on area for priority action 2.', [2]),
  partly('The partnership has only taken effective action in relation to area for priority action 2.', [2]),
  partly('Effective action has been taken on priority actions 1 and 3.', [1, 3]),
  partly(
    'The partnership has taken effective action on priority action 1. It has not taken effective action on priority action 2.',
    [1],
    [2],
  ),
  partly(
    'The partnership has taken effective action in four of the five areas for priority action. It has not taken effective action on area for priority action 3.',
    [],
    [3],
  ),
  partly('The partnership has taken effective action overall. It has not taken effective action on priority action 4.', [], [4]),
  partly('While the partnership has taken effective action on area 1, it has not done so on area 2.', [1], [2]),
  partly('Northmere Council and NHS Fells ICB have taken effective action on areas for priority action 1 to 3.', [1, 2, 3]),
  partly('The partnership has taken effective action on two of the five areas for priority action, namely areas 1 and 3.', [1, 3]),
  unread('Effective action has been taken on area 1. It has not been taken on area 2, and inspectors did not see why.'),
  // Not certain, of another day, or somebody else's word.
  unread('It is too early to say whether the partnership has taken effective action.'),
  unread('The partnership believes that it has taken effective action on all areas for priority action.'),
  unread('Leaders told inspectors that effective action has been taken on all areas for priority action.'),
  unread('According to the self-evaluation, effective action has been taken on all areas for priority action.'),
  unread('In 2023, inspectors found that leaders had not taken effective action.'),
  unread('The initial inspection found that the partnership was not taking effective action.'),
  unread('At the previous inspection, leaders took effective action too rarely.'),
  unread('The partnership must take effective action on all areas for priority action.'),
  unread('Inspectors will return to see that effective action has been taken.'),
  unread('Had leaders taken effective action, waits would be shorter.'),
  unread('If effective action is taken on all areas, plans will be on time.'),
  unread('The partnership has not taken effective action to address all of the areas for priority action.'),
  unread('Effective action has not been taken on every area for priority action.'),
  unread('Not all areas for priority action have been addressed effectively.'),
  unread('The partnership has taken some effective action.'),
  unread('The partnership has largely taken effective action on the areas for priority action.'),
  unread('The partnership has taken effective action on most areas for priority action.'),
  unread('The partnership has taken effective action on several areas for priority action.'),
  unread('The partnership has taken effective action on the first two areas for priority action.'),
  unread('The partnership has not failed to take effective action on the areas for priority action.'),
  unread('The partnership has taken effective action on all areas for priority action. It has not taken effective action on area 3.'),
  unread('The partnership works hard on all areas for priority action.'),
  unread('Little effective action has been taken.'),
  unread('Hardly any effective action has been taken.'),
  unread('The partnership has rarely taken effective action on the areas for priority action.'),
  unread('The partnership has stopped taking effective action.'),
  unread('The partnership has taken effective action to improve governance.'),
  unread('It is not the case that the partnership has taken effective action.'),
  unread('Inspectors did not find that the partnership has taken effective action.'),
  unread('The partnership cannot be said to have taken effective action.'),
  unread('With the exception of area 4, the partnership has taken effective action.'),
  unread('The partnership has taken effective action on both areas for priority action.'),
  unread('The partnership has taken effective action on the area relating to health but not the one relating to EHC plans.'),
  unread('Not all actions have had the impact that leaders intended.'),
];
