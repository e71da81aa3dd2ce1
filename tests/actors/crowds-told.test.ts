import { describe, expect, it } from 'vitest';
import { actorOf, idOf } from './reading-actors.ts';

describe('a group without a name taken up by another word', () => {
  it.each([
    ['Dozens of miners blocked a road. Police beat the miners.', 'Dozens of miners', 'miners'],
    ['Some 600 teachers ignored an order. They left. Lund met the teachers.', 'teachers', ''],
    ['Nine hundred striking teachers met. Lund met the strikers.', 'striking teachers', 'strikers'],
    ['Nurses walked out on Monday. Lund met the strikers.', 'Nurses', 'strikers'],
    ['Coal miners stayed off the job. Lund met the strikers.', 'Coal miners', 'strikers'],
    ['Maize farmers staged a march. Police beat the protesters.', 'Maize farmers', 'protesters'],
    ['Rebels stormed a base. Troops chased the attackers.', 'Rebels', 'attackers'],
    ['Soldiers mutinied in Oruro. The army shelled the rebels.', 'Soldiers', 'rebels'],
    ['Mutinous sailors took a ship. Lund met the mutineers.', 'Mutinous sailors', 'mutineers'],
    ['Gunmen seized six tourists. Lund freed the hostages.', 'tourists', 'hostages'],
    ['Gunmen seized six tourists. Lund met the kidnappers.', 'Gunmen', 'kidnappers'],
    ['Police arrested six monks. Lund met the detainees.', 'monks', 'detainees'],
    ['Four officers were charged. Lund met the defendants.', 'officers', 'defendants'],
    ['Villagers fled the war. Lund met the refugees.', 'Villagers', 'refugees'],
    ['Coal miners met in Oruro. Lund praised the pitmen.', 'Coal miners', 'pitmen'],
    ['Six passengers were stuck. Lund helped the travellers.', 'passengers', 'travellers'],
    ['Coal miners blocked a railway. The minister met the men.', 'Coal miners', 'men'],
    ['A group of nurses met Lund. Police beat the nurses.', 'group of nurses', 'nurses'],
    ['A crowd of marchers sang. Police beat the marchers.', 'crowd of marchers', 'marchers'],
    [
      'Gunmen killed a priest. Bombers struck a market. Police chased the attackers.',
      'Bombers',
      'attackers',
    ],
    [
      'Hundreds of thousands of supporters of Lund met. Police beat the supporters.',
      'thousands of supporters of Lund',
      'supporters',
    ],
    ['Gunmen seized a priest. His captors want money.', 'Gunmen', 'captors'],
    ['Dozens of nuns met. Police beat the crowd.', 'Dozens of nuns', 'crowd'],
    ['Rebels attacked a port. The army drove the attackers northwards.', 'Rebels', 'attackers'],
    ['Soldiers toppled President Lund. The mutineers left.', 'Soldiers', 'mutineers'],
    ['Villagers fled the war. Lund met the displaced.', 'Villagers', 'displaced'],
    [
      'Opposition supporters met. Police beat the supporters.',
      'Opposition supporters',
      'supporters',
    ],
  ])('%s', (text, first, second) => {
    const noun = second === '' ? first : second;
    expect(idOf(text, first)).not.toBeNull();
    expect(idOf(text, noun, first === noun ? 1 : 0)).toBe(idOf(text, first));
  });

  it.each([
    ['Gunmen fled. Chad housed the refugees.', 'Gunmen', 'refugees'],
    ['Police held six monks. Rebels freed the hostages.', 'monks', 'hostages'],
    ['Soldiers shot ten villagers. Lund met the attackers.', 'Soldiers', 'attackers'],
    ['Troops marched into Oruro. Police beat the marchers.', 'Troops', 'marchers'],
    ['Teachers did not strike. Lund praised the strikers.', 'Teachers', 'strikers'],
    ['The miners walked to a square. Lund met the strikers.', 'miners', 'strikers'],
    ['Miners struck. Dockers met in Oruro. Lund met the workers.', 'Miners', 'workers'],
    ['Police arrested three monks. Chad freed the two detainees.', 'monks', 'detainees'],
    ['Police arrested six women. Lund praised the men.', 'women', 'men'],
    ['Jan Oden and Rosa Lund met miners. The men agreed.', 'miners', 'men'],
    ['Hundreds of people were killed. The people want peace.', 'Hundreds of people', 'people'],
    ['Six students met Lund. Police beat the crowd.', 'students', 'crowd'],
    ['Officials met in Lima. Police beat the crowd.', 'Officials', 'crowd'],
    ['Gunmen seized a priest. The bishop met his brothers.', 'Gunmen', 'brothers'],
    ['Some teachers marched. Lund met the strikers.', 'teachers', 'strikers'],
  ])('others stay apart: %s', (text, first, second) => {
    expect(idOf(text, second)).not.toBeNull();
    expect(idOf(text, second)).not.toBe(idOf(text, first));
  });
});

describe('the name of those whom several words describe', () => {
  it('is not that they are others', () =>
    expect(
      actorOf(
        'Nurses went home, but many others remained on strike. He met the strikers.',
        'strikers',
      )?.name,
    ).toBe('strikers'));
});
