/** Words of offices, teams and bodies. */
const office =
  /\b(?:director|directorate|head|lead|leads|leader|leaders|manager|officer|adviser|advisor|commissioner|commissioning|chair|chief|executive|board|group|team|teams|service|services|council|trust|icb|nhs|partnership|forum|committee|principal|assistant|coordinator|co-ordinator|senco|sencos|psychologist|therapist|nurse|dco|dsco|dmo|school|schools|college|colleges|health|care|education|authority|la|pcf|designated|medical|deputy|member|cabinet|workstream|stream|provider|providers|hub|panel|all|send|department|dept|office|unit|agency|agencies|network|partners|camhs|sro|dcs|ceo|coo|ad|family|families|parents|carers)\b/i;
const person = /^(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Cllr|Councillor)\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}\.?)?(?:\s+\p{Lu}[\p{L}'’-]+){1,2}$/u;
const titled = /^(?:Dr|Mr|Mrs|Ms|Miss|Prof|Cllr|Councillor)\.?\s/;
const initials = /^\p{Lu}{2,3}$/u;

/** White space is matched only from its beginning, so that a long run is read once. */
const separators = /((?:(?<!\s)\s+)?[,;/()\n]\s*|(?<!\s)\s+(?:[-–—]|and|&)\s+)/;

/**
 * Splits what a plan prints as a lead into offices and possible names of people, which the site does not hold.
 * `Jo Smith, Head of SEND` → offices `Head of SEND`, people `Jo Smith`.
 */
export function officesIn(printed: string): { offices: string; people: string[] } {
  const people: string[] = [];
  const kept: string[] = [];
  let mark = '';
  for (const [at, part] of printed.split(separators).entries()) {
    if (at % 2 === 1) mark = part;
    const text = part.trim();
    if (at % 2 === 1 || !text) continue;
    if (!office.test(text) && (person.test(text) || titled.test(text)) && !initials.test(text)) people.push(text);
    else kept.push(`${kept.length > 0 ? separator(mark) : ''}${text}`);
  }
  // Where no name is left out, the words stay as printed.
  return people.length === 0 ? { offices: printed.replace(/\n/g, '; '), people } : { offices: kept.join(''), people };
}

const separator = (printed: string) => (/^\s*(?:and|&)\s*$/.test(printed) ? ` ${printed.trim()} ` : /[-–—(]/.test(printed) ? ', ' : '; ');
