/** All features of a type, page by page, from the cache where an earlier run was interrupted. */
import type { PageCache } from './page-cache.ts';
import type { Outcome, Problem } from './problem.ts';
import type { OnProgress } from './progress.ts';
import type { Layer } from './recipe.ts';
import { request, type Patience } from './request.ts';
import { pageAddress, readPage, type Page, type RawFeature } from './wfs-page.ts';

export interface Means {
  readonly cache: PageCache;
  readonly patience: Patience;
  /** Features asked for at once; a service may deliver fewer. */
  readonly pageSize: number;
  readonly onProgress: OnProgress;
}

/** What the pages of one type have brought so far. */
interface Gathered {
  readonly features: RawFeature[];
  readonly ids: Set<string>;
  matched: number | undefined;
  fromCache: boolean;
}

/** Faults that come of pages from two states of the data. */
const inconsistent: ReadonlySet<Problem['kind']> = new Set([
  'pages-overlap',
  'pages-end-early',
  'changed-meanwhile',
]);

/**
 * The features of a layer in the order of the service. Where pages do not fit each other and some of them
 * were kept from an earlier run, all are fetched anew, once.
 */
export async function fetchLayer(
  layer: Layer,
  means: Means,
): Promise<Outcome<readonly RawFeature[]>> {
  const gathered = emptyGathering();
  const outcome = await fetchPages(layer, means, gathered);
  if (outcome.ok || !gathered.fromCache || !inconsistent.has(outcome.problem.kind)) return outcome;
  means.cache.clear();
  return fetchPages(layer, means, emptyGathering());
}

function emptyGathering(): Gathered {
  return { features: [], ids: new Set(), matched: undefined, fromCache: false };
}

async function fetchPages(
  layer: Layer,
  means: Means,
  gathered: Gathered,
): Promise<Outcome<readonly RawFeature[]>> {
  for (;;) {
    const address = pageAddress(layer, gathered.features.length, means.pageSize);
    const page = await openPage(address, layer, means, gathered);
    if (!page.ok) return page;
    const problem = addPage(address, page.value, gathered);
    if (problem) return { ok: false, problem };
    if (isLast(page.value, gathered, means.pageSize)) {
      return { ok: true, value: gathered.features };
    }
  }
}

/** The page as kept from an interrupted run, or from the service, and then kept. */
async function openPage(
  address: string,
  { type }: Layer,
  means: Means,
  gathered: Gathered,
): Promise<Outcome<Page>> {
  const { cache, patience, onProgress } = means;
  const { features, matched } = gathered;
  const place = { type, start: features.length, ...(matched === undefined ? {} : { matched }) };
  const kept = cache.read(address);
  const keptPage = kept === undefined ? undefined : readPage(address, kept);
  if (keptPage?.ok) {
    gathered.fromCache = true;
    onProgress({ kind: 'kept', ...place });
    return keptPage;
  }
  onProgress({ kind: 'asked', ...place });
  return request(
    address,
    (text) => {
      const page = readPage(address, text);
      if (page.ok) cache.keep(address, text);
      return page;
    },
    patience,
    (problem, milliseconds) => onProgress({ kind: 'waiting', problem, milliseconds }),
  );
}

function addPage(address: string, page: Page, gathered: Gathered): Problem | undefined {
  const { features, ids } = gathered;
  gathered.matched ??= page.matched;
  const { matched } = gathered;
  if (matched !== undefined && page.matched !== undefined && page.matched !== matched) {
    return { kind: 'changed-meanwhile', address, before: matched, now: page.matched };
  }
  for (const feature of page.features) {
    const id = feature.id === undefined ? undefined : String(feature.id);
    if (id !== undefined && ids.has(id)) return { kind: 'pages-overlap', address, feature: id };
    if (id !== undefined) ids.add(id);
    features.push(feature);
  }
  if (page.features.length === 0 && matched !== undefined && features.length < matched) {
    return { kind: 'pages-end-early', address, received: features.length, matched };
  }
  return undefined;
}

/** A service that does not say how many features it has is at its end with a page that is not full. */
function isLast(page: Page, { features, matched }: Gathered, pageSize: number): boolean {
  if (matched !== undefined) return features.length >= matched;
  return page.features.length < pageSize;
}
