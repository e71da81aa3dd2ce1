import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ACCEPTED, readFiles, readPasted } from './reading/files.ts';
import { opened, pasting } from './state.ts';
import { count } from './words.ts';

/** Asks for an article: pasted, or as files. */
export function PasteDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useSignal('');
  const day = useSignal('');
  const isAdded = useSignal(false);
  useSignalEffect(() => {
    const element = dialog.current;
    if (pasting.value && element?.open === false) element.showModal();
    if (!pasting.value && element?.open === true) element.close();
  });
  const close = (): void => {
    pasting.value = false;
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const pasted = text.value;
    if (pasted.trim() === '') return;
    close();
    text.value = '';
    void readPasted(pasted, day.value || null, isAdded.value);
  };
  return (
    <dialog class="paste" ref={dialog} aria-labelledby="paste-title" onClose={close}>
      <form onSubmit={submit}>
        <h2 id="paste-title">Paste your article</h2>
        <p class="secondary">
          English news, one article. It is read in this page; nothing leaves your machine.
        </p>
        <label class="unseen" for="paste-text">
          Text of the article
        </label>
        <textarea
          id="paste-text"
          dir="auto"
          placeholder="Paste the text here"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <div class="row">
          <label>
            {'Published '}
            <input
              type="date"
              value={day.value}
              onInput={(event) => {
                day.value = event.currentTarget.value;
              }}
            />
          </label>
          <span class="secondary small">
            if known: “yesterday” and “on Monday” are reckoned from it
          </span>
        </div>
        {opened.value !== null && (
          <label>
            <input
              type="checkbox"
              checked={isAdded.value}
              onChange={(event) => {
                isAdded.value = event.currentTarget.checked;
              }}
            />
            {` Add to the open network (${count(opened.value.articles.length, 'article')})`}
          </label>
        )}
        <div class="row">
          <label class="button file">
            Open files instead
            <input
              class="unseen"
              type="file"
              multiple
              accept={ACCEPTED}
              onChange={(event) => {
                const files = [...(event.currentTarget.files ?? [])];
                event.currentTarget.value = '';
                close();
                void readFiles(files, isAdded.value);
              }}
            />
          </label>
          <span class="spring" />
          <button type="button" class="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="button primary" disabled={text.value.trim() === ''}>
            Read it
          </button>
        </div>
      </form>
    </dialog>
  );
}
