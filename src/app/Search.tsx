import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { point, select } from './actions.ts';
import { type Finding, find } from './find.ts';
import { Icon } from './Icon.tsx';
import { opened } from './state.ts';

/** The search field: actors, aliases and relation types, typing errors forgiven. */
export function Search() {
  const query = useSignal('');
  const at = useSignal(0);
  const isOpen = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const network = opened.value;
  const found = network === null || !isOpen.value ? [] : find(network, query.value);
  const choose = (finding: Finding | undefined): void => {
    if (finding === undefined) return;
    select(finding.target);
    isOpen.value = false;
    query.value = '';
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      if (query.value === '') input.current?.blur();
      query.value = '';
      isOpen.value = false;
      point(null);
      event.stopPropagation();
    } else if (event.key === 'Enter') {
      choose(found[at.value]);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      at.value = Math.min(found.length - 1, Math.max(0, at.value + step));
      point(found[at.value]?.target ?? null);
      event.preventDefault();
    }
  };
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autoComplete="off"
        spellcheck={false}
        placeholder="Find an actor or a relation"
        aria-label="Find an actor or a relation"
        aria-expanded={found.length > 0}
        aria-controls="findings"
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `finding-${at.value}` : undefined}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          at.value = 0;
          isOpen.value = true;
        }}
        onKeyDown={onKey}
        onFocus={() => {
          isOpen.value = true;
        }}
        onBlur={() => {
          isOpen.value = false;
          point(null);
        }}
      />
      <div
        class="findings"
        id="findings"
        role="listbox"
        aria-label="Found"
        hidden={found.length === 0}
      >
        {found.map((finding, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys for its list
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active one
          <div
            key={`${finding.name} ${finding.about}`}
            id={`finding-${index}`}
            role="option"
            aria-selected={index === at.value}
            onMouseDown={(event) => event.preventDefault()}
            onMouseEnter={() => {
              at.value = index;
              point(finding.target);
            }}
            onClick={() => choose(finding)}
          >
            <span dir="auto">
              {finding.name}
              {finding.matched !== null && <span class="secondary">{` (${finding.matched})`}</span>}
            </span>
            <span class="secondary small">{finding.about}</span>
          </div>
        ))}
      </div>
      {isOpen.value && query.value.trim() !== '' && found.length === 0 && (
        <p class="findings none">{`Nothing called “${query.value.trim()}” is in this network.`}</p>
      )}
    </div>
  );
}
