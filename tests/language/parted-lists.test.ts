import { describe } from 'vitest';
import { itReads } from '../statements/read.ts';

describe('lists whose members stand apart keep them all', () => {
  itReads([
    [
      'The League has frozen the assets of Jan Oden, a banker; Mia Kovac, his aide; and two firms.',
      'sanctions: League > Jan Oden',
      'sanctions: League > Mia Kovac',
      'sanctions: League > firms',
      'serves: Mia Kovac > Jan Oden',
    ],
    [
      'The Hill Army, the Reef Organisation, which is led by Jan Oden, and the Lake Brigade attacked Togo.',
      'fights: Hill Army > Togo',
      'fights: Lake Brigade > Togo',
      'fights: Reef Organisation > Togo',
      'leads: Jan Oden > Reef Organisation',
    ],
    [
      "The army, the Internal Security Forces and the Front's Unit 910 arrested Jan Oden.",
      'coerces: Internal Security Forces > Jan Oden',
      'coerces: Unit 910 > Jan Oden',
      'coerces: army > Jan Oden',
      'member-of: Unit 910 > Front',
    ],
    [
      'Togo announced that it was leaving the League, accused France of arming rebels and thanked Cuba.',
      'accuses: Togo > France',
      'aids: France > rebels, by Togo',
      'supports: Togo > Cuba',
      'withdraws-from: Togo > League, by Togo',
    ],
    [
      'Mia Kovac met Jan Oden, her counterpart from Peru, and Lena Vos, a general.',
      'consults-with: Mia Kovac = Jan Oden',
      'consults-with: Mia Kovac = Lena Vos',
      'serves: Jan Oden > Peru',
    ],
    ['Mia Kovac met Jan Oden, a banker from Peru.', 'consults-with: Mia Kovac = Jan Oden'],
  ]);
});

describe('a second role is of who has the first', () => {
  itReads([
    [
      'Jan Oden has been a partner of Cuba and an opponent of Peru.',
      'accuses: Jan Oden > Peru',
      'allied-with: Jan Oden = Cuba',
    ],
    [
      'Jan Oden, a veteran of the river war and leader of the Lake Front, met Mia Kovac.',
      'consults-with: Jan Oden = Mia Kovac',
      'leads: Jan Oden > Lake Front',
    ],
    [
      'Mia Kovac, commander of the Eighth Brigade, a unit of the Fifth Corps, and a former leader of the Lake Front, was shot by the police.',
      'fights: police > Mia Kovac',
      'leads: Mia Kovac > Eighth Brigade',
      'leads: Mia Kovac > Lake Front',
      'member-of: Eighth Brigade > Fifth Corps',
    ],
    [
      'Mia Kovac dismissed her finance minister, the army chief and the governor of Lomo.',
      'leads: army chief > army',
      'sanctions: Mia Kovac > army chief',
      'sanctions: Mia Kovac > finance minister',
      'sanctions: Mia Kovac > governor of Lomo',
    ],
    // Behind a comma it may be another person.
    [
      'The police shot Jan Oden, a leader of the Lake Front, and a commander of the Hill Army.',
      'fights: police > Jan Oden',
      'fights: police > commander of the Hill Army',
      'leads: Jan Oden > Lake Front',
      'leads: commander of the Hill Army > Hill Army',
    ],
  ]);
});
