import type { Term } from '../../domain/schemas/term.ts';

/** Names of a term besides its label that are one short word with two capitals or more: EHCP, SENCo, PfA. */
export function shortForms({ alsoCalled }: Term): string[] {
  const forms = alsoCalled.filter((name) => name.length <= 8 && /^\p{Lu}\S*\p{Lu}\S*$/u.test(name));
  const spelt = forms.map((name) => name.toLowerCase());
  return forms.filter((name, at) => spelt.indexOf(name.toLowerCase()) === at);
}
