/** Under what the parts of the data set may be used. */
export const dataLicences = [
  {
    name: 'OGL-UK-3.0',
    path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    title: 'Open Government Licence v3.0: the text and facts of official reports',
  },
  { name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License: our own wording, themes, tags, links and summaries' },
] as const;
