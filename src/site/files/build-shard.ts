import type { AstroIntegration } from 'astro';
import { isInShard, type Shard } from '../../domain/shard.ts';
import { daysFile } from './sitemap-days.ts';

/**
 * Builds one shard of a site: the pages and bundles of its reports, areas, terms and events. What the whole site has once, such as the
 * home page, search and data, is in the first. All shards laid into one folder are the site, byte for byte.
 * @param pages is given the address of every page of the whole site, so that each shard has the same sitemap
 * @param site address of the site's root
 */
export function buildShard(shard: Shard, pages: string[], site: URL): AstroIntegration {
  return {
    name: 'build-shard',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => {
          const getStaticPaths = prerenderer.getStaticPaths.bind(prerenderer);
          prerenderer.getStaticPaths = async () => {
            const all = await getStaticPaths();
            for (const { pathname, route } of all) {
              const path = partsOf(pathname)
                .map((part) => `${part}/`)
                .join('');
              if (route.type === 'page' && path !== '404/') pages.push(new URL(path, site).href);
            }
            return all.filter(({ pathname }) => ownedBy(pathname, shard));
          };
          return prerenderer;
        }),
    },
  };
}

/** Pages and files below one report, area, term or event go together, as they are made of the same things. */
function ownedBy(pathname: string, shard: Shard): boolean {
  const [folder, name] = partsOf(pathname);
  if (folder === daysFile) return true;
  if (name === undefined || folder === 'data') return shard[0] === 1;
  const key = folder === 'bundles' ? name.replace(/^(?:findings|answers)-/, '') : name;
  return isInShard(key.replace(/\.[^.]*$/, ''), shard);
}

const partsOf = (pathname: string): string[] => pathname.split('/').filter((part) => part !== '');
