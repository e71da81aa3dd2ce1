import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('negation', () => {
  itReads([
    [
      'Far from arming the warlord, Norway has disarmed him.',
      'not aids: Norway > warlord',
      'coerces: Norway > warlord',
    ],
    ['Norway did not bomb the rebels.', 'not fights: Norway > rebels'],
    ['Chile never attacked Peru.', 'not fights: Chile > Peru'],
    ['Kenya denied arming the rebels.', 'not aids: Kenya > rebels, by Kenya'],
    ['Turkey has no alliance with Greece.', 'not allied-with: Turkey = Greece'],
    ['No soldier attacked the protesters.', 'not fights: soldier > protesters'],
    [
      'Sweden refused to support Hungary.',
      'rejects: Sweden > Hungary',
      'not supports: Sweden > Hungary',
    ],
    ['Ghana stopped funding the militia.', 'not aids: Ghana > militia'],
    ['Sudan left without consulting Chad.', 'not consults-with: Sudan > Chad'],
    ['Poland no longer supports Belarus.', 'not supports: Poland > Belarus'],
    ['The army did not arrest the activists.', 'not coerces: army > activists'],
    ['Without attacking the rebels, the army left.', 'not fights: army > rebels'],
    ['Libya avoided criticising Chad.', 'not accuses: Libya > Chad'],
  ]);
  itLeavesAlone(['Nobody supports Iran.']);
});

describe('modality', () => {
  itReads([
    ['Norway may have to expel Serbia.', 'sanctions: Norway > Serbia, possible'],
    ['Norway has to expel Serbia.', 'sanctions: Norway > Serbia, requested'],
    ['Norway will bomb the rebels.', 'fights: Norway > rebels, planned'],
    ['Chile may attack Peru.', 'fights: Chile > Peru, possible'],
    ['Turkey plans to invade Syria.', 'fights: Turkey > Syria, planned'],
    [
      'If Kenya attacks Uganda, Sudan will help Uganda.',
      'fights: Kenya > Uganda, conditional',
      'aids: Sudan > Uganda, conditional',
    ],
    ['Sweden could support Ukraine.', 'supports: Sweden > Ukraine, possible'],
    [
      'Ghana asked Togo to expel the rebels.',
      'requests: Ghana > Togo',
      'sanctions: Togo > rebels, requested',
    ],
    ['Egypt often attacks the militants.', 'fights: Egypt > militants, habitual'],
    ['Poland might have armed the rebels.', 'aids: Poland > rebels, possible'],
    [
      'Iraq is preparing to attack the militia.',
      'fights: Iraq > militia, planned',
      'mobilizes-against: Iraq > militia',
    ],
    ['Bolivia intends to meet Paraguay.', 'consults-with: Bolivia = Paraguay, planned'],
    ['India should support Nepal.', 'supports: India > Nepal, requested'],
    ['Mali must attack the militants.', 'fights: Mali > militants, requested'],
    ['Laos is considering sanctions against Vietnam.', 'sanctions: Laos > Vietnam, planned'],
    ['Iran is expected to attack Iraq.', 'fights: Iran > Iraq, planned'],
    ['Libya vowed to attack Chad.', 'threatens: Libya > Chad', 'fights: Libya > Chad, planned'],
    ['Unless Niger leaves, Mali will attack Niger.', 'fights: Mali > Niger, conditional'],
    [
      'Talks between Iran and Iraq are planned for May.',
      'consults-with: Iran = Iraq, planned, on XXXX-05',
    ],
  ]);
});

describe('attribution', () => {
  itReads([
    ['Norway attacked the rebels, Denmark said.', 'fights: Norway > rebels, by Denmark'],
    ['Chile said that Peru had attacked Bolivia.', 'fights: Peru > Bolivia, by Chile'],
    ['According to Kenya, Uganda armed the rebels.', 'aids: Uganda > rebels, by Kenya'],
    [
      '“Turkey bombed the militia,” a Greek official said.',
      'fights: Turkey > militia, by Greek official',
      'serves: Greek official > Greek',
    ],
    [
      'Sweden reported that Russia had threatened Finland.',
      'threatens: Russia > Finland, by Sweden',
    ],
    [
      'The minister claimed that Ghana supported the rebels.',
      'supports: Ghana > rebels, by minister',
    ],
    ['Sudan denied that it had attacked Chad.', 'not fights: Sudan > Chad, by Sudan'],
    [
      'The United Nations said that the army had killed protesters.',
      'fights: army > protesters, by United Nations',
    ],
    [
      'Poland announced that Lithuania had accused Belarus.',
      'accuses: Lithuania > Belarus, by Poland',
    ],
    [
      "Egypt's president told reporters that Ethiopia had threatened Sudan.",
      'leads: president > Egypt',
      'threatens: Ethiopia > Sudan, by president',
    ],
    ['“It is late,” a Greek official said.', 'serves: Greek official > Greek'],
    [
      "Iraq's president said: “Iran has attacked Kuwait.”",
      'leads: president > Iraq',
      'fights: Iran > Kuwait, by president',
    ],
    ['The rebels attacked the army, officials said.', 'fights: rebels > army, by officials'],
    ['Mali says Niger supports the militants.', 'supports: Niger > militants, by Mali'],
    [
      'In a statement, Chad accused Libya of arming the rebels.',
      'accuses: Chad > Libya',
      'aids: Libya > rebels, by Chad',
    ],
    [
      "“We condemn Laos,” said Vietnam's president.",
      "accuses: Vietnam's president > Laos, by president",
      'leads: president > Vietnam',
    ],
  ]);
  itLeavesAlone([
    'Norway may be cold.',
    'Chile will be hot.',
    'Denmark said that it was cold.',
    'According to Kenya, rain fell.',
    'The minister claimed that prices rose.',
    'Turkey did not sleep.',
    'No soldier slept.',
    'If it rains, Sudan will be wet.',
    'Sweden reported losses.',
  ]);
});

describe('time', () => {
  itReads(
    [
      ['Norway bombed the rebels on Tuesday.', 'fights: Norway > rebels, on 2021-06-15'],
      ['Chile sanctioned Peru in March 2019.', 'sanctions: Chile > Peru, on 2019-03'],
      [
        'Kenya will meet Uganda next week.',
        'consults-with: Kenya = Uganda, planned, on 2021-06-21/2021-06-27',
      ],
      ['Turkey attacked the militia two days ago.', 'fights: Turkey > militia, on 2021-06-14'],
      ['Ghana has supported Togo since 2015.', 'supports: Ghana > Togo, on 2015/..'],
    ],
    { published: '2021-06-16' },
  );
});
