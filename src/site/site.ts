import { readSite } from '../content/read-site.ts';
import { addressProblem, type Scheme, schemesInWords } from '../domain/address.ts';
import { ownValue } from '../domain/own-value.ts';
import { siteName } from '../domain/site-name.ts';

/** @throws Error where the environment gives an address that pages must not link to */
function addressFrom(variable: string, ...allowed: Scheme[]): string | undefined {
  const address = ownValue(process.env, variable) || undefined;
  const problem = address && addressProblem(address, allowed);
  if (problem) throw new Error(`${variable} ${problem}; give it an address that begins with ${schemesInWords(allowed)}, or none`);
  return address;
}

const facts = readSite();

/** What the site is called, who runs it, and how to reach them: from `site.yml`, or the environment of the build, which wins. */
export const site = {
  name: siteName,
  line: 'What inspectors found, what the partnership promised, what happened next: every finding at its own address.',
  /** Absent where nobody has said. */
  runBy: facts?.runBy,
  /** Why they run it; absent where they do not say. */
  about: facts?.about,
  /** Address of the project's repository; absent where nobody names one. */
  repository: addressFrom('REPOSITORY_URL', 'https', 'http') ?? facts?.repository,
  /** Where corrections go: a web address or `mailto:`; absent where nobody names one. */
  contact: addressFrom('CONTACT_URL', 'https', 'http', 'mailto') ?? facts?.contact,
} as const;
