import type { Shape } from '../graph/shapes.ts';

/** A small picture of how an actor is drawn. */
export function ShapeSample({ shape }: { readonly shape: Shape }) {
  return (
    <svg class="shape-sample" viewBox="0 0 16 16" aria-hidden="true">
      {shape === 'disc' && <circle cx="8" cy="8" r="6.5" fill="currentColor" />}
      {shape === 'square' && <rect x="2.5" y="2.5" width="11" height="11" fill="currentColor" />}
      {shape === 'ringed' && (
        <>
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
          <circle cx="8" cy="8" r="3.2" fill="currentColor" />
        </>
      )}
      {shape === 'ring' && (
        <circle cx="8" cy="8" r="4.5" fill="none" stroke="currentColor" stroke-width="2" />
      )}
      {shape === 'faint' && (
        <circle cx="8" cy="8" r="4.5" fill="none" stroke="currentColor" stroke-width="1" />
      )}
    </svg>
  );
}
