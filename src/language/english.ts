import { AttributeRuler, type RulerRule } from './attribute-ruler.ts';
import { wellFormed } from './characters.ts';
import type { Analysis } from './document.ts';
import { Encoder } from './encoder.ts';
import { EntityRecogniser } from './entity-recogniser.ts';
import { stringIds } from './hash.ts';
import type { Kernel } from './kernel.ts';
import { Lemmatizer } from './lemmatizer.ts';
import { Lexicon } from './lexicon.ts';
import { ModelFile } from './model-file.ts';
import { Parser } from './parser.ts';
import { plainKernel } from './plain-kernel.ts';
import { Tagger } from './tagger.ts';
import { Tokenizer, type TokenizerRules } from './tokenizer.ts';
import { wasmKernel } from './wasm-kernel.ts';

/** The English analysis: decision for decision what spaCy 3.8.7 says with `en_core_web_sm` 3.8.0. */
export interface English {
  /** Analyses any text, the empty one too; a lone surrogate is read as an unknown character. */
  analyse(text: string): Analysis;
}

/** Options of {@link loadEnglish}. */
export interface EnglishOptions {
  /** What does the arithmetic: `auto`, the default, takes WebAssembly where it can. The result is the same. */
  readonly kernel?: 'auto' | 'plain';
  /**
   * Word forms after which all that is remembered of words is forgotten, between two texts; 50,000 by
   * default. The result is the same.
   */
  readonly rememberedWords?: number;
}

/**
 * Loads the English analysis.
 *
 * @param bytes the content of `data/model/en_core_web_sm.bin`, which must not change afterwards
 * @throws if they are not that
 */
export async function loadEnglish(
  bytes: Uint8Array,
  { kernel = 'auto', rememberedWords = 50_000 }: EnglishOptions = {},
): Promise<English> {
  const fast = kernel === 'auto' ? await wasmKernel() : null;
  return english(new ModelFile(bytes), fast ?? plainKernel(), rememberedWords);
}

function english(model: ModelFile, kernel: Kernel, rememberedWords: number): English {
  const lexicon = new Lexicon(model, stringIds(model.json<string[]>('symbols')));
  const tokenizer = new Tokenizer(model.json<TokenizerRules>('tokenizer'), lexicon);
  const words = new Encoder(model, 'tok2vec', kernel);
  const names = new Encoder(model, 'ner', kernel);
  const tagger = new Tagger(model, kernel);
  const parser = new Parser(model, kernel);
  const ruler = new AttributeRuler(model.json<RulerRule[]>('ruler'), tagger.labels, parser.labels);
  const lemmatizer = new Lemmatizer(model);
  const recogniser = new EntityRecogniser(model, kernel);
  const labels = { tag: tagger.labels, pos: ruler.parts, dep: parser.labels };

  return {
    analyse(text) {
      if (lexicon.size > rememberedWords) {
        lexicon.clear();
        tokenizer.forget();
        words.forget();
        names.forget();
      }
      const { lexemes, starts, spaces } = tokenizer.tokenize(wellFormed(text));
      const vectors = words.encode(lexemes, spaces);
      const tree = parser.parse(lexemes, vectors);
      const { tags, deps, parts, morphs, lemmas } = ruler.apply(
        lexemes,
        tagger.tag(vectors),
        tree.deps,
      );
      const lemma = lexemes.map((lexeme, i) => {
        const part = ruler.parts[parts[i] ?? 0] ?? '';
        const morph = ruler.morphs[morphs[i] ?? 0] ?? '';
        return lemmas[i] ?? lemmatizer.lemma(lexeme.text, part, morph);
      });
      const start = Int32Array.from(starts);
      return {
        text,
        start,
        end: start.map((at, i) => at + (lexemes[i]?.text.length ?? 0)),
        tag: tags,
        pos: parts,
        dep: deps,
        head: tree.heads,
        lemma,
        sentenceStart: tree.sentenceStarts,
        margin: tree.margins,
        entities: recogniser.recognise(lexemes, names.encode(lexemes, spaces), tree.sentenceStarts),
        labels,
      };
    },
  };
}
