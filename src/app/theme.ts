import { computed, effect, signal } from '@preact/signals';

/** The reader's choice of theme: `auto` follows the machine's. */
export type ThemeChoice = 'auto' | 'light' | 'dark';

const KEY = 'entente-theme';
const darkMachine = matchMedia('(prefers-color-scheme: dark)');
const machine = signal<'light' | 'dark'>(darkMachine.matches ? 'dark' : 'light');

/** The choice, kept over visits where the browser lets us. */
const themeChoice = signal<ThemeChoice>(remembered());

/** The theme in force. */
export const theme = computed(() =>
  themeChoice.value === 'auto' ? machine.value : themeChoice.value,
);

/** Puts the theme in force on the page, and follows the machine's. */
export function followTheme(): void {
  darkMachine.addEventListener('change', (event) => {
    machine.value = event.matches ? 'dark' : 'light';
  });
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
  });
}

/** Chooses a theme and remembers it. */
export function chooseTheme(choice: ThemeChoice): void {
  themeChoice.value = choice;
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Storage may be forbidden; the choice then lasts for this visit.
  }
}

/** True where the reader asks for little movement. */
export function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function remembered(): ThemeChoice {
  try {
    const choice = localStorage.getItem(KEY);
    return choice === 'light' || choice === 'dark' ? choice : 'auto';
  } catch {
    return 'auto';
  }
}
