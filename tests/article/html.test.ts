import { describe, expect, it } from 'vitest';
import { read, readOne } from './reading.ts';

const paragraphs = [
  'Norway and Sweden signed a treaty on Arctic patrols in Tromsø on Friday, officials of both countries said.',
  'The treaty, which Denmark has long opposed, lets each navy use the harbours of the other one in times of need.',
  'Copenhagen called the step “a mistake”, and its foreign minister asked Stockholm to think again before winter.',
];
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const article = `<nav><a href="/">Home</a> <a href="/world">World</a></nav><main><article><h1>Treaty in Tromsø</h1>${paragraphs
  .map((words) => `<p>${words}</p>`)
  .join(
    '\n',
  )}</article></main><aside><p>Subscribe now</p></aside><footer>© The Fjord Post</footer>`;

describe('the text of a page', () => {
  it('is its main part, paragraphs parted by blank lines, without the heading', async () => {
    const { text, title } = await readOne(
      'a.html',
      page('<title>Treaty in Tromsø | The Fjord Post</title>', article),
    );
    expect(text).toBe(paragraphs.join('\n\n'));
    expect(title).toBe('Treaty in Tromsø');
  });

  const texts: readonly (readonly [string, string, string])[] = [
    [
      'folds the white space of the markup',
      '<p>Oslo\n   thanked\t<b>Riga</b> .</p>',
      'Oslo thanked Riga .',
    ],
    ['keeps non-breaking spaces and quotes', '<p>“10&nbsp;000 men”</p>', '“10\u00a0000 men”'],
    ['keeps line breaks', '<p>Oslo<br>Riga</p>', 'Oslo\nRiga'],
    ['joins inline elements without a gap', '<p>O<em>sl</em>o</p>', 'Oslo'],
    ['parts list items', '<ul><li>Oslo<li>Riga</ul>', 'Oslo\n\nRiga'],
    [
      'leaves scripts and styles out',
      '<script>let x = 1</script><style>p{}</style><p>Oslo</p>',
      'Oslo',
    ],
    ['reads a piece without html element', '<p>Oslo</p><p>Riga</p>', 'Oslo\n\nRiga'],
    ['keeps the lines of pre', '<pre>Oslo\n  Riga</pre>', 'Oslo\nRiga'],
    [
      'parts cells',
      '<table><tr><td>Oslo</td><td>Riga</td></tr><tr><td>Kyiv</td></tr></table>',
      'Oslo Riga\n\nKyiv',
    ],
  ];
  it.each(texts)('%s', async (_what, html, text) => {
    expect((await readOne('a.html', html)).text).toBe(text);
  });

  it('survives deep nesting', async () => {
    const deep = `${'<div>'.repeat(3000)}Oslo${'</div>'.repeat(3000)}`;
    expect((await readOne('a.html', deep)).text).toBe('Oslo');
  });

  it('of a page without any is empty', async () => {
    const { articles, problems } = await read(
      'a.html',
      page('<title>Soon</title>', '<script>x</script>'),
    );
    expect(articles).toEqual([]);
    expect(problems).toEqual(['a.html: article "a": the text is empty; left out']);
  });
});

describe('what a page says of itself', () => {
  const linked = (data: unknown) =>
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  it('is read from JSON-LD', async () => {
    const head = linked({
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': ['NewsArticle'],
          headline: 'Patrols agreed',
          datePublished: '2019-03-08T06:00:00Z',
          publisher: { '@type': 'Organization', name: 'The Fjord Post' },
          mainEntityOfPage: { '@id': 'https://fjord.example/patrols' },
        },
      ],
    });
    const { title, outlet, url, published } = await readOne('2001-01-01.html', page(head, article));
    expect({ title, outlet, url, published }).toEqual({
      title: 'Patrols agreed',
      outlet: 'The Fjord Post',
      url: 'https://fjord.example/patrols',
      published: '2019-03-08',
    });
  });

  it('is read from meta tags and links', async () => {
    const head = `<meta property="og:title" content="Patrols agreed"><meta property="og:site_name" content="The Fjord Post">
      <meta property="article:published_time" content="2019-03-08"><link rel="canonical" href="https://fjord.example/patrols">`;
    const { title, outlet, url, published } = await readOne('a.html', page(head, article));
    expect([title, outlet, url, published]).toEqual([
      'Patrols agreed',
      'The Fjord Post',
      'https://fjord.example/patrols',
      '2019-03-08',
    ]);
  });

  it('is read from a time element', async () => {
    const time =
      '<article><time datetime="2019-03-08T10:00">Friday</time><p>Oslo thanked Riga.</p></article>';
    expect((await readOne('a.html', page('', time))).published).toBe('2019-03-08');
  });

  it('passes over broken JSON-LD', async () => {
    const head =
      '<script type="application/ld+json">{"@type": </script><meta name="date" content="8 March 2019">';
    expect((await readOne('a.html', page(head, article))).published).toBe('2019-03-08');
  });

  it('is not made up', async () => {
    const { outlet, url, published } = await readOne('a.html', page('', article));
    expect([outlet, url, published]).toEqual([null, null, null]);
  });

  it('gives a warning for a date that is none, and keeps the article', async () => {
    const { articles, problems } = await read(
      'a.html',
      page('<meta name="date" content="03/04/2019">', article),
    );
    expect(articles[0]?.published).toBe(null);
    expect(problems).toEqual([expect.stringContaining('no full date: "03/04/2019"')]);
  });
});
