import { writeNetworkJson } from '../formats/json.ts';
import { currentView } from './graph/current-view.ts';
import { tell } from './reading/read.ts';
import { opened } from './state.ts';
import { statementsCsv } from './table/csv.ts';

/** Saves the network for Gephi. */
export async function exportGexf(): Promise<void> {
  const { writeGexf } = await import('../formats/gexf.ts');
  if (opened.value !== null) save('network.gexf', writeGexf(opened.value.network), 'text/xml');
}

/** Saves the network with all that is known of it. */
export function exportJson(): void {
  if (opened.value === null) return;
  save('network.json', writeNetworkJson(opened.value.network), 'application/json');
}

/** Saves the statements as a table. */
export function exportCsv(): void {
  if (opened.value !== null) save('statements.csv', statementsCsv(opened.value), 'text/csv');
}

/** Saves the drawing as it is on the screen. */
export async function exportPicture(): Promise<void> {
  const picture = await currentView.value?.picture();
  if (picture == null) tell('problem', 'the drawing could not be saved as a picture');
  else save('network.png', picture, 'image/png');
}

function save(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
