import { evidenceRow } from '../network/evidence-rows.ts';
import { isFullDate } from '../network/full-date.ts';
import { type ActorAttributes, type Network, nameOf } from '../network/network.ts';
import { byCodeUnit } from '../network/order.ts';
import type { Relation } from '../network/relation.ts';
import { type View, type ViewOptions, viewOf } from '../network/view.ts';
import { actorColour, actorSize, relationColour, relationThickness } from './appearance.ts';
import { xmlAttributes, xmlIds } from './xml.ts';

type Value = string | number | boolean | null;

/** A column of a table of attributes: its id is its title, in lower case, since Gephi lower-cases ids. */
interface Column<T> {
  readonly id: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  readonly value: (item: T, network: Network) => Value;
}

const ACTOR_COLUMNS: readonly Column<ActorAttributes>[] = [
  { id: 'kind', type: 'string', value: ({ kind }) => kind },
  { id: 'identity', type: 'string', value: ({ identity }) => identity },
  { id: 'country', type: 'string', value: ({ country }) => country },
  { id: 'parent', type: 'string', value: ({ parent }) => parent },
  { id: 'acts_for', type: 'string', value: ({ actsFor }) => actsFor },
  { id: 'generic', type: 'boolean', value: ({ generic }) => generic },
  { id: 'aliases', type: 'string', value: ({ aliases }) => listOf(aliases) },
  { id: 'mentions', type: 'integer', value: ({ mentionCount }) => mentionCount },
  { id: 'statements', type: 'integer', value: ({ statementCount }) => statementCount },
  { id: 'speeches', type: 'integer', value: ({ speechCount }) => speechCount },
  { id: 'articles', type: 'integer', value: ({ articleCount }) => articleCount },
];

const RELATION_COLUMNS: readonly Column<Relation>[] = [
  { id: 'relation', type: 'string', value: ({ type }) => type },
  { id: 'family', type: 'string', value: ({ family }) => family },
  { id: 'sign', type: 'integer', value: ({ sign }) => sign },
  { id: 'standing', type: 'string', value: ({ standing }) => standing },
  { id: 'reciprocal', type: 'boolean', value: ({ reciprocal }) => reciprocal },
  { id: 'affirming', type: 'integer', value: ({ weight }) => weight },
  { id: 'reported', type: 'integer', value: ({ counts }) => counts.reported },
  { id: 'claimed', type: 'integer', value: ({ counts }) => counts.claimed },
  { id: 'open', type: 'integer', value: ({ counts }) => counts.open },
  { id: 'denied', type: 'integer', value: ({ counts }) => counts.denied },
  { id: 'confidence', type: 'double', value: ({ confidence }) => confidence },
  { id: 'first_date', type: 'string', value: ({ first }) => first },
  { id: 'last_date', type: 'string', value: ({ last }) => last },
  { id: 'edtf', type: 'string', value: ({ statements }) => listOf(edtfOf(statements)) },
  { id: 'first_published', type: 'string', value: ({ firstPublished }) => firstPublished },
  { id: 'last_published', type: 'string', value: ({ lastPublished }) => lastPublished },
  { id: 'speakers', type: 'string', value: speakersOf },
  { id: 'articles', type: 'string', value: ({ articles }) => listOf(articles) },
  { id: 'evidence', type: 'string', value: evidenceOf },
];

/**
 * The network as GEXF 1.3 (gexf.net), for Gephi and others: reported, claimed and contested relations with the
 * actors at their ends, unless the options say otherwise. Edges of a pair are told apart by `kind`; signs,
 * standings, counts, dates and evidence (a JSON list) are attributes. The same network gives the same bytes,
 * and any text gives well-formed XML.
 */
