import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('active and passive verbs', () => {
  itReads([
    ['Norway bombed the rebels.', 'fights: Norway > rebels'],
    ['Chile sanctioned Peru.', 'sanctions: Chile > Peru'],
    ['Kenyan soldiers killed five militants.', 'fights: Kenyan soldiers > militants'],
    [
      'The government arrested the opposition leader.',
      'coerces: government > opposition leader',
      'leads: opposition leader > opposition',
    ],
    ['Turkey threatened Greece.', 'threatens: Turkey > Greece'],
    ['Sweden supports Ukraine.', 'supports: Sweden > Ukraine'],
    [
      'Sudan accused Chad of arming the rebels.',
      'accuses: Sudan > Chad',
      'aids: Chad > rebels, by Sudan',
    ],
    ['Ghana consulted Togo.', 'consults-with: Ghana > Togo'],
    ['The United Nations criticised Myanmar.', 'accuses: United Nations > Myanmar'],
    ['Ethiopia invaded Eritrea.', 'fights: Ethiopia > Eritrea'],
    ['The rebels were bombed by Norway.', 'fights: Norway > rebels'],
    ['Peru was sanctioned by Chile.', 'sanctions: Chile > Peru'],
    ['Five militants were killed by Kenyan soldiers.', 'fights: Kenyan soldiers > militants'],
    ['Greece was threatened by Turkey.', 'threatens: Turkey > Greece'],
    ['Ukraine is supported by Sweden.', 'supports: Sweden > Ukraine'],
    [
      'Chad was accused by Sudan of arming the rebels.',
      'accuses: Sudan > Chad',
      'aids: Chad > rebels, by Sudan',
    ],
    [
      'The opposition leader has been arrested by the police.',
      'leads: opposition leader > opposition',
      'coerces: police > opposition leader',
    ],
    ['The militia is being trained by Jordan.', 'aids: Jordan > militia'],
    ['The hostages were freed by the army.', 'aids: army > hostages'],
    ['The envoy was expelled by Colombia.', 'sanctions: Colombia > envoy'],
    ['The opposition leader was arrested on Monday.', 'leads: opposition leader > opposition'],
    [
      'Colombia expelled the Venezuelan ambassador.',
      'sanctions: Colombia > Venezuelan ambassador',
      'serves: Venezuelan ambassador > Venezuelan',
    ],
    ['Saudi Arabia funds the militia.', 'aids: Saudi Arabia > militia'],
    ['Algeria hosted the rebels.', 'aids: Algeria > rebels'],
    ['Iraq sued Turkey.', 'accuses: Iraq > Turkey'],
    ['Zambia thanked Malawi.', 'supports: Zambia > Malawi'],
    ['Belarus jailed three journalists.', 'coerces: Belarus > journalists'],
    ["Spain rejected Britain's proposal.", 'rejects: Spain > Britain'],
    ['The council dismissed the general.', 'sanctions: council > general'],
    ['The general was dismissed by the council.', 'sanctions: council > general'],
    ['The rebels have been supplied by Libya.', 'aids: Libya > rebels'],
  ]);
  itLeavesAlone([
    'The rebels were bombed.',
    'Five militants were killed.',
    'Norway slept.',
    'The weather threatened the harvest.',
    'A storm hit Cuba.',
    'Somebody attacked the rebels.',
    'Prices attacked records.',
    'The minister opened a school.',
    'Chile exports copper.',
    'Norway bombed.',
    'Hungary vetoed the sanctions.',
    'The sun attacked the paint.',
    'The law was passed.',
    'The road links Kenya with Uganda.',
  ]);
});

