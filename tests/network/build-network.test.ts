import { describe, expect, it } from 'vitest';
import { buildNetwork, withEvidence } from '../../src/network/build-network.ts';
import { nameOf, wordsAt } from '../../src/network/network.ts';
import { extractionOf, NORTH, type Said, SOUTH, TYPES } from './invented.ts';

const network = buildNetwork([NORTH, SOUTH], { types: TYPES });
const networkOf = (said: Said[]) => buildNetwork([extractionOf('a', said)], { types: TYPES });
const edge = (key: string) => network.getEdgeAttributes(key);

describe('buildNetwork', () => {
  it('makes directed edges in the order of the words and undirected ones in order of id', () => {
    expect(network.edges()).toEqual([
      'ada-lund>serves>norland',
      'norland=coordinates-with=sudria',
      'norland>fights>red-banner',
      'ostmark>aids>sudria',
      'red-banner>controls>port-amber',
      'sudria>fights>red-banner',
      'vesper>supports>red-banner',
    ]);
    expect(network.isUndirected('norland=coordinates-with=sudria')).toBe(true);
    expect(network.isDirected('norland>fights>red-banner')).toBe(true);
  });

  it('puts the ends of a two-sided relation in order of id, whoever is named first', () => {
    const said = { source: 'Sudria', target: 'Norland', words: 'with' };
    const network = networkOf([
      { ...said, text: 'Sudria is allied with Norland.', type: 'allied-with' },
      { ...said, text: 'Sudria met with Norland.', type: 'consults-with', reciprocal: true },
      { ...said, text: 'Sudria called with Norland.', type: 'consults-with' },
    ]);
    expect(network.edges()).toEqual([
      'norland=allied-with=sudria',
      'norland=consults-with=sudria',
      'sudria>consults-with>norland',
    ]);
  });

  it('gives each relation its standing, the strongest of its statements', () => {
    const standings = network.mapEdges((_key, { standing }) => standing);
    expect(standings).toEqual([
      'reported',
      'contested',
      'claimed',
      'open',
      'reported',
      'reported',
      'denied',
    ]);
  });

  it('counts a copied sentence once in the weight and twice in the counts', () => {
    expect(edge('norland>fights>red-banner')).toMatchObject({
      weight: 1,
      counts: { reported: 0, claimed: 2, open: 0, denied: 0 },
      articles: ['north', 'south'],
      speakers: ['ada-lund'],
      sign: -1,
    });
  });

  it('counts a sentence twice that says the same in two ways, in each of its copies', () => {
    const twice = (id: string) => {
      const extraction = extractionOf(id, [
        {
          text: 'Norland bombed and shelled Sudria.',
          type: 'fights',
          source: 'Norland',
          target: 'Sudria',
          words: 'bombed',
        },
      ]);
      const [first] = extraction.statements;
      if (first === undefined) return extraction;
      const second = { ...first, id: `${first.id}-2`, trigger: [[19, 26]] as const };
      return { ...extraction, statements: [first, second] };
    };
    const network = buildNetwork([twice('a'), twice('b')], { types: TYPES });
    expect(network.getEdgeAttributes('norland>fights>sudria')).toMatchObject({
      weight: 2,
      counts: { reported: 4 },
    });
  });

  it('dates a relation by what affirms it, and by the rest where nothing does', () => {
    const fights = (negated: boolean, day: string) => ({
      text: `Norland fought Sudria on ${day}.`,
      type: 'fights',
      source: 'Norland',
      target: 'Sudria',
      words: 'fought',
      negated,
      time: { start: day, end: day, edtf: day },
    });
    const [denied, affirmed] = [fights(true, '2020-01-01'), fights(false, '2021-01-01')];
    const firstOf = (said: Said[]) => networkOf(said).mapEdges((_key, { first }) => first);
    expect(firstOf([denied, affirmed])).toEqual(['2021-01-01']);
    expect(firstOf([denied])).toEqual(['2020-01-01']);
  });

  it('gives open and denied relations no weight', () => {
    expect(edge('ostmark>aids>sudria').weight).toBe(0);
    expect(edge('vesper>supports>red-banner').weight).toBe(0);
  });

  it('dates the deed by full days alone, and publication apart from it', () => {
    expect(edge('norland>fights>red-banner')).toMatchObject({
      first: '2021-05-02',
      last: '2021-05-02',
      firstPublished: '2021-05-04',
      lastPublished: '2021-05-06',
    });
    expect(edge('sudria>fights>red-banner')).toMatchObject({ first: null, last: null });
  });

  it('keeps actors without a relation, and places only where a relation ends in them', () => {
    expect(network.hasNode('olaf-brandt')).toBe(true);
    expect(network.degree('olaf-brandt')).toBe(0);
    expect(network.hasNode('port-amber')).toBe(true);
    const visit = extractionOf('visit', [
      {
        text: 'Ada Lund met Olaf Brandt in Port Amber.',
        type: 'consults-with',
        source: 'Ada Lund',
        target: 'Olaf Brandt',
        words: 'met',
      },
    ]);
    const at = visit.article.text?.indexOf('Port Amber') ?? 0;
    const place = { id: 'p', start: at, end: at + 10, text: 'Port Amber', form: 'name' as const };
    const withPlace = buildNetwork(
      [
        {
          ...visit,
          mentions: [...visit.mentions, { ...place, actor: 'port-amber' }],
          actors: [...visit.actors, ...SOUTH.actors.filter(({ kind }) => kind === 'place')],
          statements: visit.statements.map((statement) => ({ ...statement, place: 'p' })),
        },
      ],
      { types: TYPES },
    );
    expect(withPlace.hasNode('port-amber')).toBe(false);
    expect(nameOf(withPlace, 'port-amber')).toBe('Port Amber');
  });

  it('takes the value that most articles give, then the first in order, and keeps other names', () => {
    const named = (id: string, name: string, country: string | null) => ({
      ...NORTH,
      article: { ...NORTH.article, id, digest: id },
      actors: NORTH.actors.map((actor) =>
        actor.id === 'norland' ? { ...actor, name, country, aliases: ['the Kingdom'] } : actor,
      ),
    });
    const together = buildNetwork(
      [named('a', 'Norland', null), named('b', 'Nordland', 'NLD'), named('c', 'Norland', null)],
      { types: TYPES },
    );
    expect(together.getNodeAttributes('norland')).toMatchObject({
      name: 'Norland',
      label: 'Norland',
      country: 'NLD',
      aliases: ['Nordland', 'the Kingdom'],
      articleCount: 3,
    });
    const tied = buildNetwork([named('a', 'Norland', null), named('b', 'Nordland', null)], {
      types: TYPES,
    });
    expect(tied.getNodeAttribute('norland', 'name')).toBe('Nordland');
  });

  it('takes an actor for no particular one only where most articles do', () => {
    const generic = (id: string, isGeneric: boolean) => ({
      ...NORTH,
      article: { ...NORTH.article, id, digest: id },
      actors: NORTH.actors.map((actor) => ({ ...actor, generic: isGeneric })),
    });
    const genericOf = (...values: boolean[]) =>
      buildNetwork(
        values.map((value, index) => generic(`a${index}`, value)),
        { types: TYPES },
      ).getNodeAttribute('norland', 'generic');
    expect(genericOf(true, false)).toBe(false);
    expect(genericOf(true, false, true)).toBe(true);
  });

  it('keeps two texts of one id apart, with the actors and statements of each', () => {
    const scoped = (text: string) => {
      const extraction = extractionOf('daily', [
        { text, type: 'fights', source: 'gunmen', target: 'Norland', words: 'hit' },
      ]);
      const rename = (id: string) => (id === 'gunmen' ? 'daily/gunmen' : id);
      return {
        ...extraction,
        actors: extraction.actors.map((actor) => ({ ...actor, id: rename(actor.id) })),
        mentions: extraction.mentions.map((mention) => ({
          ...mention,
          actor: rename(mention.actor),
        })),
      };
    };
    const two = buildNetwork(
      [scoped('The gunmen hit Norland.'), scoped('Yes, gunmen hit Norland.')],
      {
        types: TYPES,
      },
    );
    expect([...two.getAttribute('articles').keys()]).toEqual(['daily', 'daily-2']);
    expect(two.nodes()).toEqual(['daily-2/gunmen', 'daily/gunmen', 'norland']);
    expect(new Set(two.getAttribute('statements').map(({ id }) => id)).size).toBe(2);
  });

  it('gives a number that no other article has', () => {
    const one = (id: string, words: string) =>
      extractionOf(id, [
        {
          text: `Norland ${words} Sudria.`,
          type: 'fights',
          source: 'Norland',
          target: 'Sudria',
          words,
        },
      ]);
    const network = buildNetwork([one('a', 'hit'), one('a', 'bombed'), one('a-2', 'shelled')], {
      types: TYPES,
    });
    const ids = [...network.getAttribute('articles')].map(
      ([id, { givenId }]) => `${id} ${givenId}`,
    );
    expect(ids).toEqual(['a a', 'a-2 a-2', 'a-3 a']);
  });

  it('takes the same text twice as one article', () => {
    const twice = buildNetwork([NORTH, NORTH], { types: TYPES });
    expect(twice.getAttribute('articles').size).toBe(1);
    expect(twice.getEdgeAttribute('norland>fights>red-banner', 'counts').claimed).toBe(1);
  });

  it('survives actors that are called like what every object has', () => {
    const odd = extractionOf('odd', [
      {
        text: 'The constructor hit __proto__.',
        type: 'fights',
        source: 'constructor',
        target: '__proto__',
        words: 'hit',
      },
    ]);
    const graph = buildNetwork([odd], { types: TYPES });
    expect(graph.edges('constructor~')).toEqual(['constructor~>fights>__proto__~']);
    expect(graph.edges('constructor~', '__proto__~')).toHaveLength(1);
  });

  it('refuses a type that it does not know, and says which was meant', () => {
    const odd = extractionOf('odd', [
      {
        text: 'Norland hit Sudria.',
        type: 'figths',
        source: 'Norland',
        target: 'Sudria',
        words: 'hit',
      },
    ]);
    expect(() => buildNetwork([odd], { types: TYPES })).toThrow(
      'no relation type (article odd) "figths"; did you mean "fights"?',
    );
  });

  it('makes no edge from an actor to itself', () => {
    const self = extractionOf('self', [
      {
        text: 'Norland fights Norland.',
        type: 'fights',
        source: 'Norland',
        target: 'Norland',
        words: 'fights',
      },
    ]);
    expect(buildNetwork([self], { types: TYPES }).size).toBe(0);
  });

  it('is empty without articles', () => {
    expect(buildNetwork([], { types: TYPES }).order).toBe(0);
  });
});

