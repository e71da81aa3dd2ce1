import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isExtraction,
  readExtractionLine,
  writeExtractionLine,
} from '../../src/formats/extraction-lines.ts';
import type { Extraction } from '../../src/statements/extraction.ts';
import { extractionOf, NORTH, type Said, SOUTH, TYPES } from '../network/invented.ts';

const lineOf = (extraction: Extraction, withText = false) =>
  writeExtractionLine(extraction, { types: TYPES, withText });

const withoutText = (extraction: Extraction): Extraction => ({
  ...extraction,
  article: { ...extraction.article, text: null },
});

/** The line with one field changed: `path` leads to it. */
const spoilt = (path: readonly (string | number)[], value: unknown): string => {
  const json: unknown = JSON.parse(lineOf(NORTH, true));
  let at = json as Record<string | number, unknown>;
  // The path is the test's own and leads to objects up to its last step.
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return JSON.stringify(json);
};

describe('writeExtractionLine', () => {
  it('states every field in a fixed order', () => {
    const json = JSON.parse(lineOf(NORTH));
    expect(Object.keys(json)).toEqual(
      'schema engine id title outlet url published digest mentions actors statements'.split(' '),
    );
    expect(Object.keys(json.mentions[0])).toEqual('id start end text form actor'.split(' '));
    expect(Object.keys(json.actors[0])).toEqual(
      'id name kind identity country parent actsFor generic aliases'.split(' '),
    );
    expect(Object.keys(json.statements[0])).toEqual(
      (
        'id type source target reciprocal trigger evidence negated modality standing ' +
        'attribution speaker time place confidence rule path plover'
      ).split(' '),
    );
  });

  it('leaves out what the pipeline adds for itself', () => {
    const located = NORTH.mentions.map((mention) => ({ ...mention, first: 1, head: 2 }));
    expect(lineOf({ ...NORTH, mentions: located })).toBe(lineOf(NORTH));
  });

  it('is one line even for programs that break lines elsewhere', () => {
    const title = 'a\u2028b\u2029c\u0085d\ne';
    const line = lineOf({ ...NORTH, article: { ...NORTH.article, title } });
    expect(line).not.toMatch(/[\n\u2028\u2029\u0085]/);
    expect(readExtractionLine(line).article.title).toBe(title);
  });
});

describe('the PLOVER event of a statement', () => {
  const ploverOf = (type: string, rest: Partial<Said> = {}) => {
    const line = lineOf(
      extractionOf('p', [
        {
          text: 'Norland meets Sudria.',
          source: 'Norland',
          target: 'Sudria',
          words: 'meets',
          type,
          ...rest,
        },
      ]),
    );
    return JSON.parse(line).statements[0].plover;
  };
  const cases: [string, Partial<Said>, unknown][] = [
    ['fights', {}, { event: 'ASSAULT', score: -9 }],
    ['fights', { modality: 'habitual' }, { event: 'ASSAULT', score: -9 }],
    ['coordinates-with', {}, { event: 'COOPERATE', score: 9.5 }],
    ['allied-with', {}, null],
    ['leads', {}, null],
    ['fights', { negated: true }, null],
    ['fights', { modality: 'possible' }, null],
    ['fights', { modality: 'possible', says: 'Norland' }, { event: 'THREATEN', score: -3.5 }],
    ['fights', { modality: 'conditional', says: 'Sudria' }, null],
    ['aids', { modality: 'possible', says: 'Norland' }, null],
    ['agrees-with', {}, { event: 'AGREE', score: 2.5 }],
    ['agrees-with', { rule: 'verb sign: subj <> subj' }, { event: 'SUPPORT', score: 5 }],
    ['fights', { modality: 'conditional' }, null],
    ['requests', { modality: 'planned' }, { event: 'REQUEST', score: 0 }],
    [
      'consults-with',
      { modality: 'planned', rule: 'verb mediate, as tried: subj > between' },
      { event: 'CONSULT', score: 2.5 },
    ],
    [
      'supports',
      { modality: 'planned', rule: 'verb recognise, as decided: subj > obj' },
      { event: 'SUPPORT', score: 5 },
    ],
    ['supports', { modality: 'planned' }, { event: 'AGREE', score: 2.5 }],
    ['aids', { modality: 'conditional', says: 'Norland' }, { event: 'AGREE', score: 2.5 }],
    [
      'withdraws-from',
      { modality: 'conditional', says: 'Norland' },
      { event: 'CONCEDE', score: 4.5 },
    ],
    ['concedes-to', { rule: 'verb apologise: subj > to' }, { event: 'SUPPORT', score: 5 }],
    [
      'consults-with',
      { modality: 'planned', rule: 'verb mediate, as an aim: subj > between' },
      { event: 'CONSULT', score: 2.5 },
    ],
    ['fights', { modality: 'planned', rule: 'verb attack, as an aim: subj > obj' }, null],
    [
      'rejects',
      { modality: 'planned', rule: 'verb resist: subj > of' },
      { event: 'REJECT', score: -2 },
    ],
    [
      'rejects',
      { modality: 'planned', rule: 'verb boycott: subj > with' },
      { event: 'THREATEN', score: -3.5 },
    ],
    ['accuses', { rule: 'noun opponent: self > of' }, null],
    [
      'sanctions',
      { modality: 'planned', rule: 'verb expel, as decided: subj > obj' },
      { event: 'SANCTION', score: -6 },
    ],
    [
      'agrees-with',
      { rule: 'noun treaty held by sign: subj <> subj' },
      { event: 'SUPPORT', score: 5 },
    ],
    [
      'agrees-with',
      { rule: 'noun treaty held by reach: subj <> subj' },
      { event: 'AGREE', score: 2.5 },
    ],
    ['aids', { modality: 'requested' }, null],
    ['fights', { modality: 'planned' }, { event: 'THREATEN', score: -3.5 }],
    ['aids', { modality: 'planned' }, { event: 'AGREE', score: 2.5 }],
    ['aids', { modality: 'planned', negated: true }, null],
    ['allied-with', { modality: 'planned' }, null],
    ['withdraws-from', { modality: 'planned' }, { event: 'CONCEDE', score: 4.5 }],
    ['concedes-to', { modality: 'planned' }, { event: 'CONCEDE', score: 4.5 }],
    ['withdraws-from', {}, { event: 'RETREAT', score: 6.5 }],
  ];
  for (const [type, rest, expected] of cases) {
    it(`${type} ${Object.values(rest).join(' ')}`.trim(), () => {
      expect(ploverOf(type, rest)).toEqual(expected);
    });
  }
});

