import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { inertSite } from '../../src/site/checks/built-site.ts';
import { inertPage, inertStyles } from '../../src/site/checks/inert-page.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const page = (body: string, head = '') => `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;

test('what the site is made of passes: files of its own, data, links to pages elsewhere and to people', () => {
  const head = [
    '<link rel="stylesheet" href="/_astro/site.css"><link rel="icon" href="/favicon.svg">',
    '<link rel="canonical" href="https://site.example/"><link rel="cite-as" href="https://site.example/x/?t=abc">',
    '<meta property="og:image" content="https://site.example/card.png"><script type="module" src="/_astro/page.js"></script>',
    '<script type="application/ld+json">{"@type":"Report"}</script><meta http-equiv="refresh" content="0;url=/there/">',
  ].join('');
  const body = [
    '<a href="https://example.org/">there</a><a href="http://example.org/?a=1#page=9">there</a><a href="mailto:a@example.org">write</a>',
    '<a href="#main">here</a><a href="/findings/x/pa-1/">here</a><a href="?q=EHCP">here</a><img src="/card.png" alt="">',
    '<script type="application/json">{"section":["priority-action"]}</script><svg><path d="M0 0"/><circle class="hollow" r="1"/></svg>',
  ].join('');
  assert.deepEqual(inertPage(page(body, head)), []);
  assert.deepEqual(inertStyles('@import "./a.css"; a { background: url(/b.svg) }'), []);
});

const refused: [kind: string, html: string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['a module', '<script type="module">import "/a.js"</script>'],
  ['rules that a browser follows', '<script type="speculationrules">{}</script>'],
  ['a script from elsewhere', '<script src="https://evil.example/a.js"></script>'],
  ['a script with no scheme', '<script src="//evil.example/a.js"></script>'],
  ['a script as data', '<script src="data:text/javascript,alert(1)"></script>'],
  ['a style sheet', '<style>a{}</style>'],
  ['a style', '<p style="width:10%">x</p>'],
  ['a handler', '<p ONclick="alert(1)">x</p>'],
  ['a handler within a picture', '<svg onload="alert(1)"></svg>'],
  ['a page in an attribute', '<p srcdoc="<b>x</b>">x</p>'],
  ['a frame', '<iframe src="/own/"></iframe>'],
  ['an object', '<object data="/own.pdf"></object>'],
  ['an embedded program', '<embed src="/own.pdf">'],
  ['a picture from elsewhere', '<img src="https://evil.example/pixel.gif" alt="">'],
  ['a picture for large screens from elsewhere', '<img src="/a.png" srcset="/a.png 1x, //evil.example/b.png 2x" alt="">'],
  ['a picture as data', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">'],
  ['a film from elsewhere', '<video poster="https://evil.example/a.png"></video>'],
  ['a picture within a picture', '<svg><image href="https://evil.example/a.png"/></svg>'],
  ['an old picture within a picture', '<svg><image xlink:href="https://evil.example/a.png"/></svg>'],
  ['an animated address', '<svg><a><set attributeName="href" to="javascript:alert(1)"/><text>x</text></a></svg>'],
  ['a script as a link', '<a href="javascript:alert(1)">x</a>'],
  ['the same in other letters', '<a href="  JaVaScRiPt:alert(1)">x</a>'],
  ['the same with a tab within', '<a href="java\tscript:alert(1)">x</a>'],
  ['the same as entities', '<a href="&#x6a;ava&Tab;script&colon;alert(1)">x</a>'],
  ['the same after a control character', '<a href="&#1;javascript:alert(1)">x</a>'],
  ['a page as a link', '<a href="data:text/html,<script>alert(1)</script>">x</a>'],
  ['another program’s link', '<a href="vbscript:msgbox(1)">x</a>'],
  ['a file', '<a href="file:///etc/passwd">x</a>'],
  ['a link with no scheme', '<a href="//evil.example">x</a>'],
  ['the same with backslashes', '<a href="\\\\evil.example">x</a>'],
  ['a name and password', '<a href="https://gov.example:pass@evil.example/">x</a>'],
  ['a link within a picture', '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>'],
  ['a link on a map', '<map><area href="javascript:alert(1)" alt=""></map>'],
  ['a form', '<form action="javascript:alert(1)"></form>'],
  ['a button', '<button formaction="javascript:alert(1)">x</button>'],
  ['a source of a quotation', '<blockquote cite="javascript:alert(1)">x</blockquote>'],
  ['a call home', '<a href="/x/" ping="https://evil.example/">x</a>'],
  ['what a template holds', '<template><p onclick="alert(1)">x</p></template>'],
];

for (const [kind, html] of refused) {
  test(`${kind} is named once, with its tag`, () => {
    const [problem, ...others] = inertPage(page(html));
    assert.deepEqual(others, []);
    assert.match(problem ?? '', /: <\w+/);
  });
}

test('what begins addresses, leads elsewhere, or is fetched by the head', () => {
  for (const head of [
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
    '<meta http-equiv="Refresh" content="0;url=data:text/html,x">',
    '<link rel="stylesheet" href="https://evil.example/a.css">',
    '<link rel="icon" href="data:image/svg+xml,x">',
    '<link rel="canonical" href="javascript:alert(1)">',
  ])
    assert.equal(inertPage(page('', head)).length, 1, head);
  for (const css of [
    'a{background:url(data:image/png;base64,x)}',
    '@import "//evil.example/a.css";',
    "@import url('https://evil.example')",
  ])
    assert.equal(inertStyles(css).length, 1, css);
});

test('a site’s problem is told once, with the first file and the number of others', (t) => {
  const dist = temporaryFolder(t);
  for (const name of ['a', 'b', 'c']) {
    mkdirSync(join(dist, name));
    writeFileSync(join(dist, name, 'index.html'), page('<p style="color:red">x</p>'));
  }
  writeFileSync(join(dist, 'a.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  assert.deepEqual(inertSite(dist, ['c/index.html', 'b/index.html', 'a/index.html', 'a.svg', 'a.json']), [
    'a.svg: the page has an inline script: <script>alert(1)</script>',
    'a/index.html and 2 other files: an attribute holds a style: <p style="color:red">x</p>',
  ]);
});
