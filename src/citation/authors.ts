/** The bodies that publish reports of area SEND inspections, in the order in which the reports name them. */
export const authors = ['Ofsted', 'Care Quality Commission'] as const;

/** Both in a sentence. */
export const authorsInWords = authors.join(' and ');
