import type { Message } from './tag-message.ts';

/** Where whoever keeps the site can be reached. */
export interface Keeper {
  /** A web address or `mailto:`. */
  contact?: string | undefined;
  /** Address of the project's repository. */
  repository?: string | undefined;
}

/**
 * The address that opens a message ready to send: a letter where the keeper has a mail address, else a new issue where there is a
 * repository (GitLab names its fields in its own way).
 * @returns undefined where neither is known; a web page for contact takes no message
 */
export function messageAddress({ subject, body }: Message, { contact, repository }: Keeper): string | undefined {
  if (contact?.toLowerCase().startsWith('mailto:')) {
    const [to = '', fields = ''] = contact.split('?', 2);
    const kept = fields.split('&').filter((field) => field !== '' && !/^(subject|body)=/i.test(field));
    // a letter's lines end in CR LF
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
