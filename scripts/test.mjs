import { ensureBrowser } from './ensure-browser.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './run.mjs';

ensureInstalled();
ensureBrowser();
run('check:content');
run('build:changed');
run('check:urls');
run('test:unit');
run('test:browser');
