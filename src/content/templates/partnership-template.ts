/** A file for a partnership; what is blank is to be filled in, and lines with # say how. */
export const partnershipTemplate = (id: string): string => `---
id: ${id}
# As reports name it, such as Hertfordshire
name: ""
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
