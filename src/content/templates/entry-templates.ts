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
# Ids of the themes that it belongs to, where there are any
themes: []
# Names that also mean something else, such as
# otherwise:
#   PA: personal assistant
# Those of the names that readers type for it, while in a text they mean something else
# askedOnly: []
`;

/** A file for a theme; what is blank is to be filled in, and lines with # say how. */
export const themeTemplate = (id: string, label: string): string => `---
id: ${id}
label: ${stringify(label, { version: '1.1', lineWidth: 0 }).trim()}
# What belongs here, in a few words
note: ""
# Heading under which the list of themes shows it: one that other themes have, or a new one
group: ""
# Made for some kinds of report alone? Their ids, such as frameworks: [ilacs]; without this line it holds for every kind
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

/** A file for a partnership; what is blank is to be filled in, and lines with # say how. */
export const partnershipTemplate = (id: string): string => `---
id: ${id}
# As reports name it, such as Hertfordshire
name: ""
# Other names that people type: short ones such as Herts, names of its parts, former names; a name that two areas have means both
alsoCalled: []
# Ofsted's reference number, local authority code (3 digits), and statistical code (E and 8 digits): take out what is not known
urn: ""
laCode: ""
gssCode: ""
# Region of England, such as East of England
region: ""
links:
  - label: Ofsted's page of the area
    url: ""
---
`;

/** A file for a kind of report; what is blank is to be filled in, and lines with # say how. */
export const frameworkTemplate = (
  id: string,
): string => `# docs/frameworks.md explains every field. Patterns are regular expressions in which capitals and small letters are the same.
id: ${id}
# One report of the kind within a sentence, such as an area SEND inspection report
name: ""
# What it reports on, within a sentence, such as area SEND inspection
inspection: ""
kind: full
# In the order in which the reports name them
publishers: [""]
# Frozen once the first report is published; a word between the two keeps ids apart where one subject has several kinds of report
reportId: "{subject}-{month}"
title:
  # Fits the whole title, which stands at the head as a block of its own; the group "name" is the area
  pattern: '^inspection of (?<name>.+)$'
  inWords: Inspection of …
dates:
  # Start of the line of the inspection's dates
  inspection: 'inspection dates?\\s*:?\\s*(?=\\d)'
# In the order of the report. layout: text, paragraphs, bullets, rows, numbered, or skip for what is not taken over
sections:
  - key: judgement
    title: Inspection outcome
    # Fits the heading in small letters, without closing punctuation
    heading: '^inspection outcome$'
    layout: text
    expected: true
  - key: recommendations
    title: Recommendations
    heading: '^recommendations?$'
    layout: numbered
    expected: true
    findings:
      # Short for the section in codes such as r-1: one to three small letters
      code: r
      one: Recommendation
      many: Recommendations
      # What one is on the page: paragraph, bullet, row
      item: paragraph
      # recommendation, strength, weakness or narrative
      role: recommendation
      # Place in our own lists; the lowest comes first
      weight: 1
# The first grade whose phrase fits is taken; rank 1 is the best
scales:
  grades:
    - { value: inadequate, short: Inadequate, long: Inadequate, phrase: '\\binadequate\\b', rank: 2 }
    - { value: good, short: Good, long: Good, phrase: '\\bgood\\b', rank: 1 }
judgements:
  - { key: overall, label: Overall effectiveness, scale: grades, section: judgement }
`;
