const head = '<tr><th>Action</th><th>Lead</th><th>By when</th></tr>';
const row = '<tr><td>Open a hub</td><td>Head of SEND</td><td>March 2025</td></tr>';
const page = (body: string) => `<!doctype html><html><body><h1>Plan</h1>${body}</body></html>`;
const planTable = (rows: string) => page(`<table>${head}${rows}</table>`);

/** Elements of these names within each other, so many times each. */
const nested = (count: number, ...names: string[]) =>
  names
    .map((name) => `<${name}>`)
    .join('')
    .repeat(count) +
  'x' +
  names
    .toReversed()
    .map((name) => `</${name}>`)
    .join('')
    .repeat(count);

/** Web pages that are small and ask for much, or are large in one way. */
export const webPages: Record<string, () => string> = {
  'deep-div.html': () => page(nested(10_000, 'div')),
  'deep-list.html': () => page(nested(5000, 'ul', 'li')),
  'deep-quotation.html': () => page(nested(10_000, 'blockquote')),
  'deep-table.html': () => page(nested(3000, 'table', 'tr', 'td')),
  'deep-in-cell.html': () => planTable(`<tr><td>${nested(10_000, 'div')}</td><td></td><td></td></tr>`),
  'deep-inline.html': () => page(`<p>${nested(50_000, 'b', 'i')}</p>`),
  'deep-font.html': () => page(`<p>${'<font size=1>'.repeat(50_000)}x</p>`),
  'unclosed-inline.html': () => page(`${'<p><b>'.repeat(3000)}x`),
  'deep-svg.html': () => page(`<svg>${nested(20_000, 'g')}</svg>`),
  'deep-select.html': () => page(nested(20_000, 'form', 'fieldset')),
  'attributes.html': () => page(`<p ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}=1`).join(' ')}>x</p>`),
  'same-attributes.html': () => page(`<p ${'class=x '.repeat(1_000_000)}>x</p>`),
  'classes.html': () => page(`<p class="${Array.from({ length: 500_000 }, (_, at) => `c${at}`).join(' ')}">x</p>`),
  'colspan.html': () => planTable('<tr><td colspan=1000000>Open a hub</td></tr>'.repeat(2000)),
  'rowspan.html': () =>
    planTable('<tr><td rowspan=65534>Open a hub</td><td rowspan=65534>x</td><td rowspan=65534>y</td></tr>'.repeat(2000)),
  'both-spans.html': () => planTable('<tr><td rowspan=65534 colspan=1000>Open a hub</td><td>x</td></tr>'.repeat(2000)),
  'spans-of-words.html': () =>
    planTable(`<tr><td rowspan=65534 colspan=100>${'word '.repeat(2000)}</td></tr>${'<tr><td>x</td></tr>'.repeat(3000)}`),
  'col-spans.html': () => page(`<table>${'<col span=1000 hidden>'.repeat(20_000)}${head}${row}</table>`),
  'rows.html': () => planTable(row.repeat(100_000)),
  'cells.html': () => planTable(`<tr>${'<td>x'.repeat(300_000)}`),
  'long-cell.html': () => planTable(`<tr><td>${'Open a hub for families. '.repeat(200_000)}</td><td>x</td><td>y</td></tr>`),
  'long-word.html': () => planTable(`<tr><td>${'x'.repeat(5_000_000)}</td><td>x</td><td>y</td></tr>`),
  'paragraphs.html': () => page('<p></p>'.repeat(500_000)),
  'points.html': () => page(`<ul>${'<li>We will open a hub.'.repeat(100_000)}</ul>`),
  'headings.html': () => page('<h2>Priority action 1</h2><p>We will open a hub.</p>'.repeat(30_000)),
  'breaks.html': () => page(`<p>${'x<br>'.repeat(300_000)}</p>`),
  'references.html': () => page(`<p>${'&amp;&#x41;'.repeat(300_000)}</p>`),
  'styles.html': () => page(`<style>${'.a{color:red}'.repeat(100_000)}</style><p class=a>x</p>`),
  'open-styles.html': () => page(`<style>${'@media x{'.repeat(20_000)}${'/*'.repeat(20_000)}</style><p>x</p>`),
  'open-comment.html': () => page(`${'<!--'.repeat(500_000)}`),
  'comments.html': () => page(`${'<!-- page 2 -->'.repeat(100_000)}<p>x</p>`),
  'tables.html': () => page(`<table>${head}${row}</table>`.repeat(20_000)),
  'raised.html': () => page(`<p>${'x<sup>2</sup>'.repeat(100_000)}</p>`),
  'preformatted.html': () => page(`<pre>${'- x\n'.repeat(200_000)}</pre>`),
};
