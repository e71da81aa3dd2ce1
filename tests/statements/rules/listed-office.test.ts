import { describe } from 'vitest';
import { itLeavesAlone, itReads } from '../read.ts';

describe('the office of a listed person whose state the sentence names', () => {
  itReads([
    [
      'Russia withdrew from the talks, and President Vladimir Putin left.',
      'leads: President Vladimir Putin > Russia',
    ],
    ['Leader Succes Masra returned to Chad.', 'leads: Leader Succes Masra > Chad'],
    [
      'President Vladimir Putin was ill. Rain fell. It was cold. It rained again. Snow fell. Nobody in Russia knew it.',
      'leads: President Vladimir Putin > Russia',
    ],
    [
      'Rain fell. The departing president, Vladimir Putin, was ill. Nobody in Russia knew it.',
      'leads: Vladimir Putin > Russia',
    ],
  ]);
});

describe('an office that is not that of the list', () => {
  itLeavesAlone([
    'Opposition leader Succes Masra returned to Chad.',
    'Former President Dmitry Medvedev came back to Russia.',
    'Exiled leader Succes Masra returned to Chad.',
    'Leader Succes Masra was ill. Rain fell. Nobody in Chad knew it.',
    'Rain fell. Vladimir Putin, the former president, was ill. Nobody in Russia knew it.',
  ]);
});

const TUNISIA =
  'TUNIS, March 4 (Reuters) - Shops in Tunisia were closed on Sunday. Rain fell on all of Tunisia.\n\n';

describe('an office of the state that a text reports from', () => {
  itReads([
    [
      `${TUNISIA}Interior Minister Driss Haddou fell ill after a dinner.`,
      'serves: Interior Minister Driss Haddou > Tunisia',
    ],
    [
      `${TUNISIA}Prime Minister Salem Trabelsi fell ill after a flight to Libya.`,
      'leads: Prime Minister Salem Trabelsi > Tunisia',
    ],
    [
      `${TUNISIA}The interior minister, Driss Haddou, fell ill after a dinner.`,
      'serves: Driss Haddou > Tunisia',
    ],
    [
      `${TUNISIA}"It is late," said Salem Trabelsi, the new prime minister.`,
      'leads: Salem Trabelsi > Tunisia',
    ],
  ]);
});

describe("who may be another state's, or nobody's", () => {
  itLeavesAlone([
    'Interior Minister Driss Haddou fell ill after a dinner.',
    `${TUNISIA}Foreign Minister Yunis Belgassem fell ill in Tripoli.`,
    `${TUNISIA}Shops in Libya were open. Foreign Minister Yunis Belgassem fell ill.`,
    `${TUNISIA}Former Prime Minister Salem Trabelsi fell ill.`,
    `${TUNISIA}The president, Salem Trabelsi, fell ill.`,
    `${TUNISIA}The former interior minister, Driss Haddou, fell ill.`,
    `${TUNISIA}Shops in Libya were open. The interior minister, Driss Haddou, fell ill.`,
  ]);
});
