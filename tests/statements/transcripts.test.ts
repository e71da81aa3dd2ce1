import { describe } from 'vitest';
import { itReads } from './read.ts';

const BRIEFING = `Daily briefing
Ann Hale, Foreign Ministry spokeswoman

MS HALE: Good morning. Norway condemns the attack on Peru.

QUESTION: Envoy Omar Dia is back from Chile. Did he meet the rebels there?

MS HALE: He met the president of Bolivia. We thank Bolivia.

QUESTION: Thank you.`;

describe('transcripts', () => {
  itReads([
    [
      BRIEFING,
      'serves: Ann Hale > Foreign Ministry',
      'consults-with: Omar Dia = rebels, possible',
      'consults-with: Omar Dia = president of Bolivia, by MS HALE',
      'supports: Foreign Ministry > Bolivia, by MS HALE',
      'leads: president of Bolivia > Bolivia, by MS HALE',
    ],
    // A colon behind capitals makes no transcript by itself.
    ['UN: Chad attacked Niger.', 'fights: Chad > Niger'],
  ]);
});
