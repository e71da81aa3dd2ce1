import type { Document, Revision } from './document.ts';
import { hasHelper } from './verb-group.ts';

/** Verbs whose form or place the parser misread, as the words around them show; settled before all other mending. */
export function misreadVerbs(document: Document, token: number): readonly Revision[] {
  return (
    pastTakenForBase(document, token) ??
    deniedTakenForDescription(document, token) ??
    tenseTakenForParticiple(document, token) ??
    supposedTakenForTense(document, token) ??
    participleTakenForTense(document, token) ??
    verbTakenForApposition(document, token) ??
    secondPassive(document, token) ??
    verbBehindModal(document, token) ??
    timeTakenForVerb(document, token) ??
    rankTakenForAdjective(document, token) ??
    visitorTakenForVisit(document, token) ??
    []
  );
}

/** Past forms of verbs with a prefix that the tagger seldom saw, by the last part of their base form. */
const PASTS: ReadonlyMap<string, string> = new Map([
  ['built', 'build'],
  ['came', 'come'],
  ['drew', 'draw'],
  ['fought', 'fight'],
  ['held', 'hold'],
  ['made', 'make'],
  ['ran', 'run'],
  ['sold', 'sell'],
  ['sent', 'send'],
  ['threw', 'throw'],
  ['took', 'take'],
  ['wrote', 'write'],
]);

/** "Troops *retook* the town": a past form taken for a base form. */
function pastTakenForBase(document: Document, token: number): readonly Revision[] | null {
  if (!/^VBP?$/.test(document.tag(token)) || hasHelper(document, token)) return null;
  const word = document.lower(token);
  const [prefix] = /^(?:fore|out|over|re|under|up|with)/.exec(word) ?? [];
  if (prefix === undefined) return null;
  const base = PASTS.get(word.slice(prefix.length));
  return base === undefined ? null : [{ token, tag: 'VBD', lemma: `${prefix}${base}` }];
}

/** "denied *killing civilians*": a deed that is denied or admitted taken for what describes its victims. */
function deniedTakenForDescription(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBG' || document.dep(token) !== 'amod') return null;
  const victims = document.head(token);
  const verb = document.head(victims);
  if (!/^(?:acknowledge|admit|avoid|confess|deny|recall|risk)$/.test(document.lemma(verb)))
    return null;
  if (document.dep(victims) !== 'dobj' || token !== verb + 1 || victims < token) return null;
  return [
    { token, head: verb, dep: 'xcomp', pos: 'VERB' },
    { token: victims, head: token },
    ...[...document.children(victims)]
      .filter((child) => child > victims && document.dep(child) === 'prep')
      .map((child): Revision => ({ token: child, head: token })),
  ];
}

/** "The envoy, whose men …, denied that …": a main verb with a subject and no helper has tense. */
function tenseTakenForParticiple(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBN' || hasHelper(document, token)) return null;
  if (!/^(?:ROOT|ccomp)$/.test(document.dep(token))) return null;
  const [subject] = document.childrenBy(token, /^nsubj$/);
  if (subject === undefined || document.childrenBy(token, /^agent$/).length > 0) return null;
  // What follows a participle that only describes: "The court, set up in 2002, issued a warrant".
  const isFollowed = document
    .childrenBy(token, /^(?:dep|conj|ccomp|advcl)$/)
    .some((child) => child > token && /^VB[DZP]$/.test(document.tag(child)));
  const hasOwn = document
    .childrenBy(token, /^(?:dobj|ccomp|xcomp)$/)
    .some((child) => child > token);
  return hasOwn && !isFollowed ? [{ token, tag: 'VBD' }] : null;
}

/** "Two men kidnapped in May by the rebels, a group which …, were freed": what is done by somebody taken for the main verb in front of it. */
function participleTakenForTense(document: Document, token: number): readonly Revision[] | null {
  if (!/^VB[DN]$/.test(document.tag(token)) || document.head(token) !== token) return null;
  if (hasHelper(document, token) || document.childrenBy(token, /^agent$/).length === 0) return null;
  const [subject] = document.childrenBy(token, /^nsubj/);
  if (subject === undefined || document.childrenBy(token, /^dobj$/).length > 0) return null;
  const main = document
    .childrenBy(token, /^(?:conj|dep|ccomp|advcl|parataxis)$/)
    .find(
      (child) =>
        child > token &&
        document.childrenBy(child, /^(?:nsubj|nsubjpass|mark|cc)$/).every((each) => each > child) &&
        (hasTense(document, child) ||
          document.childrenBy(child, /^aux/).some((aux) => hasTense(document, aux))),
    );
  if (main === undefined) return null;
  if (document.childrenBy(token, /^cc$/).some((child) => child < main)) return null;
  const isPassive = document.childrenBy(main, /^auxpass$/).length > 0;
  return [
    { token: main, head: main, dep: 'ROOT' },
    { token: subject, head: main, dep: isPassive ? 'nsubjpass' : 'nsubj' },
    { token, head: subject, dep: 'acl', tag: 'VBN' },
  ];
}

