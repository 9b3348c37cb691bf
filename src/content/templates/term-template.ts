import { stringify } from 'yaml';

/** A file for a term of the glossary; what is blank is to be filled in, and lines with # say how. */
export const termTemplate = (id: string, label: string): string => `id: ${id}
# The name shown to readers, as it stands within a sentence, with no article
label: ${stringify(label, { version: '1.1', lineWidth: 0 }).trim()}
# Other names by which reports, plans and families call it, each where a search for one should find all. Plurals, hyphens and possessives
# need no name of their own; a short name with capitals, such as AP, counts in a text only with these capitals
alsoCalled: []
# One plain sentence of 5 to 30 words, in our own words
meaning: ""
# Ids of neighbouring terms, which are offered and never searched for unasked
related: []
# Id of the theme of the same name, where there is one
themes: []
# Names that also mean something else, such as
# otherwise:
#   PA: personal assistant
# Those of the names that readers type for it, while in a text they mean something else
# askedOnly: []
`;
