import type { LocatedMention } from '../../actors/mention.ts';
import type { Candidate } from '../candidate.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { StatementContext } from '../statement-context.ts';
import { readAffiliation } from './affiliation.ts';
import { readAnswer } from './answer.ts';
import { readAtTheHead } from './at-the-head.ts';
import { readBracketedParty } from './bracketed-party.ts';
import { readClaimedAttack } from './claimed-attack.ts';
import { readCommander } from './commander.ts';
import { readDemand } from './demand.ts';
import { readDenial } from './denial.ts';
import { readHoldingUnit } from './holding-unit.ts';
import { readInclusion } from './inclusion.ts';
import { readJointAction } from './joint-action.ts';
import { readListedOffice } from './listed-office.ts';
import { readNoDealings } from './no-dealings.ts';
import { readOrgan } from './organ.ts';
import { readSeat } from './seat.ts';
import { readStagedBlow } from './staged-blow.ts';

type Rule<On> = (context: StatementContext, on: On) => readonly Candidate[];

/** What a verb says that no row of the lexicon can. */
export const VERB_RULES: readonly Rule<Predicate>[] = [
  readJointAction,
  readDemand,
  readNoDealings,
  readDenial,
  readClaimedAttack,
  readStagedBlow,
  readAnswer,
];

/** What the words of a mention say of its actor. */
export const MENTION_RULES: readonly Rule<LocatedMention>[] = [
  readOrgan,
  readInclusion,
  readHoldingUnit,
  readAtTheHead,
];

/** The same where nothing else relates the two. */
export const LAST_RULES: readonly Rule<LocatedMention>[] = [
  readListedOffice,
  readCommander,
  readSeat,
  readAffiliation,
  readBracketedParty,
];
