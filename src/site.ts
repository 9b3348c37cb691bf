import { siteName } from './site-name.ts';

const { REPOSITORY_URL, CONTACT_URL } = process.env;

/** What the site calls itself, and where its keeper can be reached. Addresses come from the environment of the build. */
export const site = {
  name: siteName,
  line: 'What inspectors found, what the partnership promised, what happened next: every finding at its own address.',
  /** Address of the project's repository; absent where the keeper names none. */
  repository: REPOSITORY_URL || undefined,
  /** Where corrections go: a web address or `mailto:`; absent where the keeper names none. */
  contact: CONTACT_URL || undefined,
} as const;
