import type { Message } from './tag-message.ts';

/** Where whoever keeps the site can be reached. */
export interface Keeper {
  /** A web address or `mailto:`. */
  contact?: string | undefined;
  /** Address of the project's repository. */
  repository?: string | undefined;
}

/**
 * The address that opens a message ready to send: an email where the keeper has an email address, else a new issue where there is a
 * repository (GitLab has its own names for the fields).
 * @returns undefined where neither is known; a contact page on the web cannot take a message
 */
export function messageAddress({ subject, body }: Message, { contact, repository }: Keeper): string | undefined {
  if (contact?.toLowerCase().startsWith('mailto:')) {
    const [to = '', fields = ''] = contact.split('?', 2);
    const kept = fields.split('&').filter((field) => field !== '' && !/^(subject|body)=/i.test(field));
    // Lines of an email end in CR LF.
    const own = [`subject=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`];
    return `${to}?${[...kept, ...own].join('&')}`;
  }
  if (!repository) return undefined;
  const project = new URL(repository);
  const isGitLab = project.hostname.split('.').includes('gitlab');
  const path = project.pathname.replace(/(?<!\/)(\.git)?\/*$/, '');
  const [title, description] = isGitLab ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
  const fields = new URLSearchParams([
    [title, subject],
    [description, body],
  ]);
  return `${project.origin}${path}${isGitLab ? '/-' : ''}/issues/new?${fields}`;
}