export function writeGexf(network: Network, options: ViewOptions = {}): string {
  const view = viewOf(network, options);
  const ids = xmlIds(network.nodes());
  const keys = xmlIds(network.edges());
  const idOf = (id: string): string => ids.get(id) ?? keys.get(id) ?? id;
  const days = view.relations.flatMap(({ first, last }) => [first, last]).filter(isDay);
  days.sort(byCodeUnit);
  const graph = xmlAttributes({
    // No defaultedgetype: with one, Gephi refuses edges of another type.
    ...(days.length === 0
      ? { mode: 'static' }
      : { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' }),
    start: days[0] ?? null,
    end: days.at(-1) ?? null,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    ...metaLines(network, view),
    `  <graph${graph}>`,
    ...columnLines('node', ACTOR_COLUMNS),
    ...columnLines('edge', RELATION_COLUMNS),
    `    <nodes count="${view.actors.length}">`,
    ...view.actors.flatMap((actor) => nodeLines(network, actor, idOf)),
    '    </nodes>',
    `    <edges count="${view.relations.length}">`,
    ...view.relations.flatMap((relation) => edgeLines(network, relation, idOf)),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function metaLines(network: Network, { actors, relations }: View): string[] {
  const articles = [...network.getAttribute('articles').values()];
  const published = articles.map((article) => article.published).filter(isDay);
  published.sort(byCodeUnit);
  const counts = [
    plural(actors.length, 'actor'),
    plural(relations.length, 'relation'),
    plural(articles.length, 'article'),
  ];
  return [
    // The day of the newest article, not of writing: the same network gives the same bytes.
    `  <meta${xmlAttributes({ lastmodifieddate: published.at(-1) ?? null })}>`,
    '    <creator>Entente</creator>',
    `    <description>${counts.slice(0, 2).join(' and ')} from ${counts[2]}</description>`,
    '  </meta>',
  ];
}

function columnLines<T>(element: 'node' | 'edge', columns: readonly Column<T>[]): string[] {
  return [
    `    <attributes class="${element}" mode="static">`,
    ...columns.map(({ id, type }) => `      <attribute${xmlAttributes({ id, title: id, type })}/>`),
    '    </attributes>',
  ];
}

function valueLines<T>(item: T, network: Network, columns: readonly Column<T>[]): string[] {
  const values = columns.flatMap(({ id, value }) => {
    const found = value(item, network);
    return found === null || found === '' ? [] : [xmlAttributes({ for: id, value: found })];
  });
  return [
    '        <attvalues>',
    ...values.map((attributes) => `          <attvalue${attributes}/>`),
    '        </attvalues>',
  ];
}

function nodeLines(
  network: Network,
  actor: ActorAttributes,
  idOf: (id: string) => string,
): string[] {
  const { id, label, kind, generic, x, y } = actor;
  const isGroup = kind === 'armed-group' || kind === 'military' || kind === 'police';
  const strength = network.reduceEdges(id, (sum, _key, { weight }) => sum + weight, 0);
  return [
    `      <node${xmlAttributes({ id: idOf(id), label })}>`,
    ...valueLines(actor, network, ACTOR_COLUMNS),
    `        <viz:color${xmlAttributes({ hex: actorColour(generic) })}/>`,
    ...(network.getAttribute('laidOut')
      ? [`        <viz:position${xmlAttributes({ x, y })}/>`]
      : []),
    `        <viz:size${xmlAttributes({ value: rounded(actorSize(kind, strength)) })}/>`,
    `        <viz:shape${xmlAttributes({ value: isGroup ? 'square' : 'disc' })}/>`,
    '      </node>',
  ];
}

function edgeLines(network: Network, relation: Relation, idOf: (id: string) => string): string[] {
  const { key, type, source, target, reciprocal, sign, standing, weight, family } = relation;
  const colour = relationColour(sign, standing);
  const thickness = relationThickness(weight, standing, family === 'role');
  const attributes = xmlAttributes({
    id: idOf(key),
    source: idOf(source),
    target: idOf(target),
    type: reciprocal ? 'undirected' : 'directed',
    kind: type,
    label: network.getEdgeAttribute(key, 'label'),
    // Gephi drops an edge of weight 0, which plans and denials have; "affirming" keeps the true number.
    weight: Math.max(1, weight),
    start: relation.first,
    end: relation.last,
  });
  return [
    `      <edge${attributes}>`,
    ...valueLines(relation, network, RELATION_COLUMNS),
    `        <viz:color${xmlAttributes({ hex: colour })}/>`,
    `        <viz:thickness${xmlAttributes({ value: rounded(thickness) })}/>`,
    '      </edge>',
  ];
}

function evidenceOf({ statements }: Relation, network: Network): string {
  return JSON.stringify(
    statements.map((statement) => {
      const row = evidenceRow(network, statement);
      return {
        article: row.article,
        published: row.published,
        standing: row.standing,
        speaker: row.speakerName,
        verb: row.verb,
        text: row.text,
        start: row.start,
        end: row.end,
        trigger: row.trigger,
        time: row.time?.edtf ?? null,
        confidence: row.confidence,
      };
    }),
  );
}

function speakersOf({ speakers }: Relation, network: Network): string {
  return listOf(speakers.map((speaker) => nameOf(network, speaker)));
}

function edtfOf(statements: Relation['statements']): string[] {
  const stated = statements.flatMap(({ time }) => (time === null ? [] : [time.edtf]));
  return [...new Set(stated)].sort(byCodeUnit);
}

/** One text for a list: Gephi and graphology read lists of texts differently, and both break some. */
function listOf(items: readonly string[]): string {
  return items.join('; ');
}

function isDay(day: string | null): day is string {
  return day !== null && isFullDate(day);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
