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

/** What the site is called, and how to reach its keeper. Addresses come from the environment of the build. */
export const site = {
  name: siteName,
  line: 'What inspectors found, what the partnership promised, what happened next: every finding at its own address.',
  /** Address of the project's repository; absent where the keeper names none. */
  repository: addressFrom('REPOSITORY_URL', 'https', 'http'),
  /** Where corrections go: a web address or `mailto:`; absent where the keeper names none. */
  contact: addressFrom('CONTACT_URL', 'https', 'http', 'mailto'),
} as const;
