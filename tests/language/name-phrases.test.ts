import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../statements/read.ts';

describe('what hangs on a name belongs to who can carry it', () => {
  itReads([
    [
      'The embargo imposed by Norway, Malta and Greece on Haiti failed.',
      'sanctions: Greece > Haiti',
      'sanctions: Malta > Haiti',
      'sanctions: Norway > Haiti',
    ],
    [
      'An aide to Paul Ode, Sheikh Said Amal, condemned Chile.',
      'serves: Sheikh Said Amal > Paul Ode',
      'accuses: aide > Chile',
    ],
    [
      'The presidents of Togo and Mali, Paul Ode and Ann Dia, condemned Chile.',
      'leads: Paul Ode > Togo',
      'leads: Ann Dia > Mali',
      'accuses: Paul Ode > Chile',
      'accuses: Ann Dia > Chile',
    ],
    [
      'Paul Ode and Ann Dia, leaders of the Lake Front, condemned Chile.',
      'leads: Paul Ode > Lake Front',
      'leads: Ann Dia > Lake Front',
      'accuses: Paul Ode > Chile',
      'accuses: Ann Dia > Chile',
    ],
    [
      'The League of Jurists and the Committee to Protect Journalists urged Eritrea to free the poet.',
      'requests: League of Jurists > Eritrea',
      'requests: Committee to Protect Journalists > Eritrea',
      'withdraws-from: Eritrea > poet, requested',
    ],
    [
      'The guerrillas, whom the ministry accused Chad of having trained, fled.',
      'accuses: ministry > Chad',
      'aids: Chad > guerrillas, by ministry',
    ],
    [
      'Cuba, Chad and, after some weeks, Mali sold radar to Ghana.',
      'aids: Cuba > Ghana',
      'aids: Chad > Ghana',
      'aids: Mali > Ghana',
    ],
    ['Peru army, guerrillas clash near Ayacucho', 'fights: Peru army = guerrillas'],
  ]);
  itLeavesAlone([
    'The portrait of Paul Ode, Ann Dia and their son was sold.',
    'The committee to protect the forest met in Lima.',
  ]);
});

describe('lists of states and bodies are read to their end', () => {
  itReads([
    [
      'The junta banned the Movement for Change, the Party of Unity (PU), Radio Horizon, the League of Jurists and the student federation FEC.',
      'coerces: junta > Movement for Change',
      'coerces: junta > Party of Unity',
      'coerces: junta > Radio Horizon',
      'coerces: junta > League of Jurists',
      'coerces: junta > student federation FEC',
    ],
    [
      'The Bloc for Democracy, the Delta Congress, the Dawn Party and the Communists accused Chile of treason.',
      'accuses: Bloc for Democracy > Chile',
      'accuses: Delta Congress > Chile',
      'accuses: Dawn Party > Chile',
      'accuses: Communists > Chile',
    ],
    [
      'The colonel commands the 2nd Battalion of the 5th Brigade.',
      'leads: colonel > 2nd Battalion',
      'member-of: 2nd Battalion > 5th Brigade',
    ],
    [
      'The Hill Movement of General Paul Ode attacked Chile.',
      'leads: General Paul Ode > Hill Movement',
      'fights: Hill Movement > Chile',
    ],
  ]);
});

describe('a verb behind a relative clause, a name behind an office', () => {
  itReads([
    [
      'Gunmen killed two guards who had tried to stop them and held Bishop Paul Ode.',
      'fights: Gunmen > guards',
      'coerces: Gunmen > Bishop Paul Ode',
    ],
    [
      'Karim Amal sued Paul Ode, the chairman of Lantern, whom Cuba later expelled.',
      'accuses: Karim Amal > Paul Ode',
      'leads: Paul Ode > Lantern',
      'sanctions: Cuba > Paul Ode',
    ],
    [
      'A spokesman for the Liberation Tigers of Tamil Eelam, Ravi Kandan, thanked Norway.',
      'serves: Ravi Kandan > Liberation Tigers of Tamil Eelam',
      'supports: spokesman > Norway',
    ],
    [
      'Presidents Paul Ode of Togo, Ann Dia of Mali and Omar Koro of Chad thanked Norway.',
      'supports: Paul Ode > Norway',
      'supports: Ann Dia > Norway',
      'supports: Omar Koro > Norway',
    ],
    [
      'India thanked the governments of Ukraine, Poland and Moldova.',
      'supports: India > Ukraine',
      'supports: India > Poland',
      'supports: India > Moldova',
    ],
    [
      'Paul Ode was dumped by the Dawn Party in favour of Ann Dia.',
      'withdraws-from: Dawn Party > Paul Ode',
      'supports: Dawn Party > Ann Dia',
    ],
  ]);
});

