import { describe, expect, it } from 'vitest';
import { found, itLeavesAlone, itReads } from './read.ts';

describe('a verdict is that of a court', () => {
  itReads([
    [
      'A Kenyan court sentenced Mr. Otieno to prison. Sudan welcomed the ruling.',
      'coerces: Kenyan court > Mr. Otieno',
      'supports: Sudan > Kenyan court',
    ],
    [
      'Benin jailed two monks. Chad deplored the verdict.',
      'coerces: Benin > monks',
      'accuses: Chad > Benin',
    ],
    [
      'Peruvian ships blocked vessels of Chile in waters that a tribunal awarded to Chile. Peru rejected the ruling.',
      'coerces: Peruvian ships > vessels of Chile',
      'rejects: Peru > tribunal',
    ],
  ]);
});

describe('a step that stands beside its clause is that of who acts in it', () => {
  itReads([
    [
      'Kenya urged Ghana to wait. Togo signed a pact with Benin, a step that Chad condemned.',
      'requests: Kenya > Ghana',
      'agrees-with: Togo = Benin',
      'accuses: Chad > Togo',
    ],
    [
      'Togo expelled two monks, a move that Chad praised.',
      'sanctions: Togo > monks',
      'supports: Chad > Togo',
    ],
  ]);
});

describe('no doer by a mere likeness', () => {
  itReads([
    ['Togo told Benin to wait. Chad boycotted the meeting.', 'requests: Togo > Benin'],
    [
      'Togo invaded Benin. Then Ghana attacked Chad. It rained. Kenya denounced the invasion.',
      'fights: Togo > Benin',
      'fights: Ghana > Chad',
    ],
    [
      'Britain offered Kenya help. British Foreign Secretary James Callaghan turned down the offer.',
      'agrees-with: Britain > Kenya',
      'aids: Britain > Kenya, planned',
      'serves: British Foreign Secretary James Callaghan > British',
    ],
    [
      'Chinese ships attacked Vietnam. China defended the attack.',
      'fights: Chinese ships > Vietnam',
    ],
  ]);
  itLeavesAlone(['It rained. Kenya rejected the ruling.', 'Kenya boycotted the meeting.']);
});

describe('the two countries and the government, where it is open who they are', () => {
  itReads([
    [
      'Ghana, which backed Togo, threatened Benin, and France bombed both countries.',
      'supports: Ghana > Togo',
      'threatens: Ghana > Benin',
      'fights: France > countries',
    ],
    [
      'Togo threatened Benin, and France bombed both countries.',
      'threatens: Togo > Benin',
      'fights: France > Togo',
      'fights: France > Benin',
    ],
    [
      'Togo attacked Benin. France bombed both countries.',
      'fights: Togo > Benin',
      'fights: France > Togo',
      'fights: France > Benin',
    ],
  ]);
});

describe('the government of a text with a dateline', () => {
  it.each([
    [
      'of the host, where the text speaks of it',
      'KIGALI, July 16 - Chad attacked Rwanda. Bishops criticised the government.',
      true,
    ],
    [
      'of nobody, where the text is about another',
      'KIGALI, July 16 - Chad attacked Burundi. Burundi expelled its envoy. Burundi closed the border. Bishops from Rwanda criticised the government.',
      false,
    ],
  ])('%s', (_, text, isHost) => {
    const { statements, actorOf } = found(text);
    const accused = statements.filter(({ type }) => type === 'accuses');
    expect(accused.map(({ target }) => actorOf(target) === 'rwanda')).toEqual([isHost]);
  });
});

describe('who did what a noun takes up', () => {
  itReads([
    [
      'Uganda and Rwanda attacked Zaire. Angola condemned the attack.',
      'fights: Uganda > Zaire',
      'fights: Rwanda > Zaire',
      'accuses: Angola > Uganda',
      'accuses: Angola > Rwanda',
    ],
    ['Russia vetoed the draft. France condemned the veto.', 'accuses: France > Russia'],
    ['Mr. Bosco seized power. France condemned the coup.', 'accuses: France > Mr. Bosco'],
    [
      'Moscow threatened to attack Chad. France condemned the threat.',
      'threatens: Moscow > Chad',
      'fights: Moscow > Chad, planned',
      'accuses: France > Moscow',
    ],
    [
      'Egypt offered to arm Libya. Libya accepted the offer; Sudan did not.',
      'agrees-with: Egypt > Libya',
      'aids: Egypt > Libya, planned',
      'agrees-with: Libya > Egypt',
      'not agrees-with: Sudan > Egypt',
    ],
  ]);
  itLeavesAlone(['The army moved and the rebels burned a bridge. Iran condemned the move.']);
});

