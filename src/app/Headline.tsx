import { headline } from '../network/headline.ts';
import { opened, openProblem } from './state.ts';

/** What the network says in one sentence, and what to make of it. */
export function Headline() {
  const network = opened.value;
  if (network === null) {
    return (
      <div class="headline">
        <h1>{openProblem.value === null ? 'Opening the network…' : 'No network is open'}</h1>
        <p>
          {openProblem.value === null
            ? 'Who is with whom, and who is against whom'
            : `${openProblem.value}. Paste an article to begin.`}
        </p>
      </div>
    );
  }
  const { title, note } = headline(network.network);
  return (
    <div class="headline">
      <h1 title={title}>{title}</h1>
      <p>{note}</p>
    </div>
  );
}