describe('nouns of deeds, and verbs that hold them', () => {
  itReads([
    ["Norway's attack on the rebels failed.", 'fights: Norway > rebels'],
    ['The bombing of the rebels by Norway went on.', 'fights: Norway > rebels'],
    ['Talks between Chile and Peru began.', 'consults-with: Chile = Peru'],
    ['Russian strikes on the militia continued.', 'fights: Russian > militia'],
    ["Sweden's support for Ukraine grew.", 'supports: Sweden > Ukraine'],
    ["Kenya's invasion of Somalia surprised many.", 'fights: Kenya > Somalia'],
    ['The alliance between Turkey and Azerbaijan is old.', 'allied-with: Turkey = Azerbaijan'],
    ["Sudan's accusations against Chad were repeated.", 'accuses: Sudan > Chad'],
    ["Ghana's criticism of Togo was harsh.", 'accuses: Ghana > Togo'],
    ['Clashes between the army and the rebels erupted.', 'fights: army = rebels'],
    ['Chile launched an attack on Peru.', 'fights: Chile > Peru'],
    ['Norway held talks with the rebels.', 'consults-with: Norway = rebels'],
    ['Turkey imposed sanctions on Greece.', 'sanctions: Turkey > Greece'],
    ['Sweden gave aid to Ukraine.', 'aids: Sweden > Ukraine'],
    ['Egypt signed an agreement with Sudan.', 'agrees-with: Egypt = Sudan'],
    ['Kenya expressed support for Uganda.', 'supports: Kenya > Uganda'],
    ['Poland faced criticism from Hungary.', 'accuses: Hungary > Poland'],
    ['Iraq came under attack from the militia.', 'fights: militia > Iraq'],
    ['Bolivia made threats against Paraguay.', 'threatens: Bolivia > Paraguay'],
    ['Cuba and Venezuela reached a deal.', 'agrees-with: Cuba = Venezuela'],
    ['Jordan provided the rebels with weapons.', 'aids: Jordan > rebels'],
    ['The army opened fire on protesters.', 'fights: army > protesters'],
    [
      'The assassination of the general by separatists shook Libya.',
      'fights: separatists > general',
    ],
    [
      "Mali's expulsion of the French ambassador was criticised.",
      'sanctions: Mali > French ambassador',
      'serves: French ambassador > French',
    ],
    ['A ceasefire between the army and the militia began.', 'agrees-with: army = militia'],
    ['Vietnam made an apology to Laos.', 'concedes-to: Vietnam > Laos'],
    [
      'Qatar offered help to Lebanon.',
      'agrees-with: Qatar > Lebanon',
      'aids: Qatar > Lebanon, planned',
    ],
    ['Hungary put pressure on Slovakia.', 'coerces: Hungary > Slovakia'],
    ['Nepal broke off relations with Bhutan.', 'sanctions: Nepal > Bhutan'],
    ['Albania gave shelter to the dissidents.', 'aids: Albania > dissidents'],
  ]);
  itLeavesAlone([
    'The attack failed.',
    'Talks began on Monday.',
    'The agreement was long.',
    'Support grew in the spring.',
    'A heart attack killed the singer.',
    'The sanctions expired.',
    'Norway held an election.',
    'Kenya gave a concert.',
    'The price war went on.',
    'Sweden made a film.',
    'Chile took a nap.',
    'The talk was about birds.',
  ]);
});

describe('coordination', () => {
  itReads([
    [
      'Norway and Denmark bombed the rebels.',
      'fights: Denmark > rebels',
      'fights: Norway > rebels',
    ],
    [
      'Norway bombed the rebels and the militia.',
      'fights: Norway > militia',
      'fights: Norway > rebels',
    ],
    [
      'Norway bombed the rebels and shelled the militia.',
      'fights: Norway > rebels',
      'fights: Norway > militia',
    ],
    [
      'Chile condemned Peru but praised Bolivia.',
      'accuses: Chile > Peru',
      'supports: Chile > Bolivia',
    ],
    [
      'Kenya and Uganda condemned Sudan and Chad.',
      'accuses: Kenya > Chad',
      'accuses: Kenya > Sudan',
      'accuses: Uganda > Chad',
      'accuses: Uganda > Sudan',
    ],
    [
      'Neither Ghana nor Togo attacked Benin.',
      'not fights: Ghana > Benin',
      'not fights: Togo > Benin',
    ],
    [
      'Mali, Niger and Chad condemned Libya.',
      'accuses: Chad > Libya',
      'accuses: Mali > Libya',
      'accuses: Niger > Libya',
    ],
    [
      'The army and the militia attacked the rebels and the separatists.',
      'fights: army > rebels',
      'fights: army > separatists',
      'fights: militia > rebels',
      'fights: militia > separatists',
    ],
  ]);
});

