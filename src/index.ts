/**
 * Entente: articles become a signed, dated, attributed network of political actors.
 *
 * The stages in their order: {@link readArticles}, {@link loadEnglish}, {@link createPipeline} (actors and statements),
 * {@link buildNetwork}, and the queries and formats. Nothing here touches files, the network or the page; in Node,
 * `entente/node` reads the package's own data.
 *
 * @packageDocumentation
 */

export { ACTOR_KINDS, type Actor, type ActorIdentity, type ActorKind } from './actors/actor.ts';
export { type FoundActors, findActors } from './actors/find-actors.ts';
export {
  type Gazetteer,
  type GazetteerMatch,
  type ListedActor,
  type NameSense,
  readGazetteer,
} from './actors/gazetteer.ts';
export type { LocatedMention, Mention, MentionForm } from './actors/mention.ts';
export {
  type ActorNoun,
  type ActorNounFiles,
  type ActorNouns,
  type ActorTitle,
  type NounRole,
  type NounSort,
  readActorNouns,
  type VerbSort,
} from './actors/nouns.ts';
export type { Admission } from './article/admit.ts';
export type { Article } from './article/article.ts';
export { digestOf } from './article/digest.ts';
export { describeProblem, type Problem } from './article/problem.ts';
export {
  type ArticleForm,
  type Reading,
  type ReadOptions,
  readArticles,
  streamArticles,
} from './article/read-articles.ts';
export {
  type ExtractionLineOptions,
  isExtraction,
  type ReadExtractionOptions,
  readExtractionLine,
  writeExtractionLine,
} from './formats/extraction-lines.ts';
export { FormatError } from './formats/fields.ts';
export { writeGexf } from './formats/gexf.ts';
export { readNetworkJson, writeNetworkJson } from './formats/json.ts';
export { type Analysis, Document, type Entity, type Revision } from './language/document.ts';
export { type English, type EnglishOptions, loadEnglish } from './language/english.ts';
export {
  type BuildOptions,
  buildNetwork,
  mergeNetworks,
  withEvidence,
} from './network/build-network.ts';
export { type EvidenceRow, evidenceRow } from './network/evidence-rows.ts';
export { type LayoutOptions, layoutNetwork } from './network/layout.ts';
export {
  type ActorAttributes,
  type EvidenceLevel,
  type EvidenceSentence,
  type Network,
  type NetworkArticle,
  type NetworkAttributes,
  type NetworkMention,
  type NetworkStatement,
  nameOf,
  wordsAt,
} from './network/network.ts';
export {
  type ActorFilter,
  actors,
  between,
  relationOf,
  relations,
  statements,
  type Tie,
} from './network/queries.ts';
export type { Relation, RelationAttributes, RelationStanding } from './network/relation.ts';
export type { Filter, OneOrMore } from './network/statement-filter.ts';
export {
  FilterError,
  UnknownActorError,
  UnknownNameError,
  UnknownTypeError,
} from './network/unknown-name.ts';
export type { ViewOptions } from './network/view.ts';
export {
  createPipeline,
  type DataFiles,
  type Pipeline,
  type PipelineParts,
  readDataFiles,
  type WorkOptions,
} from './pipeline.ts';
export type { Features } from './statements/confidence.ts';
export type { ExtractedArticle, Extraction } from './statements/extraction.ts';
export { findStatements, type StatementOptions } from './statements/find-statements.ts';
export type { Condition, Frame, Reach, SlotPath } from './statements/frames.ts';
export {
  type ConfidenceModel,
  type Lexicon,
  type LexiconEntry,
  readLexicon,
  type WordClass,
} from './statements/lexicon.ts';
export { DataFileError } from './statements/lexicon-file.ts';
export type { Operator } from './statements/operators.ts';
export { type RelationTypeOptions, readRelationTypes } from './statements/read-relation-types.ts';
export type {
  RelationType,
  RelationTypeInfo,
  RelationTypes,
  Sign,
} from './statements/relation-types.ts';
export {
  type Attribution,
  type Modality,
  type Span,
  type Standing,
  type Statement,
  type StatementTime,
  standingOf,
} from './statements/statement.ts';
export { VERSION } from './version.ts';
