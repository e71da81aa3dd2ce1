import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { select } from '../actions.ts';
import { isAbout } from '../graph/emphasis.ts';
import { joins } from '../graph/scene.ts';
import { Icon } from '../Icon.tsx';
import type { Opened } from '../opened.ts';
import { drawerOpen, meaningOf, opened, selectedRelation, selection } from '../state.ts';
import { count, listed, verbOf } from '../words.ts';
import { ActorDetails } from './ActorDetails.tsx';
import { Overview } from './Overview.tsx';
import { RelationDetails } from './RelationDetails.tsx';
import { RelationList } from './RelationList.tsx';

/** What is selected, explained: on the right, or in a drawer on narrow screens. */
export function DetailsPane() {
  const network = opened.value;
  const target = selection.value;
  const hadFocus = useRef(false);
  const body = useRef<HTMLElement>(null);
  useSignalEffect(() => {
    const isNew = selection.value !== null;
    setTimeout(() => {
      if (isNew) body.current?.scrollTo({ top: 0 });
      // The button that somebody chose may be gone with the old details, and the focus with it.
      if (hadFocus.current && document.activeElement === document.body) {
        body.current?.focus({ preventScroll: true });
      }
    });
  });
  useSignalEffect(() => {
    if (!drawerOpen.value || matchMedia('(width >= 1100px)').matches) return;
    const opener = document.activeElement;
    setTimeout(() => body.current?.focus({ preventScroll: true }));
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  });
  return (
    <aside
      class="region details"
      id="details"
      onFocusIn={() => {
        hadFocus.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        // Nothing takes the focus over where its element goes.
        if (relatedTarget !== null) hadFocus.current = false;
      }}
      aria-label="Details"
      data-open={drawerOpen.value ? 'true' : 'false'}
    >
      <div class="details-bar">
        {target !== null && (
          <button type="button" class="button plain" onClick={() => select(null)}>
            <Icon name="back" />
            Overview
          </button>
        )}
        <button
          type="button"
          class="button plain square drawer-close"
          aria-label="Close details"
          onClick={() => {
            drawerOpen.value = false;
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <section
        class="details-body"
        id="explanation"
        ref={body}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-label="Explanation"
      >
        {network !== null && <Chosen network={network} />}
      </section>
    </aside>
  );
}

function Chosen({ network }: { network: Opened }) {
  const target = selection.value;
  const relation = selectedRelation.value;
  if (relation !== null) {
    const beside = network.relations.filter(
      (other) => other.key !== relation.key && joins(other, relation.source, relation.target),
    );
    return (
      <>
        <RelationDetails key={relation.key} network={network} relation={relation} />
        {beside.length > 0 && (
          <section class="group">
            <h3>Also between the two</h3>
            <RelationList network={network} relations={beside} />
          </section>
        )}
      </>
    );
  }
  if (target?.kind === 'actor') return <ActorDetails network={network} id={target.id} />;
  if (target?.kind === 'pair' || target?.kind === 'type') {
    const relations = network.relations.filter((other) => isAbout(other, target));
    const [first] = relations;
    const title =
      target.kind === 'type'
        ? `“${verbOf(network, target.type)}”`
        : listed([network.nameOf(target.a), network.nameOf(target.b)]);
    return (
      <article>
        <header class="details-head">
          <p class={`kind ${first === undefined ? '' : meaningOf(first)}`}>
            {count(relations.length, 'relation')}
          </p>
          <h2>{title}</h2>
          {target.kind === 'type' && <p class="secondary">{network.infoOf(target.type).meaning}</p>}
        </header>
        <RelationList network={network} relations={relations} />
      </article>
    );
  }
  return <Overview network={network} />;
}