/** "Gunmen *believed* to belong to X seized Y": what is supposed of the doers taken for the main verb. */
function supposedTakenForTense(document: Document, token: number): readonly Revision[] | null {
  if (!/^VB[DN]$/.test(document.tag(token)) || document.head(token) !== token) return null;
  if (
    !/^(?:alleged|believed|presumed|reported|reputed|rumou?red|said|suspected|thought|understood)$/.test(
      document.lower(token),
    )
  )
    return null;
  const [subject] = document.childrenBy(token, /^nsubj$/);
  const [supposed] = document
    .childrenBy(token, /^xcomp$/)
    .filter((child) => document.tag(token + 1) === 'TO' && child > token);
  const main = document
    .childrenBy(token, /^(?:ccomp|conj|dep)$/)
    .find((child) => child > token && document.tag(child) === 'VBD');
  if (subject === undefined || supposed === undefined || main === undefined) return null;
  if (hasHelper(document, token) || document.childrenBy(main, /^(?:nsubj|mark)/).length > 0)
    return null;
  return [
    { token: main, head: main, dep: 'ROOT' },
    { token: subject, head: main, dep: 'nsubj' },
    { token, head: subject, dep: 'acl', tag: 'VBN' },
    ...[...document.children(token)]
      .filter((child) => child > main)
      .map((child): Revision => ({ token: child, head: main })),
  ];
}

function hasTense(document: Document, token: number): boolean {
  return /^(?:MD|VB[DZP])$/.test(document.tag(token));
}

/** "The accord, signed in May, obliges Peru to leave": a verb with tense is no apposition. */
function verbTakenForApposition(document: Document, token: number): readonly Revision[] | null {
  if (document.dep(token) !== 'appos' || !/^VB[DZ]$/.test(document.tag(token))) return null;
  const subject = document.head(token);
  const isMain =
    document.head(subject) === subject && /^(?:NOUN|PROPN)$/.test(document.pos(subject));
  if (!isMain || document.word(token - 1) !== ',' || subject > token) return null;
  if (document.childrenBy(token, /^(?:nsubj|mark)/).length > 0) return null;
  return [
    { token, head: token, dep: 'ROOT' },
    { token: subject, head: token, dep: 'nsubj' },
    ...[...document.children(subject)]
      .filter((child) => child > token)
      .map((child): Revision => {
        const isClause =
          document.tag(child) === 'VB' && document.childrenBy(child, /^nsubj$/).length > 0;
        return isClause
          ? { token: child, head: token, dep: 'ccomp' }
          : { token: child, head: token };
      }),
  ];
}

const TRANSFERRED =
  /^(?:accused|arrested|banned|charged|deported|detained|expelled|fined|given|handed|imprisoned|interrogated|jailed|moved|questioned|released|replaced|sent|sentenced|taken|tortured|transferred)$/;

/** "were freed and handed to the premier": the second of two passives taken for what its subject did. */
function secondPassive(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'VBD' || document.dep(token) !== 'conj') return null;
  const first = document.head(token);
  if (document.childrenBy(first, /^auxpass$/).length === 0 || first > token) return null;
  if (!TRANSFERRED.test(document.lower(token))) return null;
  const hasOwn = document.childrenBy(token, /^(?:dobj|ccomp|nsubj|aux)/).length > 0;
  return hasOwn ? null : [{ token, tag: 'VBN' }];
}

