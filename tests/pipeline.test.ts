import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../src/article/article.ts';
import { openPipeline } from '../src/node.ts';
import type { Pipeline } from '../src/pipeline.ts';
import type { Extraction } from '../src/statements/extraction.ts';
import type { Statement } from '../src/statements/statement.ts';
import { articleOf } from './article.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await openPipeline();
});

const article = (id: string, text: string): Article => articleOf(text, { id });
const many = Array.from({ length: 8 }, (_, n) =>
  article(`n${n}`, 'Kenya condemned Norway. '.repeat(40)),
);

describe('a pipeline', () => {
  it('finds who does what to whom', () => {
    const {
      article: read,
      mentions,
      actors,
      statements,
    } = pipeline.extract(article('a', 'Kenya condemned Norway.'));
    expect(read.id).toBe('a');
    expect(mentions).toMatchObject([{ text: 'Kenya' }, { text: 'Norway' }]);
    expect(actors).toMatchObject([{ id: 'kenya' }, { id: 'norway' }]);
    expect(statements).toMatchObject([{ type: 'accuses', source: 'm0-5', target: 'm16-22' }]);
  });

  const texts: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['white space', ' \n\n\u00a0'],
    ['one word', 'Kenya'],
    ['no words', '… — 1,000 %'],
    ['a lone surrogate', 'Kenya \ud83d condemned Norway.'],
    ['brackets and quotes that never close', '“((Kenya “condemned [Norway'],
    ['one endless sentence', `Kenya ${'and Norway '.repeat(400)}met.`],
  ];
  it.each(texts)('reads %s', (_what, text) => {
    const { mentions, statements } = pipeline.extract(article('a', text));
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
    for (const { evidence, trigger } of statements) {
      for (const [start, end] of trigger) {
        expect(evidence[0] <= start && start < end && end <= evidence[1]).toBe(true);
      }
    }
  });

  it('gives the same for the same text, whatever was read before', () => {
    const first = pipeline.extract(article('a', 'Peru praised Chile.'));
    pipeline.extract(many[0] ?? article('x', ''));
    expect(pipeline.extract(article('a', 'Peru praised Chile.'))).toEqual(first);
  });

  it('reads articles one after the other, in order, and tells how far it is', async () => {
    const ids: string[] = [];
    const told: number[] = [];
    const all = pipeline.extractAll(many, { onProgress: (done) => told.push(done) });
    for await (const extraction of all) ids.push(extraction.article.id);
    expect(ids).toEqual(many.map(({ id }) => id));
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('stops where it is told to, and can be used again', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 0);
    const ids: string[] = [];
    const reading = async () => {
      const all = pipeline.extractAll(many, { signal: controller.signal });
      for await (const extraction of all) ids.push(extraction.article.id);
    };
    await expect(reading()).rejects.toThrow('enough');
    expect(ids.length).toBeLessThan(many.length);
    expect(pipeline.extract(article('a', 'Kenya condemned Norway.')).statements).toHaveLength(1);
  });

  describe('a long article', () => {
    const long = article('long', [...many, ...many].map(({ text }) => text).join('\n\n'));

    it('yields the same in steps as at a stretch, and tells how far it is', async () => {
      const shares: number[] = [];
      const all = pipeline.extractAll([long], { onShare: (share) => shares.push(share) });
      for await (const extraction of all) expect(extraction).toEqual(pipeline.extract(long));
      expect(shares.length).toBeGreaterThan(3);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
      // While its actors are found, too.
      expect(shares.some((share) => share > 0.6 && share < 0.75)).toBe(true);
    });

    it('is stopped in its midst', async () => {
      const controller = new AbortController();
      const shares: number[] = [];
      const all = pipeline.extractAll([long], {
        signal: controller.signal,
        onShare: (share) => {
          shares.push(share);
          controller.abort(new Error('enough'));
        },
      });
      await expect(all.next()).rejects.toThrow('enough');
      expect(shares).toHaveLength(1);
    });
  });
});

