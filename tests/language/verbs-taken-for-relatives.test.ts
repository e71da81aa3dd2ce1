import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../statements/read.ts';

describe('the verb of a clause is no participle of its subject', () => {
  itReads([
    [
      'Brazilian agents teamed up with Paraguayan prosecutors to trace stolen cars across the bridge, the newspaper El Sol reported on Sunday.',
      'allied-with: Brazilian agents = Paraguayan prosecutors, by newspaper El Sol',
      'serves: Brazilian agents > Brazilian',
      'serves: Paraguayan prosecutors > Paraguayan',
    ],
    [
      'Congolese rebels alleged on Sunday that Zimbabwean warplanes had dropped napalm on villages around Kabalo.',
      'accuses: Congolese rebels > Zimbabwean warplanes, on XXXX-XX-XX',
    ],
  ]);
});

describe('a participle is no past tense', () => {
  itReads([
    ['Peasants driven off their land by soldiers are starving.', 'fights: soldiers > Peasants'],
    ['The president overthrown by General Bio fled.', 'fights: General Bio > president'],
    ['A journalist beaten by police in Minsk has died.', 'fights: police > journalist'],
  ]);
  itLeavesAlone(['Town given new name by council', 'A village cut off by floods']);
});

describe('whom the first of its kind is', () => {
  itReads([
    [
      'Iceland on Monday became the first state to recognise Lithuania.',
      'supports: Iceland > Lithuania',
    ],
    ['The kingdom was the only state to back the junta.', 'supports: kingdom > junta'],
  ]);
});
