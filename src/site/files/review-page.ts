import type { AstroIntegration } from 'astro';

/** The page `/review/` of what waits for an editor; under `astro dev` alone, so that no built site has it. */
export function reviewPage(): AstroIntegration {
  return {
    name: 'review-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const entrypoint = new URL('../components/review/ReviewPage.astro', import.meta.url);
        if (command === 'dev') injectRoute({ pattern: '/review/', entrypoint });
      },
    },
  };
}
