import type { Sign } from '../statements/relation-types.ts';
import { type EvidenceRow, evidenceRow } from './evidence-rows.ts';
import { type Network, type NetworkStatement, nameOf } from './network.ts';
import { byCodeUnit } from './order.ts';
import { isAffirming, type Relation, type RelationStanding } from './relation.ts';

/** A relation as a query prints it, with its statements and their words. */
export interface RelationRow {
  /** Ids of the actors. */
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly reciprocal: boolean;
  readonly sign: Sign;
  readonly standing: RelationStanding;
  readonly weight: number;
  /** First and last day of the deed, or null. */
  readonly first: string | null;
  readonly last: string | null;
  /** Ids of the actors who say so; empty where articles alone do. */
  readonly speakers: readonly string[];
  readonly statements: readonly EvidenceRow[];
  /** The names behind the ids. */
  readonly sourceName: string;
  readonly targetName: string;
  readonly speakerNames: readonly string[];
  readonly confidence: number;
}

/** Relations in the form in which queries print them as JSON; their order is kept. */
export function relationRows(network: Network, relations: readonly Relation[]): RelationRow[] {
  return relations.map((relation) => ({
    source: relation.source,
    type: relation.type,
    target: relation.target,
    reciprocal: relation.reciprocal,
    sign: relation.sign,
    standing: relation.standing,
    weight: relation.weight,
    first: relation.first,
    last: relation.last,
    speakers: relation.speakers,
    statements: relation.statements.map((statement) => evidenceRow(network, statement)),
    sourceName: nameOf(network, relation.source),
    targetName: nameOf(network, relation.target),
    speakerNames: relation.speakers.map((speaker) => nameOf(network, speaker)),
    confidence: relation.confidence,
  }));
}

/** The relations with the heaviest first; of equally heavy ones the surer, then in order of key. */
export function byWeight(relations: readonly Relation[]): Relation[] {
  return relations.toSorted(
    (a, b) => b.weight - a.weight || b.confidence - a.confidence || byCodeUnit(a.key, b.key),
  );
}

/** The statement to show for a relation: one that affirms it if any does, then the surest, then the first. */
export function bestStatement({ statements }: Relation): NetworkStatement | null {
  let best: NetworkStatement | null = null;
  for (const statement of statements) {
    if (best === null || rank(statement) > rank(best)) best = statement;
  }
  return best;
}

function rank(statement: NetworkStatement): number {
  return (isAffirming(statement) ? 2 : 0) + statement.confidence;
}
