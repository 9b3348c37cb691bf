/** What pages may load and do: files of this site alone, nothing inline, no plug-ins, no other base for addresses. */
const directives = ["default-src 'self'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"];

/** The Content-Security-Policy that every page carries in its own head. */
export const pagePolicy = directives.join('; ');

/** The policy as a host sends it, in `public/_headers`: browsers heed `frame-ancestors` in a header alone. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');
