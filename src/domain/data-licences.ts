import type { Wording } from './schemas/finding.ts';

/** Under what the parts of the data set may be used. */
export const dataLicences = [
  {
    name: 'OGL-UK-3.0',
    path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    title: 'Open Government Licence v3.0: the text and facts of official reports',
  },
  { name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License: our own wording, themes, tags, links and summaries' },
] as const;

/** Under which of them a text may be used, by whose words it has. */
export const licenceOf = { official: dataLicences[0], restated: dataLicences[1] } as const satisfies Record<Wording, DataLicence>;

type DataLicence = (typeof dataLicences)[number];

/** What names a licence to programs, which is shorter than where it stands: its address in the list of SPDX (https://spdx.org/licenses/). */
export const spdxAddress = ({ name }: DataLicence): string => `https://spdx.org/licenses/${name}`;
