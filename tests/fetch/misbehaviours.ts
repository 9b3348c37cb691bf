import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { pdf } from './official-content.ts';

/** A way in which a server may misbehave, and what is said of it. */
export interface Misbehaviour {
  name: string;
  answer: (response: ServerResponse, path: string) => void;
  /** Whether robots.txt is answered the same way; it is missing otherwise. */
  robots?: true;
  said: RegExp;
}

const page = '<!DOCTYPE html><html><body>Sorry</body></html>';
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end('a few words');
const leads = (location: string) => status(302, { location });
const sends =
  (body: string | Uint8Array, headers: Record<string, string> = { 'content-type': 'application/pdf' }) =>
  (response: ServerResponse) =>
    void response.writeHead(200, headers).end(body);
/** Writes what no server should, past Node's own checks. */
const raw = (words: string | Uint8Array) => (response: ServerResponse) => void response.socket?.end(words);

export const most = 100_000;
const large = Buffer.concat([pdf('large'), Buffer.alloc(most)]);

export const misbehaviours: readonly Misbehaviour[] = [
  { name: 'a web page, called a PDF', answer: sends(page), said: /a web page came in place of a PDF; look at the address/ },
  { name: 'a web page, called one', answer: sends(page, { 'content-type': 'text/html' }), said: /a web page came in place of a PDF/ },
  {
    name: 'a web page that mentions a PDF far down',
    answer: sends(page.padEnd(2000) + pdf('x')),
    said: /a web page came in place of a PDF/,
  },
  { name: 'an error in XML', answer: sends('<Error><Code>NoSuchKey</Code></Error>'), said: /a page in XML or HTML came in place of a PDF/ },
  { name: 'an error in JSON', answer: sends('{"error":"gone"}'), said: /JSON came in place of a PDF/ },
  { name: 'a Word file', answer: sends('PK\u0003\u0004…'), said: /a Word file or another archive came in place of a PDF/ },
  { name: 'a picture', answer: sends(Buffer.from([0xff, 0xd8, 0xff, 0xe0])), said: /a picture came in place of a PDF/ },
  { name: 'a few words', answer: sends('Not today.'), said: /what came is not a PDF/ },
  { name: 'nothing', answer: sends(''), said: /what came is empty; run the command again later/ },
  { name: 'a PDF without its end', answer: sends('%PDF-1.7\n1 0 obj'), said: /the PDF that came breaks off after 16 bytes/ },
  {
    name: 'the report of another area',
    answer: sends(pdf('other')),
    said: /the document that came is that of other-2024-03, byte for byte/,
  },
  {
    name: 'fewer bytes than it says',
    answer: raw('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n%PDF-1.7\n%%EOF'),
    said: /the connection broke off|not as long as the server said/,
  },
  {
    name: 'chunks that break off',
    answer: raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n%PDF-1.7\n\r\n'),
    said: /the connection broke off/,
  },
  {
    name: 'a chunk of no length',
    answer: raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n%PDF'),
    said: /a form that is not HTTP/,
  },
  { name: 'status 404', answer: status(404), said: /the server has it no longer \(404\); look for its present address/ },
  { name: 'status 410', answer: status(410), said: /the server has it no longer \(410\)/ },
  { name: 'status 401', answer: status(401), said: /does not give it to us \(401\)/ },
  { name: 'status 403', answer: status(403), said: /does not give it to us \(403\)/ },
  { name: 'status 451', answer: status(451), said: /status 451, which is no document/ },
  { name: 'status 204', answer: status(204), said: /status 204, which is no document/ },
  { name: 'status 206', answer: status(206), said: /status 206, which is no document/ },
  { name: 'status 304, unasked', answer: status(304), said: /status 304, which is no document/ },
  { name: 'status 500', answer: status(500), said: /the server has a fault \(500\)/ },
  { name: 'status 503', answer: status(503), said: /the server has a fault \(503\)/ },
  { name: 'status 503 for a day', answer: status(503, { 'retry-after': '86400' }), said: /asks to be left alone for 1440 minutes/ },
  { name: 'status 429, again and again', answer: status(429, { 'retry-after': '5' }), said: /says that it is asked too often/ },
  {
    name: 'status 429 until a day next year',
    answer: status(429, { 'retry-after': 'Fri, 01 Jan 2027 00:00:00 GMT' }),
    said: /asks to be left alone for \d+ minutes/,
  },
  {
    name: 'a redirect without encryption',
    answer: leads('http://files.ofsted.gov.uk/a'),
    said: /it leads on to http:.* which begins with http:, not https:/,
  },
  {
    name: 'a redirect elsewhere',
    answer: leads('https://elsewhere.example/a'),
    said: /is at elsewhere\.example, which is not on the list of hosts; add the host/,
  },
  { name: 'a redirect to a private network', answer: leads('https://192.168.0.1/a'), said: /names a number in place of a host/ },
  { name: 'a redirect to this machine', answer: leads('https://localhost/a'), said: /is at localhost, which is not on the list/ },
  { name: 'a redirect to a file', answer: leads('file:///etc/passwd'), said: /begins with file:, not https:/ },
  { name: 'a redirect with a password', answer: leads('https://a:b@files.ofsted.gov.uk/a'), said: /holds a user name or password/ },
  { name: 'a redirect to another port', answer: leads('https://files.ofsted.gov.uk:22/a'), said: /names port 22/ },
  { name: 'a redirect that cannot be read', answer: leads('https://[/'), said: /which cannot be read/ },
  { name: 'a redirect to nowhere', answer: status(302), said: /leads on \(302\) without saying where to/ },
  { name: 'a redirect to itself', answer: leads('/v1/file/area'), said: /leads on more than 5 times/ },
  { name: 'no answer', answer: () => {}, said: /did not answer within 0\.2 seconds/ },
  {
    name: 'half an answer',
    answer: (response) => void response.writeHead(200).write('%PDF-1.7\n'),
    said: /had not sent all of it after 0\.2 seconds/,
  },
  {
    name: 'an answer in drops',
    answer: (response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('%'), 20);
      response.on('close', () => clearInterval(drip));
    },
    said: /had not sent all of it after 0\.2 seconds/,
  },
  {
    name: 'too much, and says so',
    answer: (response) => void response.writeHead(200, { 'content-length': '99999999' }).write('%PDF'),
    said: /larger than 98 kB, which is the most that is taken/,
  },
  { name: 'too much, and does not say so', answer: (response) => void response.writeHead(200).end(large), said: /larger than 98 kB/ },
  { name: 'a hang-up', answer: (response) => void response.socket?.destroy(), said: /the connection broke off/ },
  { name: 'another language than HTTP', answer: raw('SSH-2.0-OpenSSH_9.9\r\n'), said: /a form that is not HTTP/ },
  {
    name: 'a head without end',
    answer: raw(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`),
    said: /the head of the answer is too long/,
  },
  { name: 'broken gzip', answer: sends('no gzip', { 'content-encoding': 'gzip' }), said: /cannot be unpacked/ },
  {
    name: 'gzip that breaks off',
    answer: sends(gzipSync(pdf('x'.repeat(500))).subarray(0, 30), { 'content-encoding': 'gzip' }),
    said: /ends too early/,
  },
  { name: 'gzip that swells', answer: sends(gzipSync(Buffer.alloc(50 * most)), { 'content-encoding': 'gzip' }), said: /larger than 98 kB/ },
  { name: 'an unknown packing', answer: sends(pdf('x'), { 'content-encoding': 'pack200' }), said: /packed as “pack200”/ },
  {
    name: 'robots.txt that forbids it',
    robots: true,
    answer: sends('User-agent: *\nDisallow: /v1\n'),
    said: /robots\.txt of files\.ofsted\.gov\.uk does not allow it/,
  },
  {
    name: 'robots.txt with a fault',
    robots: true,
    answer: status(500),
    said: /robots\.txt of files\.ofsted\.gov\.uk cannot be read: the server has a fault/,
  },
  {
    name: 'robots.txt elsewhere',
    robots: true,
    answer: leads('https://elsewhere.example/robots.txt'),
    said: /robots\.txt .* cannot be read: it leads on to/,
  },
];
