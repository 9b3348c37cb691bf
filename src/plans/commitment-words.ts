/** How plans in prose say what will be done. */
const who = String.raw`(?:we|partners?|leaders|all (?:partners|services|schools)|(?:the|our|your) (?:[\p{L}-]+ ){0,3}(?:partnership|council|authority|icb|board|trust|services?|teams?|forum|partners))`;
const will = '(?:will|shall|(?:are|is) going to|plans? to|aims? to|commits? to|intends? to|(?:are|is) committed to)';

export const commitment = new RegExp(
  String.raw`\b${who}\b[^.;:]{0,40}?\b${will}\b|\bwe[’']ll\b|\bwill be (?:set up|in place|published|recruited|trained|reviewed|developed|introduced|launched|established|opened)\b`,
  'iu',
);
/** Verbs with which a point of a list says what to do. */
export const imperative =
  /^(?:to )?(?:agree|appoint|assess|audit|begin|bring|build|carry out|clarify|co-?produce|collect|commission|complete|conduct|consult|continue|co-?ordinate|create|define|deliver|design|develop|embed|engage|ensure|establish|evaluate|expand|explore|extend|finalise|gather|give|hold|identify|implement|improve|increase|introduce|invest|involve|launch|lead|listen|make|map|monitor|move|name|offer|open|pilot|plan|prepare|produce|promote|provide|publish|put in place|raise|recruit|redesign|reduce|refresh|relaunch|report|review|revise|roll out|run|secure|set (?:out|up)|share|shorten|simplify|start|streamline|strengthen|support|survey|tackle|test|track|train|transform|undertake|update|use|widen|work with|write)\b/i;
/** Words that look back. */
export const past = /\b(?:we (?:have|had|were|did)|(?:has|have) (?:been|now|met|started|opened|already)|(?:was|were) \p{L}+ed)\b/iu;

/** Headings of a plan's aims or actions that name no finding. */
export const aimHeading =
  /^(?:aims?|objectives?|goals?|priority|priorities|themes?|work ?streams?|strands?|actions?|ambitions?|pledges?|outcomes?)\b.{0,4}(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|:)/i;
