/** What a web page holds besides its text; used by keepText. */
export const siteParts = {
  /** Elements that hold nothing of a report: code, pictures, players, controls and site navigation. */
  elements: new Set([
    ...['script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'base'],
    ...['iframe', 'frame', 'frameset', 'noframes', 'object', 'embed', 'applet', 'param'],
    ...['svg', 'math', 'canvas', 'img', 'picture', 'audio', 'video', 'track', 'map', 'area'],
    ...['button', 'input', 'select', 'textarea', 'datalist', 'dialog', 'menu'],
    ...['nav', 'aside', 'footer', 'search', 'wbr', 'hr'],
  ]),
  /** Roles that mean the same on any element. */
  roles: new Set(['navigation', 'search', 'complementary', 'contentinfo', 'dialog', 'alertdialog', 'alert', 'status', 'menu', 'menubar']),
  hidingClasses: new Set(['visually-hidden', 'govuk-visually-hidden', 'sr-only', 'screen-reader-text', 'hidden']),
  hidingStyle: /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i,
  /** Text that its author has struck out. */
  struck: new Set(['del', 's', 'strike']),
  /** Elements within which a header is the text's own. */
  ownHeader: new Set(['main', 'article', 'section']),
};
