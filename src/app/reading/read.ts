import { batch } from '@preact/signals';
import { proxy, type Remote, wrap } from 'comlink';
import { readNetworkJson, writeNetworkJson } from '../../formats/json.ts';
import { show } from '../actions.ts';
import { openNetwork } from '../opened.ts';
import { announcement, job, notices, opened, openProblem, pane } from '../state.ts';
import { count } from '../words.ts';
import type { Input, Outcome, Reader } from './reader.worker.ts';

/** Problems that are told one by one. */
const MOST_NOTICES = 3;

let reader: Remote<Reader> | null = null;
let worker: Worker | null = null;
/** True while a call to stop has not been heard: within a very long paragraph the worker hears nothing. */
let isDeaf = false;
/** Grows with each piece of work, so that one that was called off cannot show its end. */
let turn = 0;

/** Opens the network that lies beside the page: the one that is served, or the sample made with the page. */
export async function openServed(): Promise<void> {
  try {
    const response = await fetch('./network.json');
    if (!response.ok)
      throw new Error(`the network beside this page cannot be read (${response.status})`);
    show(openNetwork(readNetworkJson(await response.text(), 'network.json')));
  } catch (error) {
    openProblem.value = messageOf(error);
  }
}

/** Loads the model in the background. */
export function prepareReader(): void {
  pipeline()
    .prepare()
    .catch(() => {
      // Told when somebody wants to read something.
    });
}

/** Reads articles into a new network, or into the one that is open. */
export async function read(inputs: readonly Input[], isAdded: boolean): Promise<void> {
  if (inputs.length === 0) return;
  const mine = ++turn;
  if (isDeaf) replaceWorker();
  batch(() => {
    job.value = { stage: 'Opening', done: 0, total: 0 };
    notices.value = [];
  });
  const open = isAdded && opened.value !== null ? writeNetworkJson(opened.value.network) : null;
  try {
    const progress = proxy((stage: string, done: number, total: number) => {
      if (turn === mine) job.value = { stage, done, total };
    });
    const outcome = await pipeline().read(inputs, open, progress);
    if (turn !== mine) return;
    // Progress comes on a channel of its own, and its last word may come after the outcome.
    turn++;
    finish(outcome);
  } catch (error) {
    if (turn !== mine) return;
    batch(() => {
      job.value = null;
      tell('problem', messageOf(error));
    });
  }
}

/** Stops reading; what was loaded stays loaded. */
export function cancelReading(): void {
  turn++;
  job.value = null;
  announcement.value = 'reading stopped';
  const stopped = pipeline();
  isDeaf = true;
  stopped
    .cancel()
    .catch(() => {
      // The work ended by itself meanwhile.
    })
    .finally(() => {
      if (reader === stopped) isDeaf = false;
    });
}

/** Shows a message in a corner of the page. */
export function tell(kind: 'problem' | 'news', text: string, more: readonly string[] = []): void {
  notices.value = [...notices.value.slice(-3), { kind, text, more }];
}

function finish({ network, articles, problems }: Outcome): void {
  batch(() => {
    job.value = null;
    const more = problems.slice(MOST_NOTICES);
    for (const problem of problems.slice(0, MOST_NOTICES)) tell('problem', problem);
    if (more.length > 0) tell('problem', count(more.length, 'more problem'), more);
    if (network === null) return;
    show(openNetwork(readNetworkJson(network)));
    pane.value = 'graph';
    const found = opened.value?.relations.length ?? 0;
    announcement.value = `${count(articles, 'article')} read, ${count(found, 'relation')} found`;
  });
}

function pipeline(): Remote<Reader> {
  if (reader !== null) return reader;
  worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  reader = wrap<Reader>(worker);
  return reader;
}

/** Ends a worker that hears nothing; the next one loads the model again. */
function replaceWorker(): void {
  worker?.terminate();
  reader = null;
  isDeaf = false;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
