const PATHS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  theme: 'M8 2a6 6 0 0 0 0 12 6 6 0 0 0 0-12v12',
  open: 'M2 12.5v-9h4l1.5 2H14v7H2Z',
  export: 'M8 2v8m0 0L5 7m3 3 3-3M3 13.5h10',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  back: 'M9.5 4 5.5 8l4 4',
} as const;

/** A small drawing beside words or, with the words in the button's label, instead of them. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
