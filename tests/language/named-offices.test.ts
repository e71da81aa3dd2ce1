import { describe } from 'vitest';
import { itReads } from '../statements/read.ts';

describe('offices in a list keep their holders and lands', () => {
  itReads([
    [
      'The Chadian premier, Jan Oden, his Malian counterpart, Mia Kovac, and the Togolese foreign minister, Lars Vik, held talks in Lomo.',
      'consults-with: Chadian premier = Malian counterpart',
      'consults-with: Chadian premier = Togolese foreign minister',
      'consults-with: Malian counterpart = Togolese foreign minister',
      'leads: Jan Oden > Chadian',
      'serves: Lars Vik > Togolese',
      'serves: Mia Kovac > Malian',
    ],
    [
      'The ministers of defence of Chad and Mali met Jan Oden.',
      'consults-with: ministers = Jan Oden',
      'serves: ministers > Chad',
      'serves: ministers > Mali',
    ],
    // Her counterpart is whom she met, and serves another state.
    [
      'Mia Kovac met Jan Oden, her counterpart from Peru.',
      'consults-with: Mia Kovac = Jan Oden',
      'serves: Jan Oden > Peru',
    ],
  ]);
});

describe('the second of three deeds is of who does the first and the last', () => {
  itReads([
    [
      'The premier was guarded by mercenaries, advised by Lars Vik, a banker, and protected by a Malian battalion.',
      'aids: Malian battalion > premier',
      'aids: mercenaries > premier',
      'serves: Lars Vik > premier',
    ],
    [
      "The Dawn Party condemned Peru's approval of new settlements, called on Chad to reverse the decision and praised Togo.",
      'accuses: Dawn Party > Peru',
      'requests: Dawn Party > Chad',
      'supports: Dawn Party > Togo',
    ],
  ]);
});

describe('names in brackets behind an alliance are its members', () => {
  itReads([
    [
      'The Reef Alliance (the Dawn Party, the Hill Army and the Lake Brigade) praised Togo.',
      'member-of: Dawn Party > Reef Alliance',
      'member-of: Hill Army > Reef Alliance',
      'member-of: Lake Brigade > Reef Alliance',
      'supports: Reef Alliance > Togo',
    ],
    ['The Reef Alliance (Lima, Peru) praised Togo.', 'supports: Reef Alliance > Togo'],
  ]);
});
