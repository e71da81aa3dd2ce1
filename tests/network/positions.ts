import { buildNetwork } from '../../src/network/build-network.ts';
import { layoutNetwork } from '../../src/network/layout.ts';
import { NORTH, SOUTH, TYPES } from './invented.ts';

/** The positions of the invented network, to be compared between Node and a browser. */
export function positions(): string {
  const network = buildNetwork([NORTH, SOUTH], { types: TYPES });
  layoutNetwork(network);
  return network.mapNodes((id, { x, y }) => `${id} ${x} ${y}`).join('\n');
}

/** What they are: the same bytes on every machine. */
export const POSITIONS = [
  'ada-lund 99.606 67.593',
  'norland 4.785 106.391',
  'olaf-brandt -300 -190.671',
  'ostmark -183 -190.671',
  'port-amber -99.606 -96.651',
  'red-banner -24.923 -124.671',
  'sudria -82.869 124.671',
  'vesper -94 -190.671',
].join('\n');
