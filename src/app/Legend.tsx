import { useComputed } from '@preact/signals';
import type { RelationStanding } from '../network/relation.ts';
import { DEFAULT_STANDINGS, RELATION_STANDINGS } from '../network/relation.ts';
import { toggled } from './actions.ts';
import { LineSample } from './details/LineSample.tsx';
import { Icon } from './Icon.tsx';
import {
  leastConfidence,
  type Meaning,
  meaningOf,
  opened,
  shownMeanings,
  shownStandings,
} from './state.ts';
import { MEANING_NAMES, STANDING_NAMES } from './words.ts';

const MEANINGS: readonly Meaning[] = ['with', 'against', 'neutral', 'role'];
const LEVELS: readonly (readonly [number, string])[] = [
  [0, 'any'],
  [0.5, '≥ 0.50'],
  [0.7, '≥ 0.70'],
  [0.85, '≥ 0.85'],
];

/** The legend, which is the filter. */
export function Legend() {
  const tally = useComputed(() => {
    const meanings = new Map<Meaning, number>();
    const standings = new Map<RelationStanding, number>();
    for (const relation of opened.value?.relations ?? []) {
      const meaning = meaningOf(relation);
      if (shownStandings.value.has(relation.standing)) {
        meanings.set(meaning, (meanings.get(meaning) ?? 0) + 1);
      }
      standings.set(relation.standing, (standings.get(relation.standing) ?? 0) + 1);
    }
    return { meanings, standings };
  });
  const { meanings, standings } = tally.value;
  const isFiltered = useComputed(
    () =>
      leastConfidence.value > 0 ||
      shownMeanings.value.size < MEANINGS.length ||
      shownStandings.value.size !== DEFAULT_STANDINGS.length ||
      !DEFAULT_STANDINGS.every((standing) => shownStandings.value.has(standing)),
  );
  return (
    <section class="foot legend" aria-label="Legend and filter">
      <p class="key">
        {(['with', 'against'] as const).map((meaning) => (
          <span key={meaning}>
            <LineSample meaning={meaning} />
            {MEANING_NAMES[meaning]}
          </span>
        ))}
      </p>
      <button type="button" class="button unfold" popovertarget="filters">
        <Icon name="filter" />
        {isFiltered.value ? 'Filter, changed' : 'Filter'}
      </button>
      {/* On narrow screens a popover, on wide ones a part of the bar. */}
      <div class="filters" id="filters" popover="auto">
        <fieldset>
          <legend>Lines</legend>
          {MEANINGS.map((meaning) => (
            <Switch
              key={meaning}
              isOn={shownMeanings.value.has(meaning)}
              number={meanings.get(meaning) ?? 0}
              onSwitch={() => {
                shownMeanings.value = toggled(shownMeanings.value, meaning);
              }}
            >
              <LineSample meaning={meaning} />
              {MEANING_NAMES[meaning]}
            </Switch>
          ))}
        </fieldset>
        <fieldset>
          <legend>Said as</legend>
          {RELATION_STANDINGS.map((standing) => (
            <Switch
              key={standing}
              isOn={shownStandings.value.has(standing)}
              number={standings.get(standing) ?? 0}
              title={STANDING_NAMES[standing].means}
              onSwitch={() => {
                shownStandings.value = toggled(shownStandings.value, standing);
              }}
            >
              {STANDING_NAMES[standing].name}
            </Switch>
          ))}
        </fieldset>
        <label class="level" title="How likely the words were read rightly">
          Confidence
          <select
            value={String(leastConfidence.value)}
            onChange={(event) => {
              leastConfidence.value = Number(event.currentTarget.value);
            }}
          >
            {LEVELS.map(([level, words]) => (
              <option key={level} value={String(level)}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}

function Switch({
  isOn,
  number,
  title,
  onSwitch,
  children,
}: {
  isOn: boolean;
  number: number;
  title?: string;
  onSwitch: () => void;
  children: preact.ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="switch"
      aria-pressed={isOn}
      disabled={number === 0 && isOn === false}
      title={title}
      onClick={onSwitch}
    >
      {children}
      <span class="number">{number.toLocaleString('en')}</span>
    </button>
  );
}
