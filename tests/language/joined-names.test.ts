import { describe } from 'vitest';
import { itReads } from '../statements/read.ts';

describe('of two persons joined by "and" each has what stands beside his own name', () => {
  itReads([
    [
      'President Omar Sadiki and Joaquim Talla, the leader of the rebel movement Renova, have signed.',
      'leads: Joaquim Talla > rebel movement Renova',
    ],
    [
      "Mali's President Omar Sadiki and rebel leader Joaquim Talla wept.",
      'leads: President Omar Sadiki > Mali',
    ],
    [
      'The council, in which Defence Minister Khaled Nazzar and Interior Minister Larbi Talbar sit beside Prime Minister Sid Ghozar, wept.',
      'member-of: Defence Minister Khaled Nazzar > council',
      'member-of: Interior Minister Larbi Talbar > council',
    ],
    [
      'The Lake Front and the Hill Army, a member of the Dawn League, wept.',
      'member-of: Hill Army > Dawn League',
    ],
    [
      'The Lake Front and the Hill Army, an alliance of rebels, attacked the Dawn Party.',
      'fights: Hill Army > Dawn Party',
      'fights: Lake Front > Dawn Party',
    ],
  ]);
});

describe('a name behind a comma is that of what stands in front of it', () => {
  itReads([
    [
      'The tapes showed allies of the president handing money to a lawmaker, Moisés Marani, in return for his vote.',
      'aids: allies of the president > lawmaker',
      'allied-with: allies of the president = president',
    ],
    [
      'The envoy met the governor of Sulu, Hadji Ismael Tanduran.',
      'consults-with: envoy = governor of Sulu',
    ],
    [
      'Ann Dia sought a larger share for the national oil company, Torgas, which backed the Dawn Party.',
      'supports: Torgas > Dawn Party',
    ],
  ]);
});
