import type { Candidate } from '../candidate.ts';
import { subjectOf } from '../speech.ts';
import type { TextState } from '../text-state.ts';
import { actorInFocus, FIT } from './in-focus.ts';

/** How many mentions and sentences back `the country` finds its state. */
const REACH = { mentions: 40, sentences: 6, ofForm: 3 };

/** States that words of their form fit, by country. */
const OF_FORM: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'kingdom',
    new Set(
      'BHR BEL BTN CAN DNK ESP GBR JOR KHM LSO MAR MYS NLD NOR SAU SWE SWZ THA TON NPL'.split(' '),
    ),
  ],
  [
    'monarchy',
    new Set('BHR BEL BTN DNK ESP GBR JOR KHM KWT MAR NLD NOR OMN QAT SAU SWE THA ARE'.split(' ')),
  ],
  ['emirate', new Set(['ARE', 'KWT', 'QAT', 'BHR'])],
  ['sultanate', new Set(['BRN', 'OMN', 'MYS'])],
  ['federation', new Set(['RUS', 'MYS', 'NGA', 'CHE'])],
  ['principality', new Set(['AND', 'LIE', 'MCO'])],
]);
/** States of a region, by the word before: `the Baltic state`. */
const OF_REGION: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['baltic', new Set(['EST', 'LVA', 'LTU'])],
  ['gulf', new Set(['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'])],
  ['balkan', new Set('ALB BGR BIH GRC HRV MKD MNE ROU SRB SVN XKX YUG'.split(' '))],
  ['himalayan', new Set(['BTN', 'NPL'])],
  ['andean', new Set(['BOL', 'CHL', 'COL', 'ECU', 'PER', 'VEN'])],
  ['caribbean', new Set('ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA TTO VCT'.split(' '))],
  ['nordic', new Set(['DNK', 'FIN', 'ISL', 'NOR', 'SWE'])],
  ['scandinavian', new Set(['DNK', 'NOR', 'SWE'])],
]);
const ISLANDS = new Set(
  'ATG BHS BRB BHR COM CPV CUB CYP DMA DOM FJI FSM GBR GRD HTI IDN IRL ISL JAM JPN KIR KNA LCA LKA MDG MDV MHL MLT MUS NRU NZL PHL PLW PNG SGP SLB STP SYC TLS TON TTO TUV TWN VCT VUT WSM'.split(
    ' ',
  ),
);

const OTHER =
  /^(?:breakaway|first|largest|last|neighbou?ring|next|only|other|rebel|rival|rogue|same|second|secessionist|separatist|third|unrecogni[sz]ed)$/u;

/** The state that `the country` speaks of: that of the report, else the last subject or possessor, else the last one named. */
export function stateInFocus(
  state: TextState,
  index: number,
  isBarred: (other: number) => boolean,
): number {
  const candidate = state.candidate(index);
  // `the breakaway republic`, `the neighbouring country`: not the one that the text is about.
  if (candidate.modifiers.some((word) => OTHER.test(word))) return -1;
  // `the state of Kerala`
  if (candidate.noun?.noun === 'state' && state.reading.lower(candidate.head + 1) === 'of')
    return -1;
  const { document } = state.reading;
  const region = OF_REGION.get(state.reading.lower(candidate.head - 1));
  const form =
    region ?? OF_FORM.get(candidate.noun?.noun ?? '') ?? (isOfIsland(candidate) ? ISLANDS : null);
  const fits = (other: Candidate): boolean =>
    form === null || (other.listed?.country != null && form.has(other.listed.country));
  const { home } = state;
  const atHome =
    home === null || form !== null
      ? -1
      : state.candidates.findIndex((_, at) => state.clusters.of(at).listed?.id === home.id);
  if (atHome >= 0) return atHome;
  const told = form === null ? stateOfTeller(state, candidate) : -1;
  if (told >= 0) return told;
  // `the Balkan country`, where the text has two of them.
  if (form !== null)
    return actorInFocus(state, index, (at) =>
      state.clusters.of(at).kind === 'state' && fits(state.candidate(at)) && !isBarred(at)
        ? FIT.sure
        : FIT.none,
    );
  let last = -1;
  // Few states are islands: such words reach farther.
  const reach = form === null ? 1 : REACH.ofForm;
  for (let at = index - 1, steps = 0; at >= 0 && steps < REACH.mentions * reach; at--, steps++) {
    if (state.sentence(index) - state.sentence(at) > REACH.sentences * reach) break;
    const other = state.candidate(at);
    if (other.last > candidate.first || state.clusters.of(at).kind !== 'state' || other.isPlural)
      continue;
    if (isBarred(at) || !fits(other)) continue;
    // `a junta` is no country.
    if (!state.clusters.of(at).hasName && state.clusters.of(at).listed === null) continue;
    // `Slovakia's opposition accused him of …`
    const isOwner =
      document.dep(other.head) === 'poss' && state.sentence(at) === state.sentence(index);
    const subject = isOwner ? document.head(other.head) : other.head;
    if (/^(?:nsubj|nsubjpass)$/u.test(document.dep(subject)) && other.sense !== 'adjective')
      return at;
    if (last < 0) last = at;
  }
  return last;
}

/** `The president told the nation`: his own. */
function stateOfTeller(state: TextState, candidate: Candidate): number {
  const { reading, at, clusters } = state;
  const verb = reading.document.head(candidate.head);
  if (!/^(?:tell|address|promise|assure|remind)$/u.test(reading.document.lemma(verb))) return -1;
  const teller = at[subjectOf(reading, verb)] ?? -1;
  const id = teller < 0 ? null : (clusters.of(teller).listed?.actsFor ?? null);
  return id === null ? -1 : state.candidates.findIndex(({ listed }) => listed?.id === id);
}

function isOfIsland({ modifiers }: Candidate): boolean {
  return modifiers.includes('island') || modifiers.includes('archipelago');
}

/** `Jan Oden of Chad`: the state behind a name; -1 for none. */
function stateBehind({ reading, at, candidates }: TextState, person: number): number {
  const head = candidates[person]?.head ?? -1;
  for (const child of head < 0 ? [] : reading.document.children(head))
    if (reading.lower(child) === 'of') return at[reading.child(child, 'pobj')] ?? -1;
  return -1;
}

/** Who is told of by whom he stands to: `a friend of Peru's Luis Salas`. */
const OF_ANOTHER =
  /^(?:admirer|adversary|ally|backer|critic|enem(?:y|ies)|foe|friend|guest|host|neighbou?r|opponent|partner|protege|rival|supporter)$/u;

/** A mention, before another one, of the state whose a person is: by the list, by title, by what is said of them; -1 for none. */
export function stateOfPerson(state: TextState, person: number, before: number): number {
  const { candidates, clusters, owners } = state;
  const known = clusters.of(person);
  if (known.kind !== 'person') return -1;
  for (const at of clusters.membersOf(person).toReversed()) {
    if (at >= before || OF_ANOTHER.test(candidates[at]?.noun?.noun ?? '')) continue;
    const owner = [...(owners[at] ?? []), stateBehind(state, at)].find(
      (other) => other >= 0 && clusters.of(other).kind === 'state',
    );
    if (owner !== undefined) return owner;
  }
  const country = known.listed?.country ?? null;
  if (country === null) return -1;
  return candidates.findIndex(
    ({ listed }, at) => at < before && listed?.kind === 'state' && listed.country === country,
  );
}
