import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { checkShape } from '../../src/content/front-matter.ts';
import { addressProblem } from '../../src/domain/address.ts';
import { contactAddress, webAddress } from '../../src/domain/schemas/address.ts';
import { inspection } from '../../src/domain/schemas/inspection.ts';
import { source } from '../../src/domain/schemas/source.ts';

/** Spellings that a browser, a mail program or a reader may take for something else, each refused by the schema of every address. */
const unsafe = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)'],
  ...['\u0001javascript:alert(1)', 'java\u00adscript:alert(1)', '\u200bjavascript:alert(1)', '&#x6a;avascript:alert(1)'],
  ...['javascript&colon;alert(1)', 'javascript://example.org/%0aalert(1)', 'data:text/html,<b>x</b>', 'vbscript:x', 'file:///etc/passwd'],
  ...['blob:https://example.org/x', 'view-source:https://example.org', 'ftp://example.org/', 'tel:123', 'intent://x', 'ws://example.org/'],
  ...['//evil.example', '\\\\evil.example', '/\\evil.example', '/findings/x/', 'www.example.org', 'example.org', '#x', '?x', '', ' '],
  ...['https:evil.example', 'https:/evil.example', 'https:\\\\evil.example', 'https:///evil.example', 'https://', 'http://', 'http://?x'],
  ...['https://user:pass@evil.example', 'https://gov.example@evil.example', 'https://@evil.example', 'https://a\\@evil.example/'],
  ...[
    'https://example.org/\u202egpj.exe',
    'https://exam\u200bple.org',
    'https://example.org/\0',
    'https://example.org/a b',
    'https://example.org\n',
  ],
  ...[
    'https://example.org/"onclick="x',
    'https://example.org/<script>',
    'https://example.org/`',
    'https://example.org/{a}',
    'https://example.org/|',
  ],
  ...[
    'https://exa mple.org',
    'https://[::1',
    'https://example.org:port/',
    'https://\ud800.example/',
    'mailto:',
    'mailto:a',
    'mailto:@example.org',
  ],
];

test('no spelling of an unsafe address passes, and none is shown in the sentence that refuses it', () => {
  for (const address of unsafe) {
    for (const schema of [webAddress, contactAddress]) assert.equal(schema.safeParse(address).success, false, JSON.stringify(address));
    const problem = addressProblem(address) ?? '';
    assert.match(problem, /^[\x20-\x7e]+$/);
    assert.doesNotMatch(problem, /alert|evil/);
  }
});

test('addresses as they are passed on stay as they are', () => {
  for (const address of [
    'https://files.ofsted.gov.uk/v1/file/50232445#page=9',
    "http://example.org/a/b.html?x=1&y[]=2&z=(3)!*',;~%20-_",
    'HTTPS://Example.org:8443/',
    'https://example.org/straße/école',
    'https://bücher.example/',
    'http://localhost:4321/',
    'https://web.archive.org/web/2024/https://example.org/a@b',
  ])
    assert.equal(webAddress.parse(address), address);
  assert.equal(contactAddress.parse('mailto:send@example.org?subject=A%20plan'), 'mailto:send@example.org?subject=A%20plan');
  assert.equal(webAddress.safeParse('mailto:send@example.org').success, false);
});

test('whatever passes leads a browser to https or http at the site that is written', () => {
  const piece = fc.constantFrom(
    'https:',
    'http:',
    'javascript:',
    '/',
    '//',
    '\\',
    '@',
    'a.example',
    'evil',
    ' ',
    '\t',
    ':',
    '?',
    '#',
    '[',
    '%',
    '\u202e',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const address = pieces.join('');
      if (addressProblem(address, ['https', 'http'])) return;
      const { protocol, username, password, host } = new URL(address, 'https://here.example/');
      assert.match(protocol, /^https?:$/);
      assert.equal(username + password, '');
      assert.ok(address.toLowerCase().startsWith(`${protocol}//`) && host !== '' && host !== 'here.example');
    }),
    { numRuns: 2000 },
  );
});

test('tables and descriptions name the field and what begins an address', () => {
  const expected = /url: expected an address that begins with https:\/\/ or http:\/\/ \(this one begins with "javascript:"\)/;
  const url = 'javascript:alert(1)';
  assert.throws(() => checkShape(source, { url }, 'source.yml'), expected);
  const row = { partnership: 'anyshire', area: 'Anyshire', published: '2024-01-31', url, checked: 'report text' };
  assert.throws(() => checkShape(inspection, row, 'inspections.csv:2'), expected);
});
