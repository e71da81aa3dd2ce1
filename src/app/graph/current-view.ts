import { signal } from '@preact/signals';
import type { SigmaView } from './sigma-view.ts';

/** The drawing on the page, or null where there is none. */
export const currentView = signal<SigmaView | null>(null);
