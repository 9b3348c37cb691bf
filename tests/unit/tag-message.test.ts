import assert from 'node:assert/strict';
import test from 'node:test';
import { countedWords } from '../../src/domain/words/counted-words.ts';
import { messageAddress } from '../../src/site/labels/message-address.ts';
import { type FindingInDoubt, tagMessage } from '../../src/site/labels/tag-message.ts';

const theme = { id: 'data-needs', label: 'Data and understanding need', evidence: ['data', 'Data', 'dashboard & more'] };
const about: FindingInDoubt = {
  id: 'anyshire-2023-07/pa-1',
  name: 'Anyshire, Priority action 1',
  address: 'https://site.example/findings/anyshire-2023-07/pa-1/',
  themes: [theme, { id: 'workforce', label: 'Workforce', evidence: [], editor: 'It is about staff.' }],
};

test('words are named once, as they stand first, with how often they stand there', () => {
  assert.deepEqual(countedWords(['data', 'plan', 'Data']), [
    { words: 'data', times: 2 },
    { words: 'plan', times: 1 },
  ]);
});

test('a disputed theme is named with the finding, its address and the words that earned it', () => {
  assert.deepEqual(tagMessage(about, theme), {
    subject: 'anyshire-2023-07/pa-1: is “Data and understanding need” the right theme?',
    body: [
      'Finding: Anyshire, Priority action 1 (anyshire-2023-07/pa-1)',
      'Address: https://site.example/findings/anyshire-2023-07/pa-1/',
      'Theme: Data and understanding need (data-needs)',
      'Words that point to it: “data” ×2, “dashboard & more”',
      '',
      'Why the theme does not belong there:',
      '',
    ].join('\n'),
  });
});

test('a theme that an editor set is named with the reason, and a long list of words is cut', () => {
  assert.match(tagMessage(about, about.themes[1]).body, /\nSet by an editor: It is about staff\.\n/);
  const evidence = Array.from({ length: 20 }, (_, index) => `word ${index}`);
  assert.match(tagMessage(about, { ...theme, evidence }).body, /“word 14”, and 5 more\n/);
});

test('where no theme is named, those that there are stand beside the question which is wrong or missing', () => {
  const { subject, body } = tagMessage(about);
  assert.equal(subject, 'anyshire-2023-07/pa-1: a theme is wrong or missing');
  assert.match(body, /\nThemes it has: Data and understanding need; Workforce\n/);
  assert.match(body, /\n\nThe theme that does not belong, or that is missing, and the words in the finding that show it:\n$/);
  assert.match(tagMessage({ ...about, themes: [] }).body, /\nThemes it has: none\n/);
});

test('the message goes to a mail address first, then to the repository', () => {
  const message = { subject: 'A “theme” & more', body: 'One\nTwo + three' };
  const repository = 'https://github.com/someone/followthrough';
  assert.equal(
    messageAddress(message, { contact: 'mailto:keeper@site.example', repository }),
    'mailto:keeper@site.example?subject=A%20%E2%80%9Ctheme%E2%80%9D%20%26%20more&body=One%0D%0ATwo%20%2B%20three',
  );
  const issue = new URL(messageAddress(message, { contact: 'https://site.example/contact', repository: `${repository}.git/` }) ?? '');
  assert.equal(issue.origin + issue.pathname, `${repository}/issues/new`);
  assert.deepEqual(
    [...issue.searchParams],
    [
      ['title', message.subject],
      ['body', message.body],
    ],
  );
  assert.equal(messageAddress(message, { contact: 'https://site.example/contact' }), undefined);
  assert.equal(messageAddress(message, {}), undefined);
});

test('what a mail address asks for is kept, and GitLab gets its own names', () => {
  const message = { subject: 'S', body: 'B' };
  assert.equal(
    messageAddress(message, { contact: 'mailto:a@b.example?cc=c@d.example&subject=Hello' }),
    'mailto:a@b.example?cc=c@d.example&subject=S&body=B',
  );
  const issue = new URL(messageAddress(message, { repository: 'https://gitlab.com/group/sub/project' }) ?? '');
  assert.equal(issue.pathname, '/group/sub/project/-/issues/new');
  assert.equal(issue.searchParams.get('issue[title]'), 'S');
  assert.equal(issue.searchParams.get('issue[description]'), 'B');
});
