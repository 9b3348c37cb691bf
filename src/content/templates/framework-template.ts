/** A file for a kind of report; what is blank is to be filled in, and lines with # say how. */
export const frameworkTemplate = (
  id: string,
): string => `# docs/frameworks.md explains every field. Patterns are regular expressions in which capitals and small letters are the same.
id: ${id}
# One report of the kind within a sentence, such as an area SEND inspection report
name: ""
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
      meaning: What must be done
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
