import { ensureInstalled } from './ensure-installed.mjs';
import { run } from './run.mjs';

ensureInstalled();
run('ingest');
run('build:changed');
run('preview');
