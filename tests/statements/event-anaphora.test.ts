import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('deeds that a noun takes up', () => {
  itReads([
    [
      'Eritrea says Togo poisoned its consul, an allegation that Sudan called grotesque.',
      'fights: Togo > consul, by Eritrea',
      'rejects: Sudan > Eritrea',
    ],
    [
      'Togo closed its border with Ghana. Nigeria criticised the closure.',
      'coerces: Togo > Ghana',
      'accuses: Nigeria > Togo',
    ],
    [
      'Chile promised to defend Peru. Nigeria criticised the defection.',
      'agrees-with: Chile > Peru',
      'supports: Chile > Peru, planned',
    ],
    [
      'Norway expelled three Russian diplomats. Denmark welcomed the expulsion.',
      'sanctions: Norway > Russian diplomats',
      'serves: Russian diplomats > Russian',
      'supports: Denmark > Norway',
    ],
    [
      'Sudan bombed the rebels. Kenya condemned the attack.',
      'fights: Sudan > rebels',
      'accuses: Kenya > Sudan',
    ],
    [
      'Chile invaded Peru. Bolivia denounced the invasion.',
      'fights: Chile > Peru',
      'accuses: Bolivia > Chile',
    ],
    [
      'Turkey shelled Kurdish fighters, a move that Iraq condemned.',
      'fights: Turkey > Kurdish fighters',
      'accuses: Iraq > Turkey',
    ],
    [
      'Ghana arrested the opposition leader. Togo criticised the decision.',
      'coerces: Ghana > opposition leader',
      'leads: opposition leader > opposition',
      'accuses: Togo > Ghana',
    ],
    [
      'Ethiopia attacked Eritrea. The assault angered Djibouti.',
      'fights: Ethiopia > Eritrea',
      'accuses: Djibouti > Ethiopia',
    ],
    [
      'Poland imposed sanctions on Belarus. Lithuania praised the step.',
      'sanctions: Poland > Belarus',
      'supports: Lithuania > Poland',
    ],
    [
      'Togo and the rebels signed a truce. Chad welcomed the agreement.',
      'agrees-with: Togo = rebels',
      'supports: Chad > Togo',
      'supports: Chad > rebels',
    ],
    [
      'Officials have charged that the miners receive dollars from Peru. Lima dismissed the charge.',
      'accuses: Officials > miners',
      'aids: Peru > miners, by Officials',
      'rejects: Lima > Officials',
    ],
    [
      'Ghana arrested the bishop. Togo described the arrest as illegal.',
      'coerces: Ghana > bishop',
      'accuses: Togo > Ghana',
    ],
    ['Ethiopia began filling the dam. Sudan welcomed the step.', 'supports: Sudan > Ethiopia'],
    ['Togo condemned the takeover by General Dia.', 'accuses: Togo > General Dia'],
    [
      'Norway expelled three Russian diplomats. Denmark welcomed a decision.',
      'sanctions: Norway > Russian diplomats',
      'serves: Russian diplomats > Russian',
    ],
    [
      'Police arrested three activists. Norway condemned the arrests.',
      'coerces: Police > activists',
      'accuses: Norway > Police',
    ],
    [
      'Colombia severed ties with Venezuela. Ecuador regretted the decision.',
      'sanctions: Colombia > Venezuela',
      'accuses: Ecuador > Colombia',
    ],
    [
      'Serbia recalled its envoy from Montenegro. Albania deplored the decision.',
      'sanctions: Serbia > Montenegro',
      'accuses: Albania > Serbia',
    ],
    [
      'Sweden imposed sanctions on Iran. Iraq criticised the sanctions.',
      'sanctions: Sweden > Iran',
      'accuses: Iraq > Sweden',
    ],
    [
      'Myanmar shelled the rebels. Thailand condemned the shelling.',
      'fights: Myanmar > rebels',
      'accuses: Thailand > Myanmar',
    ],
  ]);
  itLeavesAlone([
    'It rained. Kenya criticised the decision.',
    'Chile grew. Peru liked the move.',
    'Sudan has a river. Kenya dislikes this step.',
    'The attack was a surprise.',
    'A decision came late.',
    'A storm came. Peru feared the attack.',
  ]);
});
