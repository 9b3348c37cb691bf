/** What the site calls itself. */
export const siteName = 'Followthrough';
