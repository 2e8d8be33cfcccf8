import type { Texts } from '../../i18n/de/de.ts';
import { isolated } from '../../i18n/isolated.ts';
import { indexOfArea, municipalityIn, roundOfResult } from '../../state/shown/chosen.ts';
import { clustersIn } from '../../state/shown/neighbourhoods.ts';
import type { Settings } from '../../state/url/settings.ts';
import type { Cluster } from '../../analysis/space/clusters.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import { studyView, titleOfView } from '../studies/study-views.ts';

/** What a title tells of. */
type TitleState = Pick<AtlasState, 'atlas' | 'result' | 'settings' | 'studies'>;

/** What is chosen, the view, the data, the product: a row of tabs shows the beginning. */
export function documentTitle(state: Readonly<TitleState>, texts: Texts): string {
  const parts = [chosenPlace(state, texts), openView(state, texts), shownData(state)];
  const named = parts.filter((part) => part !== undefined);
  return named.length === 0 ? texts.product : `${named.join(' · ')} – ${texts.product}`;
}

/** Title and language of the page, as browsers and screen readers tell them. */
export function nameDocument(state: Readonly<TitleState>, texts: Texts): void {
  const title = documentTitle(state, texts);
  const { language } = state.settings;
  const root = document.documentElement;
  // Writing the same language again would make the browser compute every style anew.
  if (root.lang !== language) root.lang = language;
  if (document.title !== title) document.title = title;
}

/** The chosen area or neighbourhood with its municipality, or the chosen municipality; undefined where these data do not have it. */
function chosenPlace({ atlas, settings, studies }: TitleState, texts: Texts): string | undefined {
  if (atlas && municipalityIn(atlas.dataset, settings) !== undefined)
    return settings.place && isolated(settings.place);
  const cluster = settings.area === undefined ? clusterIn(studies, settings) : undefined;
  if (cluster) return neighbourhoodPlace(cluster, texts);
  const index = atlas && indexOfArea(atlas.dataset, settings.area);
  const area = index === undefined ? undefined : atlas?.dataset.areas[index];
  if (!area) return undefined;
  const name = isolated(area.name);
  const municipality = area.municipality && isolated(area.municipality);
  return municipality === undefined || municipality === name ? name : `${name}, ${municipality}`;
}

function clusterIn(
  studies: AtlasState['studies'],
  { neighbourhood }: Settings,
): Cluster | undefined {
  return clustersIn({ studies })?.list.find(({ key }) => key === neighbourhood);
}

function neighbourhoodPlace({ name, others, municipalities }: Cluster, texts: Texts): string {
  const named = isolated(texts.study.clusters.named(name, others));
  return [named, ...municipalities.slice(0, 1).map(isolated)].join(', ');
}

/** The methods page over everything, or the view below the map; the table of areas goes without saying. */
function openView({ atlas, settings }: TitleState, texts: Texts): string | undefined {
  if (!atlas) return undefined;
  if (settings.methods !== undefined) return texts.methods.title;
  const view = settings.view === 'map' ? undefined : studyView(settings.study, atlas.dataset);
  return view && titleOfView(view.id, texts, atlas.dataset);
}

/** The data with the year on screen, which is not yet the one that is asked for while its figures are on their way. */
function shownData(state: TitleState): string | undefined {
  const { title } = state.atlas?.dataset ?? {};
  const round = roundOfResult(state)?.id ?? '';
  if (title === undefined) return undefined;
  return title.includes(round) ? isolated(title) : `${isolated(title)} ${round}`;
}
