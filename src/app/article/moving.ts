import { batch } from '@preact/signals';
import { point, select } from '../actions.ts';
import type { Opened } from '../opened.ts';
import { announcement, drawerOpen, sought } from '../state.ts';
import { isCalm } from '../theme.ts';

/** The actor whose mention an element of the article is, or lies in. */
export function actorAt(target: EventTarget | null) {
  const mention = target instanceof Element ? target.closest('[data-actor]') : null;
  const id = mention?.getAttribute('data-actor');
  return id == null ? null : ({ kind: 'actor', id } as const);
}

/** Brings the sentence that begins at `start` into sight and lets it stand out; null for none. */
export function seek(root: HTMLElement | null, start: number | null): void {
  for (const old of root?.querySelectorAll('.sought') ?? []) old.classList.remove('sought');
  if (root === null || start === null) return;
  const sentence = root.querySelectorAll(`[data-evidence="${start}"]`);
  for (const part of sentence) part.classList.add('sought');
  reveal(root, sentence[0]);
  root.focus({ preventScroll: true });
}

/** Goes back from the sentence to the statement that led there; false where none did. */
function goBack(): boolean {
  const from = sought.value;
  if (from === null) return false;
  batch(() => {
    sought.value = null;
    drawerOpen.value = true;
  });
  const opener = document.querySelector<HTMLElement>(
    `#explanation [data-statement="${CSS.escape(from.statement)}"]`,
  );
  opener?.focus();
  return opener !== null;
}

/** Scrolls the article, and nothing around it, so that some words stand in its upper half, unless they can be seen. */
export function reveal(root: HTMLElement | null, words: Element | null | undefined): void {
  if (root === null || words == null) return;
  const frame = root.getBoundingClientRect();
  const box = words.getBoundingClientRect();
  if (frame.height === 0 || (box.top >= frame.top && box.bottom <= frame.bottom)) return;
  root.scrollBy({
    top: box.top - frame.top - frame.height / 3,
    behavior: isCalm() ? 'auto' : 'smooth',
  });
}

/** Moves a visible focus from mention to mention, so that a long article is one stop of the Tab key. */
export function walk(event: KeyboardEvent, root: HTMLElement | null, network: Opened): void {
  if (root === null || event.target !== root) return;
  if (event.key === 'Escape' && goBack()) {
    event.preventDefault();
    return;
  }
  const current = root.querySelector('.mention.focused');
  if (event.key === 'Enter' && current !== null) {
    select(actorAt(current));
    event.preventDefault();
    return;
  }
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const mentions = [...root.querySelectorAll('[data-mention]')];
  const at = current === null ? -1 : mentions.indexOf(current);
  const next = mentions[Math.min(mentions.length - 1, Math.max(0, at + step))];
  clearFocus(root);
  if (next === undefined) return;
  next.classList.add('focused');
  reveal(root, next);
  const target = actorAt(next);
  point(target);
  announcement.value = target === null ? '' : network.nameOf(target.id);
}

export function clearFocus(root: HTMLElement | null): void {
  for (const element of root?.querySelectorAll('.mention.focused') ?? []) {
    element.classList.remove('focused');
  }
}
