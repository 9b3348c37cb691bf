import { ensureBrowser } from './ensure-browser.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './run.mjs';

ensureInstalled();
ensureBrowser();
await run('check:content');
await run('build:changed');
await run('check:urls');
await run('check:readability');
await run('test:clients');
await run('test:unit');
await run('test:browser');