/** "would no longer finance, train or shelter them": a word behind "would" that has a subject taken for a noun. */
function verbBehindModal(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'NN' && document.tag(token) !== 'NNP') return null;
  const hasModal = document
    .childrenBy(token, /^aux$/)
    .some((child) => document.tag(child) === 'MD' && child < token);
  if (!hasModal || document.childrenBy(token, /^nsubj$/).length === 0) return null;
  if (document.childrenBy(token, /^(?:det|cop|poss|amod)$/).length > 0) return null;
  const verbs = [token];
  for (let at = 0; at < verbs.length; at++)
    verbs.push(
      ...document
        .childrenBy(verbs[at] ?? token, /^conj$/)
        .filter((child) => document.tag(child) === 'NN' && document.leftEdge(child) === child),
    );
  const last = verbs.at(-1) ?? token;
  // Whom it is done to may be taken for one more noun of the list.
  const object = [...document.children(document.head(token))].find(
    (child) => document.dep(child) === 'conj' && document.leftEdge(child) === last + 1,
  );
  const isOfNoun = /^(?:relcl|acl)$/.test(document.dep(token));
  const saying = isOfNoun ? verbAbove(document, token) : null;
  return [
    ...verbs.map(
      (verb): Revision => ({ token: verb, tag: 'VB', pos: 'VERB', lemma: document.lower(verb) }),
    ),
    ...(object === undefined ? [] : [{ token: object, head: last, dep: 'dobj' }]),
    ...(saying === null ? [] : [{ token, head: saying, dep: 'ccomp' }]),
  ];
}

/** The verb that a clause behind "that" completes, where it hangs on a noun of that verb; null without "that". */
function verbAbove(document: Document, token: number): number | null {
  if (document.lower(document.leftEdge(token)) !== 'that') return null;
  if (document.childrenBy(token, /^nsubj$/)[0] === document.leftEdge(token)) return null;
  let at = document.head(token);
  for (let steps = 0; steps < 4 && document.pos(at) !== 'VERB'; steps++) at = document.head(at);
  return document.pos(at) === 'VERB' ? at : null;
}

/** "Toll, who *hours* earlier had left": a time taken for the verb of the relative clause. */
function timeTakenForVerb(document: Document, token: number): readonly Revision[] | null {
  const isTime = /^(?:days|decades|hours|minutes|months|weeks|years)$/.test(document.lower(token));
  if (!isTime || document.dep(token) !== 'relcl' || document.tag(token) !== 'VBZ') return null;
  const adverb = token + 1;
  if (!/^(?:before|earlier|later)$/.test(document.lower(adverb))) return null;
  const [subject] = document.childrenBy(token, /^nsubj/);
  if (subject === undefined || !/^wh/.test(document.lower(subject))) return null;
  let verb = adverb + 1;
  while (/^(?:AUX|ADV|PART)$/.test(document.pos(verb))) verb++;
  if (document.pos(verb) !== 'VERB' || document.isWithin(document.head(token), verb)) return null;
  return [
    { token: verb, head: document.head(token), dep: 'relcl' },
    { token: subject, head: verb, dep: 'nsubj' },
    { token, head: adverb, dep: 'npadvmod', tag: 'NNS', pos: 'NOUN' },
    { token: adverb, head: verb, dep: 'advmod' },
  ];
}

/** "the KGB *major* Oleg Rudin": a rank in front of a name. */
function rankTakenForAdjective(document: Document, token: number): readonly Revision[] | null {
  if (document.tag(token) !== 'JJ' || document.dep(token) !== 'amod') return null;
  if (!/^(?:corporal|general|major)$/.test(document.word(token))) return null;
  const entity = document.entity(token + 1);
  const isName = entity?.label === 'PERSON' && entity.first === token + 1;
  return isName ? [{ token, dep: 'compound', tag: 'NN', pos: 'NOUN' }] : null;
}

const OF_GERUNDS =
  /^(?:avoid|be|begin|cancel|consider|continue|delay|enjoy|finish|keep|postpone|recommend|resume|start|stop|suggest|try)$/;

/** "gave *visiting* Premier X a camel", "dined with *visiting* Premier X": who is on a visit, not whom one visits. */
function visitorTakenForVisit(document: Document, token: number): readonly Revision[] | null {
  if (document.lower(token) !== 'visiting' || document.tag(token) !== 'VBG') return null;
  const holder = document.head(token);
  const isObject = document.dep(token) === 'xcomp' && holder === token - 1;
  const isCompanion = document.dep(token) === 'pcomp' && document.lower(holder) === 'with';
  if (!isObject && !isCompanion) return null;
  if (isObject && OF_GERUNDS.test(document.lemma(holder))) return null;
  const visitor = document
    .childrenBy(token, /^dobj$/)
    .find((child) => document.entity(child)?.label === 'PERSON');
  if (visitor === undefined || document.leftEdge(visitor) !== token + 1) return null;
  const others = [...document.children(token)].filter((child) => child > visitor);
  return [
    { token: visitor, head: holder, dep: isObject ? 'dobj' : 'pobj' },
    { token, head: visitor, dep: 'amod' },
    ...others.map((child): Revision => ({ token: child, head: isObject ? holder : visitor })),
  ];
}
