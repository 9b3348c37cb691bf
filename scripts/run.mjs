import { spawnSync } from 'node:child_process';

/**
 * Runs one of package.json's scripts, which puts the Node that the project brings first on its path. Ends with the script's
 * exit code where it fails.
 */
export function run(script) {
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
