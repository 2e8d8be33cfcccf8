import type { Texts } from '../../i18n/de/de.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';

/** Title and language of the page, as browsers and screen readers tell them. */
export function nameDocument({ settings, atlas }: Readonly<AtlasState>, { product }: Texts): void {
  const title = atlas ? `${atlas.dataset.title} – ${product}` : product;
  const root = document.documentElement;
  // Writing the same language again would make the browser compute every style anew.
  if (root.lang !== settings.language) root.lang = settings.language;
  if (document.title !== title) document.title = title;
}
