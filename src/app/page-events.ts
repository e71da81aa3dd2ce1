import { signal } from '@preact/signals';
import { select } from './actions.ts';
import { readFiles } from './reading/files.ts';
import { drawerOpen, selection } from './state.ts';

/** True while files are held over the page. */
export const isDropping = signal(false);

/** Below this width the details lie over the page. */
const COLUMN_WIDTH = 1100;

/** Listens to what concerns the page as a whole: Escape, and files dropped anywhere. */
export function listenToPage(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (document.querySelector('dialog[open], :popover-open') !== null) return;
    if (drawerOpen.value && innerWidth < COLUMN_WIDTH) drawerOpen.value = false;
    else if (selection.value !== null) select(null);
  });
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    isDropping.value = true;
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) isDropping.value = false;
  });
  document.addEventListener('drop', (event) => {
    isDropping.value = false;
    const files = event.dataTransfer?.files;
    if (files === undefined || files.length === 0) return;
    event.preventDefault();
    void readFiles([...files]);
  });
}
