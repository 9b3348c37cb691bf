import { ensureBrowser } from './ensure-browser.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './run.mjs';

ensureInstalled();
const CHROMIUM_PATH = ensureBrowser();
run('check:content');
run('build:changed');
run('test:unit', [], { CHROMIUM_PATH });
run('test:browser', [], { CHROMIUM_PATH });
