import { stringify } from 'yaml';

/** A file for a theme; what is blank is to be filled in, and lines with # say how. */
export const themeTemplate = (id: string, label: string): string => `---
id: ${id}
label: ${stringify(label, { version: '1.1', lineWidth: 0 }).trim()}
# What belongs here, in a few words
note: ""
# Heading under which the list of themes shows it: one that other themes have, or a new one
group: ""
# Words or phrases that point to the theme. * ends a word in any way, late|slow matches either word, and " ... " allows up to six other
# words of the sentence; weight is 1 where it is not given: more where a phrase leaves no doubt, less where it may mean something else
terms:
  - { match: "" }
# Phrases in which these words do not count
exclude: []
# What a reader can look up
sources:
  - { title: "", url: "" }
---
`;