describe('readExtractionLine', () => {
  it('gives back what was written, with the text or without', () => {
    for (const extraction of [NORTH, SOUTH]) {
      expect(readExtractionLine(lineOf(extraction, true))).toEqual(extraction);
      expect(readExtractionLine(lineOf(extraction))).toEqual(withoutText(extraction));
    }
  });

  it('takes the text from beside the line', () => {
    const textOf = ({ digest }: { digest: string }) =>
      digest === NORTH.article.digest ? NORTH.article.text : null;
    expect(readExtractionLine(lineOf(NORTH), { textOf })).toEqual(NORTH);
  });

  it('passes unknown fields over, and a key that reaches into every object', () => {
    const line = lineOf(NORTH).replace('{', '{"__proto__": {"spoilt": true}, "later": 1, ');
    expect(readExtractionLine(line)).toEqual(withoutText(NORTH));
    expect('spoilt' in {}).toBe(false);
  });

  const says = (line: string, message: string | RegExp) =>
    expect(() => readExtractionLine(line, { where: 'news.ndjson line 3' })).toThrow(message);

  it('says what is wrong and where', () => {
    says('{"id": ', 'news.ndjson line 3: not valid JSON');
    says('[]', 'news.ndjson line 3: expected an object, found []');
    says('{}', 'news.ndjson line 3: "schema" is missing, expected a text');
    says(spoilt(['schema'], 'entente-extraction/2'), 'update Entente');
    says(spoilt(['schema'], 'other/1'), '"schema" is "other/1", expected "entente-extraction/1"');
    says(spoilt(['published'], '2021-02-30'), 'expected a day as 2015-10-03, or null');
    says(
      spoilt(['statements', 1, 'modality'], 'maybe'),
      'news.ndjson line 3, statements 2: "modality" is "maybe", expected asserted, planned',
    );
    says(spoilt(['statements', 0, 'confidence'], 1.5), 'expected a number from 0 to 1');
    says(spoilt(['statements', 0, 'trigger'], [[4, 2]]), 'expected a list of offsets');
    says(spoilt(['statements', 0, 'evidence'], [0, 9999]), 'points behind the end of the text');
    says(spoilt(['statements', 0, 'source'], 'm0-1'), 'names no mention "m0-1"');
    says(spoilt(['mentions', 0, 'actor'], 'nobody'), 'leads to no actor "nobody"');
    says(spoilt(['mentions', 1, 'id'], NORTH.mentions[0]?.id), 'two mentions have the id');
    says(spoilt(['text'], NORTH.article.text?.replace('Norland', 'Sudland')), 'extract it again');
    says(spoilt(['mentions', 0, 'start'], -1), 'expected a whole number, 0 or more');
    says(spoilt(['actors', 0, 'generic'], null), '"generic" is null, expected true or false');
  });

  it('throws nothing but its own errors, whatever a line says', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom('statements', 'mentions', 'actors', 'id'),
        (json, key) => {
          for (const line of [json, spoilt([key], JSON.parse(json))]) {
            try {
              readExtractionLine(line);
            } catch (error) {
              expect(error).toHaveProperty('name', 'FormatError');
            }
          }
        },
      ),
    );
  });

  it('tells an extraction from an article', () => {
    expect(isExtraction(JSON.parse(lineOf(NORTH)))).toBe(true);
    expect(isExtraction({ id: 'a', text: 'b' })).toBe(false);
    expect(isExtraction(null)).toBe(false);
  });
});
