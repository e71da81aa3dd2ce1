import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('what is only tried, alleged or offered', () => {
  itReads([
    ['Mr. Sata is trying to reach an accord with Benin.', 'agrees-with: Mr. Sata = Benin, planned'],
    ['Togo tried to help the rebels.', 'aids: Togo > rebels, planned'],
    ['Togo tried to attack Chad.', 'fights: Togo > Chad'],
    ['The four accused Togo of arming the rebels.', 'aids: Togo > rebels, possible'],
    [
      'Benin accused Togo of arming the rebels.',
      'accuses: Benin > Togo',
      'aids: Togo > rebels, by Benin',
    ],
    [
      'Togo offered to train the rebels.',
      'agrees-with: Togo > rebels',
      'aids: Togo > rebels, planned',
    ],
    [
      'The rebels would not go to Lome for talks with Chad.',
      'not consults-with: rebels = Chad, planned',
    ],
  ]);
  itLeavesAlone([
    'Togo offered to exchange the captain for a spy.',
    'The widow prepared to bury Mr. Sata.',
    'Mr. Bio, who replaced Mr. Sata in April, slept.',
    'Chad’s truck owners went home.',
    'Togo treats Chad as a neighbour.',
    'Mr. Sata beat Mr. Bio by a thousand votes.',
    'Congress dropped the Sata motion.',
  ]);
});

describe('whose favour is held against somebody', () => {
  itReads([
    [
      'Chad complains that Togo arms the rebels.',
      'accuses: Chad > Togo',
      'aids: Togo > rebels, by Chad',
    ],
    ['Chad complains that Togo gives it shelter.', 'accuses: Chad > Togo'],
    ['Togo, accused by Chad of harbouring both, denied it.', 'accuses: Chad > Togo'],
    ['Chad said that Togo had given it shelter.', 'aids: Togo > Chad, by Chad'],
    [
      '“We thank our Beninese allies,” General Bio said.',
      'supports: Bio > Beninese allies, by General Bio',
    ],
    ['General Bio spoke. “We thank our partners,” he said.', 'supports: Bio > partners, by Bio'],
  ]);
});

describe('who resigns leaves a body, not an office', () => {
  itReads([
    [
      'Mr. Bio resigned as Kenya’s foreign minister.',
      'serves: Mr. Bio > Kenya',
      'withdraws-from: Mr. Bio > Kenya',
    ],
    [
      'Mr. Bio quit as leader of the Labour Party.',
      'leads: Mr. Bio > Labour Party',
      'withdraws-from: Mr. Bio > Labour Party',
    ],
  ]);
  itLeavesAlone(['Mr. Bio resigned as information minister.']);
});

describe('whose deed a noun or a pronoun means', () => {
  itReads([
    [
      'The rebels abducted Mr. Sata. Benin said that he had tortured prisoners. Togo condemned the kidnapping.',
      'fights: rebels > Mr. Sata',
      'fights: Sata > prisoners, by Benin',
      'accuses: Togo > rebels',
    ],
    [
      'Togo condemned the raid. “Chad is not the problem,” its president, Mr. Sata, said.',
      'leads: Mr. Sata > Togo',
    ],
    [
      'The union left in protest at the army’s decision to hand the newspaper to the workers who had occupied it.',
      'protests-against: union > army',
      'protests-against: workers > newspaper',
    ],
    [
      'Mr. Bio offered to talk. Chad met Togo. Benin criticised the talks.',
      'consults-with: Chad = Togo',
    ],
    [
      'Mr. Bio flew home with proposals from President Ana Sata, who hours earlier had dismissed a Togolese draft.',
      'rejects: President Ana Sata > Togolese',
    ],
    ['Hamas met its rival Fatah.', 'consults-with: Hamas = Fatah'],
    ['Peru considered changes sought by UN mediators.', 'serves: UN mediators > UN'],
    ['Her rival Ana Toll attacked Chad.', 'fights: rival Ana Toll > Chad'],
  ]);
});

describe('what is won, promised, or told of who reacts', () => {
  itReads([
    [
      'President Bio promised Togo $20 million in military aid.',
      'agrees-with: President Bio > Togo',
      'aids: President Bio > Togo, planned',
    ],
    [
      'Gunmen bombed Kampala. Ethiopia, whose troops fought al-Shabaab, condemned the attacks.',
      'fights: troops > al-Shabaab',
    ],
    ['Iraq, a rival of Kuwait, objected.', 'accuses: Iraq > Kuwait'],
    ['The Liberals faulted their rivals.', 'accuses: Liberals > rivals'],
    [
      'Peru’s ambassador and an envoy of the bishop slept.',
      'serves: ambassador > Peru',
      'serves: envoy of the bishop > bishop',
    ],
    [
      'The premier agreed to let inspectors into Chad.',
      'agrees-with: premier > inspectors',
      'concedes-to: premier > inspectors, planned',
    ],
    [
      'Togo gave Benin until noon to release Mr. Sata.',
      'threatens: Togo > Benin',
      'withdraws-from: Benin > Mr. Sata, planned',
    ],
  ]);
  itLeavesAlone([
    'The Labour Party won 63 seats, defeating the Greens.',
    'Mr. Bio condemned the taking of children.',
    'His rival, Omar Sata, left.',
  ]);
});
