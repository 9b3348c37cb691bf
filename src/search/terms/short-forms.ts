import type { GlossaryEntry } from '../glossary/glossary-entry.ts';

/** Names of an entry besides its label that are one short word with two capitals or more: EHCP, SENCo, PfA. */
export function shortForms({ terms }: GlossaryEntry): string[] {
  const forms = terms.filter((name) => name.length <= 8 && /^\p{Lu}\S*\p{Lu}\S*$/u.test(name));
  const spelt = forms.map((name) => name.toLowerCase());
  return forms.filter((_, at) => spelt.indexOf(spelt[at] ?? '') === at);
}
