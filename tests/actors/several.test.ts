import { describe, expect, it } from 'vitest';
import { membersOf } from './reading-actors.ts';

const HELD = 'Police detained Ivan Toll and Otto Lund in Lima.';

describe('those who are told side by side', () => {
  it.each([
    ['Chad and Togo signed a truce. Neither side kept it.', 'side', 'Chad Togo'],
    ['Ivan Toll met Rosa Holm. Neither leader spoke.', 'leader', 'Ivan Toll Rosa Holm'],
    ['Chad fought Togo. Each side lost men.', 'side', 'Chad Togo'],
    ['The Lions fought the Hawks. Peru met the warring parties.', 'warring parties', 'Lions Hawks'],
    [
      'The Dock Union and Lumara Steel failed to agree. Both sides wept.',
      'sides',
      'Dock Union Lumara Steel',
    ],
    [
      'Chad and the Lions resumed talks in Lima. The two delegations dined.',
      'delegations',
      'Chad Lions',
    ],
    [`${HELD} Peru helped the detainees.`, 'detainees', 'Ivan Toll Otto Lund'],
    [
      'The generals Ivan Toll and Otto Lund met. The generals left.',
      'generals',
      'Ivan Toll Otto Lund',
    ],
    [
      'Chad jailed the brothers Ivan and Otto Toll. The brothers left.',
      'brothers',
      'Ivan Otto Toll',
    ],
  ])('%s', (text, words, members) => expect(membersOf(text, words).join(' ')).toBe(members));

  it.each([
    [`${HELD} Peru helped the nurses.`, 'nurses'],
    [`${HELD} Peru helped the hostages.`, 'hostages'],
    [`${HELD} Peru helped detainees.`, 'detainees'],
    [`${HELD} Peru helped the Chilean detainees.`, 'Chilean detainees'],
    [`${HELD} Rain fell. Snow fell. Hail fell. Peru helped the detainees.`, 'detainees'],
    ['Ivan Toll met Rosa Holm. Each leader of the League left.', 'leader'],
    ['Peru, Chad and Togo met. Each country sent two men.', 'country'],
    ['The Lions fought the Hawks. Peru met warring parties in Mali.', 'parties'],
    [
      'Norway and Sweden sent observers to Sri Lanka. The two countries pay them. Both sides of the war agreed.',
      'sides',
    ],
    ['Algeria and Syria met. Lund spoke with the two rival governments.', 'rival governments'],
  ])('others are not these: %s', (text, words) => expect(membersOf(text, words)).toEqual([]));
});
