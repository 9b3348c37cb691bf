/** Irregular verbs as people type them: the base form, then its other forms. Endings that a rule gives are not listed. */
const forms = [
  'break broke broken',
  'bring brought',
  'buy bought',
  'catch caught',
  'choose chose chosen',
  'come came',
  'do did does done doing',
  'fall fell fallen',
  'feel felt',
  'fight fought',
  'find found',
  'get gets got gotten getting',
  'give gave given giving',
  'go goes going gone went',
  'grow grew grown',
  'hear heard',
  'hide hid hidden hiding',
  'hold held',
  'keep kept',
  'know knew known',
  'leave left leaving',
  'lose lost losing',
  'make made making',
  'meet met',
  'pay paid',
  'ring rang rung',
  'run ran running',
  'say said',
  'send sent',
  'spend spent',
  'stick stuck',
  'take took taken taking',
  'teach taught',
  'tell told',
  'think thought',
  'throw threw thrown',
  'write wrote written writing',
];

/** The base form of each of their other forms. */
export const baseForms: ReadonlyMap<string, string> = new Map(
  forms.flatMap((line) => {
    const [base = line, ...others] = line.split(' ');
    return others.map((form) => [form, base] as const);
  }),
);
