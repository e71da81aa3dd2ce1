import type { ListedActor } from './gazetteer.ts';
import type { Hit } from './hits.ts';
import type { Reading } from './reading.ts';

/** Whom only the Union has. */
const OF_UNION = /^(?:commissioner|council|lawmaker|negotiator|parliamentarian|regulator)s?$/u;
/** Who and what may be of any European state as well: the Union alone trades. */
const OF_EITHER =
  /^(?:ambassador|authority|bloc|diplomat|envoy|executive|export|good|import|mediator|mission|monitor|observer|official|partner|product|sanction|spokesman|spokeswoman|tariff)s?$/u;
const UNION = 'european-union';

/**
 * `European commissioner`, and in a text that names the Union or its Commission `European officials`: they are the Union's, and no people's.
 * What the list has stays else.
 */
export function europeansMeant(
  reading: Reading,
  { last }: Hit,
  actor: ListedActor,
  known: ReadonlySet<string>,
): ListedActor {
  const noun = /^(?:foreign|policy|trade|union)$/u.test(reading.lower(last)) ? last + 1 : last;
  if (actor.id !== 'europeans' || !reading.isCapital(last - 1)) return actor;
  const isNamed = known.has(UNION) || known.has('european-commission');
  const word = reading.lower(noun);
  const isOfIt = OF_UNION.test(word) || (isNamed && OF_EITHER.test(word));
  return isOfIt ? (reading.gazetteer.get(UNION) ?? actor) : actor;
}
