import { exportCsv, exportGexf, exportJson, exportPicture } from './export.ts';
import { Icon } from './Icon.tsx';
import { ACCEPTED, readFiles } from './reading/files.ts';
import { Search } from './Search.tsx';
import { drawable, opened, pasting } from './state.ts';
import { chooseTheme, theme } from './theme.ts';

/** The bar at the top: name, search, theme, paste or open, export. */
export function Header() {
  return (
    <header class="header">
      <span class="brand">
        <Logo />
        <span class="name">Entente</span>
        <span class="about">Who is with whom, and who against, in the news</span>
      </span>
      <Search />
      <span class="spring" />
      <ThemeButton />
      <label class="button file" title="Open articles or a saved network">
        <Icon name="open" />
        <span class="wide">Open</span>
        <input
          class="unseen"
          type="file"
          multiple
          accept={ACCEPTED}
          aria-label="Open articles or a saved network"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            void readFiles(files);
          }}
        />
      </label>
      <ExportMenu />
      <button
        type="button"
        class="button primary"
        onClick={() => {
          pasting.value = true;
        }}
      >
        <span>
          Paste<span class="wide"> your article</span>
        </span>
      </button>
    </header>
  );
}

function Logo() {
  return (
    <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
      <path class="with" d="M6 17H18" />
      <path class="against" d="M6 17Q7 8 13 6" />
      <circle cx="6" cy="17" r="3.5" />
      <circle cx="18" cy="17" r="3.5" />
      <rect x="11" y="2.5" width="6.5" height="6.5" />
    </svg>
  );
}

function ThemeButton() {
  const other = theme.value === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      class="button square plain"
      aria-label={`Switch to the ${other} theme`}
      title={`Switch to the ${other} theme`}
      onClick={() => chooseTheme(other)}
    >
      <Icon name="theme" />
    </button>
  );
}

function ExportMenu() {
  const isEmpty = opened.value === null;
  const items = [
    { name: 'GEXF', about: 'for Gephi and other graph programs', run: exportGexf, off: isEmpty },
    { name: 'JSON', about: 'the whole network, to open here again', run: exportJson, off: isEmpty },
    { name: 'CSV', about: 'a line for every statement', run: exportCsv, off: isEmpty },
    { name: 'Picture', about: 'the drawing as PNG', run: exportPicture, off: !drawable.value },
  ];
  return (
    <>
      <button type="button" class="button" popovertarget="export-menu" title="Export the network">
        <Icon name="export" />
        <span class="wide">Export</span>
      </button>
      <div class="menu" id="export-menu" popover="auto">
        {items.map(({ name, about, run, off }) => (
          <button
            key={name}
            type="button"
            disabled={off}
            popovertarget="export-menu"
            popovertargetaction="hide"
            onClick={() => void run()}
          >
            {name}
            <span class="secondary small">{about}</span>
          </button>
        ))}
      </div>
    </>
  );
}