describe('headlines without a verb', () => {
  itReads([
    ['Norway, Peru in border pact', 'agrees-with: Norway = Peru'],
    ['EU, Mercosur in trade deal after 20 years', 'agrees-with: EU = Mercosur'],
    ['Chad in talks with Libya on border', 'consults-with: Chad = Libya'],
    ['Nurses in strike against government', 'protests-against: Nurses > government'],
  ]);
  itLeavesAlone([
    'Bombs in Kabul, Herat',
    'Peru, Chile in World Cup clash',
    'Protests in Lima after arrest of leader',
  ]);
});

describe('clauses and lists behind a name go to the word that can carry them', () => {
  itReads([
    [
      'Sanctions were imposed on General Paul Ode, the Lantern Group and Radio Horizon by Norway.',
      'sanctions: Norway > General Paul Ode',
      'sanctions: Norway > Lantern Group',
      'sanctions: Norway > Radio Horizon',
    ],
    [
      'Fighting went on between militiamen of the Dawn Party and troops of the Fifth Brigade, which is commanded by General Paul Ode.',
      'fights: militiamen of the Dawn Party = troops of the Fifth Brigade',
      'leads: General Paul Ode > Fifth Brigade',
      'member-of: militiamen of the Dawn Party > Dawn Party',
      'member-of: troops of the Fifth Brigade > Fifth Brigade',
    ],
    ['Norway arrested an aide sought by Peru', 'coerces: Norway > aide', 'accuses: Peru > aide'],
    [
      'The KGB major Oleg Rudin thanked Norway.',
      'serves: KGB major Oleg Rudin > KGB',
      'supports: KGB major Oleg Rudin > Norway',
    ],
  ]);
});

describe('who has a thing done does it, and a list in a description is whole', () => {
  itReads([
    ['The general had the mayor arrested.', 'coerces: general > mayor'],
    ['The president had Paul Ode, a lawyer, jailed.', 'coerces: president > Paul Ode'],
    [
      'Leaders of Fatah, Hamas and Islamic Jihad thanked Norway.',
      'leads: Leaders of Fatah, Hamas and Islamic Jihad > Fatah',
      'leads: Leaders of Fatah, Hamas and Islamic Jihad > Hamas',
      'leads: Leaders of Fatah, Hamas and Islamic Jihad > Islamic Jihad',
      'supports: Leaders of Fatah, Hamas and Islamic Jihad > Norway',
    ],
  ]);
  itLeavesAlone(['The army had two men shot in the raid.']);
});

describe('rulers of two lands, and bodies behind who leads the first, are more of the list', () => {
  itReads([
    [
      'The Emir of Kuwait, the Sultan of Oman, President Omar Dia and King Tal thanked Norway.',
      'leads: Emir of Kuwait > Kuwait',
      'leads: Sultan of Oman > Oman',
      'supports: Emir of Kuwait > Norway',
      'supports: Sultan of Oman > Norway',
      'supports: President Omar Dia > Norway',
      'supports: King Tal > Norway',
    ],
    [
      'The Hill Army, led by Colonel Paul Ode, the Karen National Union and the Dawn Party condemned Chile.',
      'leads: Colonel Paul Ode > Hill Army',
      'accuses: Hill Army > Chile',
      'accuses: Karen National Union > Chile',
      'accuses: Dawn Party > Chile',
    ],
  ]);
});
