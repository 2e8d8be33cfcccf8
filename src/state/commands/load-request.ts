import type { LoadRequest } from '../../opening/fetching/load-request.ts';
import { conditionsOf } from '../../analysis/question/rule.ts';
import type { Remedy } from '../../opening/atlas.ts';
import { embeddedAddress } from '../url/examples.ts';
import type { Settings } from '../url/settings.ts';

/** What a link asks for: the project, and of its figures those that its first view needs. */
export function requestOf({
  project: address = embeddedAddress,
  round,
  indicator,
  rule,
}: Settings): LoadRequest {
  const conditions = rule ? conditionsOf(rule).map((condition) => condition.indicator) : [];
  const indicators = [...conditions, ...(indicator === undefined ? [] : [indicator])];
  const wanted = { indicators, ...(round !== undefined && { round }) };
  return { from: 'address', address, base: document.baseURI, wanted };
}

/** The same past the browser's cache, which may hold what has failed. */
export function freshly(request: LoadRequest): LoadRequest {
  return request.from === 'address' ? { ...request, isFresh: true } : request;
}

/** What may help after a load that failed: files of this machine stay what they are, unless the fault was the program's. */
export function remedyOf(
  request: LoadRequest,
  { remedy }: { readonly remedy?: Remedy },
): Remedy | undefined {
  return remedy ?? (request.from === 'address' ? 'retry' : undefined);
}