describe('relative clauses', () => {
  itReads([
    [
      'Norway, which bombed the rebels, left the coalition.',
      'fights: Norway > rebels',
      'withdraws-from: Norway > coalition',
    ],
    ['The rebels whom Norway bombed fled.', 'fights: Norway > rebels'],
    ['The rebels that attacked the army fled.', 'fights: rebels > army'],
    [
      'The militia, which is backed by Turkey, seized the town.',
      'supports: Turkey > militia',
      'controls: militia > town',
    ],
    ['The rebels Norway bombed fled.', 'fights: Norway > rebels'],
    ['The president, who had criticised Sweden, resigned.', 'accuses: president > Sweden'],
    ['The group fighting the army withdrew.', 'fights: group > army'],
    ['The soldiers killed by the rebels were young.', 'fights: rebels > soldiers'],
    [
      'Iraq, whose army bombed the militia, condemned Iran.',
      'fights: army > militia',
      'accuses: Iraq > Iran',
    ],
    [
      'The rebels, who are armed by Libya, attacked the army.',
      'aids: Libya > rebels',
      'fights: rebels > army',
    ],
  ]);
});

describe('control', () => {
  itReads([
    ['Norway wants to bomb the rebels.', 'fights: Norway > rebels, planned'],
    [
      'Chile urged Peru to attack Bolivia.',
      'requests: Chile > Peru',
      'fights: Peru > Bolivia, requested',
    ],
    ['Turkey managed to defeat the militia.', 'fights: Turkey > militia'],
    ['Kenya forced Uganda to leave.', 'coerces: Kenya > Uganda'],
    [
      'Sweden promised to help Ukraine.',
      'agrees-with: Sweden > Ukraine',
      'aids: Sweden > Ukraine, planned',
    ],
    ['Ghana failed to condemn Togo.', 'not accuses: Ghana > Togo'],
    [
      'The rebels threatened to attack the army.',
      'threatens: rebels > army',
      'fights: rebels > army, planned',
    ],
    [
      'Poland agreed to support Lithuania.',
      'agrees-with: Poland > Lithuania',
      'supports: Poland > Lithuania, planned',
    ],
    [
      'Egypt ordered the army to attack the militants.',
      'requests: Egypt > army',
      'fights: army > militants, requested',
    ],
    ['Mali persuaded Niger to support Chad.', 'supports: Niger > Chad'],
    ['Laos asked Vietnam for help.', 'requests: Laos > Vietnam'],
    [
      'India warned Nepal not to attack Bhutan.',
      'requests: India > Nepal',
      'not fights: Nepal > Bhutan, requested',
    ],
  ]);
});

describe('titles and appositions', () => {
  itReads([
    [
      'Norwegian Prime Minister Marta Lind arrived.',
      'leads: Norwegian Prime Minister Marta Lind > Norwegian',
    ],
    ['President Jonas Berg of Kenya spoke.', 'leads: President Jonas Berg > Kenya'],
    ["Lena Vos, Peru's foreign minister, spoke.", 'serves: Lena Vos > Peru'],
    ['Anna Kral is the president of Poland.', 'leads: Anna Kral > Poland'],
    ['Hungary, an ally of Poland, objected.', 'allied-with: Hungary = Poland'],
    ['King Olaf of Denmark spoke.', 'leads: King Olaf > Denmark'],
    ['Lena Vos, a spokeswoman for the World Bank, spoke.', 'serves: Lena Vos > World Bank'],
    [
      'French President Luc Morel visited Chad.',
      'leads: French President Luc Morel > French',
      'consults-with: French President Luc Morel > Chad',
    ],
    ['Defence Minister Ana Ruiz of Bolivia spoke.', 'serves: Defence Minister Ana Ruiz > Bolivia'],
    ['Jonas Berg, a member of the Green Party, spoke.', 'member-of: Jonas Berg > Green Party'],
    ['The Liberal Party leader, Peter Hale, resigned.', 'leads: Peter Hale > Liberal Party'],
    ['Luc Morel is an adviser to the president.', 'serves: Luc Morel > president'],
    ['Iraq, a rival of Kuwait, objected.', 'accuses: Iraq > Kuwait'],
  ]);
  itLeavesAlone([
    'Norway has fjords and Denmark beaches.',
    'The rebels who slept were tired.',
    'Norway wants to sleep.',
    'Chile urged calm.',
    'The film that Norway loved won.',
    'Prime rib is cheap.',
    'The leader slept.',
    'The actor, a resident of Oslo, died.',
    'Kenya and Uganda share a lake.',
    'Sweden tried.',
    'Omar Said, a carpenter, died.',
    'The queen of hearts won.',
  ]);
});
