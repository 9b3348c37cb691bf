/** Exit codes by signal: 128 and the signal's number, as shells have it. */
export const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
