/**
 * What synthetic reports say: sentences of ours, in which `{slots}` are filled. They bring up what inspections bring up, so that
 * findings get themes, and say nothing of any place that there is.
 */
export const slots = {
  who: [
    'Families',
    'Parents and carers',
    'Children with autism',
    'Young people with SEND',
    'Pupils in year nine',
    'Children in care',
    'Under-fives',
    'School leavers',
    'Disabled children',
    'Young adults',
  ],
  service: [
    'the speech and language therapy team',
    'the school nursing service',
    'the educational psychology service',
    'the short breaks team',
    'the autism assessment pathway',
    'the mental health support team',
    'the travel desk',
    'the portage service',
    'the information and advice service',
    'the occupational therapy clinic',
    'the alternative provision team',
    'the early help hub',
    'the social care team',
    'the tribunal and mediation officers',
    'the transition workers',
  ],
  plan: [
    'EHC plans',
    'annual reviews',
    'drafts of EHC plans',
    'needs assessments',
    'transition plans',
    'health advice for EHC plans',
    'requests for assessment',
    'short breaks assessments',
  ],
  leaders: ['Leaders', 'Local leaders', 'The partnership', 'Health leaders', 'Council officers', 'Commissioners'],
  term: ['last spring', 'since the autumn', 'over two years', 'this year', 'since new staff came', 'for the first time'],
  number: ['eleven', 'fourteen', 'twenty', 'twenty-six', 'thirty', 'forty', 'fifty-two', 'seventy'],
  unit: ['weeks', 'months', 'school days'],
  thing: [
    'a shared dashboard',
    'a quality assurance panel',
    'a joint commissioning plan',
    'a workforce strategy',
    'a directory of services',
    'a new governance board',
    'a parent carer forum',
    'a single point of contact',
    'an inclusion charter',
    'a plan for specialist places',
  ],
  good: ['clear letters', 'warm welcome', 'early help', 'joined-up visits', 'patient listening', 'practical training', 'steady advice'],
} as const satisfies Record<string, readonly string[]>;

export type Slot = keyof typeof slots | 'place' | 'area';

export const sentences = {
  narrative: [
    '{who} in {place} wait about {number} {unit} before {service} sees them.',
    '{who} value {service}, which offers {good} close to where they live.',
    'Some {plan} arrive late, and people in {place} seldom learn why.',
    'Many tell their story again and again, as {service} and schools in {place} do not share what they know.',
    '{who} speak well of the {good} that they meet at the {place} centre.',
    'Exclusions in {place} have grown {term}, and part-time timetables last longer than anybody planned.',
    'Travel to school from {place} takes too long for {number} pupils.',
    'In {area}, moves from children’s to adult services are planned late and leave young people anxious.',
    'Those who ask for help with anxiety are seen in school, and crisis support at {place} is open all night.',
    'Hopes for work are high: supported internships at {place} led {number} people into paid jobs {term}.',
  ],
  strength: [
    '{leaders} have built {thing} {term}, and it makes waits in {place} shorter.',
    '{service} works hand in hand with schools around {place}, so that needs are identified early and accurately.',
    'Quality assurance of {plan} is firm: {number} were read together with families {term}.',
    'Co-production is real here; the forum of {area} helped to write {thing}.',
    'Training on autism reached {number} schools and nurseries, and staff in {place} feel more confident.',
    'The designated officers for health and social care know {plan} well and answer within days.',
    'Short breaks at {place} are plentiful and people can book them without an assessment.',
    'Careers guidance begins early and leads most school leavers of {place} to college, work or supported internships.',
  ],
  weakness: [
    '{leaders} do not know well enough how long people wait for {service} in {place}.',
    '{plan} are too often late or vague, and {number} of them were not amended {term}.',
    'Waits for {service} have reached {number} {unit}, with little support meanwhile.',
    'There are not enough specialist places near {place}, so that {number} pupils travel far or stay at home.',
    'Data are kept by each service alone; without {thing} nobody sees the whole.',
    'Complaints and appeals to the tribunal have doubled {term}, and few are resolved early.',
    'Recruitment is slow, and vacancies in {service} leave schools in {place} without advice.',
    'Communication is poor: some in {place} are left without an answer for {number} {unit}.',
    'Mental health support differs from one end of {area} to the other.',
    'Oversight of alternative provision around {place} is weak, and attendance is not followed closely.',
  ],
  recommendation: [
    '{leaders} should shorten waits for {service} so that nobody in {place} waits more than {number} {unit}.',
    '{leaders} should improve the quality of {plan}, above all where young people move to adult services.',
    '{leaders} should agree on {thing} and report on it in public each term.',
    '{leaders} should make sure that families in {place} are told promptly what happens next.',
    '{leaders} should commission more specialist places, and check that each is used as intended.',
    '{leaders} should work with the parent carer forum to bring {service} closer to {place}.',
    '{leaders} should see that data from {service} reach those who plan provision.',
  ],
} as const satisfies Record<string, readonly string[]>;

/** Parts of names of places that are not there. */
export const nameParts = {
  before: ['', 'Upper ', 'Nether ', 'Great ', 'Little ', 'Far '],
  first:
    'Aber Brack Cald Dun Elm Fenn Gorse Hazel Ink Juni Kest Larch Mer Nettle Oster Plover Quill Rook Sedge Tarn Under Vetch Wither'.split(
      ' ',
    ),
  middle: ['', 'en', 'ing', 'er', 'le', 'ow', 'is'],
  last: ['barrow', 'combe', 'dale', 'ford', 'gate', 'holt', 'ley', 'moor', 'stow', 'thorn', 'wick'],
} as const;