describe('an “it” that means a deed or a paper', () => {
  itReads([
    [
      'Togo denounced the attack by Kenyan planes, while Chad defended it.',
      'accuses: Togo > Kenyan planes',
      'supports: Chad > Kenyan planes',
    ],
    [
      'Guatemala rejected the British offer. Belize welcomed it.',
      'rejects: Guatemala > British',
      'supports: Belize > British',
    ],
    ['Mali proposed a truce; the rebels rejected it.', 'rejects: rebels > Mali'],
    [
      'Togo signed an accord with Benin. Ghana denounced it.',
      'agrees-with: Togo = Benin',
      'accuses: Ghana > Togo',
    ],
  ]);
});

describe('a plan, a quarrel, a refusal', () => {
  itReads([
    [
      'Togo turned down an Ethiopian plan. Chad had backed the plan.',
      'rejects: Togo > Ethiopian',
      'supports: Chad > Ethiopian',
    ],
    ['Togo accused Benin of spying. Kenya regretted the quarrel.', 'accuses: Togo > Benin'],
    [
      'Egypt asked Libya to wait. Libya refused, and Chad deplored the refusal.',
      'requests: Egypt > Libya',
      'rejects: Libya > Egypt',
      'accuses: Chad > Libya',
    ],
    [
      'Togo welcomed the British offer and Benin did likewise.',
      'agrees-with: Togo > British',
      'agrees-with: Benin > British',
    ],
  ]);
});

describe('a charge that is answered was laid on who answers', () => {
  itReads([
    [
      'Mali accused Togo of spying. Chad condemned Ghana. Togo rejected the accusation.',
      'accuses: Mali > Togo',
      'accuses: Chad > Ghana',
      'rejects: Togo > Mali',
    ],
    ['Chad condemned Ghana. Togo dismissed the criticism.', 'accuses: Chad > Ghana'],
    [
      'Mali accused the Togolese army of spying. Togo denied the charge.',
      'accuses: Mali > Togolese army',
      'rejects: Togo > Mali',
    ],
    [
      'Mali criticised Togo. Chad welcomed the criticism.',
      'accuses: Mali > Togo',
      'supports: Chad > Mali',
    ],
  ]);
});

describe('what is only planned is no deed that somebody condemns', () => {
  itReads([
    [
      'The army vowed to hunt down the gunmen. China condemned the raid.',
      'threatens: army > gunmen',
      'fights: army > gunmen, planned',
    ],
    [
      'Togo plans to invade Ghana. Chad condemned the plan.',
      'fights: Togo > Ghana, planned',
      'accuses: Chad > Togo',
    ],
    [
      'Togo threatened to invade Ghana. Chad condemned the threat.',
      'threatens: Togo > Ghana',
      'fights: Togo > Ghana, planned',
      'accuses: Chad > Togo',
    ],
  ]);
});

describe('blows are struck and not decided', () => {
  itReads([
    [
      'Iranian jets bombed Kuwait. Peru and Chile welcomed the decision.',
      'fights: Iranian jets > Kuwait',
    ],
    [
      'Togo expelled two monks. Chad welcomed the decision.',
      'sanctions: Togo > monks',
      'supports: Chad > Togo',
    ],
  ]);
});

describe('what the lead tells, taken up at the end of a short text', () => {
  const rain = 'Rain fell. Snow fell. Wool was dear. Tin was cheap. Shops were open. '.repeat(2);
  itReads([
    [
      `Chilean police arrested three miners. ${rain}The bishops condemned the arrests.`,
      'coerces: Chilean police > miners',
      'accuses: bishops > Chilean police',
    ],
    // Two have arrested somebody: whose arrests these are stays open.
    [
      `Chilean police arrested three miners. The rebels arrested a judge. ${rain}The bishops condemned the arrests.`,
      'coerces: Chilean police > miners',
      'coerces: rebels > judge',
    ],
  ]);
});
