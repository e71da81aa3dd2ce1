import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('a doer in front of a hyphen', () => {
  itReads([
    ['The bridge is rebel-held.', 'controls: rebel > bridge'],
    [
      'Norway met envoys in Russian-held Kherson.',
      'consults-with: Norway = envoys',
      'controls: Russian > Kherson',
    ],
    [
      'Chile met Peru. Iranian-backed militias attacked Norway.',
      'consults-with: Chile = Peru',
      'supports: Iranian > Iranian-backed militias',
      'fights: Iranian-backed militias > Norway',
    ],
  ]);
  itLeavesAlone(['The bridge is well-built.', 'The statement is long-awaited.']);
});

describe('verbs that look like modifiers', () => {
  itReads([
    [
      'The Norwegian-led coalition bombed Houthi forces.',
      'leads: Norwegian > Norwegian-led coalition',
      'fights: Norwegian-led coalition > Houthi forces',
    ],
    [
      'France helped the Chilean army hunt down the rebels.',
      'aids: France > Chilean army',
      'fights: Chilean army > rebels',
    ],
  ]);
});

describe('one passive behind another', () => {
  itReads([
    ['The militia was armed and trained by Peru.', 'aids: Peru > militia'],
    ['Issa was killed in 2014 and was succeeded by Salim.'],
    ['The general was wounded in May and was replaced by Colonel Diaz.'],
  ]);
});

describe('what a deed was received with', () => {
  itReads([
    [
      'To the dismay of Norway, Peru sold arms to Chile.',
      'accuses: Norway > Peru',
      'aids: Peru > Chile',
    ],
    ['Peru left the talks, to the delight of Chile.', 'supports: Chile > Peru'],
  ]);
  itLeavesAlone(['Peru responded to the dismay of parents.', 'It led to the delight of all.']);
});
