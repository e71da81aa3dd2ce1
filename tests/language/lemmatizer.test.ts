import { describe, expect, it } from 'vitest';
import { Lemmatizer } from '../../src/language/lemmatizer.ts';
import { ModelFile } from '../../src/language/model-file.ts';
import { wordList } from '../../src/language/word-list.ts';
import { frontCode } from '../../tools/model/front-code.ts';
import { modelBytes } from './model.ts';

const lemmatizer = new Lemmatizer(new ModelFile(modelBytes()));

describe('lemmas', () => {
  it.each([
    ['treaties', 'NOUN', 'Number=Plur', 'treaty'],
    ['women', 'NOUN', 'Number=Plur', 'woman'],
    ['graves', 'NOUN', 'Number=Plur', 'grave'],
    ['Hoping', 'VERB', 'Aspect=Prog|Tense=Pres|VerbForm=Part', 'hope'],
    ['fled', 'VERB', 'Tense=Past|VerbForm=Fin', 'flee'],
    ['attacked', 'VERB', 'Tense=Past|VerbForm=Fin', 'attack'],
    ['Sign', 'VERB', 'VerbForm=Inf', 'sign'],
    ['worse', 'ADJ', 'Degree=Cmp', 'bad'],
    ['heavier', 'ADJ', 'Degree=Cmp', 'heavy'],
    ['better', 'ADV', 'Degree=Cmp', 'well'],
    ['’', 'PUNCT', '', "'"],
    ['Ruritania', 'PROPN', 'Number=Sing', 'Ruritania'],
    ['Under', 'ADP', '', 'under'],
    ['blorfing', 'VERB', 'VerbForm=Ger', 'blorfe'],
  ])('%s (%s) is from %4$s', (word, part, morph, lemma) => {
    expect(lemmatizer.lemma(word, part, morph)).toBe(lemma);
  });
});

describe('packed word lists', () => {
  const words = Array.from({ length: 100 }, (_, i) => `war${'ly'.repeat(i % 3)}${i * i}`);
  const list = wordList(frontCode([...words, 'é', 'éa', '東']));
  it('hold their words', () => {
    expect([...words, 'é', 'éa', '東'].filter((word) => !list.has(word))).toEqual([]);
  });
  it('hold nothing else', () => {
    expect(['', 'war', 'a', 'zzz', '西', 'war1x', 'w'.repeat(300)].filter(list.has)).toEqual([]);
  });
  it('may be empty', () => {
    expect(wordList(frontCode([])).has('war')).toBe(false);
  });
});
