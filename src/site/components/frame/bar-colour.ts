import { makeElement } from '../../../search/browser/make-element.ts';

/** Gives the browser's own bar the colour of the page, in light and dark. */
const colour = makeElement('meta', { name: 'theme-color' });
const paint = () => colour.setAttribute('content', getComputedStyle(document.documentElement).backgroundColor);
paint();
document.head.append(colour);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