describe('evidence levels', () => {
  const words = (level: 'full' | 'sentence' | 'offsets', start: number, end: number) => {
    const article = buildNetwork([NORTH], { types: TYPES, evidence: level })
      .getAttribute('articles')
      .get('north');
    return article === undefined ? undefined : wordsAt(article, start, end);
  };

  it('full opens to every word, sentence to the evidence, offsets to nothing', () => {
    expect(words('full', 0, 7)).toBe('Norland');
    expect(words('sentence', 12, 18)).toBe('Sudria');
    expect(words('offsets', 12, 18)).toBeNull();
  });

  it('keeps the words of a speaker who stands outside the sentence', () => {
    const said = extractionOf('speech', [
      {
        text: 'Norland fights Sudria.',
        type: 'fights',
        source: 'Norland',
        target: 'Sudria',
        words: 'fights',
        says: 'Norland',
      },
    ]);
    const text = `${said.article.text} Ada Lund spoke. Olaf Brandt listened.`;
    const add = (words: string) => {
      const start = text.indexOf(words);
      const id = words.toLowerCase().replace(' ', '-');
      return {
        id,
        start,
        end: start + words.length,
        text: words,
        form: 'name' as const,
        actor: id,
      };
    };
    const people = NORTH.actors.concat(SOUTH.actors).filter(({ kind }) => kind === 'person');
    const network = buildNetwork(
      [
        {
          ...said,
          article: { ...said.article, text },
          mentions: [...said.mentions, add('Ada Lund'), add('Olaf Brandt')],
          actors: [...said.actors, ...people],
          statements: said.statements.map((statement) => ({ ...statement, speaker: 'ada-lund' })),
        },
      ],
      { types: TYPES, evidence: 'sentence' },
    );
    const words = network
      .getAttribute('articles')
      .get('speech')
      ?.mentions.map(({ text }) => text);
    expect(words).toEqual(['Norland', 'Sudria', 'Ada Lund', null]);
  });

  it('keeps no word of the text at the level of offsets', () => {
    const article = buildNetwork([NORTH], { types: TYPES, evidence: 'offsets' })
      .getAttribute('articles')
      .get('north');
    expect(JSON.stringify({ ...article, statements: [], actors: [] })).not.toContain(
      'patrols, Ada',
    );
    expect(article?.mentions.every(({ text }) => text === null)).toBe(true);
  });

  it('changes no weight, and can be lowered later', () => {
    const weights = (level: 'full' | 'offsets') =>
      buildNetwork([NORTH, SOUTH], { types: TYPES, evidence: level }).mapEdges(
        (_k, { weight }) => weight,
      );
    expect(weights('offsets')).toEqual(weights('full'));
    expect(withEvidence(network, 'offsets').mapEdges((_k, { weight }) => weight)).toEqual(
      weights('full'),
    );
  });
});