describe('the sample article', () => {
  const text = readFileSync('data/articles/velayati.txt', 'utf8');
  let extraction: Extraction;
  let said: readonly string[];
  beforeAll(() => {
    extraction = pipeline.extract(article('velayati', text));
    said = extraction.statements.map(shown);
  });
  const actorOf = (id: string | null): string =>
    extraction.mentions.find((mention) => mention.id === id)?.actor ?? '';
  const wordsOf = (id: string | null): string =>
    extraction.mentions.find((mention) => mention.id === id)?.text ?? '';
  const kindOf = (id: string | null): string =>
    extraction.actors.find((actor) => actor.id === actorOf(id))?.kind ?? '';

  /** A statement as `iran fights daesh`, ends of what is two-sided in order, with what else is marked. */
  function shown(statement: Statement): string {
    const { type, source, target, reciprocal, negated, modality, speaker, time, place } = statement;
    const ends = [actorOf(source), actorOf(target)];
    if (reciprocal) ends.sort();
    return [
      `${negated ? 'not ' : ''}${ends[0]} ${type} ${ends[1]}`,
      modality === 'asserted' ? '' : `, ${modality}`,
      time === null ? '' : `, on ${time.edtf}`,
      place === null ? '' : `, in ${wordsOf(place)}`,
      speaker === null ? '' : `, says ${actorOf(speaker)}`,
    ].join('');
  }

  it.each([
    'iran coordinates-with russia, says ali-akbar-velayati',
    'iran coordinates-with russia, planned, says ali-akbar-velayati',
    'iran agrees-with russia, says ali-akbar-velayati',
    'iran consults-with russia, says ali-akbar-velayati',
    'ali-akbar-velayati serves ali-khamenei',
    'qasem-soleimani consults-with velayati/russian-officials, in Moscow, says ali-akbar-velayati',
    'vladimir-putin leads russia',
    'iran allied-with iraq, says ali-akbar-velayati',
    'iran allied-with syria, says ali-akbar-velayati',
    'iran allied-with lebanon, says ali-akbar-velayati',
    'qasem-soleimani leads irgc',
    'velayati/russian-officials serves russia',
    'iran fights daesh, in Syria, says ali-akbar-velayati',
    'russia fights daesh, in Syria, says ali-akbar-velayati',
    'russia fights velayati/takfiris, on XXXX-09-30, in Syria',
    'syria requests russia, says ali-akbar-velayati',
    'syria requests russia, on XXXX-09-30',
    'russian-federation-council supports vladimir-putin',
  ])('says that %s', (wanted) => {
    expect(said).toContain(wanted);
  });

  it('says whose the Revolutionary Guards are', () => {
    expect(said.filter((each) => each.startsWith('irgc member-of iran'))).toHaveLength(1);
  });

  it('says that Russia joined the front of Iran and its allies', () => {
    expect(
      said.some((each) =>
        /^russia (?:member-of|allied-with) .*says ali-akbar-velayati$/.test(each),
      ),
    ).toBe(true);
  });

  it.each([
    ['that Tehran', 'Tehran', 'iran'],
    ['and Moscow were', 'Moscow', 'russia'],
    ['with the Islamic Republic', 'Republic', 'iran'],
    ['Leader of the Islamic Revolution', 'Leader', 'ali-khamenei'],
    ['The Leader’s aide', 'aide', 'ali-akbar-velayati'],
    ['The Leader’s adviser', 'adviser', 'ali-akbar-velayati'],
    ['he pointed out', 'he', 'ali-akbar-velayati'],
  ])('knows who is meant in “%s” by %s', (context, word, actor) => {
    const at = text.replaceAll('\u00a0', ' ').indexOf(context) + context.lastIndexOf(word);
    const over = extraction.mentions.filter(({ start, end }) => start <= at && at < end);
    expect(over.map((mention) => mention.actor)).toContain(actor);
  });

  const plainly = (types: readonly string[]): readonly Statement[] =>
    extraction.statements.filter(({ type, negated }) => !negated && types.includes(type));

  it.each(['syria', 'iran', 'russia'])('has nobody fight %s', (actor) => {
    const fights = plainly(['fights']).filter(({ target }) => actorOf(target) === actor);
    expect(fights.map(shown)).toEqual([]);
  });

  it('has nobody on good terms with Daesh', () => {
    const good = extraction.statements.filter(
      ({ type, source, target }) =>
        (pipeline.types.get(type)?.sign ?? 0) > 0 &&
        [source, target].some((end) => actorOf(end) === 'daesh'),
    );
    expect(good.map(shown)).toEqual([]);
  });

  it('takes no date and no number for an actor', () => {
    const odd = extraction.mentions.filter(({ text: words }) =>
      /\d|million|Saturday|September|March/.test(words),
    );
    expect(odd.map(({ text: words }) => words)).toEqual([]);
  });

  it('has no bare place at the end of a relation', () => {
    const ends = extraction.statements
      .filter(({ type }) => type !== 'controls' && type !== 'based-in')
      .flatMap(({ source, target }) => [source, target]);
    expect(ends.filter((end) => kindOf(end) === 'place').map(wordsOf)).toEqual([]);
  });

  it('has the United Nations only speak', () => {
    const acts = extraction.statements.filter(({ source, target }) =>
      [source, target].some((end) => actorOf(end) === 'united-nations'),
    );
    expect(acts.map(shown)).toEqual([]);
  });
});
