import { describe, expect, it } from 'vitest';
import { read, readOne } from './reading.ts';

describe('Markdown', () => {
  it('takes title, date, outlet and address from the front matter', async () => {
    const { id, text, title, published, outlet, url } = await readOne(
      'talks.md',
      '---\ntitle: "Talks: day two"\ndate: 2019-03-08\noutlet: The Fjord Post\nurl: https://fjord.example/2\n---\n\nOslo met Riga.\n',
    );
    expect({ id, text, title, published, outlet, url }).toEqual({
      id: 'talks',
      text: 'Oslo met Riga.',
      title: 'Talks: day two',
      published: '2019-03-08',
      outlet: 'The Fjord Post',
      url: 'https://fjord.example/2',
    });
  });

  it('takes the title from a heading at the top', async () => {
    const { text, title } = await readOne(
      'a.md',
      '# Talks in *Riga* #\n\nOslo met Riga.\n\n## Reactions\n\nTallinn cheered.',
    );
    expect(title).toBe('Talks in Riga');
    expect(text).toBe('Oslo met Riga.\n\nReactions\n\nTallinn cheered.');
  });

  const texts: readonly (readonly [string, string, string])[] = [
    ['emphasis', 'Oslo **met** _Riga_.', 'Oslo met Riga.'],
    ['links', 'Oslo [met](https://x.example "title") Riga.', 'Oslo met Riga.'],
    ['pictures', 'Oslo ![a picture](x.png)met Riga.', 'Oslo met Riga.'],
    ['lists', '- Oslo\n- Riga', 'Oslo\n\nRiga'],
    ['quotations', '> Oslo met Riga.', 'Oslo met Riga.'],
    ['entities and signs', 'Oslo &amp; Riga, “5 < 6”', 'Oslo & Riga, “5 < 6”'],
    ['lines broken by hand', 'Oslo\nmet Riga.', 'Oslo met Riga.'],
    ['scripts', 'Oslo met Riga.\n\n<script>alert(1)</script>', 'Oslo met Riga.'],
  ];
  it.each(texts)('reads what a reader reads of %s', async (_what, markdown, text) => {
    expect((await readOne('a.md', markdown)).text).toBe(text);
  });

  it('warns of a date that is none', async () => {
    const { articles, problems } = await read('a.md', '---\ndate: soon\n---\nOslo met Riga.');
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([expect.stringContaining('"soon"')]);
  });
});
