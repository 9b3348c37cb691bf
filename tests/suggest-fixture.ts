import { projectContent } from '../src/content/content-folder.ts';
import { indexContent } from '../src/content/index/index-content.ts';
import { readContentFolder } from '../src/content/read-content-folder.ts';
import type { Term } from '../src/domain/schemas/term.ts';
import type { Suggestion } from '../src/search/suggest/suggestion.ts';
import { suggestionsData } from '../src/search/suggest/suggestions-data.ts';

const names: [label: string, ...terms: string[]][] = [
  ['EHC plan', 'EHCP', 'education, health and care plan'],
  ['EHC needs assessment', 'EHCNA', 'statutory assessment'],
  ['special educational needs', 'SEN', 'SEND', 'special needs', 'additional needs'],
  ['alternative provision', 'AP', 'pupil referral unit', 'PRU'],
  ['preparing for adulthood', 'PfA', 'PFA', 'preparation for adulthood'],
  ['designated clinical officer', 'DCO', 'DMO', 'designated medical officer'],
  ['annual review', 'early review'],
  ['autism', 'ASD', 'ASC', 'autistic', 'Asperger'],
  ['attention deficit hyperactivity disorder', 'ADHD'],
  ['neurodevelopmental', 'NDD', 'neurodiverse', 'neurodivergent'],
  ['speech and language therapy', 'SALT', 'SLT', 'speech therapy'],
  ['occupational therapy', 'OT', 'sensory integration'],
  ['physiotherapy', 'physio'],
  ['child and adolescent mental health services', 'CAMHS', 'CYPMHS'],
  ['emotionally based school avoidance', 'EBSA', 'school refusal'],
  ['education other than at school', 'EOTAS'],
  ['elective home education', 'EHE', 'home schooling'],
  ['part-time timetable', 'reduced timetable'],
  ['exclusion', 'excluded', 'permanent exclusion'],
  ['home-to-school transport', 'school transport'],
  ['co-production', 'co-design'],
  ['parent carer forum', 'PCF'],
  ['information, advice and support service', 'SENDIASS', 'IASS'],
  ['special educational needs coordinator', 'SENCo'],
  ['educational psychologist', 'EP', 'educational psychology'],
  ['integrated care board', 'ICB'],
  ['tribunal', 'SENDIST', 'appeal'],
  ['short breaks', 'respite'],
  ['waiting time', 'wait', 'waiting list'],
  ['dyslexia', 'dyslexic'],
  ['priority action plan', 'PAP'],
  ['written statement of action', 'WSOA'],
  ['local authority', 'LA', 'council'],
  ['paediatrician', 'community paediatrics'],
];

/** Themes that are called as one of the terms. */
const themesCalled: Readonly<Record<string, string[]>> = {
  'annual review': ['annual-reviews'],
  'alternative provision': ['alternative-provision'],
  'preparing for adulthood': ['preparation-for-adulthood'],
};

/** Terms as a glossary holds them; the project's own may change without a change here. */
const terms: Term[] = names.map(([label, ...others]) => ({
  id: label.toLowerCase().replace(/[^a-z]+/g, '-'),
  label,
  alsoCalled: others,
  meaning: 'In a sentence.',
  themes: themesCalled[label] ?? [],
}));

/** What the project's own content and these terms offer to search boxes. */
export function suggestFixture(): Suggestion[] {
  return suggestionsData(indexContent({ ...readContentFolder(projectContent).content, terms }), terms);
}
