import type { ComponentChildren } from 'preact';
import type { Mark } from './marks.ts';
import { type Nested, nest, type Piece } from './nest.ts';

/** What {@link MarkedText} shows. */
interface Props {
  /** The words, which begin at offset `start` of the article. */
  readonly words: string;
  readonly start: number;
  readonly marks: readonly Mark[];
  /** Ids of mentions that stand out: the ends of a statement. */
  readonly strong?: ReadonlySet<string> | undefined;
}

/** Words with what was found in them: actors, the sentence in question, and the words that say it. */
export function MarkedText({ words, start, marks, strong }: Props) {
  const render = (piece: Piece<Mark>): ComponentChildren => {
    if (!('stretch' in piece)) return words.slice(piece.start - start, piece.end - start);
    return (
      <Marked key={piece.start} piece={piece} inside={piece.inside.map(render)} strong={strong} />
    );
  };
  return <>{nest(marks, start, start + words.length).map(render)}</>;
}

function Marked({
  piece,
  inside,
  strong,
}: {
  piece: Nested<Mark>;
  inside: ComponentChildren;
  strong: ReadonlySet<string> | undefined;
}) {
  const { stretch, first } = piece;
  if (stretch.kind === 'evidence') {
    return (
      <span class="evidence" data-evidence={stretch.start}>
        {inside}
      </span>
    );
  }
  if (stretch.kind === 'trigger') {
    return <mark class={`trigger sign${stretch.sign}`}>{inside}</mark>;
  }
  const { mention } = stretch;
  return (
    <span
      class={strong?.has(mention.id) ? 'mention strong' : 'mention'}
      data-actor={mention.actor}
      data-mention={first ? mention.id : undefined}
    >
      {inside}
    </span>
  );
}
