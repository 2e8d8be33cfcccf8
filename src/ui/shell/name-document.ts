import type { Texts } from '../../i18n/de/de.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';

/** The data first, for a row of tabs shows the beginning. */
export function documentTitle(data: string | undefined, product: string): string {
  return data === undefined ? product : `${data} – ${product}`;
}

/** Title and language of the page, as browsers and screen readers tell them. */
export function nameDocument({ settings, atlas }: Readonly<AtlasState>, { product }: Texts): void {
  const title = documentTitle(atlas?.dataset.title, product);
  const root = document.documentElement;
  // Writing the same language again would make the browser compute every style anew.
  if (root.lang !== settings.language) root.lang = settings.language;
  if (document.title !== title) document.title = title;
}
