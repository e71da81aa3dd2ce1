import { describe } from 'vitest';
import { itLeavesAlone, itReads } from './read.ts';

describe('fights of words', () => {
  itReads([
    ['The minister came under attack from the opposition.', 'accuses: opposition > minister'],
    ['The convoy came under attack from rebels.', 'fights: rebels > convoy'],
    ['The army is locked in battle with the rebels.', 'fights: army = rebels'],
  ]);
});

describe('phrases of force and its threat', () => {
  itReads([
    ['A guard emptied his pistol into the premier.', 'fights: guard > premier'],
    ['Riot police waded into the miners with truncheons.', 'fights: Riot police > miners'],
    ['Soldiers marched the villagers off at gunpoint.', 'coerces: Soldiers > villagers'],
    ['Togo rehearsed a strike on Benin.', 'mobilizes-against: Togo > Benin'],
    ['Togo trained its artillery on Benin.', 'mobilizes-against: Togo > Benin'],
    ['Togo staged live-fire drills around Benin.', 'mobilizes-against: Togo > Benin'],
    ['Togo fortified its border with Benin.', 'mobilizes-against: Togo > Benin'],
    ['Tanks gathered on the borders of Benin, Togo said.'],
    ['The rebels called for attacks on Togo.', 'threatens: rebels > Togo'],
    ['Togo brandished its missiles against Benin.', 'threatens: Togo > Benin'],
  ]);
  itLeavesAlone([
    'Togo called out the army after the flood.',
    'Togo built a wall against floods in Benin.',
    'Togo raised the alert level against locusts.',
    'The police lined the streets of Benin.',
  ]);
});

describe('phrases of blame, refusal, protest and punishment', () => {
  itReads([
    ['Togo pinned the blackout on Benin.', 'accuses: Togo > Benin'],
    ['Togo traced the bombing to the rebels.', 'accuses: Togo > rebels'],
    ['Togo revoked its military accord with Benin.', 'rejects: Togo > Benin'],
    ['Togo hit back with tariffs against Benin.', 'sanctions: Togo > Benin'],
    [
      'Demonstrators chanted for the fall of President Juan Leca.',
      'protests-against: Demonstrators > President Juan Leca',
    ],
    [
      'Students burned President Juan Leca in effigy.',
      'protests-against: Students > President Juan Leca',
    ],
  ]);
  itLeavesAlone([
    'Economists attributed the collapse in Togo to inflation.',
    'Togo pinned a medal on the wall.',
    'Crowds poured onto the streets of Lome.',
  ]);
});

describe('what only looks hostile', () => {
  itLeavesAlone([
    'Togo shipped fish in a signal of friendship.',
    'The bishop called in workers against the damp.',
    'Togo closed the border crossing.',
    'Togo cut the ribbon with scissors.',
  ]);
  itReads([
    ['Togo held drills along the border with Benin.', 'mobilizes-against: Togo > Benin'],
    [
      'Parliament passed a vote of no confidence in the premier.',
      'accuses: Parliament > premier',
      'not supports: Parliament > premier',
    ],
    ['Togo called in police against the rioters.', 'mobilizes-against: Togo > rioters'],
    ['Togo called off its military plans against Benin.', 'withdraws-from: Togo > Benin'],
    ['Togo removed its tariffs on Benin.', 'concedes-to: Togo > Benin'],
  ]);
});

describe('what is promised or warned of is not always friendly or hostile', () => {
  itReads([
    [
      'Mayor Juan Leca warned Togo against trusting the premier.',
      'consults-with: Mayor Juan Leca > Togo',
      'not supports: Togo > premier, requested',
    ],
    ['Togo stopped a reporter from boarding a plane.', 'coerces: Togo > reporter'],
    ['Togo gave a frosty reception to a proposal by Benin.', 'rejects: Togo > Benin'],
    ['Students marched on parliament against Benin.', 'protests-against: Students > Benin'],
  ]);
  itLeavesAlone([
    'Togo promised to answer any question by the reporters.',
    'Rain kept the envoy from boarding.',
  ]);
});

describe('hostile deeds undone', () => {
  itReads([
    ['Togo paused its attacks on Benin.', 'not fights: Togo > Benin'],
    [
      'Togo reneged on its treaty with Benin.',
      'rejects: Togo > Benin',
      'not agrees-with: Togo = Benin',
    ],
    [
      'Togo backed away from its threat against Benin.',
      'concedes-to: Togo > Benin',
      'not threatens: Togo > Benin',
    ],
    ['A court quashed the conviction of Mayor Juan Leca.', 'concedes-to: court > Mayor Juan Leca'],
    ['Togo and Benin disengaged their troops.', 'withdraws-from: Togo > Benin'],
  ]);
});
