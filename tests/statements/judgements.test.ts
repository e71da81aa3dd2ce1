import { describe } from 'vitest';
import { itReads } from './read.ts';

describe('what a deed is called', () => {
  itReads([
    ['Brazil called the Chilean action "unacceptable and unlawful."', 'accuses: Brazil > Chilean'],
    ['Brazil called the decision of the court unjustified.', 'accuses: Brazil > court'],
    ['Brazil described the Chilean raid as cowardly.', 'accuses: Brazil > Chilean'],
    // A claim that is called baseless is rejected.
    [
      'Chile accused Brazil. Brazil dismissed the claim as baseless.',
      'accuses: Chile > Brazil',
      'rejects: Brazil > Chile',
    ],
    [
      'The mayor said that Chile had armed the rebels. A general dismissed that as "a fairy tale."',
      'aids: Chile > rebels, by mayor',
      'rejects: general > mayor',
    ],
  ]);
});
