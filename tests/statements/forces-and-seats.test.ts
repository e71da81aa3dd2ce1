import { describe } from 'vitest';
import { itReads } from './read.ts';

describe('forces, their seats and what becomes of them', () => {
  itReads([
    ['He commands the Houthi forces besieging the town.', 'leads: He > Houthi forces'],
    [
      'Norway allied with Jund al-Sham and Jaysh al-Islam against Chad.',
      'allied-with: Norway = Jund al-Sham',
      'allied-with: Norway = Jaysh al-Islam',
    ],
    [
      'The truce was signed in Oslo during the war, between Chad and Niger.',
      'agrees-with: Chad = Niger',
    ],
    [
      'Peru condemned the killing of four miners in Vila Bela, who were shot by rebels.',
      'fights: rebels > miners',
    ],
    ["Rebels seized the capital Sana'a.", 'controls: Rebels > capital'],
    ['The rebels captured the al-Omar oil field.', 'controls: rebels > al-Omar oil field'],
  ]);
});
